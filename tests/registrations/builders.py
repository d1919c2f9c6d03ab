"""An event with seats, and people who want them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import PUBLISHED, Event
from models.people import Account, Employment, Person, School
from models.registrations import Registration
from services.rights import Actor, Hat
from tests.stage import START

# A Thursday, 15:00 in Moscow, nine days after the stories begin.
BEGINS = START + timedelta(days=9)
TEACHER, METHODIST = (Hat("teacher"),), (Hat("methodist"), Hat("teacher"))


async def school(session: AsyncSession, code: str) -> School:
    found = await session.scalar(select(School).where(School.code == code))
    if found is None:
        found = School(code=code, title=f"Школа {code}")
        session.add(found)
        await session.flush()
    return found


async def person(session: AsyncSession, number: int, *, at: str = "s1", account: bool = True) -> Person:
    made = Person(code=f"{number:04}", surname=f"Иванова{number}", name="Анна", joined_at=START)
    session.add(made)
    await session.flush()
    place = await school(session, at)
    session.add(Employment(person_id=made.id, school_id=place.id, position="TEACHER", main=True))
    if account:
        session.add(Account(telegram_id=50_000 + number, person_id=made.id, started_at=START))
    await session.flush()
    return made


async def event(session: AsyncSession, author_id: int, **given: Any) -> Event:
    """A published seminar of one way, unless told otherwise."""
    starts: datetime = given.pop("starts_at", BEGINS)
    lasts: timedelta = given.pop("lasts", timedelta(hours=2))
    base: dict[str, Any] = {
        "form": "seminar",
        "title": "Смысловое чтение на уроке",
        "ways": ["place"],
        "place": "Центр, кабинет 5",
        "state": PUBLISHED,
        "created_at": START,
        "published_at": START,
        "measures": ["3.2"],
        "starts_at": starts,
        "ends_at": starts + lasts,
    }
    made = Event(author_id=author_id, **{**base, **given})
    session.add(made)
    await session.flush()
    return made


def acting(person_id: int, district: District, hats: tuple[Hat, ...] = TEACHER) -> Actor:
    """Somebody who acts, known by the id alone."""
    return Actor(Person(id=person_id, code=f"{person_id:04}"), hats, district)


async def registrations(session: AsyncSession, event_id: int) -> list[Registration]:
    """All of them, ended ones too, in the order of the line."""
    found = await session.scalars(
        select(Registration).where(Registration.event_id == event_id).order_by(Registration.line)
    )
    return list(found)
