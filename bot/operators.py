"""On whose behalf a console command acts: a person of the district with her own rights."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.district import District
from models.people import Person
from services import rights
from services.refusals import Refusal
from services.rights import Actor


async def of(session: AsyncSession, code: str, district: District, now: datetime) -> Actor:
    """The person of a code; refuses when there is none."""
    loaded = select(Person).options(selectinload(Person.grants), selectinload(Person.employments))
    person = await session.scalar(loaded.where(Person.code == code, Person.erased_at.is_(None)))
    if person is None:
        raise Refusal("assessments-list-nobody")
    return Actor(person, rights.hats(person, now, district), district)
