"""The next step of a pair: its day is near, and nothing was logged since."""

from datetime import datetime, time, timedelta

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.district import District
from models.journals import MentoringSession
from models.mentorships import ACTIVE, CLOSING, Mentorship
from services import calendars, deliveries
from services.journals import finding

STEP = "journals-step"
AHEAD = timedelta(days=15)  # the workday before may lie beyond the winter holidays


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """The mentor hears on the workday before the day she named."""
    today = calendars.today(district, now)
    found = await session.scalars(
        finding.meetings().where(
            Mentorship.state.in_((ACTIVE, CLOSING)),
            MentoringSession.next_on >= today,
            MentoringSession.next_on <= today + AHEAD,
        )
    )
    for met in found:
        assert met.next_on is not None, "asked for by its day"
        if calendars.add_workdays(district, met.next_on, -1) <= today:
            await deliveries.queue(
                session,
                kind=STEP,
                once=f"{STEP}:{met.id}:{met.next_on.isoformat()}",
                person_id=met.mentorship.mentor_id,
                about_id=met.id,
                not_before=calendars.next_opening(district, now),
                until=datetime.combine(met.next_on + timedelta(days=1), time(), district.settings.timezone),
            )


async def due(
    session: AsyncSession, meeting_id: int, district: District, now: datetime
) -> MentoringSession | None:
    """The meeting whose next step is still ahead; None when the pair has met since, rests or is over."""
    later = aliased(MentoringSession)
    since = exists(
        select(later.id).where(
            later.mentorship_id == MentoringSession.mentorship_id,
            later.cancelled_at.is_(None),
            later.id > MentoringSession.id,
        )
    )
    return await session.scalar(
        finding.meetings().where(
            MentoringSession.id == meeting_id,
            MentoringSession.next_on >= calendars.today(district, now),
            Mentorship.state.in_((ACTIVE, CLOSING)),
            ~since,
        )
    )
