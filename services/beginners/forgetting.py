"""What is let go when a person is forgotten. That she was young on 1 September stays, as nobody's."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginners import Leave, MentorRefusal


async def person(session: AsyncSession, person_id: int, _now: datetime) -> None:
    """The numbers of her papers and the days she was away go; that there was a refusal stays a count."""
    await session.execute(update(MentorRefusal).where(MentorRefusal.person_id == person_id).values(number=""))
    await session.execute(delete(Leave).where(Leave.person_id == person_id))
