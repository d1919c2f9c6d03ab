"""What is wrong in a list is named by line and column, and nothing of it is taken."""

import pytest
from sqlalchemy import select

from models.people import Person
from services import privacy
from tests.staff.builders import ANNA, IVAN, NOW, but, csv, take, told

WRONG = {
    "no such position": (but(ANNA, position="Дворник"), "position", "staff-cell-unknown"),
    "hours in words": (but(ANNA, hours="много"), "hours", "staff-cell-hours"),
    "hours beyond a week": (but(ANNA, hours="200"), "hours", "staff-cell-hours"),
    "not a date": (but(ANNA, since="давно"), "teaching_since", "staff-cell-day"),
    "a date to come": (but(ANNA, since="01.09.2027"), "teaching_since", "staff-cell-future"),
    "no such association": (but(ANNA, associations="Алхимия"), "associations", "staff-cell-association"),
    "a privileged role": (but(ANNA, roles="Методист"), "roles", "staff-cell-role"),
    "a head of nothing": (
        but(ANNA, roles="Руководитель объединения", associations=""),
        "roles",
        "staff-cell-headed",
    ),
    "a formula as text": (but(ANNA, subjects="=HYPERLINK(1)"), "subjects", "staff-cell-formula"),
    "a code with spaces": (but(ANNA, code="1 2"), "code", "staff-cell-code"),
    "no name": (but(ANNA, name="Иванова"), "full_name", "staff-cell-no-name"),
    "markup for a name": (but(ANNA, name="<b>Иванова</b> Анна"), "full_name", "staff-cell-name"),
    "no school": (but(ANNA, school=""), "school", "staff-cell-empty"),
}


@pytest.mark.long
@pytest.mark.parametrize(("row", "column", "key"), WRONG.values(), ids=WRONG)
async def test_a_wrong_cell_is_named_and_nothing_is_taken(database, district, row, column, key):
    report = await take(database, district, csv(IVAN, row))

    assert [(one.line, one.column, one.key) for one in report.problems] == [(3, column, key)]
    assert (report.number, await told(database)) == (None, [])


async def test_the_good_lines_may_be_taken_alone_and_a_person_is_never_taken_in_part(database, district):
    rows = (
        IVAN,
        but(ANNA, code="7"),
        but(ANNA, code="7", school="Школа № 2", hours="много"),
    )

    report = await take(database, district, csv(*rows), skip_bad=True)

    assert [name for _, name, _ in await told(database)] == ["Петров Иван Ильич"]
    assert report.skipped == [3, 4]


async def test_a_complete_list_must_have_no_errors(database, district):
    report = await take(database, district, csv(IVAN, but(ANNA, hours="?")), skip_bad=True, complete=True)

    assert (report.number, await told(database)) == (None, [])


async def test_namesakes_in_one_school_must_be_told_apart_by_code(database, district):
    await take(database, district, csv(but(ANNA, code="1"), but(ANNA, code="2")))

    report = await take(database, district, csv(ANNA))

    assert [(one.line, one.key, one.facts) for one in report.problems] == [
        (2, "staff-ambiguous", {"codes": "1, 2"})
    ]


CODES = {
    "another person's": (but(IVAN, code="0001"), "staff-code-other"),
    "not the one the bot gave": (but(ANNA, code="77"), "staff-code-differs"),
}


@pytest.mark.parametrize(("row", "key"), CODES.values(), ids=CODES)
async def test_a_code_that_cannot_be_right_is_a_problem(database, district, row, key):
    await take(database, district, csv(ANNA))

    report = await take(database, district, csv(row))

    assert [one.key for one in report.problems] == [key]


async def test_a_line_said_twice_or_two_ways_is_a_problem(database, district):
    twice = await take(database, district, csv(ANNA, ANNA))
    two_ways = await take(database, district, csv(ANNA, but(ANNA, subjects="физика", since="2011")))

    assert [(one.line, one.key) for one in twice.problems] == [(3, "staff-row-twice")]
    assert [(one.line, one.column, one.key) for one in two_ways.problems] == [
        (3, "teaching_since", "staff-row-differs")
    ]


@pytest.mark.long
async def test_whoever_was_forgotten_does_not_come_back_by_a_code(database, district):
    await take(database, district, csv(ANNA))
    async with database.write() as session:
        person = await session.scalar(select(Person))
        await privacy.erase(session, person, NOW)

    report = await take(database, district, csv(but(ANNA, code="0001")))

    assert [one.key for one in report.problems] == ["staff-code-forgotten"]
