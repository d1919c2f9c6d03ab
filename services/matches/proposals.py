"""Proposals for one young teacher, and asking the mentor who was chosen among them."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.beginnercards import Beginner
from models.district import District
from models.matchcards import Fit, Proposed
from models.mentorships import Mentorship
from models.people import Employment, Person
from services.beginners import registers
from services.matches import gathering, rules, strengths
from services.mentorships import proposing
from services.mentorships.proposing import PAIRS, Proposal
from services.refusals import Refusal
from services.rights import Actor

VIRTUAL, TRADITIONAL = "virtual", "traditional"


async def for_one(session: AsyncSession, actor: Actor, mentee_id: int, now: datetime) -> Proposed:
    """The best for one; looking at what answers say is remembered for both."""
    one = await registers.one(session, actor, PAIRS, mentee_id, now)
    if one.coming is not None:
        raise Refusal("mentorships-coming")
    if one.refusal is not None:
        raise Refusal("mentorships-mentee-refused")
    field = await gathering.field_for(session, actor, one, now)
    fits, no = rules.ranked(field.seekers[0], field, gathering.widest(actor.district))
    best = fits[: rules.TOP]
    await remember(session, actor, best, now)
    return Proposed(
        one,
        best,
        len(fits) - len(best),
        no,
        await people(session, [fit.mentor_id for fit in best]),
    )


async def offer(
    session: AsyncSession, actor: Actor, mentee_id: int, mentor_id: int, now: datetime
) -> Mentorship:
    """Asks the mentor, with what speaks for the pair today; refuses where it is impossible by now."""
    one = await registers.one(session, actor, PAIRS, mentee_id, now)
    field = await gathering.field_for(session, actor, one, now)
    fits, _ = rules.ranked(field.seekers[0], field, gathering.widest(actor.district))
    found = next((fit for fit in fits if fit.mentor_id == mentor_id), None)
    follows = one.pair.id if one.pair else None
    if found is None:
        raise await why(session, actor, Proposal(mentee_id, mentor_id, follows_id=follows), one, now)
    return await proposing.propose(session, actor, proposal(found, actor.district, follows), now)


async def why(
    session: AsyncSession, actor: Actor, asked: Proposal, one: Beginner | None, now: datetime
) -> Refusal:
    """Why two who do not suit cannot be a pair: the rules of proposing say it, or all that has changed."""
    at = await proposing.standing(session, actor, asked, now, beginner=one)
    return proposing.refusal(asked, at, actor.district) or Refusal("matches-changed")


def proposal(fit: Fit, district: District, follows_id: int | None = None) -> Proposal:
    """What is proposed of a fit: who can meet online only are a remote pair."""
    kind = VIRTUAL if fit.remote and VIRTUAL in district.mentoring.kinds else TRADITIONAL
    return Proposal(
        fit.mentee_id, fit.mentor_id, kind=kind, reasons=rules.public(fit.reasons), follows_id=follows_id
    )


async def remember(session: AsyncSession, actor: Actor, fits: Collection[Fit], now: datetime) -> None:
    """The audit of those in whose reasons answers show."""
    seen = {
        person_id for fit in fits if strengths.spoken(fit) for person_id in (fit.mentee_id, fit.mentor_id)
    }
    await strengths.seen(session, actor, seen, now)


async def people(session: AsyncSession, ids: Collection[int]) -> dict[int, Person]:
    """With their jobs and schools."""
    jobs = selectinload(Person.employments).joinedload(Employment.school)
    found = await session.scalars(select(Person).where(Person.id.in_(ids)).options(jobs))
    return {person.id: person for person in found}
