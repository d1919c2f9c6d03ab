"""How many papers are printed, half-entered and entered."""

from sqlalchemy import and_, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Blank, BlankEntry
from services.blanks import ACTION
from services.rights import Actor


async def counts(session: AsyncSession, actor: Actor, wave_id: int | None) -> dict[str, int]:
    """Papers of a wave, or all: `printed` are those not void, `half` wait for the second reading."""
    actor.demand(ACTION)
    begun = and_(Blank.entered_at.is_(None), exists().where(BlankEntry.blank_id == Blank.id))
    wanted = select(
        func.count(),
        func.count().filter(Blank.entered_at.is_not(None)),
        func.count().filter(begun),
    ).where(Blank.void_at.is_(None))
    if wave_id is not None:
        wanted = wanted.where(Blank.wave_id == wave_id)
    printed, entered, half = (await session.execute(wanted)).one()
    return {"printed": printed, "entered": entered, "half": half}
