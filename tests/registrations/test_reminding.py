"""The day before, the hour before, the link to those who have a seat, and too few people."""

from datetime import UTC, datetime, timedelta

import pytest

from models.district import District
from models.events import Event
from services.registrations import reminding
from tests.registrations import stories
from tests.registrations.builders import BEGINS
from tests.registrations.stories import LINK
from tests.stage import Stage

DAY_BEFORE, HOUR_BEFORE = "⏰ Напоминаем", "начало в"


def seen(human) -> str:
    """Everything the bot has ever shown to a person: words, buttons, addresses, files."""
    parts = []
    for message in human.heard:
        parts += [message.html, *(button.url or "" for row in message.buttons for button in row)]
        if message.document is not None:
            parts.append(str(message.document))
    return "\n".join(parts)


@pytest.mark.long
async def test_who_has_a_seat_is_reminded_a_day_and_an_hour_before_with_the_link(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.webinar(stage, olga)
    await stories.signs(anna, number)

    await stories.until(stage, BEGINS - timedelta(days=1) + timedelta(minutes=2))

    assert anna.sees.text == (
        "⏰ Напоминаем: «Смысловое чтение на уроке».\n🗓 чт, 3 декабря, 15:00–17:00\n"
        "🔗 Ссылка придёт за час до начала."
    )
    assert anna.sees.rows[0] == ["👍 Приду", "Не смогу"]
    await anna.taps("👍 Приду")
    assert anna.last_answer == "Ждём Вас!"
    await anna.taps("🔗 Ссылка на подключение")
    assert anna.sees.text.startswith(
        "🔗 «Смысловое чтение на уроке»\n\nСсылка появится здесь 3 декабря, 14:00"
    )
    assert LINK not in seen(anna)

    await stories.until(stage, BEGINS - timedelta(minutes=58))
    assert anna.sees.text == (
        "⏰ «Смысловое чтение на уроке»: начало в 15:00.\n🔗 Подключиться — кнопкой ниже."
    )
    assert anna.sees.message.buttons[0][0].url == LINK
    assert (stories.told(anna, DAY_BEFORE), stories.told(anna, HOUR_BEFORE)) == (0, 1)


@pytest.mark.long
async def test_the_link_is_shown_to_nobody_without_a_seat(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan, maria, petr, vera = [
        await stage.person(one)
        for one in ("Анна Петровна", "Иван Ильич", "Мария Львовна", "Пётр Ильич", "Вера Ивановна")
    ]
    nina, zoya = await stage.person("Нина Егоровна"), await stage.person("Зоя Марковна")
    number = await stories.webinar(stage, olga, online_capacity=2)
    for human in (anna, petr):
        await stories.signs(human, number)
    for human in (ivan, nina, zoya):
        await stories.signs(human, number, "⏳ Мест нет — в лист ожидания")
    await stories.opens(maria, number)
    await stories.until(stage, BEGINS - timedelta(days=1) + timedelta(minutes=2))
    await petr.taps("Не смогу")
    await petr.taps("Да, отменить")
    await stories.until(stage, BEGINS - timedelta(minutes=30))
    for human in (ivan, maria, petr, vera, zoya):
        await stories.opens(human, number)
        await human.says("/menu")
    # A button of the card as it was: the seat is gone, and so is the link.
    await stories.until(stage, BEGINS + timedelta(minutes=30))

    states = await stories.states(stage, number)
    # So late, the lapsed seat went to the next in line at once; the last one waits to the end.
    assert [states[human.person_id] for human in (ivan, nina, zoya)] == ["lapsed", "seated", "waiting"]
    assert [LINK in seen(human) for human in (anna, nina)] == [True, True]
    assert [LINK in seen(human) for human in (ivan, maria, petr, vera, zoya)] == [False] * 5


@pytest.mark.long
async def test_a_moved_event_has_new_reminders_and_a_cancelled_one_none(stage: Stage) -> None:
    olga, anna, ivan = (
        await stories.methodist(stage),
        await stage.person("Анна Петровна"),
        await stage.person("Иван Ильич"),
    )
    moved, cancelled = await stories.webinar(stage, olga), await stories.held(stage, olga, title="Отменённое")
    await stories.signs(anna, moved)
    await stories.signs(ivan, cancelled)
    await stories.until(stage, BEGINS - timedelta(days=1) + timedelta(minutes=2))
    assert stories.told(anna, DAY_BEFORE) == 1

    await stories.moves(stage, moved, BEGINS + timedelta(days=5))
    async with stage.database.write() as session:
        (await session.get_one(Event, cancelled)).state = "cancelled"
    await stories.until(stage, BEGINS + timedelta(minutes=5))

    assert stories.told(anna, HOUR_BEFORE) == 0
    assert stories.told(ivan, HOUR_BEFORE) == 0
    await stories.until(stage, BEGINS + timedelta(days=5))
    assert (stories.told(anna, DAY_BEFORE), stories.told(anna, HOUR_BEFORE)) == (2, 1)


@pytest.mark.long
async def test_who_comes_in_after_the_days_reminder_hears_of_the_hour_alone(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.webinar(stage, olga)
    await stories.until(stage, BEGINS - timedelta(hours=20))
    await stories.signs(anna, number)
    ivan = await stage.person("Иван Ильич")
    await stories.until(stage, BEGINS - timedelta(minutes=40))
    await stories.signs(ivan, number)
    await stage.leaps("registrations", "attendances", "deliveries", minutes=2)

    await stories.until(stage, BEGINS)

    for human in (anna, ivan):
        assert (stories.told(human, DAY_BEFORE), stories.told(human, HOUR_BEFORE)) == (0, 1)


@pytest.mark.long
async def test_nobody_is_woken_for_an_early_event_the_link_comes_the_day_before(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    early = datetime(2026, 12, 3, 4, 30, tzinfo=UTC)  # 7:30 in Moscow
    number = await stories.webinar(stage, olga, starts_at=early)
    await stories.signs(anna, number)

    await stories.until(stage, early)

    assert (stories.told(anna, DAY_BEFORE), stories.told(anna, HOUR_BEFORE)) == (1, 0)
    assert anna.sees.message.buttons[0][0].url == LINK


@pytest.mark.parametrize(
    ("starts", "opens"),
    [
        pytest.param("2026-12-03T15:00", "2026-12-03T14:00", id="an hour before"),
        pytest.param("2026-12-05T10:00", "2026-12-05T09:00", id="on a Saturday too"),
        pytest.param("2026-12-03T08:00", "2026-12-03T07:00", id="at seven people are up"),
        pytest.param("2026-12-03T07:30", "2026-12-02T09:00", id="before that it goes the day before"),
        pytest.param("2026-12-07T07:30", "2026-12-04T09:00", id="or on Friday"),
    ],
)
def test_the_link_opens_when_people_are_up(starts: str, opens: str, district: District) -> None:
    zone = district.settings.timezone
    at = datetime.fromisoformat(starts).replace(tzinfo=zone).astimezone(UTC)
    event = Event(starts_at=at, ends_at=at + timedelta(hours=1), state="published")
    found = reminding.link_opens_at(event, district)
    assert found.astimezone(zone).replace(tzinfo=None) == datetime.fromisoformat(opens)


@pytest.mark.long
async def test_an_organiser_is_asked_once_whether_an_event_with_few_people_is_held(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.held(stage, olga, minimum=3, deadline=BEGINS - timedelta(days=2))
    await stories.held(stage, olga, minimum=None, title="Другое")
    await stories.signs(anna, number)

    await stories.until(stage, BEGINS - timedelta(days=2) + timedelta(minutes=12))

    assert olga.sees.text == (
        "⚠️ «Смысловое чтение на уроке»\n🗓 чт, 3 декабря, 15:00–17:00\n\n"
        "Записалось 1, нужно не меньше 3. Проводим?"
    )
    assert olga.sees.buttons == ["Проводим", "Отменить или перенести"]
    await olga.taps("Проводим")
    assert olga.last_answer == "Хорошо, проводим."
    await stories.until(stage, BEGINS)
    assert sum("Проводим?" in said for said in olga.reads) == 0
    async with stage.session() as session:
        assert (await session.get_one(Event, number)).minimum_settled_at is not None
