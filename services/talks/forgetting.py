"""What is left of the talks of somebody who is forgotten."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.talks import Talk
from services.talks import rules


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """That a talk of a level was given stays for the numbers; what it was about and by whom does not."""
    for each in await session.scalars(select(Talk).where(Talk.person_id == person_id)):
        each.title = each.abstract = each.remark = each.where = ""
        each.file = None
        if each.state != rules.GIVEN:
            each.state, each.changed_at = rules.WITHDRAWN, now
    await session.flush()
