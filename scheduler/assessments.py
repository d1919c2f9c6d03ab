"""Looks at lessons in time: news to both sides, a reminder to fill in the sheet."""

from datetime import date, datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.assessments import Assessment
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, daily, notice
from services.assessments import timing
from views import Screen
from views.assessments import pushes

# In which state of the look its news is still news; the news that it is off outlives it.
FRESH = {"ask": "asked", "wish": "agreed", "agreed": "agreed", "done": "done", "test": "done"}


@daily(time(9, 0))
async def remind_to_fill(session: AsyncSession, now: datetime, district: District) -> None:
    await timing.remind(session, district, now)
    await timing.tidy(session, district, now)


@notice("assessment-news", harmless=True)
async def news(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """Something happened to a look; nobody is named, and nothing that was seen is told."""
    what, day = delivery.facts["what"], delivery.facts["day"]
    found = await _about(session, delivery)
    if what in FRESH and (found is None or found.state != FRESH[what]):
        return Skip("settled")
    return pushes.news(what, delivery.about_id or 0, date.fromisoformat(day), say)


@notice("assessment-remind", harmless=True)
async def reminder(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """The lesson is over, the sheet is empty."""
    found = await _about(session, delivery)
    if found is None or found.state != "agreed" or found.lesson_on is None:
        return Skip("settled")
    return pushes.reminder(found.lesson_on, say)


async def _about(session: AsyncSession, delivery: Delivery) -> Assessment | None:
    return await session.get(Assessment, delivery.about_id) if delivery.about_id else None
