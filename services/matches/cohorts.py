"""The plan for everybody without a pair: shown on any terms, and proposed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnercards import Beginner
from models.district import District
from models.matchcards import Field, Fit, Sent, Terms
from models.mentorships import Mentorship
from models.people import Person
from services import calendars
from services.beginners import registers
from services.matches import gathering, proposals, rules
from services.mentorships import proposing
from services.refusals import Refusal
from services.rights import Actor

ASSIGN = "mentoring.assign"
# So many are proposed at once; the rest follow when these are asked.
BATCH = 30


async def everybody(session: AsyncSession, actor: Actor, now: datetime) -> Field:
    """All who are looked at; who may not plan for the district is refused."""
    actor.demand(ASSIGN)
    return await gathering.cohort(session, actor, now)


def terms(
    district: District, load: int = 0, *, near: bool = False, present: bool = False, without: int = 0
) -> Terms:
    """On which terms to look; a load beyond what the district allows is cut to it."""
    most = min(load or district.mentoring.load.usual, district.mentoring.load.most)
    return Terms(most, near, present, without)


async def send(
    session: AsyncSession, actor: Actor, chosen: Collection[tuple[int, int]], now: datetime
) -> Sent:
    """Proposes these pairs of mentee and mentor, each by today's rules; what no longer holds is skipped."""
    field = await everybody(session, actor, now)
    fits = _fits(field, gathering.widest(actor.district), chosen)
    known = await proposals.people(session, [number for pair in chosen for number in pair])
    young = await registers.young(session, actor.district, calendars.today(actor.district, now))
    made, skipped = list[Mentorship](), list[tuple[Person, Person, str, dict[str, object]]]()
    for mentee_id, mentor_id in chosen:
        if mentee_id not in known or mentor_id not in known:
            continue
        try:
            made.append(await _propose(session, actor, young, (mentee_id, mentor_id), fits, now))
        except Refusal as refused:
            skipped.append((known[mentee_id], known[mentor_id], refused.key, refused.facts))
    return Sent(made, skipped)


def _fits(field: Field, terms: Terms, chosen: Collection[tuple[int, int]]) -> Mapping[tuple[int, int], Fit]:
    seekers = {one.id: one for one in field.seekers}
    guides = {one.id: one for one in field.guides}
    return {
        pair: rules.fit(seekers[pair[0]], guides[pair[1]], field, terms)
        for pair in chosen
        if pair[0] in seekers
        and pair[1] in guides
        and rules.against(seekers[pair[0]], guides[pair[1]], field, terms) is None
    }


async def _propose(
    session: AsyncSession,
    actor: Actor,
    everybody: Sequence[Beginner],
    pair: tuple[int, int],
    fits: Mapping[tuple[int, int], Fit],
    now: datetime,
) -> Mentorship:
    """In a place of its own: what is refused undoes nothing of the others."""
    async with session.begin_nested():
        if pair in fits:
            return await proposing.propose(
                session, actor, proposals.proposal(fits[pair], actor.district), now
            )
        one = next((each for each in everybody if each.person.id == pair[0]), None)
        raise await proposals.why(session, actor, proposing.Proposal(*pair), one, now)


async def without(session: AsyncSession, actor: Actor, now: datetime) -> dict[int, Person]:
    """The mentors of the plan: whoever may be left out."""
    field = await everybody(session, actor, now)
    return await proposals.people(session, [guide.id for guide in field.guides])
