"""What is kept when a person is forgotten: that somebody came, and nothing in her hand."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import AttendancePass


async def person(session: AsyncSession, person_id: int, _now: datetime) -> None:
    """Her codes and numbers go; the mark stays as one of the district's count, nobody's by name."""
    await session.execute(delete(AttendancePass).where(AttendancePass.person_id == person_id))
