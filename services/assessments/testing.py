"""Percentages of diagnostic tests: one by hand, or a list; by code, and under the person's consent."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Assessment
from models.people import Person
from models.questionnaires import QuestionnaireVersion
from services import audit, calendars, consents, instruments
from services.assessments import DONE, TEST, asking
from services.refusals import Refusal
from services.rights import Actor

ACTION = "assessments.test"


async def record(
    session: AsyncSession,
    actor: Actor,
    code: str,
    percents: Mapping[str, float],
    source: str,
    taken_on: date,
    now: datetime,
) -> Assessment:
    """Keeps a test's percents by group; the same test of the same day is kept once, the latest figures.

    Nobody of this code and nobody's consent are told in the same words.
    """
    actor.demand(ACTION)
    if taken_on > calendars.today(actor.district, now):
        raise Refusal("assessments-day-ahead")
    version = await instruments.current(session)
    person = await allowed(session, code)
    found = await _same(session, person.id, version, source, taken_on)
    if found is None:
        found = Assessment(
            person_id=person.id,
            questionnaire_id=version.questionnaire_id,
            version_id=version.id,
            kind=TEST,
            state=DONE,
            assessor_id=actor.id,
            asked_by=actor.id,
            asked_at=now,
            done_at=now,
            lesson_on=taken_on,
            source=source,
            percents={},
        )
        session.add(found)
    changed = {**found.percents, **percents}
    if changed != found.percents:
        fresh = found.id is None
        found.percents, found.assessor_id = changed, actor.id
        await session.flush()
        if fresh:
            await asking.tell(session, found, "test", person.id, now)
        about = f"assessment:{found.id}"
        await audit.write(session, actor.id, ACTION, now, subject_id=person.id, about=about)
    return found


async def allowed(session: AsyncSession, code: str) -> Person:
    """The person of a code, if she has consented to diagnostics."""
    typed = "".join(code.split()).removeprefix("№")
    person = await session.scalar(select(Person).where(Person.code == typed, Person.erased_at.is_(None)))
    if person is None or await consents.live(session, person.id, consents.DIAGNOSTICS) is None:
        raise Refusal("assessments-no-consent", code=typed)
    return person


async def groups(session: AsyncSession) -> Sequence[tuple[str, str]]:
    """The groups a test may speak of: code and title."""
    instrument = await instruments.newest(session)
    return [(group.code, group.title) for group in instrument.groups]


async def _same(
    session: AsyncSession, person_id: int, version: QuestionnaireVersion, source: str, taken_on: date
) -> Assessment | None:
    return await session.scalar(
        select(Assessment).where(
            Assessment.person_id == person_id,
            Assessment.questionnaire_id == version.questionnaire_id,
            Assessment.kind == TEST,
            Assessment.source == source,
            Assessment.lesson_on == taken_on,
        )
    )
