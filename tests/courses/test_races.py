"""Many hands at one course: no seat is given twice, on SQLite and on PostgreSQL."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.courses import HOLDING, WAITING, Course, CourseApplication
from models.district import District
from models.people import Employment, Person, School
from services import consents
from services.courses import applying, sharing
from services.refusals import Refusal
from services.rights import Actor, Hat
from tests.courses import builders
from tests.stage import START

pytestmark = pytest.mark.both_databases
PEOPLE = 8
Deed = Callable[[AsyncSession, Actor], Awaitable[object]]


async def prepared(database: Database, district: District, quota: int) -> tuple[int, list[int]]:
    """A course and people of one school who agreed to C6."""
    async with database.write() as session:
        school = School(code="s1", title="Школа № 1")
        people = [Person(code=f"{n:04}", surname="Иванова", name="Анна") for n in range(PEOPLE)]
        session.add_all([school, *people])
        await session.flush()
        for person in people:
            since = date(2015, 9, 1)
            session.add(Employment(person_id=person.id, school_id=school.id, position="TEACHER", since=since))
            await consents.give(session, person.id, "C6", "ru", district, START)
        course = Course(made_by=people[0].id, changed_at=START, **builders.values(quota=quota))
        session.add(course)
        await session.flush()
        return course.id, [person.id for person in people]


async def does(database: Database, district: District, person_id: int, role: str, deed: Deed) -> str:
    try:
        async with database.write() as session:
            person = await session.get_one(Person, person_id)
            await deed(session, Actor(person, (Hat(role),), district))
    except Refusal as no:
        return no.key
    return ""


async def applications(database: Database) -> list[CourseApplication]:
    async with database.read() as session:
        rows = await session.scalars(select(CourseApplication).order_by(CourseApplication.line))
        return list(rows)


async def test_everybody_at_once_gets_a_place_in_line_of_her_own(
    database: Database, district: District
) -> None:
    course, people = await prepared(database, district, 3)

    def apply(session: AsyncSession, actor: Actor) -> Awaitable[object]:
        return applying.apply(session, actor, course, "interest", START)

    told = await asyncio.gather(
        *(does(database, district, each, "teacher", apply) for each in [*people, *people])
    )

    found = await applications(database)
    assert set(told) == {""}
    assert [each.line for each in found] == list(range(1, PEOPLE + 1))
    assert sorted(each.person_id for each in found) == people


@pytest.mark.long
async def test_seats_given_by_hand_and_given_up_at_once_keep_to_the_quota(
    database: Database, district: District
) -> None:
    course, people = await prepared(database, district, 3)
    for each in people:
        await does(
            database, district, each, "teacher", lambda s, a: applying.apply(s, a, course, "term", START)
        )
    known = await applications(database)

    def confirm(number: int) -> Deed:
        return lambda session, actor: sharing.decide(session, actor, number, "confirmed", START)

    def cancel(number: int) -> Deed:
        return lambda session, actor: applying.cancel(session, actor, number, START)

    deeds = [does(database, district, people[0], "methodist", confirm(each.id)) for each in known]
    deeds += [does(database, district, each.person_id, "teacher", cancel(each.id)) for each in known[:2]]
    told = await asyncio.gather(*deeds)

    found = await applications(database)
    held = [each for each in found if each.state in HOLDING]
    assert len(held) <= 3
    assert not [each for each in found if each.state == WAITING]
    assert set(told) <= {"", "courses-no-room", "courses-settled-already"}
    assert [each.state for each in found[:2]] == ["cancelled", "cancelled"]
