"""Who takes which papers away from the results of a wave, and what is written down of it."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from sandbox.chats import Button
from sandbox.files import StoredFile
from services import audit, districts
from tests.findings import stories
from tests.findings.builders import Who
from tests.stage import Colleague, Stage
from views.findings import callbacks as to

PAPERS = ["🖼 Картинка", "📄 Справка Word", "📄 Справка PDF", "📊 Таблица Excel", "🗂 CSV"]


def everybody() -> list[Who]:
    """Seven mathematicians of school a, six of the first classes of school b: «Инклюзия» is hard for all."""
    points = {"": 4, "INC": 2}
    first = Who(school="b", associations=("primary",), position="PRIMARY_TEACHER", points=points)
    return [Who(school="a", associations=("math",), points=points)] * 7 + [first] * 6


async def wave(stage: Stage, people: Sequence[Who]) -> int:
    return (await stories.wave(stage, people, title="Осень 2026"))[0]


async def reads(stage: Stage, number: int, role: str = "coordinator") -> Colleague:
    human = await stage.person("Вера Павловна", roles=[role])
    await human.says("/menu")
    await human.taps(Button("x", to.Finding(wave_id=number).pack()))
    return human


def file(human: Colleague) -> StoredFile:
    found = human.sees.document or human.sees.photo
    assert found is not None
    return found


@pytest.mark.long
async def test_a_coordinator_takes_the_picture_the_memo_the_workbook_and_the_twin(stage) -> None:
    number = await wave(stage, everybody())
    vera = await reads(stage, number)
    home = vera.heard[-1]
    assert [label for label in vera.sees.buttons if label in PAPERS] == PAPERS
    taken = {}
    for label in PAPERS:
        await vera.taps(label, on=home)
        taken[file(vera).name] = (file(vera).content[:4], vera.sees.text.split("\n")[0])
    assert taken == {
        "Карта дефицитов Осень 2026.png": (b"\x89PNG", "🖼 Карта дефицитов · Осень 2026"),
        "Справка Осень 2026.docx": (b"PK\x03\x04", "📄 Аналитическая справка · Осень 2026"),
        "Справка Осень 2026.pdf": (b"%PDF", "📄 Аналитическая справка · Осень 2026"),
        "Итоги Осень 2026.xlsx": (b"PK\x03\x04", "📊 Итоги · Осень 2026"),
        "Итоги Осень 2026 CSV.csv": (b"\xef\xbb\xbfs", "🗂 Итоги · Осень 2026"),
    }
    async with stage.session() as session:
        kept = await audit.latest(session, 5)
        assert [(one.action, one.about, one.reason) for one in reversed(kept)] == [
            ("findings.export", "wave:1", kind) for kind in ("picture", "word", "pdf", "excel", "csv")
        ]


@pytest.mark.long
async def test_the_memo_says_what_the_screen_says(stage) -> None:
    number = await wave(stage, everybody())
    vera = await reads(stage, number)
    assert "Инклюзия и работа с детьми с ОВЗ: владение 25 %" in vera.sees.text
    await vera.taps("📄 Справка Word")
    memo = Document(BytesIO(file(vera).content))
    inclusion = [
        [cell.text for cell in row.cells]
        for table in memo.tables
        for row in table.rows
        if row.cells[0].text == "Инклюзия и работа с детьми с ОВЗ (INC)"
    ]
    assert inclusion[0] == [
        "Инклюзия и работа с детьми с ОВЗ (INC)",
        *("13", "25", "0", "0", "100", "0"),
        "высокий дефицит (низкий уровень владения)",
    ]


@pytest.mark.long
async def test_a_head_takes_the_picture_and_the_table_of_her_own_people(stage) -> None:
    number = await wave(stage, everybody())
    vera = await reads(stage, number, "association_head:math")
    home = vera.heard[-1]
    assert [label for label in vera.sees.buttons if label in PAPERS] == ["🖼 Картинка", "📊 Таблица Excel"]
    await vera.taps("🖼 Картинка", on=home)
    assert vera.sees.photo is not None
    await vera.taps("📊 Таблица Excel", on=home)
    book = load_workbook(BytesIO(file(vera).content))
    said = {
        str(cell)
        for page in book.worksheets
        for row in page.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    }
    assert "РМО учителей математики" in said
    assert not [one for one in said if "начальных" in one or one.startswith("Школа")]


@pytest.mark.long
@pytest.mark.parametrize("kind", ["word", "pdf", "csv"])
async def test_a_head_who_reaches_for_the_whole_is_refused_and_it_is_written_down(stage, kind) -> None:
    number = await wave(stage, everybody())
    vera = await reads(stage, number, "association_head:math")
    await vera.taps(Button("x", to.Paper(wave_id=number, kind=kind).pack()))
    assert vera.sees.document is None
    async with stage.session() as session:
        last = (await audit.latest(session, 1))[0]
        assert (last.action, last.actor_id) == ("refused:questionnaires.aggregate", vera.person_id)


@pytest.mark.long
async def test_a_teacher_takes_nothing(stage) -> None:
    number = await wave(stage, everybody())
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")
    for kind in ("picture", "excel"):
        await anna.taps(Button("x", to.Paper(wave_id=number, kind=kind).pack()))
        assert (anna.sees.photo, anna.sees.document) == (None, None)


@pytest.mark.parametrize("kind", ["picture", "poster"])
async def test_there_is_no_paper_of_too_few_people_and_none_of_an_unknown_kind(stage, kind) -> None:
    number = await wave(stage, everybody()[:4] if kind == "picture" else everybody())
    vera = await reads(stage, number)
    assert bool([label for label in vera.sees.buttons if label in PAPERS]) == (kind == "poster")
    await vera.taps(Button("x", to.Paper(wave_id=number, kind=kind).pack()))
    assert (vera.sees.photo, vera.sees.document) == (None, None)


@pytest.mark.long
async def test_a_spoilt_template_is_told_in_plain_words_and_the_rest_still_comes(stage, tmp_path) -> None:
    (tmp_path / "papers").mkdir()
    paper = Document()
    paper.add_paragraph("{{ director }}")
    paper.save(str(tmp_path / "papers" / "deficits_memo.docx"))
    number = await wave(stage, everybody())
    stage.district = districts.load(overrides=tmp_path)
    await stage.restart()
    vera = await reads(stage, number)
    home = vera.heard[-1]
    await vera.taps("📄 Справка Word", on=home)
    assert "шаблон deficits_memo.docx заполнить нельзя" in vera.sees.text
    await vera.taps("📄 Справка PDF", on=home)
    assert file(vera).name == "Справка Осень 2026.pdf"
