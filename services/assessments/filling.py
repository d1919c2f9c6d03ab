"""An observer's sheet: filled in after the lesson, seen by the teacher at once and in full."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Assessment
from models.instruments import Instrument
from services import audit, calendars, instruments
from services.assessments import AGREED, DONE, asking, combining
from services.refusals import Refusal, unless_taken
from services.rights import Actor

# «Не наблюдалось»: kept as an aside, as everywhere.
UNSEEN = "na"


async def open_sheet(
    session: AsyncSession, actor: Actor, assessment_id: int, now: datetime
) -> tuple[Assessment, Instrument]:
    """The sheet and its questions; refuses until the teacher has agreed and the day has come."""
    found = await asking.own_sheet(session, actor, assessment_id)
    if found.state == DONE:
        raise Refusal("assessments-done-already")
    if found.state != AGREED:
        raise Refusal("assessments-not-agreed")
    if found.lesson_on is not None and found.lesson_on > calendars.today(actor.district, now):
        raise Refusal("assessments-too-early")
    await asking.demand(session, actor, found.person_id, now)
    return found, await instruments.of(session, found.version_id)


async def record(
    session: AsyncSession,
    actor: Actor,
    assessment_id: int,
    answers: Mapping[str, Any],
    lesson_on: date,
    evidence: str,
    now: datetime,
) -> Assessment:
    """Keeps what was seen; `answers` by code of the item. The teacher is told that it is there."""
    found, instrument = await open_sheet(session, actor, assessment_id, now)
    if lesson_on > calendars.today(actor.district, now):
        raise Refusal("assessments-too-early")
    percents = combining.seen(instrument, answers)
    if not percents:
        raise Refusal("assessments-nothing-seen")
    async with unless_taken("one_look_at_a_lesson", Refusal("assessments-already-asked")):
        found.lesson_on = lesson_on
        await session.flush()
    found.answers, found.percents, found.evidence = dict(answers), percents, evidence
    found.state, found.done_at = DONE, now
    await session.flush()
    about = f"assessment:{found.id}"
    await audit.write(session, actor.id, "assessments.fill", now, subject_id=found.person_id, about=about)
    await asking.tell(session, found, "done", found.person_id, now)
    return found
