"""Questionnaires and their versions as a methodist sees them: states, dates, how many people are where."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.editions import Edition, Shelf
from models.questionnaires import Questionnaire, QuestionnaireVersion, Response
from services import instruments
from services.refusals import Refusal
from services.rights import Actor

MANAGE = "questionnaires.manage"


async def shelves(session: AsyncSession, actor: Actor, code: str = "") -> list[Shelf]:
    """Every questionnaire, or the one of this code, in a number of queries that hangs on nothing."""
    actor.demand(MANAGE)
    found = select(QuestionnaireVersion).options(joinedload(QuestionnaireVersion.questionnaire))
    found = found.order_by(QuestionnaireVersion.questionnaire_id, QuestionnaireVersion.number.desc())
    if code:
        found = found.join(QuestionnaireVersion.questionnaire).where(Questionnaire.code == code)
    counts = await _counts(session)
    by_questionnaire: dict[int, list[QuestionnaireVersion]] = {}
    for version in await session.scalars(found):
        by_questionnaire.setdefault(version.questionnaire_id, []).append(version)
    return [_shelf(versions, counts) for versions in by_questionnaire.values()]


async def shelf(session: AsyncSession, actor: Actor, code: str) -> Shelf:
    found = await shelves(session, actor, code)
    if not found:
        raise Refusal("instruments-none")
    return found[0]


async def version(session: AsyncSession, actor: Actor, version_id: int) -> QuestionnaireVersion:
    """One version, to whoever manages questionnaires."""
    actor.demand(MANAGE)
    found = await session.scalar(
        select(QuestionnaireVersion)
        .where(QuestionnaireVersion.id == version_id)
        .options(joinedload(QuestionnaireVersion.questionnaire))
    )
    if found is None:
        raise Refusal("instruments-version-gone")
    return found


def _shelf(versions: Sequence[QuestionnaireVersion], counts: Counter[tuple[int, str]]) -> Shelf:
    named = next((one for one in versions if one.state == "published"), versions[0])
    editions = (Edition(one, counts[one.id, "open"], counts[one.id, "done"]) for one in versions)
    return Shelf(named.questionnaire, instruments.whole(named).title, tuple(editions))


async def _counts(session: AsyncSession) -> Counter[tuple[int, str]]:
    rows = await session.execute(
        select(Response.version_id, Response.state, func.count()).group_by(
            Response.version_id, Response.state
        )
    )
    return Counter({(version_id, state): count for version_id, state, count in rows})
