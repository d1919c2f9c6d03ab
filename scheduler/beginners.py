"""Young teachers in time: the cohort of each school year is kept on its first day."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from scheduler import daily
from services.beginners import cohorts


@daily(time(6, 0))
async def keep_cohort(session: AsyncSession, now: datetime, district: District) -> None:
    """Asked every day, so a bot that was down on 1 September does it when it is back."""
    await cohorts.take(session, district, now)
