"""What is let go when a person is forgotten: her pairs end, what she said of her mentoring is deleted."""

from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.mentorships import COMING, ENDED_EARLY, LIVE, Mentorship, MentorTerms, MentorWish
from services.mentorships import answering, living, pairs, telling


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """The pairs stay as nobody's facts; those that live end today, those being made are withdrawn."""
    hers = or_(Mentorship.mentor_id == person_id, Mentorship.mentee_id == person_id)
    going = select(Mentorship.id).where(hers, Mentorship.state.in_((*COMING, *LIVE)))
    for pair_id in (await session.scalars(going.order_by(Mentorship.id))).all():
        pair = await pairs.find(session, pair_id, hold=True)
        curators = await telling.curators(session, pair.school_id, now)
        mentor = pair.mentor_id == person_id
        if pair.coming:
            await answering.withdraw(session, pair, None, now)
            continue
        reason, stays = ("mentor_left", pair.mentee_id) if mentor else ("mentee_left", pair.mentor_id)
        await living.over(session, pair, ENDED_EARLY, now.date(), now, None, reason=reason)
        await telling.news(session, pair, "left", {*curators, stays} - {person_id}, now)
    await session.execute(delete(MentorTerms).where(MentorTerms.person_id == person_id))
    await session.execute(delete(MentorWish).where(MentorWish.person_id == person_id))
