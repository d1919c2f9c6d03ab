"""A list is compared with what is known and taken in as a whole."""

from datetime import date

import pytest
from sqlalchemy import select

from models.people import AuditRecord, Person
from models.staff import Import
from services import privacy
from tests.staff.builders import ANNA, IVAN, NOW, but, circles, csv, everybody, take, told, xlsx


async def test_a_first_list_makes_schools_people_jobs_and_memberships(database, district):
    report = await take(database, district, xlsx(ANNA, IVAN))

    assert await told(database) == [
        ("0001", "Иванова Анна Петровна", [("Школа № 1", "TEACHER", ["математика"], 18.0)]),
        ("0002", "Петров Иван Ильич", [("Школа № 2", "TEACHER", ["физика"], 9.0)]),
    ]
    assert await circles(database, "0001") == [("math", True)]
    assert [person.teaching_since for person in await everybody(database)] == [
        date(2010, 9, 1),
        date(2020, 9, 1),
    ]
    assert (len(report.new), len(report.changed), report.same, report.problems) == (2, 0, 0, [])


async def test_a_dry_run_says_the_same_and_leaves_no_trace(database, district):
    tried = await take(database, district, csv(ANNA), keep=False)
    taken = await take(database, district, csv(ANNA))

    assert tried.new == taken.new
    async with database.read() as session:
        assert len((await session.scalars(select(Import))).all()) == 1
        actions = (await session.scalars(select(AuditRecord.action))).all()
    assert list(actions) == ["people.import"]


async def test_the_same_list_again_changes_nothing_and_says_so(database, district):
    first = await take(database, district, csv(ANNA, IVAN))

    again = await take(database, district, csv(ANNA, IVAN))

    assert (again.new, again.changed, again.same, again.again) == ([], [], 2, first.number)


async def test_what_differs_is_told_field_by_field(database, district):
    await take(database, district, csv(ANNA))

    report = await take(
        database, district, csv(but(ANNA, hours="20", since="2009", associations="Информатика и физика"))
    )

    assert [(one.about, one.was, one.now) for one in report.changed[0].differences] == [
        ("teaching_since", date(2010, 9, 1), date(2009, 9, 1)),
        ("hours", 18.0, 20.0),
        ("associations", None, "Информатика и физика"),
        ("associations", "Математика", None),
    ]
    assert await circles(database, "0001") == [("math", False), ("inf_phys", True)]


async def test_an_empty_cell_leaves_what_is_known_and_a_dash_erases_it(database, district):
    await take(database, district, csv(ANNA))

    await take(database, district, csv(but(ANNA, subjects="", hours="", since="", associations="")))
    kept = await told(database)
    await take(database, district, csv(but(ANNA, subjects="—", hours="-", since="нет", associations="-")))

    assert kept == [("0001", "Иванова Анна Петровна", [("Школа № 1", "TEACHER", ["математика"], 18.0)])]
    assert await told(database) == [("0001", "Иванова Анна Петровна", [("Школа № 1", "TEACHER", [], None)])]
    assert await circles(database, "0001") == [("math", False)]


async def test_several_lines_of_one_person_are_her_several_jobs(database, district):
    rows = (
        but(ANNA, code="А-1"),
        but(ANNA, code="А-1", subjects="физика", hours="4"),
        but(ANNA, code="А-1", school="Школа № 2", position="педагог-психолог", subjects="", hours="9"),
    )

    await take(database, district, csv(*rows))

    assert await told(database) == [
        (
            "А-1",
            "Иванова Анна Петровна",
            [
                ("Школа № 1", "TEACHER", ["математика", "физика"], 22.0),
                ("Школа № 2", "PSYCHOLOGIST", [], 9.0),
            ],
        )
    ]
    assert [job.main for job in (await everybody(database))[0].employments] == [True, False]


async def test_one_job_in_place_of_one_is_a_new_position_and_an_unnamed_second_job_ends(database, district):
    second = but(ANNA, position="Социальный педагог", subjects="", hours="")
    await take(database, district, csv(ANNA, second))

    await take(database, district, csv(but(ANNA, position="Заместитель директора")))
    await take(database, district, csv(but(ANNA, position="Директор")))

    jobs = [(job.position, job.until) for job in (await everybody(database))[0].employments]
    assert jobs == [
        ("TEACHER", date(2026, 11, 24)),
        ("SOCIAL_PEDAGOGUE", date(2026, 11, 24)),
        ("HEAD", None),
    ]


async def test_a_known_code_lets_a_surname_change(database, district):
    await take(database, district, csv(ANNA))

    report = await take(database, district, csv(but(ANNA, code="0001", name="Сидорова Анна Петровна")))

    assert [(one.about, one.was, one.now) for one in report.changed[0].differences] == [
        ("surname", "Иванова", "Сидорова")
    ]


async def test_the_same_name_in_another_school_is_somebody_new_with_a_doubt(database, district):
    await take(database, district, csv(ANNA))

    report = await take(database, district, csv(but(ANNA, school="Школа № 2")))

    assert [one.code for one in report.new] == ["0002"]
    assert [(one.line, one.code, one.school) for one in report.doubts] == [(2, "0001", "Школа № 1")]


async def test_whoever_is_missing_stays_unless_the_list_is_complete(database, district):
    head = but(ANNA, name="Громова Вера Ильинична", roles="Директор школы")
    await take(database, district, csv(ANNA, IVAN, head))

    listed = await take(database, district, csv(ANNA))
    assert [one.code for one in listed.missing] == ["0003"]
    assert (await everybody(database))[2].left_on is None

    await take(database, district, csv(ANNA), complete=True)
    vera = (await everybody(database))[2]
    assert (vera.left_on, vera.employments[0].until) == (date(2026, 11, 24), date(2026, 11, 24))
    assert [grant.until is not None for grant in vera.grants] == [True]
    assert (await everybody(database))[1].left_on is None

    await take(database, district, csv(ANNA, head))
    assert (await everybody(database))[2].left_on is None


async def test_roles_of_a_list_are_given_at_once_and_only_once(database, district):
    rows = csv(but(ANNA, roles="Руководитель объединения; mentor; Руководитель объединения: inf_phys"))

    await take(database, district, rows)
    again = await take(database, district, rows)

    grants = (await everybody(database))[0].grants
    assert [(grant.role, grant.scope_kind, grant.confirmed_at is not None) for grant in grants] == [
        ("association_head", "association", True),
        ("mentor", "school", True),
        ("association_head", "association", True),
    ]
    assert again.same == 1


async def test_years_of_experience_become_a_date_and_do_not_move_it_within_the_year(database, district):
    head = ("Фамилия", "Имя", "Школа", "Должность", "Стаж")
    await take(database, district, csv(("Иванова", "Анна", "Школа № 1", "Учитель", "12 лет"), head=head))

    again = await take(database, district, csv(("Иванова", "Анна", "Школа № 1", "Учитель", "12"), head=head))

    assert (await everybody(database))[0].teaching_since == date(2014, 9, 1)
    assert again.same == 1


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


async def test_whoever_was_forgotten_does_not_come_back_by_a_code(database, district):
    await take(database, district, csv(ANNA))
    async with database.write() as session:
        person = await session.scalar(select(Person))
        await privacy.erase(session, person, NOW)

    report = await take(database, district, csv(but(ANNA, code="0001")))

    assert [one.key for one in report.problems] == ["staff-code-forgotten"]
