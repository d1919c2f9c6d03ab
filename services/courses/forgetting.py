"""What is let go when a consent is withdrawn or a person is forgotten; freed seats go to those who wait."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.courses import ALIVE, CANCELLED, ENROLLED, CourseApplication, Qualification
from services.courses import holding


async def withdrawn(session: AsyncSession, person_id: int, now: datetime) -> None:
    """C6 is gone: no list with her name may be handed on, so what is not enrolled yet ends."""
    await _end(session, person_id, tuple(state for state in ALIVE if state != ENROLLED), now)


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """She is forgotten: her applications end as nobody's numbers, her certificates are deleted."""
    await _end(session, person_id, ALIVE, now)
    await session.execute(
        update(CourseApplication).where(CourseApplication.person_id == person_id).values(why="")
    )
    await session.execute(delete(Qualification).where(Qualification.person_id == person_id))


async def _end(session: AsyncSession, person_id: int, states: tuple[str, ...], now: datetime) -> None:
    rows = await session.execute(
        select(CourseApplication.id, CourseApplication.course_id)
        .where(CourseApplication.person_id == person_id, CourseApplication.state.in_(states))
        .order_by(CourseApplication.course_id)
    )
    for number, course_id in rows.all():
        course = await holding.find(session, course_id, hold=True)
        await session.execute(
            update(CourseApplication)
            .where(CourseApplication.id == number)
            .values(state=CANCELLED, settled_at=now, settled_by=None)
        )
        await holding.settle(session, course, now.date(), now)
