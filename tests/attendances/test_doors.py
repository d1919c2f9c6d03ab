"""Checking in: the word, however it is typed; the code, which is a mark for the organiser's camera alone."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.attendances import AttendancePass
from models.events import PLACE, Event
from sandbox.people import Human
from tests.attendances.stories import card, desk, marks, methodist, opens, seat, seminar, word_of
from tests.stage import Stage
from views.attendances import callbacks as to


@pytest.mark.long
async def test_the_word_of_the_room_marks_who_types_it(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)

    await desk(olga, number)
    await olga.taps("📋 Явка")
    await olga.taps("🔑 Кодовое слово")
    word = await word_of(stage, number)
    assert word.upper() in olga.sees.text
    await card(anna, number)
    await anna.taps("🙋 Отметиться")
    await anna.taps("Набрать слово")
    await anna.says(f" {word.upper().replace('Ё', 'Е')}! ")

    assert anna.sees.text == "✅ Явка отмечена: «Функциональная грамотность»."
    assert await marks(stage, number) == {anna.person_id: (PLACE, False, "word")}
    await card(anna, number)
    assert "🙋 Отметиться" not in anna.sees.buttons


@pytest.mark.long
async def test_the_word_may_simply_be_written_to_the_bot(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Сергеевич", surname="Ким")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)
    await opens(olga, to.CodeWord(event=number))
    word = await word_of(stage, number)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=30)

    await anna.says("здравствуйте, как отметиться?")
    assert "Явка" not in anna.sees.text
    await anna.says(word)
    await ivan.says(word)

    assert anna.sees.text.startswith("✅ Явка отмечена")
    assert await marks(stage, number) == {anna.person_id: (PLACE, True, "word")}


async def test_three_words_in_vain_are_enough_until_there_is_another_word(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)
    await opens(olga, to.CodeWord(event=number))

    said = []
    for _ in range(3):
        await anna.says("абракадабра")
        said.append(anna.sees.text)
    assert ["Осталось попыток: 2" in said[0], "Осталось попыток: 1" in said[1]] == [True, True]
    assert "скажите организатору" in said[2].lower()
    word = await word_of(stage, number)
    await opens(anna, to.CheckIn(event=number))
    assert "Набрать слово" not in anna.sees.buttons
    await anna.says(word)
    assert await marks(stage, number) == {}

    await opens(olga, to.CodeWord(event=number, anew=True))
    assert await word_of(stage, number) != word
    await anna.says(await word_of(stage, number))

    assert list(await marks(stage, number)) == [anna.person_id]


@pytest.mark.long
async def test_a_code_is_turned_into_a_mark_by_the_organisers_camera(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Белова")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)

    await card(anna, number)
    await anna.taps("🙋 Отметиться")
    await anna.taps("📱 Мой код")
    assert anna.sees.photo is not None
    link = await link_of(stage, anna.person_id)
    await anna.follows(link)
    assert "читает организатор" in anna.sees.text
    assert await marks(stage, number) == {}

    await olga.follows(link)
    assert olga.sees.text == "✅ Белова Анна Петровна — отмечено. «Функциональная грамотность»."
    await olga.follows(link)
    assert "уже в списке" in olga.sees.text
    assert await marks(stage, number) == {anna.person_id: (PLACE, False, "qr")}


@pytest.mark.long
@pytest.mark.parametrize("whose", ["another_teacher", "head_of_another_association", "guest"])
async def test_whoever_does_not_run_the_event_learns_nothing_from_a_code(stage: Stage, whose: str) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Белова")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)
    await opens(anna, to.Code(event=number))
    link = await link_of(stage, anna.person_id)
    other: Human = {
        "another_teacher": await stage.person("Иван Сергеевич", surname="Ким"),
        "head_of_another_association": await stage.person("Вера Ильинична", roles=["association_head:math"]),
        "guest": stage.guest(),
    }[whose]

    await other.follows(link)
    known = other.sees.text
    await other.follows(edited(link))

    assert other.sees.text == known
    assert "Белова" not in known
    assert await marks(stage, number) == {}


@pytest.mark.long
@pytest.mark.parametrize("forged", ["edited", "shorter", "another_event", "after_the_doors", "cancelled"])
async def test_a_code_that_is_not_the_right_one_marks_nobody(stage: Stage, forged: str) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    other = await seminar(stage, olga, anna, starts_at=stage.now + timedelta(hours=30))
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)
    await opens(anna, to.Code(event=number))
    link = await link_of(stage, anna.person_id)
    if forged == "after_the_doors":
        await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=4)
    if forged == "cancelled":
        async with stage.database.write() as session:
            (await session.get_one(Event, number)).state = "cancelled"
    links = {"edited": edited(link), "shorter": link[:-1]}

    await olga.follows(links.get(forged, link))

    here = {anna.person_id} if forged == "another_event" else set()
    assert set(await marks(stage, number)) == here
    assert await marks(stage, other) == {}


@pytest.mark.long
async def test_a_word_can_not_be_said_at_home_or_after_the_doors_are_closed(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Сергеевич")
    number = await seminar(stage, olga, anna)
    await opens(olga, to.CodeWord(event=number))
    word = await word_of(stage, number)

    await opens(anna, to.CheckIn(event=number))
    assert "Ещё рано" in anna.sees.text or "Ещё рано" in anna.last_answer
    await anna.says(word)
    await seat(stage, number, ivan)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=5)
    await ivan.says(word)

    assert await marks(stage, number) == {}


async def link_of(stage: Stage, person_id: int) -> str:
    """What the person's latest code holds."""
    async with stage.session() as session:
        wanted = select(AttendancePass.token).where(AttendancePass.person_id == person_id)
        token = await session.scalar(wanted.order_by(AttendancePass.id.desc()))
    return f"https://t.me/{stage.telegram.username}?start=at-{token}"


def edited(link: str) -> str:
    return link[:-1] + ("1" if link[-1] != "1" else "2")
