"""What people say is wrong about them in the staff list, and who puts it right."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.district import District
from models.people import Correction, Employment, Person, RoleGrant
from services import audit, deliveries, people, roles
from services.refusals import Refusal
from services.rights import Actor

ACTION = "people.confirm"


async def make(
    session: AsyncSession, person: Person, said: str, district: District, now: datetime
) -> Correction:
    """Keeps the words and tells the methodists and the person's own schools."""
    correction = Correction(person_id=person.id, said=said, made_at=now)
    session.add(correction)
    await session.flush()
    about = f"correction:{correction.id}"
    await audit.write(session, person.id, "people.correct", now, subject_id=person.id, about=about)
    for person_id in await _keepers(session, person, district, now):
        await deliveries.queue(
            session,
            kind="people-correction",
            once=f"people-correction:{correction.id}",
            person_id=person_id,
            about_id=correction.id,
            not_before=now,
            budgeted=False,
        )
    return correction


async def settle(session: AsyncSession, actor: Actor, correction_id: int, now: datetime) -> Correction:
    """Somebody has put it right; whoever does it second changes nothing."""
    correction = await session.get(Correction, correction_id, with_for_update=True)
    if correction is None:
        raise Refusal("people-unknown")
    await people.demand_over(session, actor, ACTION, correction.person_id, now)
    if correction.settled_at is None:
        correction.settled_at, correction.settled_by = now, actor.id
        about = f"correction:{correction.id}"
        await audit.write(
            session, actor.id, "people.settle", now, subject_id=correction.person_id, about=about
        )
    return correction


async def open_one(session: AsyncSession, correction_id: int) -> Correction | None:
    """The correction with its person, while nobody has settled it."""
    return await session.scalar(
        select(Correction)
        .where(Correction.id == correction_id, Correction.settled_at.is_(None))
        .options(joinedload(Correction.person))
    )


async def _keepers(session: AsyncSession, person: Person, district: District, now: datetime) -> list[int]:
    """Those who may confirm the staff list where the person works, but herself."""
    keeping = district.matrix.get(ACTION, {})
    anywhere = [role for role, scope in keeping.items() if scope == "any"]
    told = set(await roles.holders(session, anywhere, now, but={person.id}))
    places = select(Employment.school_id).where(Employment.person_id == person.id)
    at_school = await session.scalars(
        select(RoleGrant.person_id).where(
            RoleGrant.role.in_([role for role, scope in keeping.items() if scope == "own_school"]),
            RoleGrant.scope_kind == "school",
            RoleGrant.scope_id.in_(places),
            RoleGrant.confirmed_at.is_not(None),
            RoleGrant.since <= now,
            or_(RoleGrant.until.is_(None), RoleGrant.until > now),
            RoleGrant.person_id != person.id,
        )
    )
    return sorted(told | set(at_school))
