"""What a teacher has said that she could show: offered to her as ticked when she joins a round."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.questionnaires import Questionnaire, Response
from services import consents, instruments
from services.exchanges.rounds import JOIN, MOST
from services.rights import Actor


async def shows(session: AsyncSession, actor: Actor, now: datetime) -> list[str]:
    """Groups of her own newest result, while her consent to diagnostics lives (C2); nobody else's are read.

    It is only offered: what she leaves ticked is what she chose herself.
    """
    actor.demand(JOIN, person_id=actor.id)
    consent = await consents.live(session, actor.id, consents.DIAGNOSTICS)
    if consent is None or consents.over(consent, now):
        return []
    newest = (
        select(Response)
        .join(Questionnaire, Questionnaire.id == Response.questionnaire_id)
        .where(Questionnaire.code == instruments.DEFICITS)
        .where(Response.person_id == actor.id, Response.state == "done")
        .order_by(Response.id.desc())
        .limit(1)
    )
    response = await session.scalar(newest)
    if response is None:
        return []
    asked = (await instruments.of(session, response.version_id)).parts.get("share")
    said = response.answers.get(asked.code) if asked else None
    known = (await instruments.newest(session)).group
    return [str(code) for code in said if code in known][:MOST] if isinstance(said, list) else []
