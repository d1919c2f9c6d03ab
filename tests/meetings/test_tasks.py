"""Decisions are chased by the clock, reported on, put off."""

from datetime import date, timedelta

import pytest

from tests.meetings import builders
from tests.stage import Colleague, Stage

DUE = "meeting-due"


async def day(stage: Stage, when: date) -> None:
    """The clock jumps to ten in the morning of a day."""
    zone = stage.district.settings.timezone
    local = stage.now.astimezone(zone)
    stage.clock.move(timedelta(days=(when - local.date()).days, hours=9 - local.hour, minutes=-local.minute))
    await stage.moves(minutes=30)


@pytest.mark.long
async def test_a_task_is_asked_after_before_on_and_past_its_day(
    stage: Stage, olga: Colleague, anna: Colleague
) -> None:
    event_id = await builders.held(stage, olga)
    await builders.decided(stage, event_id, anna, date(2026, 12, 4))

    said = []
    for when in (
        date(2026, 11, 30),
        date(2026, 12, 1),
        date(2026, 12, 2),
        date(2026, 12, 4),
        date(2026, 12, 7),
    ):
        await day(stage, when)
        said.append(len(await builders.pushes(stage, anna, DUE)))
    assert said == [0, 1, 1, 2, 3]
    assert anna.sees.text.startswith("⏰ Срок Вашего поручения прошёл 4 декабря.")
    assert "сборник" not in anna.sees.text

    assert await builders.pushes(stage, olga, "meeting-late") == [("meeting-late", "sent")]
    await day(stage, date(2026, 12, 8))
    assert len(await builders.pushes(stage, anna, DUE)) == 3
    await olga.says("/meetings")
    await olga.taps("📌 Поручения · 1")
    assert "⏰ Подготовить сборник — Иванова Анна Петровна, до 4 декабря" in olga.sees.text
    assert "просрочено: 1" in olga.sees.text


@pytest.mark.long
async def test_what_is_done_is_asked_after_no_more(stage: Stage, olga: Colleague, anna: Colleague) -> None:
    event_id = await builders.held(stage, olga)
    await builders.decided(stage, event_id, anna, date(2026, 12, 4))
    await anna.says("/meetings")
    await anna.taps("📌 Мои поручения")
    await anna.taps("Поручение 1")
    await anna.taps("✅ Сделано")
    await anna.says("Сборник в банке практик")
    assert "✅ Выполнено" in anna.sees.text

    await day(stage, date(2026, 12, 7))

    assert await builders.pushes(stage, anna, DUE) == []
    assert await builders.pushes(stage, olga, "meeting-late") == []
    (task,) = await builders.tasks(stage)
    assert (task.state, task.note) == ("done", "Сборник в банке практик")


@pytest.mark.long
@pytest.mark.parametrize(
    ("answer", "due_on"), [("Перенести", date(2026, 12, 11)), ("Оставить срок", date(2026, 12, 4))]
)
async def test_another_term_is_asked_for_and_judged(
    stage: Stage, olga: Colleague, anna: Colleague, answer: str, due_on: date
) -> None:
    event_id = await builders.held(stage, olga)
    await builders.decided(stage, event_id, anna, date(2026, 12, 4))
    await anna.says("/meetings")
    await anna.taps("📌 Мои поручения")
    await anna.taps("Поручение 1")
    await anna.taps("🕒 Перенести срок")
    await anna.says("11.12")
    await anna.says("Болею")
    await stage.moves(minutes=5)
    await olga.taps("📌 Открыть поручение")
    assert "Просьба перенести срок на 11 декабря. Причина: Болею" in olga.sees.text
    await olga.taps(answer)
    await stage.moves(minutes=5)

    (task,) = await builders.tasks(stage)
    assert (task.due_on, task.asked_on, task.asked_why) == (due_on, None, "")
    assert anna.sees.text.startswith("🕒 Срок Вашего поручения")


async def test_the_next_agenda_asks_after_what_waits(stage: Stage, olga: Colleague, anna: Colleague) -> None:
    event_id = await builders.held(stage, olga)
    await builders.decided(stage, event_id, anna, date(2026, 12, 4))
    await builders.meeting(stage, olga, title="Следующее")
    await olga.says("/meetings")
    await olga.taps("🗓 Повестка")
    await olga.taps("➕ О выполнении решений · 1")

    assert "1. О выполнении решений — Вы, 15 мин" in olga.sees.text
    assert not any("О выполнении" in button for button in olga.sees.buttons)


@pytest.mark.long
async def test_a_task_is_nobody_elses(
    stage: Stage, olga: Colleague, anna: Colleague, ivan: Colleague
) -> None:
    event_id = await builders.held(stage, olga)
    number = await builders.decided(stage, event_id, anna, date(2026, 12, 4))
    await ivan.says("/meetings")
    await ivan.taps("📌 Мои поручения")
    assert ivan.sees.text == "Поручений у Вас сейчас нет."
    await ivan.says("/meetings")
    await ivan.taps("📌 Поручения · 1")
    await ivan.taps("Поручение 1")
    assert "✅ Сделано" not in ivan.sees.buttons
    assert "Иванова" not in ivan.sees.text
    assert number


@pytest.mark.long
@pytest.mark.parametrize(
    ("when", "count"),
    [(date(2026, 11, 25), 1), (date(2026, 11, 26), 1), (date(2026, 11, 27), 2)],
)
async def test_minutes_are_asked_for_the_day_after_and_on_the_last_day(
    stage: Stage, olga: Colleague, when: date, count: int
) -> None:
    await builders.held(stage, olga)
    for shift in range((when - date(2026, 11, 24)).days):
        await day(stage, date(2026, 11, 25) + timedelta(days=shift))
    assert len(await builders.pushes(stage, olga, "meeting-minutes")) == count


@pytest.mark.long
async def test_whoever_is_forgotten_leaves_her_tasks_to_the_head(
    stage: Stage, olga: Colleague, anna: Colleague
) -> None:
    event_id = await builders.held(stage, olga)
    await builders.decided(stage, event_id, anna, date(2026, 12, 4))
    await anna.says("/me")
    await anna.taps("🔐 Согласия и данные")
    await anna.taps("Удалить меня")
    await anna.taps("Удалить меня")
    (task,) = await builders.tasks(stage)
    assert (task.owner_id, task.state) == (None, "open")
