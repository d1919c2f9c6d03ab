"""No paper tells of fewer than five people, and a survey without scores has the papers it can have."""

import csv
from datetime import timedelta
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import pytest
from docx import Document
from openpyxl import load_workbook

from locales import Say
from models.findings import Table
from services import findings, instruments
from services.findings import viewing
from tests.findings import builders, stories
from tests.findings.builders import Who
from tests.stage import START
from views.findings.papers import books, heatmaps, memos, screens, twins

SAY = Say("ru", ZoneInfo("Europe/Moscow"))
HIDDEN = "менее 5"
COUNTS = ("Человек", "Ответили")
FEW = "Социальные педагоги"


@pytest.fixture
async def table(database, district) -> Table:
    """Thirty-two people; three of them are social pedagogues, three are of school d."""
    return await published(database, district, stories.district())


async def published(database, district, everybody, code="deficits") -> Table:
    async with database.write() as session:
        asked = await instruments.current(session, code)
        wave = await builders.wave(session, of=asked, closed_at=START - timedelta(days=1))
        await builders.answered(session, wave, everybody)
        made = await findings.publish(session, wave, district, START)
        return Table.model_validate(made.table)


def sheets(table):
    book = load_workbook(BytesIO(books.xlsx(table, SAY, START)))
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


@pytest.mark.long
def test_every_count_in_the_workbook_is_five_or_more_or_hidden(table) -> None:
    checked = 0
    for head, *rows in list(sheets(table).values())[1:]:
        for at, name in enumerate(head):
            if name in COUNTS:
                counts = [row[at] for row in rows if row[at] != HIDDEN]
                assert all(count >= 5 for count in counts), (name, counts)
                checked += len(counts)
    assert checked > 100


def test_every_count_in_the_twin_is_five_or_more_or_hidden(table) -> None:
    read = list(csv.DictReader(StringIO(twins.table(table, SAY).decode("utf-8-sig")), delimiter=";"))
    counts = [line["value"] for line in read if line["figure"] in ("n", "asked")]
    assert HIDDEN in counts
    assert all(int(count) >= 5 for count in counts if count != HIDDEN)


@pytest.mark.long
def test_an_association_of_three_has_no_figure_on_any_paper(table, district) -> None:
    small = next(one for one in table.slices["association"] if one.short == FEW)
    assert small.n is None
    row = next(row for row in sheets(table)["Объединения"] if row[0] == "social")
    assert set(row[2:]) == {HIDDEN}
    drawn = heatmaps.values(table, heatmaps.USUAL, SAY, START)
    assert FEW not in [one["title"] for one in drawn["rows"]]
    memo = Document(BytesIO(memos.docx(table, district, SAY, START)))
    cells = [cell.text for part in memo.tables for row in part.rows for cell in row.cells]
    assert "РМО учителей математики" in cells
    assert small.title not in cells
    named = [part.text for part in memo.paragraphs if part.text.startswith("Не показаны")]
    assert small.title in named[0]
    assert "Школа d" in named[1]


@pytest.mark.long
def test_a_heads_papers_name_no_other_school_and_no_other_association(table) -> None:
    number = next(one.number for one in table.slices["school"] if one.title == "Школа a")
    narrowed = viewing.narrowed(table, schools=[number], associations=[])
    drawn = heatmaps.values(narrowed, screens.OWN, SAY, START)
    assert [one["title"] for one in drawn["rows"]] == ["Мосальский район", "Школа a"]
    said = " ".join(str(cell) for rows in sheets(narrowed).values() for row in rows for cell in row)
    assert "Школа a" in said
    assert not [other for other in ("Школа b", "Школа c", "Школа d", "математики") if other in said]


async def test_a_survey_gives_a_workbook_and_a_twin_and_nothing_with_scores(database, district) -> None:
    table = await published(
        database, district, [Who(points={}, closing={"N_TOPIC": "lesson"}) for _ in range(9)], code="needs"
    )
    assert screens.offered(table, whole=True) == ["excel", "csv"]
    assert screens.offered(table, whole=False) == ["excel"]
    read = sheets(table)
    assert [row[:3] for row in read["Весь район"]] == [
        ("Код", "Название", "Человек"),
        ("all", "Мосальский район", 9),
    ]
    assert ("N_TOPIC", 9, 9) in [(row[0], row[2], row[5]) for row in read["Пожелания"]]
    assert twins.table(table, SAY).startswith(b"\xef\xbb\xbfsection")
