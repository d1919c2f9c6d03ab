"""What falls due about looks at lessons: a reminder to fill in, and old requests gone."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Assessment
from models.district import District
from services import calendars, deliveries
from services.assessments import AGREED, EXTERNAL
from services.assessments.asking import OPEN

# A sheet is remembered for two weeks after the lesson, and no longer kept open than a month.
FILLABLE, STALE = timedelta(days=14), timedelta(days=30)


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """Once for each lesson that is over and whose sheet is still empty."""
    today = calendars.today(district, now)
    found = await session.scalars(
        select(Assessment).where(
            Assessment.kind == EXTERNAL,
            Assessment.state == AGREED,
            Assessment.lesson_on < today,
            Assessment.lesson_on >= today - FILLABLE,
        )
    )
    for one in found:
        await deliveries.queue(
            session,
            kind="assessment-remind",
            once=f"assessment-remind:{one.id}",
            person_id=one.assessor_id,
            about_id=one.id,
            not_before=now,
        )


async def tidy(session: AsyncSession, district: District, now: datetime) -> None:
    """Requests that led to nothing are kept no longer than there is a point."""
    before = calendars.today(district, now) - STALE
    await session.execute(
        delete(Assessment).where(
            Assessment.kind == EXTERNAL, Assessment.state.in_(OPEN), Assessment.lesson_on < before
        )
    )
