"""Roles and corrections in words when they are pushed; data that must go, gone in time."""

from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.people import Consent, Person, RoleGrant
from scheduler import Skip, daily, notice
from services import consents, corrections, places, privacy, rights, withdrawals
from services.rights import Actor
from views import Screen
from views.people import cards, me, roles


@daily(time(4, 0))
async def forget(session: AsyncSession, now: datetime, district: District) -> None:
    """Whoever withdrew C1 or left the district long enough ago is forgotten (152-ФЗ, ст. 21).

    What rests on a consent whose term is over goes too (152-ФЗ, ст. 5).
    """
    await privacy.forget_overdue(session, district, now)
    await withdrawals.lapse(session, now)


@daily(time(10, 0))
async def warn(session: AsyncSession, now: datetime, _district: District) -> None:
    """A month before a consent ends its owner is told, once."""
    await consents.warn(session, now)


@notice(consents.ENDING, harmless=True)
async def ending(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To whoever gave a consent whose term ends soon and who has not given it anew."""
    given = await session.get(Consent, delivery.about_id)
    if given is None or given.withdrawn_at is not None or consents.over(given, now):
        return Skip("settled")
    purpose = district.consents.get(given.code)
    return me.consent_ends(purpose, consents.until(given), say) if purpose else Skip("gone")


@notice("people-grant", harmless=True)
async def granted(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """A role was given or taken, or waits for the reader's word."""
    grant = await session.scalar(
        select(RoleGrant).where(RoleGrant.id == delivery.about_id).options(joinedload(RoleGrant.person))
    )
    if grant is None:
        return Skip("gone")
    reader = await _actor(session, delivery.person_id, district, now)
    named = await places.names(session, [grant])
    what = delivery.facts["what"]
    if what != "asked":
        own = grant.person_id == delivery.person_id
        return roles.told(grant, what, named, say, district, own=own, by_name=reader.names)
    if grant.confirmed_at is not None or not grant.lasts(now):
        return Skip("settled")
    holder = bool(reader.roles & set(district.roles[grant.role].confirmed_by))
    return roles.asked(grant, named, say, district, by_name=reader.names, holder=holder)


@notice("people-correction", harmless=True)
async def corrected(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """A person says the staff list is wrong about her; nobody has put it right yet."""
    made = await corrections.open_one(session, delivery.about_id or 0)
    if made is None or made.person.erased_at is not None:
        return Skip("settled")
    reader = await _actor(session, delivery.person_id, district, now)
    return cards.correction(made, say, by_name=reader.names)


async def _actor(session: AsyncSession, person_id: int | None, district: District, now: datetime) -> Actor:
    wanted = select(Person).where(Person.id == person_id)
    person = (
        await session.scalars(wanted.options(selectinload(Person.grants), selectinload(Person.employments)))
    ).one()
    return Actor(person, rights.hats(person, now, district), district)
