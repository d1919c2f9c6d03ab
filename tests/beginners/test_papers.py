"""Papers on mentoring: the report and its twin, the summary by school, the hours of mentors."""

from datetime import date
from io import BytesIO

import pytest
from sqlalchemy import select

from models.beginners import Leave, MentorRefusal
from models.checkins import Alert
from models.people import AuditRecord, Person
from services import privacy
from tests.beginners import builders
from tests.stage import Colleague, Stage

PAPERS = ("📊 Показатели", "📄 Отчёты")


async def district(stage: Stage) -> tuple[Colleague, Colleague]:
    """A pair that met three times, once unconfirmed, in Школа № 1; one without a mentor in № 2."""
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    mentee = await builders.young(stage, "Анна Ильинична", date(2026, 9, 1), surname="=Чайка")
    await builders.young(stage, "Егор Ильич", date(2026, 9, 1), surname="Быков", school="Школа № 2")
    pair = await builders.pair(
        stage, mentee, mentor, starts_on=date(2026, 9, 10), entitled_on=date(2026, 9, 1)
    )
    await builders.meets(stage, pair, mentor, *builders.days(11, 3, 10))
    await builders.meets(stage, pair, mentor, *builders.days(11, 17), state="unconfirmed", minutes=30)
    async with stage.database.write() as session:
        for rule in ("no_meetings", "low_pulse"):
            session.add(Alert(rule=rule, person_id=mentee.person_id, opened_on=date(2026, 11, 1)))
    return mentor, mentee


def content(human: Colleague) -> bytes:
    document = human.sees.document
    assert document is not None
    return document.content


def cells(human: Colleague) -> list[list[object]]:
    """The rows of the sheet just sent, without the heading, the notes and what is empty."""
    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(content(human))).worksheets[0]
    rows: list[list[object]] = [
        [cell for cell in row if cell not in (None, "")] for row in sheet.iter_rows(values_only=True)
    ]
    return [row for row in rows if len(row) > 1]


def words(human: Colleague) -> list[str]:
    """The paragraphs and the rows of tables of the Word paper just sent."""
    from docx import Document

    paper = Document(BytesIO(content(human)))
    rows = [" | ".join(cell.text for cell in row.cells) for table in paper.tables for row in table.rows]
    found = [paragraph.text for paragraph in paper.paragraphs if paragraph.text.strip()]
    return [line.replace("\u202f", " ") for line in (*found, *rows)]


@pytest.mark.long
async def test_the_report_of_a_school_year_holds_what_was_counted(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await district(stage)
    await builders.opens(olga, *PAPERS)

    await olga.taps("Отчёт по наставничеству (Word)")

    said = words(olga)
    assert said[1:3] == ["Отчёт по наставничеству", "2026/27 учебный год, на 24 ноября 2026 г."]
    for line in (
        "Молодых педагогов (стаж меньше трёх лет) | 2",
        "без наставника, срок вышел | 1",
        "Охват молодых педагогов наставничеством (есть наставник или идёт срок подбора)"
        " | 100 % | 50 % | 1 из 2",
        "Пары, созданные не позднее 14 дней | 90 % | 100 % | 1 из 1",
        "Месяцы пар, в которых было не меньше 2 встреч (учебное время) | 80 % | 0 % | 0 из 1",
        "Педагог — педагог | 1",
        "Общая длительность, часов | 2",
        "Подтверждено подопечными | 66 %",
        "Пара не встречается | 1",
    ):
        assert line in said, line
    assert not [line for line in said if "Пульс" in line or "Чайка" in line or "Гусева" in line]
    assert said[-1].startswith("Методист")

    await olga.taps("Показатели таблицей (CSV)")
    twin = content(olga).decode("utf-8-sig").splitlines()
    assert twin[:5] == [
        "section;code;value;part;whole;target",
        "report;period;2026/27:0;;;",
        "report;day;2026-11-24;;;",
        "kpi;coverage;50;1;2;100",
        "kpi;lag;100;1;1;90",
    ]
    assert "sessions;minutes;120;;;" in twin


@pytest.mark.long
async def test_the_summary_by_school_holds_facts_and_nobody(stage: Stage) -> None:
    nina = await stage.person("Нина Егоровна", surname="Титова", position="METHODIST", roles=["coordinator"])
    await district(stage)
    await builders.opens(nina, *PAPERS)

    await nina.taps("Сводная по школам (Excel)")

    assert cells(nina)[1:] == [
        ["Школа № 1", 1, 0, 0, 1, "№ 12 от 01.10.2026", 3, 0],
        ["Школа № 2", 1, 1, 0, 0, 0, 0],
        ["Всего", 2, 1, 0, 1, 3, 0],
    ]


@pytest.mark.long
async def test_hours_are_for_the_own_school_by_code_and_for_a_methodist_by_name(stage: Stage) -> None:
    olga, vera = await builders.methodist(stage), await builders.deputy(stage)
    other = await builders.deputy(stage, "Школа № 2")
    mentor, mentee = await district(stage)

    await builders.opens(olga, *PAPERS, "⏱ Часы наставников", "ноябрь 2026")
    assert cells(olga)[1:] == [
        [
            "Школа № 1",
            "Гусева Нина Павловна",
            "=Чайка Анна Ильинична",
            "№ 12 от 01.10.2026",
            3,
            90,
            30,
            120,
            "2",
        ],
        ["Всего", 3, 90, 30, 120, "2"],
    ]
    await builders.opens(vera, "⏱ Часы наставников", "ноябрь 2026")
    assert cells(vera)[1][:3] == [
        "Школа № 1", f"Педагог {mentor.user.id:04}", f"Педагог {mentee.user.id:04}",
    ]  # fmt: skip
    await builders.opens(other, "⏱ Часы наставников", "ноябрь 2026")
    assert len(cells(other)) == 1

    async with stage.session() as session:
        taken = await session.scalars(
            select(AuditRecord.about).where(AuditRecord.action == "beginners.export")
        )
        assert taken.all() == ["hours:2026-11"] * 3


@pytest.mark.long
async def test_who_sees_no_totals_takes_no_papers_of_the_district(stage: Stage) -> None:
    vera, anna = await builders.deputy(stage), await stage.person("Анна Петровна")
    nina = await stage.person("Нина Егоровна", surname="Титова", position="METHODIST", roles=["coordinator"])
    for human, data in (
        (vera, "bg-doc:schools::0"), (vera, "bg-doc:report::0"), (vera, "bg-pap::0"),
        (anna, "bg-hrs:2026-11"), (nina, "bg-hrs:2026-11"),
    ):  # fmt: skip
        await human.says("/menu")
        await builders.forges(human, data)
        assert human.sees.text.startswith("На это у Вас нет прав."), data
        assert human.sees.document is None


async def test_a_month_long_gone_and_a_paper_unknown_are_refused(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await olga.says("/menu")
    for data in ("bg-hrs:2020-01", "bg-hrs:oops", "bg-doc:secret::0", "bg-doc:report:1999/00:0"):
        await builders.forges(olga, data)
        assert olga.sees.text.startswith("Такого учебного года ещё нет"), data


async def test_of_who_is_forgotten_no_number_of_a_paper_and_no_leave_is_left(stage: Stage) -> None:
    anna = await builders.young(stage, "Анна Ильинична", date(2026, 9, 1))
    await builders.refuses(stage, anna)
    await builders.leaves(stage, anna, date(2026, 10, 1))

    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, anna.person_id), stage.now)

    async with stage.session() as session:
        assert (await session.scalars(select(MentorRefusal.number))).all() == [""]
        assert (await session.scalars(select(Leave))).all() == []
