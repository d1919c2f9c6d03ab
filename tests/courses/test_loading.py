"""The plan-schedule from a file: tried, taken in, read again; mistakes with their line and cure."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from sqlalchemy import select

from models.courses import Course
from models.district import District
from services.courses import columns, reading
from tests.courses import builders
from tests.stage import Colleague, Stage
from views.courses import plans

HEAD = ("№ п/п", "Название программы", "Категория слушателей", "Кол-во часов", "Форма", "Сроки проведения",
        "Место проведения", "Квота", "Темы анкеты", "Заявки до")  # fmt: skip
FIRST = (1, "Оценивание по критериям", "Учитель, молодые педагоги", 36, "дистанционно",
         "01.03.2027–20.03.2027", "Региональный институт", 12, "TH_ASM_CRIT", "12.02.2027")  # fmt: skip
SECOND = (2, "Инклюзия", "", "72 ч", "", "", "ЦНППМ", "", "", "")


def xlsx(*rows: tuple[Any, ...], head: tuple[Any, ...] = HEAD) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for row in (("План-график КПК на 2027 год",), head, *rows):
        book.worksheets[0].append(row)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


async def sends(olga: Colleague, *rows: tuple[Any, ...]) -> None:
    await olga.says("/menu")
    for label in ("🗂 Моя работа", "🎓 Курсы района", "📥 План из файла"):
        await olga.taps(label)
    await olga.sends_file("план.xlsx", xlsx(*rows))


async def plan(stage: Stage) -> dict[str, tuple[str, int | None]]:
    """State and quota of each course, by title."""
    async with stage.session() as session:
        rows = await session.scalars(select(Course).order_by(Course.id))
        return {row.title: (row.state, row.quota) for row in rows}


@pytest.mark.long
async def test_a_file_is_tried_first_and_then_taken_in(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await sends(olga, FIRST, SECOND)
    assert "проба, ничего ещё не изменилось" in olga.sees.text
    assert "Новых: 2 · изменятся: 0" in olga.sees.text
    assert await plan(stage) == {}

    await olga.taps("Загрузить")

    assert await plan(stage) == {"Оценивание по критериям": ("open", 12), "Инклюзия": ("open", None)}
    async with stage.session() as session:
        row = await session.scalar(select(Course).where(Course.title == FIRST[1]))
        assert row is not None
        assert (row.year, row.hours, row.mode, row.provider_kind) == (2027, 36, "distance", "state")
        assert (row.starts_on, row.ends_on) == (date(2027, 3, 1), date(2027, 3, 20))
        assert (row.apply_until, row.themes, row.positions) == (
            date(2027, 2, 12), ["TH_ASM_CRIT"], ["TEACHER"],
        )  # fmt: skip


@pytest.mark.long
async def test_read_again_it_changes_courses_and_makes_no_doubles(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await stage.person("Анна Петровна")
    await sends(olga, FIRST, SECOND, (3, "Третий", "", 16, "", "", "ЦНППМ", "", "", ""))
    await olga.taps("Загрузить")
    async with stage.session() as session:
        third = await session.scalar(select(Course.id).where(Course.title == "Третий"))
    assert third is not None
    await builders.wants(stage, anna, third)

    await sends(olga, (*FIRST[:7], 15, *FIRST[8:]))
    assert "Новых: 0 · изменятся: 1 · без изменений: 0 · уйдут из плана: 1" in olga.sees.text
    assert "Оценивание по критериям: Квота" in olga.sees.text
    assert "Нет в файле, но есть заявки" in olga.sees.text
    await olga.taps("Загрузить")

    assert await plan(stage) == {
        "Оценивание по критериям": ("open", 15), "Инклюзия": ("cancelled", None), "Третий": ("open", None),
    }  # fmt: skip


@pytest.mark.long
async def test_a_line_with_a_mistake_is_told_with_its_cure_and_left_out(stage: Stage) -> None:
    olga = await builders.methodist(stage)

    await sends(olga, (*FIRST[:3], 500, *FIRST[4:]), SECOND)

    assert "строка 3, «Часов»: 500 — нужно от 16 до 249." in olga.sees.text
    await olga.taps("Загрузить")
    assert await plan(stage) == {"Инклюзия": ("open", None)}


def test_the_sample_can_be_read_and_its_example_is_passed_over(district: District) -> None:
    content = plans.template(columns.book(), {"TH_ASM_CRIT": "Критерии"}, "ru")

    found = reading.read(content, district, {})

    assert (found.lines, found.problems, found.ignored) == ([], [], ())


CELLS = [
    pytest.param({"Кол-во часов": "15"}, "hours", "courses-cell-range", id="too short"),
    pytest.param({"Кол-во часов": "250"}, "hours", "courses-cell-range", id="another kind of programme"),
    pytest.param({"Кол-во часов": "много"}, "hours", "courses-cell-number", id="no number"),
    pytest.param({"Форма": "на луне"}, "mode", "courses-cell-unknown", id="an unknown mode"),
    pytest.param({"Сроки проведения": "весной"}, "dates", "courses-cell-day", id="no day"),
    pytest.param(
        {"Сроки проведения": "20.03.2027–01.03.2027"}, "ends_on", "courses-ends-early", id="ends first"
    ),
    pytest.param(
        {"Заявки до": "02.03.2027"}, "apply_until", "courses-apply-late", id="apply after it begins"
    ),
    pytest.param({"Темы анкеты": "TH_NO_SUCH"}, "themes", "courses-cell-theme", id="an unknown topic"),
    pytest.param({"Название программы": ""}, "title", "courses-cell-empty", id="no title"),
    pytest.param({"Место проведения": "=A1"}, "provider", "courses-cell-formula", id="a formula"),
]


@pytest.mark.parametrize(("cells", "column", "key"), CELLS)
def test_each_mistake_names_its_cell(
    district: District, cells: dict[str, str], column: str, key: str
) -> None:
    row = tuple(cells.get(name, cell) for name, cell in zip(HEAD, FIRST, strict=True))
    content = "\n".join(";".join(map(str, each)) for each in (HEAD, row)).encode()

    found = reading.read(content, district, {"th asm crit": "TH_ASM_CRIT"})

    assert (found.problems[0].line, found.problems[0].column, found.problems[0].key) == (2, column, key)
    assert found.lines[0].bad


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("01.03.2027–20.03.2027", (date(2027, 3, 1), date(2027, 3, 20))),
        ("с 01.03.2027 по 20.03.2027", (date(2027, 3, 1), date(2027, 3, 20))),
        ("01-20.03.2027", (date(2027, 3, 1), date(2027, 3, 20))),
        ("2027-03-01", (date(2027, 3, 1), date(2027, 3, 1))),
    ],
)
def test_days_are_read_as_people_write_them(said: str, days: tuple[date, date]) -> None:
    assert columns.days(said) == days


def test_two_streams_of_one_course_are_two_courses_and_a_private_provider_is_told(district: District) -> None:
    head = "Тема;Организация;Часы;Вид организации"
    line = "Курс;АНО Центр;36;частная"
    content = f"{head}\n{line}\n{line}".encode()

    found = reading.read(content, district, {})

    assert [line.key for line in found.lines] == ["курс|ано центр", "курс|ано центр|2"]
    assert found.private == [2, 3]
