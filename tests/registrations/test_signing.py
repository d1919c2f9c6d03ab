"""Two taps to a seat, ways of taking part, the line, and the way out."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.events import EventWish
from tests.registrations import stories
from tests.stage import Stage

OFFER, TAKEN = "🎟 Освободилось место", "✅ Место Ваше."


async def test_one_tap_on_the_card_is_a_seat_and_a_second_changes_nothing(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.held(stage, olga, capacity=12)

    assert await stories.signs(anna, number) == "✅ Вы записаны. Место 1 из 12."

    assert "✅ Вы записаны" in anna.sees.text
    assert anna.sees.buttons[:2] == ["📅 В календарь", "Отменить запись"]
    assert await stories.states(stage, number) == {anna.person_id: "seated"}


@pytest.mark.long
async def test_where_there_are_two_ways_each_has_its_button_and_its_seats(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Ильич")
    number = await stories.held(
        stage, olga, ways=["place", "online"], link=stories.LINK, capacity=1, online_capacity=None
    )
    assert await stories.signs(anna, number, "🏫 Буду на месте") == "✅ Вы записаны. Место 1 из 1."

    await stories.opens(ivan, number)
    assert ivan.sees.buttons[:3] == ["⏳ На месте: в лист ожидания", "💻 Буду онлайн", "Не смогу"]
    await ivan.taps("💻 Буду онлайн")
    assert ivan.last_answer == "✅ Вы записаны."
    await anna.taps("💻 Перейти на онлайн")

    assert "✅ Вы записаны: участвуете онлайн" in anna.sees.text
    assert (await stories.mine(stage, number, anna)).way == "online"


@pytest.mark.long
@pytest.mark.both_databases
async def test_a_cancelled_seat_goes_to_the_first_in_line_who_takes_it(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan, maria = [await stage.person(one) for one in ("Анна Петровна", "Иван Ильич", "Мария Львовна")]
    number = await stories.held(stage, olga, capacity=1)
    await stories.signs(anna, number)
    full = "⏳ Мест нет — в лист ожидания"
    assert await stories.signs(ivan, number, full) == "Мест нет. Ваш номер в листе ожидания: 1."
    assert await stories.signs(maria, number, full) == "Мест нет. Ваш номер в листе ожидания: 2."

    await anna.taps("Отменить запись")
    assert anna.sees.text.startswith("Отменить запись на «Смысловое чтение на уроке»?")
    await anna.taps("Да, отменить")
    assert anna.last_answer == "Запись отменена. Место свободно."
    await stage.leaps("registrations", "attendances", "deliveries", minutes=2)

    assert ivan.sees.text == (
        "🎟 Освободилось место: «Смысловое чтение на уроке».\n🗓 чт, 3 декабря, 15:00–17:00\n\n"
        "Место держим за Вами до 25 ноября, 15:00."
    )
    assert stories.told(maria, OFFER) == 0
    await ivan.taps("✅ Занять место")
    assert ivan.last_answer == TAKEN
    assert await stories.states(stage, number) == {
        anna.person_id: "left",
        ivan.person_id: "seated",
        maria.person_id: "waiting",
    }
    await stage.lives("registrations", "attendances", "deliveries", days=2)
    assert stories.told(anna, OFFER) == 0


@pytest.mark.long
async def test_an_offer_nobody_takes_lapses_and_the_next_is_asked(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan, maria = [await stage.person(one) for one in ("Анна Петровна", "Иван Ильич", "Мария Львовна")]
    number = await stories.held(stage, olga, capacity=1)
    await stories.signs(anna, number)
    for human in (ivan, maria):
        await stories.signs(human, number, "⏳ Мест нет — в лист ожидания")
    await anna.taps("Отменить запись")
    await anna.taps("Да, отменить")

    await stage.lives("registrations", "attendances", "deliveries", hours=25)

    assert ivan.sees.text.startswith("⌛️ Время вышло, место больше не держим")
    assert maria.sees.text.startswith(OFFER)
    await maria.taps("Отказаться")
    assert (await stories.states(stage, number))[maria.person_id] == "left"
    await ivan.taps("✅ Занять место", on=next(one for one in ivan.heard if OFFER in one.words))
    assert ivan.sees.text == "Это место уже отдали. Вы можете записаться снова."
    await ivan.taps("Записаться снова")
    assert ivan.last_answer == "✅ Вы записаны. Место 1 из 1."


@pytest.mark.long
async def test_shortly_before_the_beginning_nobody_is_asked_and_nobody_is_woken(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    # Wednesday, 9:30 in the morning; Anna leaves at three at night.
    starts = stage.now + timedelta(hours=18, minutes=30)
    number = await stories.held(stage, olga, starts_at=starts, capacity=1)
    await stories.signs(anna, number)
    await stories.signs(ivan, number, "⏳ Мест нет — в лист ожидания")
    await stage.leaps("registrations", "attendances", "deliveries", hours=12)

    await stories.opens(anna, number)
    await anna.taps("Отменить запись")
    await anna.taps("Да, отменить")

    assert (await stories.states(stage, number))[ivan.person_id] == "seated"
    assert stories.told(ivan, "🎟 Место нашлось") == 0
    await stage.leaps("registrations", "attendances", "deliveries", hours=4, minutes=2)
    assert stories.told(ivan, "🎟 Место нашлось") == 1


@pytest.mark.long
async def test_a_school_that_has_its_share_reads_so(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    maria = await stage.person("Мария Львовна", school="Школа № 2")
    number = await stories.held(stage, olga, capacity=5, school_quota=1)
    await stories.signs(anna, number)

    assert await stories.signs(ivan, number) == (
        "Мест для Вашей школы больше нет: записано 1. Ваш номер в листе ожидания: 1."
    )
    assert await stories.signs(maria, number) == "✅ Вы записаны. Место 2 из 5."


@pytest.mark.long
async def test_who_cannot_come_is_remembered_for_the_recording(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.webinar(stage, olga)

    assert await stories.signs(anna, number, "Не смогу") == (
        "Поняли. Если будут запись и материалы, они придут Вам."
    )

    assert anna.sees.buttons[0] == "✍️ Записаться"
    assert "Не смогу" not in anna.sees.buttons
    async with stage.session() as session:
        assert (await session.scalars(select(EventWish.person_id))).all() == [anna.person_id]


@pytest.mark.long
async def test_after_registration_has_closed_the_card_offers_no_seat_and_an_old_button_says_why(
    stage: Stage,
) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.held(stage, olga, deadline=stage.now + timedelta(hours=1))
    await stories.opens(anna, number)
    await stage.leaps("registrations", "attendances", "deliveries", hours=2)

    await anna.taps("✍️ Записаться")

    assert anna.sees.text == "Запись закончилась. Если хотите прийти, напишите организатору."
    await stories.opens(anna, number)
    assert "✍️ Записаться" not in anna.sees.buttons


@pytest.mark.long
async def test_more_seats_are_offered_down_the_line(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan, maria = [await stage.person(one) for one in ("Анна Петровна", "Иван Ильич", "Мария Львовна")]
    number = await stories.held(stage, olga, capacity=1)
    await stories.signs(anna, number)
    for human in (ivan, maria):
        await stories.signs(human, number, "⏳ Мест нет — в лист ожидания")

    await stories.changes(stage, number, capacity=2)

    assert await stories.states(stage, number) == {
        anna.person_id: "seated",
        ivan.person_id: "offered",
        maria.person_id: "waiting",
    }
    await maria.taps("Выйти из очереди")
    await maria.taps("Да, отменить")
    assert maria.last_answer == "Вы больше не в очереди."


@pytest.mark.long
async def test_who_leaves_the_district_frees_the_seat(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    number = await stories.held(stage, olga, capacity=1)
    await stories.signs(anna, number)
    await stories.signs(ivan, number, "⏳ Мест нет — в лист ожидания")

    await anna.says("/me")
    for label in ("🔐", "Удалить", "Удалить"):
        await anna.taps(label)
    await stage.leaps("registrations", "attendances", "deliveries", minutes=6)

    assert await stories.states(stage, number) == {anna.person_id: "left", ivan.person_id: "offered"}
