"""Other eyes on a teacher's work: a colleague's sheet and a test's percents beside her own answers."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.assessments import Assessment
from models.instruments import Instrument
from models.questionnaires import Questionnaire, Response
from services import instruments
from services.assessments import combining, drafts
from services.assessments.combining import Sources
from services.questionnaires import scoring

EXTERNAL, TEST = "external", "test"
ASKED, AGREED, DECLINED, DONE = "asked", "agreed", "declined", "done"


async def beside(session: AsyncSession, person_id: int, instrument: Instrument) -> dict[str, Sources]:
    """What the three sources say of a person, by group; empty when none says anything.

    Her own answers are the latest finished ones, scored by the version they were given to.
    """
    own = await _own(session, person_id, instrument.code)
    sheets = await of(session, person_id, instrument.code)
    external = [sheet.percents for sheet in sheets if sheet.kind == EXTERNAL]
    return combining.beside(instrument, own, external, [one.percents for one in sheets if one.kind == TEST])


async def of(session: AsyncSession, person_id: int, code: str = instruments.DEFICITS) -> Sequence[Assessment]:
    """What others have said of a person by this questionnaire, the newest first."""
    found = await session.scalars(
        select(Assessment)
        .join(Questionnaire, Questionnaire.id == Assessment.questionnaire_id)
        .where(Questionnaire.code == code)
        .where(Assessment.person_id == person_id, Assessment.state == DONE)
        .order_by(Assessment.lesson_on.desc(), Assessment.id.desc())
        .options(joinedload(Assessment.assessor))
    )
    return found.all()


async def latest(session: AsyncSession, person_id: int, code: str = instruments.DEFICITS) -> Response | None:
    """The latest finished answers of a person."""
    return await session.scalar(
        select(Response)
        .join(Questionnaire, Questionnaire.id == Response.questionnaire_id)
        .where(Questionnaire.code == code)
        .where(Response.person_id == person_id, Response.state == "done")
        .order_by(Response.finished_at.desc(), Response.id.desc())
        .limit(1)
    )


async def forget(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Deletes what others have said of a person, half-filled sheets too: her consent is withdrawn, or she
    is erased.
    """
    for one in await session.scalars(select(Assessment).where(Assessment.person_id == person_id)):
        await drafts.drop(session, one, now)
    await session.execute(delete(Assessment).where(Assessment.person_id == person_id))


async def _own(session: AsyncSession, person_id: int, code: str) -> dict[str, float | None]:
    response = await latest(session, person_id, code)
    if response is None:
        return {}
    answered = await instruments.of(session, response.version_id)
    profile = scoring.profile(answered, response.items, response.answers)
    return {group: score.percent for group, score in profile.groups.items()}
