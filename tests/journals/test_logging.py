"""A mentor logs a meeting: few taps, one line, no preview; half told, it waits."""

from datetime import date, timedelta

import pytest

from tests.journals import builders
from tests.stage import Colleague, Stage
from views.forms import Pick

TAP, LINE, MINUTE = 3, 15, 60  # seconds: to find and press a button; to type a line; all there is
TODAY = date(2026, 11, 24)


@pytest.mark.long
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
    await builders.starts(irina)
    for label in ("Вчера", "15 мин", "💬 Совет", "Говорить с родителями", "Пропустить", "Без шага"):
        await irina.taps(label)

    (met,) = await builders.meetings(stage)
    assert (met.held_on, met.done, met.personal, met.next_step, met.next_on) == (
        TODAY - timedelta(days=1), "", False, "", None,
    )  # fmt: skip


REST = ("45 мин", "🔍 Разбор", "Говорить с родителями", "Пропустить", "Без шага")


async def finishes(irina: Colleague) -> None:
    for label in REST:
        await irina.taps(label)


@pytest.mark.long
@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("завтра", "Нужен день с 02.11.2026 по 24.11.2026."),
        ("01.11.2026", "Нужен день с 02.11.2026 по 24.11.2026."),
        ("02.11.2026", "Сколько длилась?"),
    ],
    ids=["tomorrow", "the day before the pair began", "its first day"],
)
async def test_a_day_outside_the_pair_is_asked_for_again(
    irina: Colleague, number: int, said: str, heard: str
) -> None:
    await builders.starts(irina)
    await irina.taps("Другая дата")
    await irina.says(said)

    assert heard in builders.read(irina)


async def test_a_forged_day_is_refused(stage: Stage, irina: Colleague, number: int) -> None:
    await builders.starts(irina)
    await irina.taps("Другая дата")
    draft = int(irina.sees.message.buttons[0][0].data.split(":")[1])  # type: ignore[union-attr]
    await builders.press(irina, Pick(draft_id=draft, step="day", option="20261101", on=1))

    assert "Сколько длилась?" not in irina.sees.text
    assert await builders.meetings(stage) == []


@pytest.mark.long
async def test_a_late_log_is_taken_with_a_word(stage: Stage, irina: Colleague, number: int) -> None:
    await builders.starts(irina)
    await irina.taps("Другая дата")
    await irina.says("09.11")
    await finishes(irina)

    assert "больше 14 дней назад. Запись принята" in irina.sees.text
    assert [met.held_on for met in await builders.meetings(stage)] == [date(2026, 11, 9)]


async def test_the_first_day_of_a_pair_has_no_yesterday(
    stage: Stage, irina: Colleague, anna: Colleague
) -> None:
    await builders.pair(stage, irina, anna, starts_on=TODAY)
    await builders.starts(irina)

    assert irina.sees.rows[0] == ["Сегодня", "Другая дата"]


@pytest.mark.long
async def test_half_a_log_goes_on_a_week_later_with_its_own_day(
    stage: Stage, irina: Colleague, number: int
) -> None:
    await builders.starts(irina)
    await irina.taps("Вчера")
    await irina.taps("45 мин")
    await stage.restart()
    await builders.jump(stage, 7)

    await irina.says("/menu")
    await irina.taps("▶️ Продолжить")
    await irina.taps("Встреча 23 ноября")
    assert builders.read(irina).startswith("Встреча 23 ноября · Лебедева Анна Петровна · шаг 3 из 6")
    await irina.taps("🔍 Разбор")
    for label in REST[2:]:
        await irina.taps(label)

    assert [met.held_on for met in await builders.meetings(stage)] == [date(2026, 11, 23)]


@pytest.mark.long
async def test_a_second_meeting_of_a_day_is_asked_about(stage: Stage, irina: Colleague, number: int) -> None:
    await builders.met(stage, number, irina, held_on=TODAY)
    await builders.starts(irina)
    await irina.taps("Сегодня")
    assert "Встреча за этот день уже записана." in irina.sees.text
    await irina.taps("Это ещё одна встреча")
    await finishes(irina)

    assert len(await builders.meetings(stage)) == 2


@pytest.mark.long
async def test_a_meeting_of_all_mentees_is_logged_once(stage: Stage, irina: Colleague, number: int) -> None:
    vera = await builders.mentee(stage, "Вера Олеговна", "Белова")
    await builders.programme(stage, await builders.pair(stage, irina, vera), vera)
    late = await builders.mentee(stage, "Юлия Олеговна", "Громова")
    await builders.pair(stage, irina, late, starts_on=TODAY)
    await irina.says("/menu")
    await irina.taps("🤝 Мои пары")
    assert irina.sees.rows[0][1] == "📝 Записать"
    await irina.taps(irina.sees.message.buttons[0][1])
    assert irina.sees.rows[:2] == [["Только Лебедева Анна Петровна"], ["Все мои подопечные"]]
    await irina.taps("Все мои подопечные")
    await irina.taps("Вчера")
    for label in (*REST[:3], "Пропустить", "Через неделю"):
        await irina.taps(label)

    assert "Запись есть в журналах всех, кто был: 2." in irina.sees.text
    hers, veras = await builders.meetings(stage)
    assert (hers.theme, veras.theme) == ("Говорить с родителями",) * 2
    assert (hers.goal_id is None, veras.goal_id) == (False, None)
    assert (hers.next_step, veras.next_step) == ("Открыть урок", "")


@pytest.mark.long
@pytest.mark.parametrize("state", ["paused", "closing"])
async def test_a_pair_that_rests_or_closes_may_meet(
    stage: Stage, irina: Colleague, anna: Colleague, state: str
) -> None:
    await builders.pair(stage, irina, anna, state=state)
    await builders.starts(irina)
    await irina.taps("Сегодня")
    for label in ("45 мин", "🔍 Разбор", "Удерживать рабочую обстановку", "Пропустить", "Без шага"):
        await irina.taps(label)

    assert [met.theme for met in await builders.meetings(stage)] == ["Удерживать рабочую обстановку в классе"]


@pytest.mark.long
async def test_a_theme_in_other_words(stage: Stage, irina: Colleague, number: int) -> None:
    await builders.starts(irina)
    for label in ("Сегодня", "60+ мин", "💻 Онлайн", "Другая тема"):
        await irina.taps(label)
    await irina.says("Классный час о дружбе")
    await irina.says("Сценарий на полчаса")
    await irina.taps("Показать и методисту")
    await irina.taps("Дата")
    await irina.says("04.12")

    (met,) = await builders.meetings(stage)
    assert (met.theme, met.goal_id, met.minutes) == ("Классный час о дружбе", None, 60)
    assert (met.done, met.personal, met.next_on) == ("Сценарий на полчаса", False, date(2026, 12, 4))


@pytest.mark.long
async def test_a_voice_note_is_kept_and_heard_by_the_two(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await builders.starts(irina)
    for label in ("Сегодня", "45 мин", "🔍 Разбор", "Говорить с родителями"):
        await irina.taps(label)
    await builders.speaks(stage, irina)
    assert "голосовое сообщение" in irina.sees.text
    await irina.taps("Оставить между нами")
    await irina.taps("Без шага")
    (met,) = await builders.meetings(stage)
    assert (met.voice or {})["id"] == builders.VOICE
    await stage.moves(minutes=15)

    await anna.taps("Посмотреть")
    await anna.taps("▶ Прослушать")

    assert anna.sees.message.extra["voice"]["file_id"] == builders.VOICE
    assert anna.sees.message.protect
