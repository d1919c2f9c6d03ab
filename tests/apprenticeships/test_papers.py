"""Papers of a pair: every value in its place, to those alone who may have them."""

from io import BytesIO

import pytest
from docx import Document

from tests.apprenticeships import builders
from tests.apprenticeships.test_ending import HARD, HERS, MENTORS
from tests.stage import Colleague, Stage


def text_of(who: Colleague) -> str:
    """All words of the Word paper that came."""
    assert who.sees.document is not None
    opened = Document(BytesIO(who.sees.document.content))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in opened.paragraphs), *cells])


async def closed(stage: Stage) -> tuple[Colleague, Colleague, int]:
    anna, nina, number = await builders.two(stage)
    await builders.meets(stage, number, nina, "lesson", 45)
    await builders.meets(stage, number, nina, "lesson", 60)
    await builders.meets(stage, number, nina, "advice", 15, personal=True)
    await builders.meets(stage, number, nina, "advice", 600, cancelled_at=stage.now)
    await builders.shown(stage, anna, nina, COM=1)
    await builders.agreed(stage, anna, nina, number)
    await builders.sums_up(stage, anna, "mentee", HERS, "partly")
    await builders.sums_up(stage, nina, "mentor", MENTORS, "yes")
    return anna, nina, number


async def test_the_programme_on_paper(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.opens(anna, number)
    await anna.taps("Ещё…")
    await anna.taps("📄 Программа, Word")
    found = text_of(anna)
    for words in (
        "ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА", "Гусева Нина Павловна", "Лебедева Анна Ильинична",
        "Педагог — педагог", "№ 12 от", "Договориться с классом о трёх правилах", "22 декабря 2026",
    ):  # fmt: skip
        assert words in found


@pytest.mark.long
async def test_the_mentors_report_counts_meetings_and_tells_no_level_once_showing_is_over(
    stage: Stage,
) -> None:
    anna, nina, number = await closed(stage)
    await builders.opens(nina, number)
    await nina.taps("Ещё…")
    await nina.taps("📄 Отчёт наставника")
    found = text_of(nina)
    assert "1 ч 45 мин" in found
    assert "2 ч" in found
    assert "15 мин" in found
    assert "Взаимные уроки" in found
    assert "достигнуто 0 % целей" in found
    for hidden in ("Тайна", HARD, "дефицит", "Разборами"):
        assert hidden not in found
    await anna.says("/menu")
    await builders.forges(anna, f"ap-rep:{number}")
    assert anna.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_the_letter_of_thanks_is_the_schools_and_says_nothing_of_the_mentee(stage: Stage) -> None:
    _, nina, number = await closed(stage)
    vera = await builders.deputy(stage)
    await builders.opens(vera, number)
    await vera.taps("📄 Благодарственное письмо, Word")
    found = text_of(vera)
    assert "Гусева Нина Павловна" in found
    assert "проведено встреч: 3 (2 ч)" in found
    assert "Лебедева" not in found
    assert await builders.looks(stage, nina) == ["apprenticeships.thanks"]
    await builders.opens(vera, number)
    await vera.taps("📄 Благодарственное письмо, PDF")
    assert vera.sees.document is not None
    assert vera.sees.document.content.startswith(b"%PDF-")
    await builders.forges(nina, f"ap-p:{number}:thanks:docx")
    assert nina.sees.text.startswith("На это у Вас нет прав.")
