"""Many hands at one pair: constraints and held rows decide, on SQLite and on PostgreSQL."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.district import District
from models.mentorships import COMING, LIVE, Mentorship
from models.people import Employment, Person, School
from services import calendars, changeovers
from services.mentorships import answering, ordering, proposing
from services.refusals import Refusal
from services.rights import Actor, Hat
from tests.stage import START

pytestmark = pytest.mark.both_databases
Deed = Callable[[AsyncSession, Actor], Awaitable[object]]
METHODIST, TEACHER = Hat("methodist"), Hat("teacher", "school", 1)


async def prepared(database: Database, mentees: int, mentors: int) -> tuple[list[int], list[int]]:
    """Young teachers and old hands of one school; gives their numbers."""
    async with database.write() as session:
        school = School(code="s1", title="Школа № 1")
        people = [
            Person(
                code=f"{number:04}",
                surname="Иванова",
                name="Анна",
                teaching_since=date(2026 if number < mentees else 2005, 9, 1),
            )
            for number in range(mentees + mentors)
        ]
        session.add_all([school, *people])
        await session.flush()
        for person in people:
            session.add(
                Employment(
                    person_id=person.id, school_id=school.id, position="TEACHER", since=person.teaching_since
                )
            )
        ids = [person.id for person in people]
    return ids[:mentees], ids[mentees:]


async def does(database: Database, district: District, person_id: int, hat: Hat, deed: Deed) -> str:
    try:
        async with database.write() as session:
            person = await session.get_one(Person, person_id)
            await deed(session, Actor(person, (hat,), district))
    except Refusal as no:
        return no.key
    return ""


def proposes(mentee: int, mentor: int, now: datetime = START) -> Deed:
    asked = proposing.Proposal(mentee, mentor)
    return lambda session, actor: proposing.propose(session, actor, asked, now)


async def rows(database: Database) -> list[Mentorship]:
    async with database.read() as session:
        return list(await session.scalars(select(Mentorship).order_by(Mentorship.id)))


async def test_two_who_propose_for_one_mentee_at_once_make_one_pair(
    database: Database, district: District
) -> None:
    (anna,), mentors = await prepared(database, 1, 4)

    told = await asyncio.gather(
        *(does(database, district, one, METHODIST, proposes(anna, one)) for one in mentors)
    )

    assert sorted(told) == ["", *["mentorships-coming"] * 3]
    assert len(await rows(database)) == 1


async def test_the_last_place_with_a_mentor_is_given_once(database: Database, district: District) -> None:
    mentees, (nina, *_) = await prepared(database, 6, 1)

    told = await asyncio.gather(
        *(does(database, district, nina, METHODIST, proposes(one, nina)) for one in mentees)
    )

    assert sorted(told) == ["", "", "", *["mentorships-full"] * 3]
    assert len(await rows(database)) == district.mentoring.load.most


async def test_an_answer_and_the_end_of_its_term_leave_one_state(
    database: Database, district: District
) -> None:
    """At the last moment all come at once: a yes, a no, and the clock."""
    (anna,), (nina,) = await prepared(database, 1, 1)
    await does(database, district, nina, METHODIST, proposes(anna, nina))
    (pair,) = await rows(database)
    assert pair.answer_by is not None
    late, just = pair.answer_by, pair.answer_by - timedelta(seconds=1)

    async def clock() -> str:
        async with database.write() as session:
            await answering.lapse(session, late)
        return ""

    told = await asyncio.gather(
        does(database, district, nina, TEACHER, lambda s, a: answering.agree(s, a, pair.id, just)),
        does(database, district, nina, TEACHER, lambda s, a: answering.decline(s, a, pair.id, "time", just)),
        clock(),
    )

    (pair,) = await rows(database)
    assert (pair.state, sum(not said for said in told[:2])) in [("agreed", 1), ("declined", 1), ("lapsed", 0)]


async def test_an_order_and_a_withdrawal_at_once_leave_one_state(
    database: Database, district: District
) -> None:
    (anna,), (nina,) = await prepared(database, 1, 1)
    await does(database, district, nina, METHODIST, proposes(anna, nina))
    (pair,) = await rows(database)
    for who in (nina, anna):
        await does(database, district, who, TEACHER, lambda s, a: answering.agree(s, a, pair.id, START))
    today = calendars.today(district, START)
    given = ordering.Order("12", today, today, 9)

    told = await asyncio.gather(
        *(
            does(database, district, nina, METHODIST, deed)
            for deed in (
                lambda s, a: changeovers.order(s, a, pair.id, given, START),
                lambda s, a: answering.call_off(s, a, pair.id, START),
                lambda s, a: changeovers.order(s, a, pair.id, given, START),
            )
        )
    )

    (pair,) = await rows(database)
    assert told.count("") == 1
    assert pair.state in ("active", "withdrawn")
    assert pair.state not in COMING
    assert (pair.state in LIVE) == (told[1] != "")
