"""What stands in a certificate, as it is on the day of issue."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.district import District
from models.events import Event
from models.people import Employment, Person
from services import calendars, gatherings
from services.certificates.rules import Deserved

Facts = dict[str, Any]


async def people(session: AsyncSession, ids: Collection[int]) -> Mapping[int, Person]:
    """Those of the ids who are not erased, with their schools."""
    found = await session.scalars(
        select(Person)
        .where(Person.id.in_(ids), Person.erased_at.is_(None))
        .options(selectinload(Person.employments).joinedload(Employment.school))
    )
    return {person.id: person for person in found}


def gathered(
    number: str, deserved: Deserved, person: Person, event: Event, district: District, now: datetime
) -> Facts:
    """Plain words and ISO dates in the district's zone; `hours` may be None."""
    begins, ends = (calendars.today(district, at) for at in (event.starts_at, event.ends_at))
    return {
        "number": number,
        "role": deserved.role,
        "name": person.full_name,
        "school": _school(person, begins),
        "form": gatherings.form_of(event, district).title,
        "title": event.title,
        "topic": deserved.topic,
        "begins": begins.isoformat(),
        "ends": ends.isoformat(),
        "hours": event.hours,
        "district": district.settings.title,
        "operator": " ".join(district.settings.operator.title.split()),
        "issued": calendars.today(district, now).isoformat(),
    }


def _school(person: Person, day: date) -> str:
    """Where she worked on the day: the main one, else where she works at all."""
    jobs = sorted(person.employments, key=lambda job: (not job.lasts(day), not job.main, job.id))
    return jobs[0].school.title if jobs else ""
