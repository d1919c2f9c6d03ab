"""A paper becomes a response: by the same rules as in the chat, with the consent signed on it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Blank
from models.instruments import Instrument
from models.questionnaires import QuestionnaireVersion, Response
from models.steps import Answers
from services import audit, consents, deliveries, forms
from services.questionnaires import demands, forgetting, invitations, results, running
from services.refusals import Refusal
from services.rights import Actor


async def check(session: AsyncSession, blank: Blank) -> None:
    """Refuses where the person has answered in the wave already, in the chat or on another paper."""
    done = select(Response.id).where(
        Response.person_id == blank.person_id, Response.wave_id == blank.wave_id, Response.state == "done"
    )
    if blank.wave_id is not None and await session.scalar(done) is not None:
        raise Refusal("blanks-answered")


async def keep(
    session: AsyncSession,
    actor: Actor,
    blank: Blank,
    instrument: Instrument,
    answers: Answers,
    signed_at: datetime,
    now: datetime,
) -> Response:
    """The response, counted for the wave of the paper while that takes answers, else late."""
    await check(session, blank)
    await consents.signed(session, blank.person_id, blank.consent, signed_at, actor.id, now)
    response = await _row(session, blank, now)
    response.origin, response.entered_by = "paper", actor.id
    response.variant, response.module = blank.variant, blank.module
    response.overlays, response.items = list(blank.overlays), list(blank.items)
    response.express, response.wave_id = False, blank.wave_id
    running.keep(instrument, response, answers)
    response.state, response.finished_at, response.draft_id = "done", now, None
    if blank.wave_id is not None:
        invited = await invitations.to(session, blank.person_id, blank.wave_id, now)
        response.late = invited is None
        if invited:
            invitation = invited[1]
            invitation.answered_at, invitation.declined_at = invitation.answered_at or now, None
    session.add(response)
    blank.entered_at = now
    await session.flush()
    await _afterwards(session, actor, blank, response, now)
    return response


async def _row(session: AsyncSession, blank: Blank, now: datetime) -> Response:
    """What the person has begun in the chat and not ended gives way to her paper."""
    version = await session.get_one(QuestionnaireVersion, blank.version_id)
    begun = await running.open_run(session, blank.person_id, version.questionnaire_id)
    if begun is not None:
        await forms.drop(session, blank.person_id, (forgetting.RUN,), now)
        begun.version_id = blank.version_id
        return begun
    return Response(
        person_id=blank.person_id,
        questionnaire_id=version.questionnaire_id,
        version_id=blank.version_id,
        started_at=now,
    )


async def _afterwards(
    session: AsyncSession, actor: Actor, blank: Blank, response: Response, now: datetime
) -> None:
    """What follows from any result: the wishes it holds, a record, and a word to the person."""
    result = await results.result(session, response, now)
    if result.profile is not None:
        wishes = [step for step in result.advice if step.by == "wish"]
        await demands.of_result(session, response, wishes, results.contact(result), now)
    about = f"blank:{blank.id}"
    await audit.write(session, actor.id, "blanks.enter", now, subject_id=blank.person_id, about=about)
    await deliveries.queue(
        session,
        kind="blank-entered",
        once=f"blank-entered:{blank.id}",
        person_id=blank.person_id,
        about_id=response.id,
        not_before=now,
        budgeted=False,
    )
