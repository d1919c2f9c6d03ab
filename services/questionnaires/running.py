"""A run of a questionnaire: begun with consent, pinned to its version, ended or thrown away.

A run is counted for a wave when the wave is open and the person is invited and has not declined;
any other run is for herself alone.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument
from models.people import Consent
from models.questionnaires import QuestionnaireVersion, Response
from models.steps import Answers
from models.waves import Invitation, Wave
from services import consents, instruments
from services.questionnaires import answered, branching, invitations, quality, respondents
from services.questionnaires.scoring import codes_of
from services.refusals import Refusal, unless_taken
from services.rights import Actor

CONSENT = "C2"
ANSWER = "questionnaires.answer"


@dataclass(frozen=True, slots=True)
class Begun:
    """A run to go on with; `other` when it is an earlier one that has to be ended first."""

    response: Response
    other: bool = False


def lapsed(consent: Consent | None, now: datetime) -> bool:
    """Whether there is no consent, or its term is over."""
    return consent is None or consents.over(consent, now)


async def consented(session: AsyncSession, person_id: int, now: datetime) -> bool:
    return not lapsed(await consents.live(session, person_id, CONSENT), now)


async def again(session: AsyncSession, person_id: int, now: datetime) -> bool:
    """Whether the person's latest consent has run its term."""
    latest = select(Consent).where(Consent.person_id == person_id, Consent.code == CONSENT)
    given = await session.scalar(latest.order_by(Consent.given_at.desc()).limit(1))
    return given is not None and consents.over(given, now)


async def agree(session: AsyncSession, actor: Actor, language: str, now: datetime) -> None:
    """The person agrees to C2; once its term is over, anew."""
    actor.demand(ANSWER, person_id=actor.id)
    await consents.give(session, actor.id, CONSENT, language, actor.district, now)


async def begin(
    session: AsyncSession, actor: Actor, wave_id: int, now: datetime, *, express: bool = False
) -> Begun:
    """The run of a wave, or one of the person's own accord; what is begun already goes on.

    Refuses without C2, and where the wave is over and nothing was begun in it.
    """
    actor.demand(ANSWER, person_id=actor.id)
    if not await consented(session, actor.id, now):
        raise Refusal("questionnaires-no-consent")
    if wave_id and (again := await open_in(session, actor.id, wave_id)):
        return Begun(again)
    invited = await invitations.to(session, actor.id, wave_id, now) if wave_id else None
    if wave_id and invited is None:
        raise Refusal("questionnaires-wave-over")
    version = await _version(session, invited)
    invited = invited or await invitations.of_version(session, actor.id, version.id, now)
    found = await open_run(session, actor.id, version.questionnaire_id)
    if found is not None:
        return await _go_on(session, actor, found, invited, now)
    return Begun(await _new(session, actor, version, invited, now, express=express))


async def open_run(session: AsyncSession, person_id: int, questionnaire_id: int) -> Response | None:
    return await session.scalar(
        select(Response).where(
            Response.person_id == person_id,
            Response.questionnaire_id == questionnaire_id,
            Response.state == "open",
        )
    )


async def open_in(session: AsyncSession, person_id: int, wave_id: int) -> Response | None:
    """What the person has begun in a wave and not ended."""
    return await session.scalar(
        select(Response).where(
            Response.person_id == person_id, Response.wave_id == wave_id, Response.state == "open"
        )
    )


async def own(session: AsyncSession, actor: Actor, response_id: int) -> Response:
    """A run of the person's own; anybody else's is refused, and the attempt remembered."""
    found = await session.get(Response, response_id)
    if found is None:
        raise Refusal("questionnaires-gone")
    if found.person_id != actor.id:
        raise Refusal(
            "questionnaires-gone", audit="refused:questionnaires.scores", about=f"person:{found.person_id}"
        )
    return found


async def finish(
    session: AsyncSession, actor: Actor, response_id: int, answers: Answers, now: datetime
) -> Response:
    """The answers of the form become those of the run, and the wave knows that they came."""
    response = await own(session, actor, response_id)
    if response.state != "open":
        raise Refusal("questionnaires-over")
    if not await consented(session, actor.id, now):
        raise Refusal("questionnaires-no-consent")
    instrument = await instruments.of(session, response.version_id)
    keep(instrument, response, answers)
    response.state, response.finished_at, response.draft_id = "done", now, None
    await _count(session, actor, response, instrument, now)
    await session.flush()
    return response


def keep(instrument: Instrument, response: Response, answers: Answers) -> None:
    """Puts the answers of a form into the run; of the express form only what was asked stays asked."""
    if response.express:
        response.items = [
            code
            for code in response.items
            if any(answered.name(one) in answers for one in codes_of(instrument, code))
        ]
    response.answers = answered.given(instrument, response.items, answers)
    response.seconds = answered.seconds(instrument, response.items, answers)
    response.flags = quality.flags(instrument, response.items, response.answers, response.seconds)


async def _version(session: AsyncSession, invited: tuple[Wave, Invitation] | None) -> QuestionnaireVersion:
    if invited is None:
        return await instruments.current(session)
    return await session.get_one(QuestionnaireVersion, invited[0].version_id)


async def _go_on(
    session: AsyncSession,
    actor: Actor,
    found: Response,
    invited: tuple[Wave, Invitation] | None,
    now: datetime,
) -> Begun:
    """What was begun for oneself is counted for a wave of the same version, and nothing is asked twice."""
    if invited is None or found.wave_id == invited[0].id:
        return Begun(found)
    wave, invitation = invited
    if found.wave_id is not None or found.version_id != wave.version_id:
        return Begun(found, other=True)
    instrument = await instruments.of(session, found.version_id)
    selection = await _selection(session, actor, instrument, wave.association, now)
    found.variant, found.module = selection.variant, selection.module
    found.overlays, found.items = list(selection.overlays), list(selection.items)
    found.wave_id, found.express = wave.id, wave.express and found.express
    invitation.declined_at = None
    await session.flush()
    return Begun(found)


async def _new(
    session: AsyncSession,
    actor: Actor,
    version: QuestionnaireVersion,
    invited: tuple[Wave, Invitation] | None,
    now: datetime,
    *,
    express: bool,
) -> Response:
    wave = invited[0] if invited else None
    if invited and wave and await _done_in(session, actor.id, wave.id):
        raise Refusal("questionnaires-answered")
    association = wave.association if wave else ""
    selection = await _selection(session, actor, instruments.parsed(version), association, now)
    response = Response(
        person_id=actor.id,
        questionnaire_id=version.questionnaire_id,
        version_id=version.id,
        wave_id=wave.id if wave else None,
        variant=selection.variant,
        module=selection.module,
        overlays=list(selection.overlays),
        items=list(selection.items),
        express=wave.express if wave else express,
        started_at=now,
    )
    if invited:
        invited[1].declined_at = None
    async with unless_taken("one_open_response", Refusal("questionnaires-begun")):
        session.add(response)
        await session.flush()
    return response


async def _selection(
    session: AsyncSession, actor: Actor, instrument: Instrument, association: str, now: datetime
) -> branching.Selection:
    respondent = await respondents.of(session, actor.id, actor.district, now)
    return branching.select(instrument, respondent, wave_association=association)


async def _done_in(session: AsyncSession, person_id: int, wave_id: int) -> bool:
    found = select(Response.id).where(
        Response.person_id == person_id, Response.wave_id == wave_id, Response.state == "done"
    )
    return await session.scalar(found) is not None


async def _count(
    session: AsyncSession, actor: Actor, response: Response, instrument: Instrument, now: datetime
) -> None:
    """For which wave the run counts; one that ends after its wave is for the person alone."""
    if response.wave_id is None and not response.express:
        invited = await invitations.of_version(session, actor.id, response.version_id, now)
        if invited and not await _done_in(session, actor.id, invited[0].id):
            selection = await _selection(session, actor, instrument, invited[0].association, now)
            if set(selection.items) == set(response.items):
                response.wave_id = invited[0].id
    if response.wave_id is None:
        return
    counted = await invitations.to(session, actor.id, response.wave_id, now)
    response.late = counted is None
    if counted:
        counted[1].answered_at, counted[1].declined_at = counted[1].answered_at or now, None
