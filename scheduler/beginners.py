"""Young teachers in time: the cohort of each school year, and reminders while somebody has no mentor."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, daily, notice
from services.beginners import cohorts, reminding
from views import Screen
from views.beginners import pushes


@daily(time(6, 0))
async def keep_cohort(session: AsyncSession, now: datetime, district: District) -> None:
    """Asked every day, so a bot that was down on 1 September does it when it is back."""
    await cohorts.take(session, district, now)


@daily(time(9, 0))
async def remind(session: AsyncSession, now: datetime, district: District) -> None:
    await reminding.remind(session, district, now)


@notice(reminding.SOON, harmless=True)
async def soon(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To a deputy head or a methodist: time to find mentors is nearly up."""
    count = await _count(session, delivery, now, district)
    return pushes.soon(count, say) if count else Skip("settled")


@notice(reminding.LATE, harmless=True)
async def late(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To the same: somebody should have had a mentor by now."""
    count = await _count(session, delivery, now, district)
    return pushes.late(count, say) if count else Skip("settled")


async def _count(session: AsyncSession, delivery: Delivery, now: datetime, district: District) -> int:
    kind, about, whom = delivery.kind, delivery.about_id, delivery.person_id or 0
    return await reminding.count(session, district, kind, about, whom, now)
