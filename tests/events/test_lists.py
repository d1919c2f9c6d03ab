"""Lists of events: each reader finds what concerns her, and how she stands to it."""

from datetime import timedelta

from sqlalchemy import update

from models.events import CANCELLED, DRAFT, Event
from models.registrations import SEATED, Registration
from tests.events import builders
from tests.stage import Stage


async def test_the_list_for_me_holds_what_is_meant_for_me_and_where_i_have_a_seat(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await builders.event(stage, olga, title="Всем учителям")
    await builders.event(stage, olga, title="Математикам", audience={"associations": ["math"]})
    primary = await builders.event(stage, olga, title="Начальным", audience={"associations": ["primary"]})
    await builders.event(stage, olga, title="Библиотекарям", audience={"associations": ["librarians"]})
    await _seated(stage, primary, anna.person_id)

    await anna.says("/menu")
    await anna.taps("🗓 Мероприятия")

    assert "Мероприятия для Вас" in anna.sees.text
    assert [title in anna.sees.text for title in TITLES] == [True, True, True, False]
    assert "✅ Вы записаны" in anna.sees.text


TITLES = ("Всем учителям", "Математикам", "Начальным", "Библиотекарям")


async def test_the_other_lists_hold_what_their_names_say(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    mine = await builders.event(stage, olga, title="Моё")
    await builders.event(stage, olga, title="Чужое", audience={"associations": ["math"]})
    await builders.event(stage, olga, title="Давнее", starts_at=stage.now - timedelta(days=3))
    await builders.event(stage, olga, title="Черновое", state=DRAFT)
    await builders.event(stage, olga, title="Отменённое", state=CANCELLED)
    await _seated(stage, mine, anna.person_id)
    titles = ("Моё", "Чужое", "Давнее", "Черновое", "Отменённое")

    seen = {}
    await anna.says("/events")
    for button in ("Мои записи", "Все", "Прошедшие"):
        await anna.taps(button)
        seen[button] = [title for title in titles if title in anna.sees.text]

    assert seen == {"Мои записи": ["Моё"], "Все": ["Моё", "Чужое"], "Прошедшие": ["Давнее"]}


async def test_an_empty_list_says_what_to_do_next(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")

    await anna.says("/events")
    first = anna.sees.text
    await anna.taps("Мои записи")

    assert (first, anna.sees.text) == (
        "Для Вас пока ничего не запланировано. Загляните во «Все» — прийти можно и на другие.",
        "Записей пока нет. Откройте «Для меня», выберите мероприятие и запишитесь.",
    )


async def test_pages_turn_and_nothing_is_shown_twice(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    for number in range(8):
        starts = stage.now + timedelta(days=1 + number)
        await builders.event(stage, olga, title=f"Встреча {number}", starts_at=starts)

    await anna.says("/events")
    first = [number for number in range(8) if f"Встреча {number}" in anna.sees.text]
    await anna.taps("Дальше →")
    second = [number for number in range(8) if f"Встреча {number}" in anna.sees.text]

    assert (first, second) == ([0, 1, 2, 3, 4, 5], [6, 7])


async def test_words_find_an_event_in_another_form_of_the_word(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    await builders.event(stage, olga, title="Цифровые лаборатории на уроках физики")
    await builders.event(stage, olga, title="Читательские дневники")

    await anna.says("/events")
    await anna.taps("🔎 Найти")
    await anna.says("цифровая лаборатория")

    assert "Цифровые лаборатории" in anna.sees.text
    assert "Читательские дневники" not in anna.sees.text


async def test_a_draft_is_there_for_its_organisers_alone(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    number = await builders.event(stage, olga, title="Черновое")
    await anna.says("/events")
    async with stage.database.write() as session:
        await session.execute(update(Event).where(Event.id == number).values(state=DRAFT))

    await anna.taps("26 ноября · Черновое")

    assert "Этого мероприятия больше нет." in anna.sees.text


async def _seated(stage: Stage, event_id: int, person_id: int) -> None:
    async with stage.database.write() as session:
        session.add(
            Registration(
                event_id=event_id,
                person_id=person_id,
                way="online",
                state=SEATED,
                line=1,
                asked_at=stage.now,
                seated_at=stage.now,
            )
        )
