"""What a person sees of her own: what waits for her, what she began, what came out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.forms import DraftAnswer
from models.instruments import Instrument
from models.profiles import Begun, Home, Profile, Result
from models.questionnaires import Demand, Questionnaire, Response
from models.steps import Answers
from services import instruments
from services.questionnaires import (
    answered,
    asking,
    branching,
    invitations,
    offers,
    recommending,
    respondents,
    running,
    scoring,
)
from services.refusals import Refusal
from services.rights import Actor


async def home(session: AsyncSession, actor: Actor, now: datetime) -> Home:
    actor.demand(running.ANSWER, person_id=actor.id)
    version = await instruments.current(session)
    instrument = instruments.parsed(version)
    respondent = await respondents.of(session, actor.id, actor.district, now)
    selection = branching.select(instrument, respondent)
    runs = await session.scalars(
        select(Response).where(Response.person_id == actor.id).order_by(Response.id.desc())
    )
    known = runs.all()
    waiting = await invitations.waiting(session, actor.id, now)
    open_waves = {wave.id for wave, _ in waiting}
    return Home(
        instrument,
        len(selection.items),
        len(branching.gates(instrument, selection.items)),
        [(wave, invitation.declined_at is not None) for wave, invitation in waiting],
        [await _begun(session, one, open_waves) for one in known if one.state == "open"],
        [one for one in known if one.state == "done"],
        await running.consented(session, actor.id, now),
    )


async def mine(session: AsyncSession, actor: Actor, response_id: int, now: datetime) -> Result:
    """A finished run of the person's own, with its profile and the next steps as of now."""
    response = await running.own(session, actor, response_id)
    if response.state != "done":
        raise Refusal("questionnaires-gone")
    return await result(session, response, now)


async def result(session: AsyncSession, response: Response, now: datetime) -> Result:
    instrument = await instruments.of(session, response.version_id)
    if instrument.scoring is None:
        return Result(response, instrument, None)
    found = scoring.profile(instrument, response.items, response.answers)
    offered = await offers.open_ones(session, now)
    ready = await ready_to_share(session, instrument, response.person_id)
    steps = recommending.advice(instrument, response.items, response.answers, found, offered, ready)
    by_id = {offer.id: offer for offer in offered}
    return Result(response, instrument, found, steps, by_id, ready, await _before(session, response))


async def latest(session: AsyncSession, person_id: int) -> Response | None:
    """The newest finished run of the deficit questionnaire."""
    return await session.scalar(
        select(Response)
        .join(Questionnaire, Questionnaire.id == Response.questionnaire_id)
        .where(Questionnaire.code == instruments.DEFICITS)
        .where(Response.person_id == person_id, Response.state == "done")
        .order_by(Response.finished_at.desc(), Response.id.desc())
        .limit(1)
    )


async def ready_to_share(session: AsyncSession, instrument: Instrument, but: int) -> dict[str, int]:
    """How many colleagues said, in their newest result, that they could show how it is done; by group."""
    asked = instrument.parts.get("share")
    if asked is None:
        return {}
    newest = (
        select(func.max(Response.id))
        .where(Response.state == "done", Response.person_id != but)
        .group_by(Response.person_id)
    )
    rows = await session.scalars(select(Response.answers[asked.code]).where(Response.id.in_(newest)))
    counts: dict[str, int] = {}
    for said in rows:
        for group in said if isinstance(said, list) else ():
            counts[group] = counts.get(group, 0) + 1
    return counts


async def requests(session: AsyncSession, person_id: int) -> Sequence[Demand]:
    """What the person asked for and nobody has settled yet."""
    found = await session.scalars(
        select(Demand)
        .where(Demand.person_id == person_id, Demand.settled_at.is_(None), Demand.origin != "profile")
        .order_by(Demand.id)
    )
    return found.all()


async def _begun(session: AsyncSession, response: Response, open_waves: set[int]) -> Begun:
    kept = await session.execute(
        select(DraftAnswer.step, DraftAnswer.value).where(DraftAnswer.draft_id == response.draft_id)
    )
    own = {answered.name(code) for code in response.items}
    given = Answers({step: value.get("is") for step, value in kept if value is not None and step in own})
    instrument = await instruments.of(session, response.version_id)
    asked = asking.expected(instrument, response.items, given, express=response.express)
    late = response.wave_id is not None and response.wave_id not in open_waves
    return Begun(response, len(given), asked, late)


async def _before(session: AsyncSession, response: Response) -> tuple[datetime, Profile] | None:
    if response.finished_at is None:
        return None
    earlier = await session.scalar(
        select(Response)
        .where(
            Response.person_id == response.person_id,
            Response.questionnaire_id == response.questionnaire_id,
            Response.state == "done",
            Response.finished_at < response.finished_at,
        )
        .order_by(Response.finished_at.desc())
        .limit(1)
    )
    if earlier is None or earlier.finished_at is None:
        return None
    instrument = await instruments.of(session, earlier.version_id)
    if instrument.scoring is None:
        return None
    return earlier.finished_at, scoring.profile(instrument, earlier.items, earlier.answers)


def contact(result: Result) -> str | None:
    """The group about which the person asks to be called, if she does."""
    asked: Any = result.instrument.parts.get("contact")
    if asked is None or result.response.answers.get(asked.code) is not True:
        return None
    focus = result.profile.focus if result.profile else ()
    return focus[0] if focus else next(iter(result.instrument.group), "")
