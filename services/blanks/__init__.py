"""The paper bridge: a questionnaire printed for a person, and its answers entered by an operator."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Blank, BlankEntry

ACTION = "blanks.manage"
RUN, SETTLE = "blanks-run", "blanks-settle"


async def forget(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Consent is withdrawn, or the person erased: what was read off her papers goes, the papers are void."""
    theirs = select(Blank.id).where(Blank.person_id == person_id)
    await session.execute(
        delete(BlankEntry).where(BlankEntry.blank_id.in_(theirs)).execution_options(synchronize_session=False)
    )
    await session.execute(
        update(Blank)
        .where(Blank.person_id == person_id, Blank.void_at.is_(None), Blank.entered_at.is_(None))
        .values(void_at=now)
    )
