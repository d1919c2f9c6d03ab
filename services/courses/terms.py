"""Whose right to a course comes when: of a school, of the district; heads of associations trained."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.cards import PAGE
from models.coursecards import Term, Terms, TrainedHead
from models.courses import Qualification
from models.people import Employment, Person, RoleGrant, School
from services import audiences, calendars
from services.associations import circles
from services.courses import rules
from services.rights import Actor

AGGREGATE, SCHOOL = "courses.aggregate", "courses.school"
# The list opens on those for whom something is to be done.
PRESSING = ("over", "soon")


async def of_school(
    session: AsyncSession, actor: Actor, school_id: int, only: str, page: int, now: datetime
) -> Terms:
    """Everybody who works in the school; the list by day, those nobody knows of last."""
    actor.demand(SCHOOL, school_id=school_id)
    today = calendars.today(actor.district, now)
    return _gathered(await people(session, today, Employment.school_id == school_id), only, page)


async def of_district(session: AsyncSession, actor: Actor, only: str, page: int, now: datetime) -> Terms:
    """Everybody who works in the district."""
    actor.demand(AGGREGATE)
    return _gathered(await people(session, calendars.today(actor.district, now)), only, page)


async def people(session: AsyncSession, today: date, *meant: ColumnElement[bool]) -> list[Term]:
    """Everybody who works now, once each, with the school of the main job, by the end of the term."""
    rows = await session.execute(
        select(Person, School.title)
        .join(Employment, Employment.person_id == Person.id)
        .join(School, School.id == Employment.school_id)
        .where(audiences.here(today), audiences.live(Employment, today), *meant)
        .order_by(
            Person.course_until.is_(None),
            Person.course_until,
            Person.surname,
            Person.name,
            Person.id,
            Employment.main.desc(),
            Employment.id,
        )
    )
    found: dict[int, Term] = {}
    for person, school in rows:
        until = person.course_until
        found.setdefault(person.id, Term(person, school, until, rules.term(until, today)))
    return list(found.values())


def _gathered(everybody: Sequence[Term], only: str, page: int) -> Terms:
    listed = [one for one in everybody if one.term == only or (not only and one.term in PRESSING)]
    counts = Counter(one.term for one in everybody)
    return Terms(counts, listed[page * PAGE : (page + 1) * PAGE], len(listed))


async def heads(session: AsyncSession, actor: Actor, now: datetime) -> list[TrainedHead]:
    """Heads of associations now, those not trained within three years first (measure 3.7)."""
    actor.demand(AGGREGATE)
    today = calendars.today(actor.district, now)
    rows = await session.execute(
        select(Person, Association.short)
        .join(RoleGrant, RoleGrant.person_id == Person.id)
        .join(Association, Association.id == RoleGrant.scope_id)
        .where(*circles.heads_now(now), audiences.here(today), Association.closed_on.is_(None))
        .order_by(Person.surname, Person.name, Person.id, Association.id)
    )
    known: dict[int, tuple[Person, list[str]]] = {}
    for person, title in rows:
        known.setdefault(person.id, (person, []))[1].append(title)
    trained = await _trained(session, list(known), today)
    found = [TrainedHead(person, titles, trained.get(number)) for number, (person, titles) in known.items()]
    return sorted(found, key=lambda head: head.issued_on is not None)


async def _trained(session: AsyncSession, ids: Sequence[int], today: date) -> dict[int, date]:
    since = rules.months_on(today, -12 * rules.YEARS)
    rows = await session.execute(
        select(Qualification.person_id, func.max(Qualification.issued_on).label("last"))
        .where(Qualification.for_heads, Qualification.person_id.in_(ids), Qualification.issued_on > since)
        .group_by(Qualification.person_id)
    )
    return {row.person_id: row.last for row in rows}


def numbers(found: Terms) -> Terms:
    """The same without anybody in particular: for those who see totals only."""
    return Terms(found.counts, (), 0)
