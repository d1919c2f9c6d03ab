"""A meeting from its agenda to the minutes."""

from io import BytesIO

import pytest
from docx import Document

from models.meetings import AgendaItem
from tests.meetings import builders
from tests.stage import Colleague, Stage


async def add(head: Colleague, question: str, speaker: str, minutes: str) -> None:
    await head.taps("➕ Вопрос")
    await head.says(question)
    await head.taps(speaker)
    await head.taps(minutes)


def facts(item: AgendaItem) -> tuple[int, str, int | None, str, int]:
    return item.position, item.question, item.speaker_id, item.speaker, item.minutes


@pytest.mark.long
async def test_an_agenda_is_made_by_few_taps(
    stage: Stage, olga: Colleague, anna: Colleague, ivan: Colleague
) -> None:
    await builders.meeting(stage, olga)
    await olga.says("/meetings")
    await olga.taps("🗓 Повестка")
    await add(olga, "Об итогах полугодия", "Иванова Анна Петровна", "15")
    await olga.taps("➕ Вопрос")
    await olga.says("О сборнике <заданий>")
    await olga.taps("Другой человек…")
    await olga.says("Смирнов П. А., методист")
    await olga.taps("20")

    assert [facts(item) for item in await builders.items(stage)] == [
        (1, "Об итогах полугодия", anna.person_id, "", 15),
        (2, "О сборнике <заданий>", None, "Смирнов П. А., методист", 20),
    ]
    assert "2. О сборнике <заданий> — Смирнов П. А., методист, 20 мин" in olga.sees.text
    assert "Всего 35 мин из 120" in olga.sees.text

    await olga.taps("Вопрос 2")
    await olga.taps("↑ Выше")
    assert next(item.question for item in await builders.items(stage)) == "О сборнике <заданий>"

    await ivan.says("/meetings")
    await ivan.taps("🗓 Повестка")
    assert "Педагог" in ivan.sees.text
    assert "Иванова" not in ivan.sees.text
    assert ivan.sees.buttons == ["Вопрос 1", "Вопрос 2", "🗓 К мероприятию"]


@pytest.mark.long
async def test_whoever_speaks_is_told_once(stage: Stage, olga: Colleague, anna: Colleague) -> None:
    await builders.with_agenda(stage, olga, anna)
    for _ in range(4):
        await stage.moves(minutes=20)

    assert await builders.pushes(stage, anna) == [("meeting-speaker", "sent")]
    assert anna.sees.text.startswith("🎤 Вы в повестке: «Вопрос 1», 15 мин.")
    await anna.taps("📋 Повестка")
    assert "1. Вопрос 1 — Вы, 15 мин" in anna.sees.text


@pytest.mark.long
async def test_whoever_is_taken_out_of_the_agenda_in_time_hears_nothing(
    stage: Stage, olga: Colleague, anna: Colleague
) -> None:
    await builders.with_agenda(stage, olga, anna)
    await stage.moves(minutes=11)
    await olga.says("/meetings")
    await olga.taps("🗓 Повестка")
    await olga.taps("Вопрос 1")
    await olga.taps("🗑 Удалить")
    await stage.moves(minutes=30)

    assert await builders.pushes(stage, anna) == [("meeting-speaker", "skipped")]


async def test_nobody_is_marked_long_before_the_beginning(
    stage: Stage, olga: Colleague, anna: Colleague
) -> None:
    await builders.with_agenda(stage, olga, anna)
    await olga.says("/meetings")
    await olga.taps("🗓 Повестка")
    assert "✅ Отметить, кто пришёл" not in olga.sees.buttons


@pytest.mark.long
@pytest.mark.both_databases
async def test_the_secretary_holds_the_meeting_and_the_minutes_follow(
    stage: Stage, olga: Colleague, anna: Colleague, ivan: Colleague
) -> None:
    event_id = await builders.with_agenda(stage, olga, anna)
    await olga.says("/meetings")
    await olga.taps("🗓 Повестка")
    await olga.taps("Секретарь")
    await olga.taps("Попов Иван Сергеевич")
    await stage.moves(hours=20)

    await ivan.says("/meetings")
    await ivan.taps("🗓 Повестка")
    await ivan.taps("✅ Отметить, кто пришёл")
    await ivan.taps("▫️ Иванова Анна Петровна")
    assert "Присутствуют 1 из 3 (33 %). Для кворума нужно 2" in ivan.sees.text
    await ivan.taps("Заседание прошло")
    assert "Без кворума решения не имеют силы" in ivan.sees.text
    await ivan.taps("✅ Отметить, кто пришёл")
    await ivan.taps("▫️ Попов Иван Сергеевич")
    await ivan.taps("✅ Попов Иван Сергеевич")
    assert "💻 Попов Иван Сергеевич" in ivan.sees.buttons
    await ivan.taps("Заседание прошло")
    row = await builders.row(stage, event_id)
    assert (row.state, row.members, row.present) == ("held", 3, 2)

    await ivan.taps("Вопрос 1")
    await ivan.taps("✏️ Слушали")
    await ivan.says("Успеваемость выросла.")
    await ivan.taps("➕ Решение")
    await ivan.says("Подготовить сборник")
    await ivan.taps("Иванова Анна Петровна")
    await ivan.says("04.12")
    await ivan.taps("✋ Голосовали в зале")
    for votes in ("2", "0", "0"):
        await ivan.says(votes)
    await ivan.taps("Подтвердить")
    await ivan.taps("← К повестке")
    await ivan.taps("📄 Протокол")
    assert await builders.pushes(stage, anna, "meeting-task") == []
    await ivan.taps("Протокол готов")
    row = await builders.row(stage, event_id)
    assert (row.state, row.number) == ("written", 1)
    await stage.moves(minutes=5)
    assert await builders.pushes(stage, anna, "meeting-task") == [("meeting-task", "sent")]
    await _reads_the_papers(ivan)


async def _reads_the_papers(ivan: Colleague) -> None:
    await ivan.taps("Word")
    assert ivan.sees.document is not None
    opened = Document(BytesIO(ivan.sees.document.content))
    words = "\n".join(paragraph.text for paragraph in opened.paragraphs)
    assert "ПРОТОКОЛ № 1" in words
    assert "Присутствовали: 2 из 3 (66 %), кворум имеется" in words
    assert "СЛУШАЛИ: Иванова Анна Петровна — Успеваемость выросла." in words
    assert "ГОЛОСОВАЛИ: за — 2, против — 0, воздержались — 0. Решение принято." in words
    assert "1.1. Подготовить сборник. Ответственный: Иванова Анна Петровна. Срок: до 4 декабря" in words
    people = [[cell.text for cell in row.cells][:2] for row in opened.tables[-1].rows]
    assert people[1:] == [["1", "Иванова Анна Петровна"], ["2", "Попов Иван Сергеевич"]]
    await ivan.taps("📄 Протокол")
    await ivan.taps("PDF")
    assert ivan.sees.document is not None
    assert ivan.sees.document.content.startswith(b"%PDF-")


@pytest.mark.long
async def test_signed_minutes_are_put_away_and_stay_as_they_are(
    stage: Stage, olga: Colleague, anna: Colleague
) -> None:
    event_id = await builders.held(stage, olga)
    await olga.says("/meetings")
    await olga.taps("📄 Заседание")
    await olga.taps("📄 Протокол")
    await olga.taps("Протокол готов")
    await olga.taps("✍️ Подписан")
    await olga.taps("Сегодня")
    await olga.sends_file("scan.pdf", b"%PDF-1.4 signed")
    await olga.taps("Подтвердить")
    row = await builders.row(stage, event_id)
    assert (row.state, row.signed_on is not None) == ("signed", True)
    await olga.taps("📎 Скан протокола")
    assert olga.sees.document is not None

    await olga.taps("📄 Протокол")
    await olga.taps("← К повестке")
    assert olga.sees.buttons == ["Вопрос 1", "📄 Протокол", "🗓 К мероприятию"]


@pytest.mark.long
async def test_minutes_are_numbered_within_the_body_and_the_year(stage: Stage, olga: Colleague) -> None:
    numbers = []
    for days in (0, 1):
        event_id = await builders.held(stage, olga, days_ago=days)
        await olga.says("/meetings")
        await olga.taps("📄 Заседание · 24 ноября" if not days else "📄 Заседание · 23 ноября")
        await olga.taps("📄 Протокол")
        await olga.taps("Протокол готов")
        numbers.append((await builders.row(stage, event_id)).number)
    assert numbers == [1, 2]
