"""What follows when a young teacher gets the next mentor: features add their line here.

The mentor changes, the work goes on: what belongs to the mentee moves to the new pair.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.mentorships import ACTIVE, OVER, Mentorship
from services.apprenticeships import moving as apprenticeships
from services.mentorships import ordering, pairs
from services.rights import Actor

Follow = Callable[[AsyncSession, Mentorship, Mentorship, datetime], Awaitable[None]]
"""What a feature moves: `async def moved(session, old, new, now)`; `old` is over, `new` has just begun."""

FOLLOWS: tuple[Follow, ...] = (apprenticeships.moved,)


async def order(
    session: AsyncSession, actor: Actor, pair_id: int, given: ordering.Order, now: datetime
) -> Mentorship:
    """The school's order: the pair begins, and what the mentee had goes on with it."""
    pair = await ordering.order(session, actor, pair_id, given, now)
    if pair.state == ACTIVE:
        await _follow(session, pair, now)
    return pair


async def begin_due(session: AsyncSession, district: District, now: datetime) -> None:
    """The same for pairs whose first day has come."""
    for pair in await ordering.begin_due(session, district, now):
        await _follow(session, pair, now)


async def _follow(session: AsyncSession, new: Mentorship, now: datetime) -> None:
    """From the pair it replaces, or from the last one before it."""
    wanted = select(Mentorship.id).where(
        Mentorship.mentee_id == new.mentee_id, Mentorship.id != new.id, Mentorship.state.in_(OVER)
    )
    last = wanted.order_by(Mentorship.ended_on.desc(), Mentorship.id.desc()).limit(1)
    old_id = new.follows_id or await session.scalar(last)
    if old_id is not None:
        old = await pairs.find(session, old_id)
        for follow in FOLLOWS:
            await follow(session, old, new, now)
