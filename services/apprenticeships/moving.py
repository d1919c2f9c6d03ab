"""A programme outlives its pair: it goes on with the next mentor, or ends where there is none."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship
from models.district import District
from models.mentorships import LIVE, Mentorship
from services import apprenticeships, calendars
from services.apprenticeships import rules, telling
from services.mentorships import pairs

# Without a pair for so long, a programme is over.
ALONE = timedelta(days=90)


async def moved(session: AsyncSession, _old: Mentorship, new: Mentorship, now: datetime) -> None:
    """The mentee has the next mentor: her programme goes on, the new mentor is asked about it."""
    if not await apprenticeships.adopt(session, new, now):
        return
    await session.flush()
    programme = await apprenticeships.of_pair(session, new, now)
    assert programme is not None
    await session.refresh(programme, ["mentorship"])
    for person_id in (new.mentor_id, new.mentee_id):
        await telling.tell(session, programme, "moved", person_id, now)


async def catch_up(session: AsyncSession, district: District, now: datetime) -> None:
    """Programmes whose pair is over: they go on with the pair there is now, or end after three months."""
    found = await session.scalars(
        apprenticeships.whole()
        .join(Apprenticeship.mentorship)
        .where(Apprenticeship.closed_at.is_(None), Mentorship.state.not_in(LIVE))
        .order_by(Apprenticeship.id)
    )
    for programme in found.all():
        old = programme.mentorship
        if new := await pairs.live_of(session, programme.mentee_id):
            await moved(session, old, new, now)
        elif old.ended_on is not None and old.ended_on + ALONE <= calendars.today(district, now):
            programme.state, programme.closed_at = apprenticeships.CLOSED, now
            programme.goals_met = rules.goals_met(goal.met for goal in programme.goals)
