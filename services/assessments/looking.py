"""A methodist's look at one person's result by her code: behind her consent, and known to her."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument
from models.people import Person
from models.questionnaires import Response
from services import assessments, audit, consents, instruments
from services.assessments.combining import Sources
from services.questionnaires import scoring
from services.questionnaires.scoring import Profile
from services.refusals import Refusal
from services.rights import Actor

SCORES, ANSWERS, REVEAL = "questionnaires.scores", "questionnaires.answers", "people.reveal"


@dataclass(frozen=True, slots=True)
class Result:
    """What may be shown of a person under her consent."""

    person: Person
    response: Response
    instrument: Instrument

    @property
    def profile(self) -> Profile:
        return scoring.profile(self.instrument, self.response.items, self.response.answers)


async def find(session: AsyncSession, actor: Actor, typed: str, now: datetime) -> Result | None:
    """Whose code it is, if there is something to show; nothing of the result is looked at yet.

    What there is nothing to show of is None, whatever the reason; the attempt is written down.
    """
    actor.demand(SCORES)
    code = "".join(typed.split()).removeprefix("№")
    person = await session.scalar(select(Person).where(Person.code == code))
    try:
        return await _result(session, actor, person, SCORES)
    except Refusal as no:
        if person is not None and no.audit:
            about = str(no.facts["about"])
            await audit.write(session, actor.id, no.audit, now, subject_id=person.id, about=about)
        return None


async def scores(
    session: AsyncSession, actor: Actor, person_id: int, now: datetime
) -> tuple[Result, dict[str, Sources]]:
    """The profile by groups, with what others have said; the look is written down."""
    found = await _looked(session, actor, person_id, SCORES, now)
    return found, await assessments.beside(session, person_id, found.instrument)


async def answers(session: AsyncSession, actor: Actor, person_id: int, now: datetime) -> Result:
    """The answers one by one; the look is written down."""
    return await _looked(session, actor, person_id, ANSWERS, now)


async def nameable(session: AsyncSession, actor: Actor, person_id: int) -> Result:
    """Whether the name may be asked for: before a reason is typed."""
    actor.demand(REVEAL)
    return await _result(session, actor, await session.get(Person, person_id), SCORES)


async def reveal(session: AsyncSession, actor: Actor, person_id: int, reason: str, now: datetime) -> Result:
    """The name behind the code, for a reason that the person will read."""
    found = await nameable(session, actor, person_id)
    await audit.write(
        session, actor.id, REVEAL, now, subject_id=person_id, about=_about(found), reason=reason
    )
    return found


async def _looked(session: AsyncSession, actor: Actor, person_id: int, action: str, now: datetime) -> Result:
    found = await _result(session, actor, await session.get(Person, person_id), action)
    await audit.write(session, actor.id, action, now, subject_id=person_id, about=_about(found))
    return found


async def _result(session: AsyncSession, actor: Actor, person: Person | None, action: str) -> Result:
    """Nobody of this code, no consent, no answers: all three are told in the same words."""
    actor.demand(action)
    if person is None or person.erased_at is not None:
        raise Refusal("assessments-nothing-to-show")
    nothing = Refusal("assessments-nothing-to-show", audit=f"refused:{action}", about=f"person:{person.id}")
    consent = actor.district.actions[action].consent or consents.DIAGNOSTICS
    if await consents.live(session, person.id, consent) is None:
        raise nothing
    response = await assessments.latest(session, person.id)
    if response is None:
        raise nothing
    return Result(person, response, await instruments.of(session, response.version_id))


def _about(found: Result) -> str:
    return f"response:{found.response.id}"
