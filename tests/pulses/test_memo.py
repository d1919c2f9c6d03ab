"""The memo on a wave: figures alone, and nobody in it."""

from io import BytesIO

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from tests.pulses import builders
from tests.pulses.test_totals import GREEN, W1, W2, YELLOW, counts, crowd, wave
from tests.stage import Colleague, Stage
from views.beginners.callbacks import Figures
from views.pulses import callbacks as to

SECRETS = ("КАНАРЕЙКА", "Канарейкина", "Анна", "Школа", "1001", "AO1")


def content(human: Colleague) -> bytes:
    document = human.sees.document
    assert document is not None
    return document.content


def words(human: Colleague) -> list[str]:
    """The paragraphs and the rows of tables of the Word paper just sent."""
    from docx import Document

    paper = Document(BytesIO(content(human)))
    rows = [" | ".join(cell.text for cell in row.cells) for table in paper.tables for row in table.rows]
    found = [paragraph.text for paragraph in paper.paragraphs if paragraph.text.strip()]
    return [line.replace("\u202f", " ").replace("\xa0", " ") for line in (*found, *rows)]


async def two_waves(stage: Stage) -> Colleague:
    nina = await builders.coordinator(stage)
    people = await crowd(stage, 12)
    await wave(stage, "W1", W1, people, *[GREEN] * 12)
    third = YELLOW | {"stage": "S3"}
    await wave(stage, "W2", W2, people, *[GREEN] * 6, *[third] * 6)
    await counts(stage)
    await builders.forges(nina, to.Totals())
    return nina


@pytest.mark.long
async def test_the_memo_holds_what_was_counted_and_nobody(stage: Stage) -> None:
    nina = await two_waves(stage)

    await nina.taps("📄 Справка (Word)")

    said = words(nina)
    assert said[1:3] == [
        "Аналитическая справка по мониторингу адаптации молодых педагогов",
        "После осенних каникул, 2026/27 учебный год. Волна закрыта 18 ноября 2026 г.",
    ]
    for line in (
        "Получили пульс-опрос | 12",
        "Ответили | 12 (100 %)",
        "Участвуют в мониторинге с начала года (план — 80 %, не меньше) | 100 %",
        "Индекс по муниципалитету: 62 из 100.",
        "Первичная адаптация | 6 | 75",
        "Становление | 6 | 50",
        "Конец сентября | 100 % | 75",
        "После осенних каникул | 100 % | 62",
        "Урок и класс | 3,5",
        "адаптация идёт | 50 %",
        "нужно внимание, риск | 50 %",
        "Красные | меньше 5",
        "Разговор с психологом | меньше 5",
        "Источник: записи бота. Составлено 24 ноября 2026 г.",
    ):
        assert line in said, line
    for secret in SECRETS:
        assert secret not in "\n".join(said), secret
    assert nina.sees.document is not None
    assert nina.sees.document.name == "Справка по адаптации W2 2026-27.docx"


@pytest.mark.long
async def test_the_twin_is_for_a_machine_and_whoever_takes_one_is_remembered(stage: Stage) -> None:
    nina = await two_waves(stage)

    await nina.taps("📄 Таблица (CSV)")

    lines = content(nina).decode("utf-8-sig").splitlines()
    assert lines[0] == "wave;section;code;value;people"
    for line in (
        "2026/27 W1;index;all;75;12",
        "2026/27 W2;index;S3;50;6",
        "2026/27 W2;dimension;LESSON;3.5;",
        "2026/27 W2;zone_percent;yellow+red;50;",
        "2026/27 W2;signals;red;;",
        "2026/27 W2;kpi;pulse_coverage;100;12",
    ):
        assert line in lines, line
    for secret in SECRETS:
        assert secret not in "\n".join(lines), secret
    async with stage.session() as session:
        taken = select(AuditRecord.about).where(AuditRecord.action == "pulses.export")
        assert (await session.scalars(taken)).all() == ["2026/27 W2"]


async def test_a_memo_of_a_wave_not_counted_is_refused(stage: Stage) -> None:
    nina = await two_waves(stage)
    await builders.forges(nina, to.Memo(wave="2026/27 W3", kind="docx"))
    assert nina.sees.document is None
    assert "Итогов этой волны нет." in (nina.sees.text, nina.last_answer)


@pytest.mark.long
async def test_coverage_stands_among_the_indicators_of_the_year(stage: Stage) -> None:
    nina = await two_waves(stage)
    await builders.forges(nina, Figures())
    line = next(line for line in nina.sees.text.splitlines() if "Отвечают на пульс" in line)
    assert line.startswith("🟢")
    assert "100 %" in nina.sees.text.split("Отвечают на пульс")[1].replace("\xa0", " ")
