"""Somebody is forgotten: her votes, seats and what she typed of her tasks go; counts and decisions stay."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.meetings import Ballot, CouncilSeat, Resolution


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    await session.execute(delete(Ballot).where(Ballot.person_id == person_id))
    await session.execute(
        update(CouncilSeat)
        .where(CouncilSeat.person_id == person_id, CouncilSeat.until.is_(None))
        .values(until=now.date())
    )
    await session.execute(
        update(Resolution)
        .where(Resolution.owner_id == person_id)
        .values(owner_id=None, note="", asked_on=None, asked_why="")
    )
