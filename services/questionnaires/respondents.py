"""What of a person decides on her questions, and on where her answers are counted."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.associations import Association, Membership
from models.district import District
from models.people import Employment, Person
from services import calendars
from services.audiences import live
from services.questionnaires.branching import Respondent


@dataclass(frozen=True, slots=True)
class Place:
    """What a person is in the district on a day: what an invitation keeps of her."""

    school_id: int | None
    position: str
    experience: int | None
    associations: tuple[str, ...]


async def of(session: AsyncSession, person_id: int, district: District, now: datetime) -> Respondent:
    """Of several jobs the main one counts."""
    today = calendars.today(district, now)
    person = await session.get_one(Person, person_id)
    job = await _main_job(session, person_id, today)
    marks = {"class_teacher"} if person.class_teacher else set()
    if job is not None and job.school.small:
        marks.add("school_small")
    return Respondent(
        position=job.position if job else "",
        experience=years(person.teaching_since, today),
        flags=frozenset(marks),
        associations=frozenset(await _associations(session, person_id, today)),
    )


async def place(session: AsyncSession, person_id: int, district: District, now: datetime) -> Place:
    today = calendars.today(district, now)
    person = await session.get_one(Person, person_id)
    job = await _main_job(session, person_id, today)
    return Place(
        school_id=job.school_id if job else None,
        position=job.position if job else "",
        experience=years(person.teaching_since, today),
        associations=tuple(await _associations(session, person_id, today)),
    )


def years(since: date | None, today: date) -> int | None:
    """Whole years of teaching."""
    if since is None:
        return None
    return max(0, today.year - since.year - ((today.month, today.day) < (since.month, since.day)))


async def _main_job(session: AsyncSession, person_id: int, today: date) -> Employment | None:
    return await session.scalar(
        select(Employment)
        .where(Employment.person_id == person_id, live(Employment, today))
        .order_by(Employment.main.desc(), Employment.id)
        .limit(1)
        .options(joinedload(Employment.school))
    )


async def _associations(session: AsyncSession, person_id: int, today: date) -> list[str]:
    found = await session.scalars(
        select(Association.code)
        .join(Membership, Membership.association_id == Association.id)
        .where(Membership.person_id == person_id, live(Membership, today), Association.level == "district")
        .order_by(Association.id)
    )
    return list(found)
