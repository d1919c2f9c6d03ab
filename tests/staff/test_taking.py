"""A list is compared with what is known and taken in as a whole."""

from datetime import date

from sqlalchemy import select

from models.people import AuditRecord
from models.staff import Import
from tests.staff.builders import ANNA, IVAN, but, circles, csv, everybody, take, told, xlsx


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
