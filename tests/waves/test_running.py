"""A wave on its way: reminders to the right people at decent hours, newcomers, a later day, the end."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from models.people import AuditRecord
from tests.stage import Stage
from tests.waves import stories
from tests.waves.stories import TITLE


def jump(stage: Stage, day: int, month: int, hour: int, minute: int = 0) -> None:
    """To a moment by the clocks of Moscow, without living through what lies between."""
    stage.clock.move(datetime(2026, month, day, hour - 3, minute, tzinfo=UTC) - stage.now)


@pytest.mark.long
async def test_only_those_are_reminded_who_have_neither_finished_nor_said_no(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan, vera = [await stage.person(name) for name in ("Анна Петровна", "Иван Ильич", "Вера Юрьевна")]
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    await stories.answers(stage, ivan)
    await stories.declines(stage, vera)

    jump(stage, 7, 12, 12)
    await stage.leaps("waves", "deliveries", hours=2)
    assert [stories.heard(one, "идёт до") for one in (anna, ivan, vera)] == [0, 0, 0]
    await stage.restart()
    await stage.leaps("waves", "deliveries", hours=2)
    assert [stories.heard(one, "идёт до") for one in (anna, ivan, vera)] == [1, 0, 0]

    jump(stage, 11, 12, 14)
    await stage.leaps("waves", "deliveries", hours=2)
    assert stories.heard(anna, "осталось несколько дней") == 1

    # Queued the day before, answered in the evening: the morning stays quiet.
    jump(stage, 14, 12, 16)
    await stage.leaps("waves", "deliveries", hours=1)
    await stories.answers(stage, anna)
    await stage.leaps("waves", "deliveries", hours=17)
    assert [stories.heard(one, "сегодня последний день") for one in (anna, ivan, vera)] == [0, 0, 0]
    assert await stories.fates(stage, "wave-remind") == {anna.person_id: ("skipped", "gone")}
    assert [len(one.heard) for one in (ivan, vera)] == [1, 1]


@pytest.mark.long
async def test_a_wave_opened_at_night_speaks_in_the_morning(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    jump(stage, 24, 11, 23)
    await stories.starts(olga)

    await stage.leaps("waves", "deliveries", hours=9)
    assert anna.heard == []
    await stage.leaps("waves", "deliveries", hours=2)
    assert stories.heard(anna, TITLE) == 1


@pytest.mark.long
async def test_a_new_colleague_is_invited_the_next_morning_and_not_reminded_the_same_day(
    stage: Stage,
) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    jump(stage, 4, 12, 18)
    ivan = await stage.person("Иван Ильич")
    jump(stage, 7, 12, 7)
    await stage.leaps("waves", "deliveries", hours=9)

    assert [stories.heard(one, "идёт до") for one in (anna, ivan)] == [1, 0]
    assert stories.heard(ivan, f"📋 {TITLE}\n") == 1
    await olga.taps("🔄 Обновить")
    assert "Приглашены: 2." in olga.sees.text


async def test_a_wave_of_two_days_invites_and_does_not_remind_on_the_same_morning(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    jump(stage, 24, 11, 20)
    await stories.opens(olga)
    taps = ("➕ Открыть волну", "Мониторинг профессиональных", "✎ Срок", "Выбрать последний день", "Завтра")
    for tap in (*taps, "Подтвердить", "Открыть и пригласить 1"):
        await olga.taps(tap)

    await stage.leaps("waves", "deliveries", hours=14)

    assert len(anna.heard) == 1
    assert await stories.fates(stage, "wave-remind") == {}


@pytest.mark.long
async def test_whoever_enters_the_bot_later_finds_the_invitation(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    ivan = await stage.person("Иван Ильич", joined=False)
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    assert await stories.fates(stage, "wave-invite") == {}
    await stories.enters(stage, ivan)

    await stage.leaps("waves", "deliveries", hours=19)

    assert stories.heard(ivan, TITLE) == 1


@pytest.mark.long
async def test_a_later_day_is_told_once_to_those_who_have_not_finished(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    await stories.answers(stage, ivan)
    jump(stage, 14, 12, 12)
    # The last day's reminder is queued for the morning by now.
    await stage.leaps("waves", "deliveries", minutes=15)

    await olga.taps("Продлить")
    await olga.taps("На неделю")
    assert "24 ноября, 15:00 — 22 декабря, 23:59" in olga.sees.text
    await stage.leaps("waves", "deliveries", hours=22)

    assert stories.heard(anna, "срок продлён, ответить можно до 22 декабря, 23:59") == 1
    assert stories.heard(anna, "сегодня последний день") == 0
    assert len(ivan.heard) == 1
    jump(stage, 21, 12, 12)
    await stage.leaps("waves", "deliveries", hours=22)
    assert stories.heard(anna, "сегодня последний день, до 22 декабря") == 1
    assert (await stories.wave(stage)).state == "open"


@pytest.mark.long
async def test_at_its_last_minute_a_wave_closes_and_the_methodists_are_told(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    nina = await stories.methodist(stage, "Нина Сергеевна", "Белова")
    people = [await stage.person(f"Педагог {number}") for number in range(6)]
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    await stories.answers(stage, *people[:5])
    jump(stage, 15, 12, 23, 55)
    await stage.leaps("waves", "deliveries", minutes=10)
    assert (await stories.wave(stage)).state == "closed"
    assert stories.heard(nina, "закрыта") == 0

    await stage.leaps("waves", "deliveries", hours=10)

    said = f"☑️ Волна «{TITLE}» закрыта: ответили 5 из 6. Результаты готовы."
    assert [human.reads[-1] for human in (olga, nina)] == [said, said]
    await nina.taps("Посмотреть")
    assert "В срок ответили 5 из 6 (83 %)" in nina.sees.text
    assert not {"Продлить", "Закрыть сейчас"} & set(nina.sees.buttons)
    await stage.lives("waves", "deliveries", days=6)  # Friday's digest, put off over the weekend
    assert stories.heard(people[0], f"Опрос «{TITLE}» завершён. Ответили 5 педагогов. Спасибо!") == 1
    assert stories.heard(people[5], "завершён") == 0
    assert stories.heard(olga, "закрыта") == 1


@pytest.mark.long
async def test_closing_now_asks_first_and_stops_what_waits(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    jump(stage, 24, 11, 20)
    await stories.starts(olga)
    await olga.taps("Закрыть сейчас")
    assert olga.sees.text.startswith(f"Закрыть волну «{TITLE}» сейчас?")
    await olga.taps("Закрыть волну")
    await stage.leaps("waves", "deliveries", hours=14)

    assert anna.heard == []
    assert await stories.fates(stage, "wave-invite") == {anna.person_id: ("skipped", "stopped")}
    await stories.opens(olga)
    await olga.taps("🗄 Прошлые волны")
    assert f"☑️ {TITLE}: закрыта 24 ноября 2026" in olga.sees.text
    async with stage.session() as session:
        deeds = (await session.scalars(select(AuditRecord.action).order_by(AuditRecord.id))).all()
        waiting = await session.scalar(select(Delivery.id).where(Delivery.state == "queued"))
    assert deeds == ["waves.open", "waves.close"]
    assert waiting is None


@pytest.mark.long
async def test_whoever_has_begun_hears_how_much_is_left_and_goes_on(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    await anna.taps("▶️ Начать")
    await anna.taps("Даю согласие")
    await anna.taps("4")
    await anna.taps("5")
    jump(stage, 11, 12, 14)
    await stage.leaps("waves", "deliveries", hours=2)

    assert "Вы уже начали. Осталось 37 вопросов." in anna.sees.text
    await anna.taps("▶️ Продолжить")
    assert anna.sees.text.startswith("Предмет · 3 из ")


@pytest.mark.long
async def test_a_no_is_as_easy_as_a_yes_and_ends_the_reminders(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.starts(olga)
    await stage.leaps("waves", "deliveries", minutes=1)
    await anna.taps("Не хочу участвовать")
    said = len(anna.heard)
    jump(stage, 11, 12, 14)
    await stage.leaps("waves", "deliveries", hours=2)

    assert len(anna.heard) == said
    await olga.taps("🏫 По школам")
    assert "Школа № 1 | ещё нет" in olga.sees.text


@pytest.mark.long
async def test_a_wave_of_a_survey_without_scores_is_closed_and_told_of_too(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person("Анна Петровна")
    await stories.opens(olga)
    for tap in ("➕ Открыть волну", "Запрос на помощь", "Подтвердить", "Открыть и пригласить 1"):
        await olga.taps(tap)
    await olga.taps("Закрыть сейчас")
    await olga.taps("Закрыть волну")

    await stage.leaps("waves", "deliveries", minutes=2)

    assert stories.heard(olga, "закрыта. Результаты готовы.") == 1
