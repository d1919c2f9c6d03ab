"""Who was young on the first day of a school year: kept once, for whoever leaves is forgotten later."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnerfigures import Retention
from models.beginners import CohortMember
from models.calendars import SchoolYear
from models.district import District
from models.people import Employment, Person
from services import calendars, occurrences
from services.beginners import indicators, registers
from services.inserts import insert_new

JOB = "beginners.cohort"
# Taken later than this after the first day, a cohort may lack those who have left meanwhile.
FRESH = timedelta(days=14)


async def take(session: AsyncSession, district: District, now: datetime) -> int:
    """Keeps the cohort of the present school year, once; gives how many were young on its first day."""
    year = calendars.school_year(district, calendars.today(district, now))
    if year is None or not await occurrences.once(session, JOB, year.code, year.first, now):
        return 0
    if await session.scalar(select(CohortMember.id).where(CohortMember.year == year.code).limit(1)):
        return 0
    young = [one for one in await registers.young(session, district, year.first) if one.leave is None]
    for one in young:
        values = {"person_id": one.person.id, "school_id": one.jobs[0].school_id, "taken_at": now}
        await session.execute(insert_new(session, CohortMember, year=year.code, **values))
    return len(young)


async def retention(session: AsyncSession, district: District, code: str, today: date) -> Retention | None:
    """How many of a year's cohort work still: on the first day of the next year, or today until it comes."""
    year = district.calendar.years.get(code)
    members = await session.scalars(select(CohortMember).where(CohortMember.year == code))
    known = members.all()
    if year is None or not known:
        return None
    following = year.last + timedelta(days=1)
    day = min(today, following)
    ids = [member.person_id for member in known]
    people = await session.scalars(select(Person).where(Person.id.in_(ids)))
    jobs = await session.scalars(select(Employment).where(Employment.person_id.in_(ids)))
    return indicators.retention(
        known,
        {person.id: person for person in people},
        jobs,
        day,
        final=day == following,
        restored=_restored(known, year, district),
    )


def _restored(members: Sequence[CohortMember], year: SchoolYear, district: District) -> bool:
    taken = min(calendars.today(district, member.taken_at) for member in members)
    return taken > year.first + FRESH
