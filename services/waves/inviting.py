"""Who is asked in a wave: invitations with what each person is in the district on that day."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.associations import Association, Membership
from models.district import Audience, District, TargetAudience
from models.people import Account, Consent, Employment, Person
from models.waves import Invitation, Wave
from services import audiences, deliveries
from services.audiences import Moment, live
from services.inserts import insert_into
from services.questionnaires.respondents import Place, years
from services.waves import rules

MANAGE = "questionnaires.manage"
CHUNK = 1000


def audience(chosen: Mapping[str, Sequence[str]], district: District) -> TargetAudience:
    """Whoever works in a school and is of those chosen, but not the methodists who read the answers."""
    said = {field: tuple(codes) for field, codes in chosen.items() if codes}
    return TargetAudience(
        roles=("teacher",), exclude=Audience(roles=tuple(sorted(keepers(district)))), **said
    )


def rule(district: District, chosen: Mapping[str, Sequence[str]] | None = None) -> dict[str, Any]:
    """The same as it is kept with a wave."""
    return audiences.kept(audience(chosen or {}, district))


def keepers(district: District) -> set[str]:
    """The roles that open waves anywhere."""
    return {role for role, scope in district.matrix.get(MANAGE, {}).items() if scope == "any"}


def meant(wave: Wave, moment: Moment) -> Select[*tuple[Any, ...]]:
    """The ids of the people of the audience who have not withdrawn C1, whether asked already or not."""
    everybody = audiences.people(audiences.parsed(wave.audience), moment)
    required = [code for code, consent in moment.district.consents.items() if consent.required]
    # Those who ever withdrew are few and found once; asking person by person would read all consents.
    ever = select(Consent.person_id).where(Consent.code.in_(required), Consent.withdrawn_at.is_not(None))
    given = exists().where(
        Consent.person_id == Person.id, Consent.code.in_(required), Consent.withdrawn_at.is_(None)
    )
    withdrawn = and_(Person.id.in_(ever), ~given)
    return everybody.where(~withdrawn)


def asked_elsewhere(wave: Wave) -> ColumnElement[bool]:
    """People who are asked the same questionnaire in another open wave now."""
    other, row = aliased(Wave), aliased(Invitation)
    return exists().where(
        row.person_id == Person.id,
        row.wave_id == other.id,
        other.id != wave.id,
        other.state == "open",
        other.questionnaire_id == wave.questionnaire_id,
    )


def fresh(wave: Wave, moment: Moment) -> Select[*tuple[Any, ...]]:
    """Those of the audience who are asked neither in this wave nor elsewhere yet."""
    already = exists().where(Invitation.person_id == Person.id, Invitation.wave_id == wave.id)
    return meant(wave, moment).where(~already, ~asked_elsewhere(wave))


async def count(session: AsyncSession, wave: Wave, moment: Moment) -> tuple[int, int, int]:
    """How many would be asked, how many of them are not in the bot, how many are asked elsewhere."""
    inside = exists().where(Account.person_id == Person.id)
    found = fresh(wave, moment).subquery()
    asked = await session.scalar(select(func.count()).select_from(found)) or 0
    there = await session.scalar(
        select(func.count()).select_from(Person).where(Person.id.in_(select(found.c.id)), inside)
    )
    again = meant(wave, moment).where(asked_elsewhere(wave)).subquery()
    twice = await session.scalar(select(func.count()).select_from(again)) or 0
    return asked, asked - (there or 0), twice


async def invite(session: AsyncSession, wave: Wave, moment: Moment) -> int:
    """Makes the invitations that are still missing, in as many statements for ten people as for ten thousand.

    Gives how many there were to make; one that another process has made meanwhile stays as it is.
    """
    places = await snapshots(session, fresh(wave, moment), moment)
    rows = [
        {
            "wave_id": wave.id,
            "person_id": person_id,
            "school_id": place.school_id,
            "position": place.position,
            "experience": place.experience,
            "associations": list(place.associations),
        }
        for person_id, place in places.items()
    ]
    made = insert_into(session, Invitation).on_conflict_do_nothing()
    for start in range(0, len(rows), CHUNK):
        await session.execute(made, rows[start : start + CHUNK])
    return len(rows)


async def snapshots(session: AsyncSession, ids: Select[*tuple[Any, ...]], moment: Moment) -> dict[int, Place]:
    """What each of these people is in the district on the day; of several jobs the main one counts."""
    today = moment.today
    since = await session.execute(
        select(Person.id, Person.teaching_since).where(Person.id.in_(ids)).order_by(Person.id)
    )
    jobs = await session.execute(
        select(Employment.person_id, Employment.school_id, Employment.position)
        .where(Employment.person_id.in_(ids), live(Employment, today))
        .order_by(Employment.main, Employment.id.desc())
    )
    main = {person_id: (school_id, position) for person_id, school_id, position in jobs}
    circles: dict[int, list[str]] = {}
    members = await session.execute(
        select(Membership.person_id, Association.code)
        .join(Association, Association.id == Membership.association_id)
        .where(Membership.person_id.in_(ids), live(Membership, today), Association.level == "district")
        .order_by(Association.id)
    )
    for person_id, code in members:
        circles.setdefault(person_id, []).append(code)
    places = {}
    for person_id, began in since:
        school_id, position = main.get(person_id, (None, ""))
        codes = tuple(circles.get(person_id, ()))
        places[person_id] = Place(school_id, position, years(began, today), codes)
    return places


def silent(wave: Wave) -> ColumnElement[bool]:
    """People who are asked in the wave and have neither answered nor said no."""
    return exists().where(
        Invitation.person_id == Person.id,
        Invitation.wave_id == wave.id,
        Invitation.answered_at.is_(None),
        Invitation.declined_at.is_(None),
    )


async def push(session: AsyncSession, wave: Wave, moment: Moment) -> None:
    """Queues the invitation for those in the bot who have not had it yet."""
    await deliveries.fan_out(
        session,
        audiences.plainly(silent(wave), moment.today),
        kind=rules.INVITE,
        about_id=wave.id,
        once=f"{rules.INVITE}:{wave.id}",
        not_before=moment.now,
        until=wave.closes_at,
        priority=4,
    )


async def invite_newcomers(session: AsyncSession, district: District, now: datetime) -> None:
    """Whoever has joined the audience of an open wave, or the bot, is invited; not on its last day."""
    waves = await session.scalars(
        select(Wave).where(Wave.state == "open", Wave.closes_at > now + rules.DAY).order_by(Wave.id)
    )
    moment = Moment(district, now)
    for wave in waves.all():
        await invite(session, wave, moment)
        await push(session, wave, moment)
