"""The journal and a mentor's activity on paper: every value in its place, nothing of others' concern."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from sqlalchemy import update

from bot import papers
from models.apprenticeships import ApprenticeGoal, Apprenticeship
from models.district import District
from tests.journals import builders
from tests.stage import Colleague, Stage
from views.journals import activities
from views.journals import callbacks as to
from views.journals import papers as views

SECRET, FORMULA = "Тайна двоих", "=HYPERLINK(1)"


@pytest.fixture
async def full(stage: Stage, irina: Colleague, anna: Colleague, number: int) -> int:
    """A personal meeting, and one that looks like a formula."""
    await builders.met(stage, number, irina, done=SECRET, personal=True, state="confirmed")
    await builders.met(
        stage, number, irina, done=FORMULA, minutes=30, form="lesson", next_step="Открыть урок"
    )
    return number


def taken(person: Colleague) -> bytes:
    assert person.sees.document is not None
    return person.sees.document.content


def letters(content: bytes) -> str:
    """Everything a file of Office says."""
    with ZipFile(BytesIO(content)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))


async def test_the_journal_in_word(irina: Colleague, full: int) -> None:
    await builders.press(irina, to.Paper(pair_id=full, kind="docx"))
    head, meetings, _ = Document(BytesIO(taken(irina))).tables

    assert {row.cells[0].text: row.cells[1].text for row in head.rows} == {
        "Наставник": "Соколова Ирина Павловна",
        "Молодой педагог": "Лебедева Анна Петровна",
        "Школа": "Школа № 1",
        "Форма и вид наставничества": "Педагог — педагог; Традиционное (один на один)",
        "Приказ": "№ 45 от 30 октября 2026\u202fг.",
    }
    assert [[cell.text for cell in row.cells] for row in meetings.rows[1:]] == [
        ["1", "20.11.2026", "45", "Разбор", "Дисциплина", SECRET, "—", "да"],
        ["2", "20.11.2026", "30", "Урок", "Дисциплина", FORMULA, "Открыть урок", "нет"],
    ]


async def test_a_workbook_has_sums_and_no_formula(irina: Colleague, full: int) -> None:
    await builders.press(irina, to.Paper(pair_id=full, kind="xlsx"))
    said = letters(taken(irina))

    assert "<f>" not in said
    assert "<v>75</v>" in said
    assert FORMULA in said


@pytest.mark.long
@pytest.mark.parametrize("kind", views.KINDS)
async def test_a_methodist_takes_it_without_what_is_personal(
    stage: Stage, irina: Colleague, anna: Colleague, full: int, kind: str
) -> None:
    olga = await builders.methodist(stage)
    await builders.press(olga, to.Paper(pair_id=full, kind=kind))

    said = letters(taken(olga))
    assert (SECRET in said, FORMULA in said) == (False, True)
    assert (olga.person_id, "journals.paper") in await builders.looks(stage, anna)
    assert (olga.person_id, "journals.paper") in await builders.looks(stage, irina)


@pytest.mark.long
async def test_three_years_of_mentoring_years_later(
    stage: Stage, irina: Colleague, anna: Colleague, full: int
) -> None:
    await ends(stage, full)
    vera = await builders.mentee(stage, "Вера Олеговна", "Белова")
    old = await builders.pair(
        stage, irina, vera, state="completed", starts_on=date(2022, 9, 1), ended_on=date(2023, 5, 31)
    )
    await builders.met(stage, old, irina, held_on=date(2023, 3, 1))
    await builders.press(irina, to.Mine())
    assert "Пар: 1\nВстреч: 2, из них подтверждено: 1\nЧасов: 1,3" in irina.sees.text
    await irina.taps("📄 Word")
    head, pairs, forms, _ = Document(BytesIO(taken(irina))).tables

    facts = {row.cells[0].text: row.cells[1].text for row in head.rows}
    assert facts["Наставник"] == "Соколова Ирина Павловна"
    assert facts["Достигнуто целей"] == "1 из 2 (50 %)"
    assert [cell.text for cell in pairs.rows[1].cells[1:3]] == ["Лебедева Анна Петровна", "Школа № 1"]
    assert [cell.text for cell in pairs.rows[1].cells[6:9]] == ["2", "1,3", "1"]
    assert [[cell.text for cell in row.cells] for row in forms.rows[1:]] == [
        ["Урок", "1", "0,5", "0", "1"],
        ["Разбор", "1", "0,8", "1", "0"],
        ["Всего", "2", "1,3", "1", "1"],
    ]


async def ends(stage: Stage, pair_id: int) -> None:
    """The programme was carried through: one goal of two is met."""
    async with stage.database.write() as session:
        await session.execute(
            update(Apprenticeship)
            .where(Apprenticeship.mentorship_id == pair_id)
            .values(state="closed", closed_at=stage.now)
        )
        for code, met in (("parents", "no"), ("discipline", "yes")):
            goal = update(ApprenticeGoal).where(ApprenticeGoal.code == code)
            await session.execute(goal.values(met=met))


async def test_mentoring_as_a_pdf(irina: Colleague, full: int) -> None:
    await builders.press(irina, to.MinePaper(kind="pdf"))

    assert taken(irina).startswith(b"%PDF-")


async def test_who_mentored_nobody_reads_so(anna: Colleague, full: int) -> None:
    await builders.press(anna, to.Mine())

    assert anna.sees.text.startswith("За три года Вы никого не сопровождали")


@pytest.mark.long
def test_the_templates_of_the_district_can_be_filled_in(district: District) -> None:
    mine = (views.WORD, activities.WORD, activities.TYPST)
    assert set(mine) <= papers.SAMPLES.keys()
    assert [problem for problem in papers.problems(district) if problem.file.endswith(mine)] == []
