"""A mentor's own terms: how many mentees at most, from what day, online or not."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.mentorships import MentorTerms
from services import calendars
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor

TERMS = "mentoring.terms"
FARTHEST = timedelta(days=400)


async def mine(session: AsyncSession, actor: Actor) -> MentorTerms | None:
    """What the mentor has said; None while she has said nothing and the district's rules hold."""
    actor.demand(TERMS, person_id=actor.id)
    return await _found(session, actor.id)


async def most(session: AsyncSession, actor: Actor, count: int, now: datetime) -> MentorTerms:
    """At most so many mentees, 0 as the district says; pairs that are there go on anyway."""
    if not 0 <= count <= actor.district.mentoring.load.most:
        raise Refusal("mentorships-terms-most", most=actor.district.mentoring.load.most)
    terms = await _mine(session, actor, now)
    terms.most = count or None
    return terms


async def away(session: AsyncSession, actor: Actor, until: date | None, now: datetime) -> MentorTerms:
    """Nobody new before that day; None takes it back."""
    today = calendars.today(actor.district, now)
    if until is not None and not today < until <= today + FARTHEST:
        raise Refusal("mentorships-terms-day")
    terms = await _mine(session, actor, now)
    terms.away_until = until
    return terms


async def online(session: AsyncSession, actor: Actor, on: bool, now: datetime) -> MentorTerms:
    """Whether she meets online too."""
    terms = await _mine(session, actor, now)
    terms.online = on
    return terms


async def _mine(session: AsyncSession, actor: Actor, now: datetime) -> MentorTerms:
    actor.demand(TERMS, person_id=actor.id)
    made = insert_new(session, MentorTerms, person_id=actor.id, online=True, changed_at=now)
    await session.execute(made)
    found = await _found(session, actor.id)
    assert found is not None
    found.changed_at = now
    return found


async def _found(session: AsyncSession, person_id: int) -> MentorTerms | None:
    return await session.scalar(select(MentorTerms).where(MentorTerms.person_id == person_id))
