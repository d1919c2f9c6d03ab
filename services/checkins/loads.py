"""How much each mentor has on her: mentees of how many at most, meetings of the last month."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.checkincards import MentorLoad
from models.journals import MentoringSession
from models.mentorships import LIVE, Mentorship, MentorTerms
from models.people import Person
from services import calendars
from services.checkins import ALERTS
from services.rights import Actor

MONTH, PAGE = timedelta(days=30), 12


async def loads(
    session: AsyncSession, actor: Actor, page: int, now: datetime
) -> tuple[Sequence[MentorLoad], int]:
    """One page of mentors with live pairs, the most loaded first; and how many mentors there are."""
    actor.demand(ALERTS)
    today = calendars.today(actor.district, now)
    mentees = func.count(Mentorship.id)
    counted = (
        select(Mentorship.mentor_id, mentees.label("mentees"))
        .where(Mentorship.state.in_(LIVE), Mentorship.starts_on <= today)
        .group_by(Mentorship.mentor_id)
        .subquery()
    )
    total = await session.scalar(select(func.count()).select_from(counted)) or 0
    rows = (
        await session.execute(
            select(Person, counted.c.mentees, MentorTerms.most)
            .join(counted, counted.c.mentor_id == Person.id)
            .outerjoin(MentorTerms, MentorTerms.person_id == Person.id)
            .order_by(counted.c.mentees.desc(), Person.id)
            .limit(PAGE)
            .offset(page * PAGE)
        )
    ).all()
    met = await session.execute(
        select(Mentorship.mentor_id, func.count())
        .join(MentoringSession, MentoringSession.mentorship_id == Mentorship.id)
        .where(
            Mentorship.mentor_id.in_([person.id for person, *_ in rows]),
            MentoringSession.cancelled_at.is_(None),
            MentoringSession.held_on > today - MONTH,
        )
        .group_by(Mentorship.mentor_id)
    )
    meetings = dict(met.all())
    most = actor.district.mentoring.load.most
    return [
        MentorLoad(person, count, own or most, meetings.get(person.id, 0)) for person, count, own in rows
    ], total
