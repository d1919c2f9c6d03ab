"""Which schools are near enough to visit each other, as methodists say."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.matchcards import Around
from models.mentorships import SchoolNeighbour
from models.people import School
from services import calendars
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor

NEIGHBOURS = "mentoring.neighbours"


async def schools(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[tuple[School, int]]:
    """Every school that is open, with how many neighbours it has."""
    actor.demand(NEIGHBOURS)
    rows = await session.execute(select(SchoolNeighbour.school_id, SchoolNeighbour.neighbour_id))
    found = await _open(session, actor, now)
    there = {school.id for school in found}
    pairs = [{one, other} for one, other in rows if {one, other} <= there]
    return [(school, sum(school.id in pair for pair in pairs)) for school in found]


async def around(session: AsyncSession, actor: Actor, school_id: int, now: datetime) -> Around:
    """A school and its neighbours; refuses with «matches-no-school» when it is not there."""
    actor.demand(NEIGHBOURS)
    found = await _open(session, actor, now)
    school = next((one for one in found if one.id == school_id), None)
    if school is None:
        raise Refusal("matches-no-school")
    mine = or_(SchoolNeighbour.school_id == school_id, SchoolNeighbour.neighbour_id == school_id)
    rows = await session.execute(select(SchoolNeighbour.school_id, SchoolNeighbour.neighbour_id).where(mine))
    near = frozenset(number for row in rows for number in row) - {school_id}
    return Around(school, [one for one in found if one.id != school_id], near)


async def mark(
    session: AsyncSession, actor: Actor, school_id: int, other_id: int, near: bool, now: datetime
) -> Around:
    """They are neighbours, or are not; saying it twice is saying it once."""
    known = await around(session, actor, school_id, now)
    if other_id not in {one.id for one in known.others}:
        raise Refusal("matches-no-school")
    first, second = sorted((school_id, other_id))
    if near:
        await session.execute(insert_new(session, SchoolNeighbour, school_id=first, neighbour_id=second))
    else:
        await session.execute(
            delete(SchoolNeighbour).where(
                SchoolNeighbour.school_id == first, SchoolNeighbour.neighbour_id == second
            )
        )
    return await around(session, actor, school_id, now)


async def _open(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[School]:
    day = calendars.today(actor.district, now)
    there = or_(School.closed_on.is_(None), School.closed_on > day)
    found = await session.scalars(select(School).where(there).order_by(School.title, School.id))
    return found.all()
