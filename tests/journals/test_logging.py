"""A mentor logs a meeting: few taps, one line, no preview; half told, it waits."""

from datetime import date, timedelta

import pytest

from tests.journals import builders
from tests.stage import Colleague, Stage

TAP, LINE, MINUTE = 3, 15, 60  # seconds: to find and press a button; to type a line; all there is
TODAY = date(2026, 11, 24)


@pytest.fixture
async def irina(stage: Stage) -> Colleague:
    return await builders.mentor(stage)


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    return await builders.mentee(stage)


@pytest.fixture
async def number(stage: Stage, irina: Colleague, anna: Colleague) -> int:
    """A pair with a programme of two goals."""
    made = await builders.pair(stage, irina, anna)
    await builders.programme(stage, made, anna)
    return made


async def test_a_meeting_is_logged_in_under_a_minute(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await irina.says("/menu")
    taps = (
        "🤝 Мои пары", "📝 Записать встречу", "Сегодня", "45 мин", "🔍 Разбор", "Держать внимание класса",
    )  # fmt: skip
    for label in taps:
        await irina.taps(label)
    await irina.says("Разобрали начало урока")
    more = ("Оставить между нами", "Через неделю")
    for label in more:
        await irina.taps(label)

    assert builders.read(irina) == (
        "📝 Записано. Отправлено на подтверждение.\n\n"
        "⏳ 24 ноября 2026 г. · 45 мин\n"
        "🔍 Разбор · Держать внимание класса\n"
        "🔒 Между вами: Разобрали начало урока\n"
        "Дальше: Открыть урок — 1 декабря"
    )
    pressed = len(taps) + len(more)
    assert pressed + 1 <= 9
    assert pressed * TAP + LINE <= MINUTE
    (met,) = await builders.meetings(stage)
    assert (met.held_on, met.minutes, met.form, met.theme) == (
        TODAY,
        45,
        "analysis",
        "Держать внимание класса",
    )
    assert (met.done, met.personal, met.next_step) == ("Разобрали начало урока", True, "Открыть урок")
    assert (met.next_on, met.state, met.logged_by) == (date(2026, 12, 1), "unconfirmed", irina.person_id)
    assert met.goal_id is not None


async def test_without_a_line_nothing_is_asked_about_it(stage: Stage, irina: Colleague, number: int) -> None:
    await started(irina)
    for label in ("Вчера", "15 мин", "💬 Совет", "Говорить с родителями", "Пропустить", "Без шага"):
        await irina.taps(label)

    (met,) = await builders.meetings(stage)
    assert (met.held_on, met.done, met.personal, met.next_step, met.next_on) == (
        TODAY - timedelta(days=1), "", False, "", None,
    )  # fmt: skip


async def started(irina: Colleague) -> None:
    await irina.says("/menu")
    await irina.taps("🤝 Мои пары")
    await irina.taps("📝 Записать встречу")
