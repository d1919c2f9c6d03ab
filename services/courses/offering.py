"""An open course with themes is something on offer: results and plans lead to it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.courses import Course
from models.district import District
from models.questionnaires import Offer
from services import calendars
from services.courses import holding, rules
from services.questionnaires import offers


async def put(session: AsyncSession, course: Course, district: District, now: datetime) -> None:
    """Puts the course on offer while one may apply, or makes the offer say what the course says now.

    Who waited for just this is told when it first appears.
    """
    await session.flush()
    found = await session.scalar(select(Offer).where(Offer.course_id == course.id))
    if not course.themes or rules.phase(course, calendars.today(district, now)) != "open":
        if found is not None and found.closed_at is None:
            found.closed_at = now
        return
    offer = found or Offer(course_id=course.id, author_id=course.made_by, made_at=now)
    last = course.apply_until or course.starts_on
    offer.kind, offer.themes, offer.title = "course", list(course.themes), course.title
    offer.hours, offer.link, offer.closed_at = course.hours, course.link, None
    offer.until = holding.end_of(last, district) if last else None
    if found is None:
        session.add(offer)
        await session.flush()
        await offers.tell(session, offer, now)
