"""A draft and a published event are changed piece by piece; copies, series, offers follow."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from models.events import DRAFT, Event
from models.questionnaires import Offer
from tests.events import builders
from tests.events.test_moving import opens, row, seated
from tests.events.test_writing import methodist, starts_a_webinar
from tests.stage import Stage


@pytest.mark.long
async def test_a_piece_is_changed_and_the_draft_shows_it(stage: Stage) -> None:
    olga = await methodist(stage)
    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")

    for piece, answer in (("Срок записи", "26.11 18:00"), ("Длительность", ""), ("Название", "Опыты")):
        await olga.taps("✏️ Изменить")
        await olga.taps(piece)
        if answer:
            await olga.says(answer)
        else:
            await olga.taps("1,5 часа")

    assert "🗓 пт, 27 ноября, 15:00–16:30" in olga.sees.text
    assert "Запись до 26 ноября, 18:00" in olga.sees.text
    async with stage.session() as session:
        event = (await session.scalars(select(Event))).one()
    assert (event.title, event.deadline) == ("Опыты", datetime.fromisoformat("2026-11-26T18:00+03:00"))


@pytest.mark.long
async def test_an_event_may_take_several_days(stage: Stage) -> None:
    olga = await methodist(stage)
    number = await builders.event(stage, olga, state=DRAFT)
    await opens(olga)
    await olga.taps("✏️ Изменить")
    await olga.taps("Длительность")

    await olga.taps("Ещё →")
    await olga.taps("3 дня")

    event = await row(stage, number)
    assert event.lasts == timedelta(days=2, hours=6)
    assert f"{event.ends_at.astimezone(stage.district.settings.timezone):%H:%M}" in olga.sees.text


@pytest.mark.long
async def test_own_questions_are_added_and_taken_out(stage: Stage) -> None:
    olga = await methodist(stage)
    number = await builders.event(stage, olga)
    await opens(olga)

    await olga.taps("✏️ Изменить")
    await olga.taps("➕ Вопрос к записи")
    await olga.says("Какой у Вас класс?")
    await olga.taps("Выбрать из вариантов")
    await olga.says("5–7\n8–9\n10–11")
    await olga.taps("Нет")
    asked = (await row(stage, number)).questions
    await olga.taps("✏️ Изменить")
    shown = olga.sees.text
    await olga.taps("🗑 Вопрос 1")

    assert asked == [
        {
            "code": "q1",
            "text": "Какой у Вас класс?",
            "kind": "choice",
            "options": ["5–7", "8–9", "10–11"],
            "optional": False,
        }
    ]
    assert "Вопрос 1: Какой у Вас класс?" in shown
    assert (await row(stage, number)).questions == []


async def test_fewer_seats_than_are_taken_are_refused(stage: Stage) -> None:
    olga = await methodist(stage)
    anna, vera = await stage.person("Анна Петровна"), await stage.person("Вера Юрьевна")
    number = await builders.event(stage, olga, online_capacity=5)
    await seated(stage, number, anna, vera)
    await opens(olga)

    await olga.taps("✏️ Изменить")
    await olga.taps("Число мест")
    await olga.says("1")

    assert "Меньше нельзя: занято мест — 2." in olga.sees.text
    assert (await row(stage, number)).online_capacity == 5


@pytest.mark.long
async def test_once_more_asks_for_the_day_alone(stage: Stage) -> None:
    olga = await methodist(stage)
    number = await builders.event(stage, olga, about="О чём", online_capacity=12, hours=2)
    await opens(olga)

    await olga.taps("📄 Провести ещё раз")
    await olga.says("10.12 16:00")

    assert "Черновик" in olga.sees.text
    async with stage.session() as session:
        again = (await session.scalars(select(Event).where(Event.state == DRAFT))).one()
    first = await row(stage, number)
    assert again.starts_at == datetime.fromisoformat("2026-12-10T16:00+03:00")
    same = ("title", "about", "online_capacity", "hours", "link", "lasts", "ways")
    assert {name: getattr(again, name) for name in same} == {name: getattr(first, name) for name in same}
    assert (again.sequence, again.series_id, again.announcement_id) == (0, None, None)


@pytest.mark.long
async def test_a_series_is_made_of_a_draft_and_published_with_one_announcement(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")

    await olga.taps("🔁 Повторять")
    await olga.taps("По датам")
    await olga.says("4 декабря, 18 декабря")
    assert "🔁 Вместе с ним будут опубликованы: 4 декабря, 15:00 и 18 декабря, 15:00" in olga.sees.text
    await olga.taps("📣 Опубликовать и объявить")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)

    async with stage.session() as session:
        events = (await session.scalars(select(Event).order_by(Event.starts_at))).all()
    assert [event.state for event in events] == ["published"] * 3
    assert {event.series_id for event in events} == {events[0].id}
    assert [event.announcement_id is not None for event in events] == [True, False, False]
    assert len(anna.heard) == 1
    assert "И ещё: 4 декабря, 15:00 и 18 декабря, 15:00" in anna.sees.text


async def test_a_day_that_cannot_be_read_is_named(stage: Stage) -> None:
    olga = await methodist(stage)
    await builders.event(stage, olga, state=DRAFT)
    await opens(olga)
    await olga.taps("🔁 Повторять")
    await olga.taps("По датам")

    await olga.says("4 декабря, как-нибудь потом")

    assert "Не получилось прочитать дату «как-нибудь потом»." in olga.sees.text


@pytest.mark.long
async def test_a_head_invites_her_own_association_and_nobody_else(stage: Stage) -> None:
    pavel = await stage.person("Павел Ильич", roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await stage.person("Вера Юрьевна", associations=["primary"])
    await pavel.says("/events")
    await pavel.taps("⚙️ Провожу")
    await pavel.taps("➕ Новое мероприятие")
    assert "⚖️ Заседание совета" not in pavel.sees.buttons

    await pavel.taps("👥 Заседание объединения")
    await pavel.says("Итоги первой четверти")
    await pavel.taps("Пропустить")
    await pavel.says("27.11 15:00")
    await pavel.taps("На площадке")
    await pavel.says("Школа № 1, кабинет 5")

    assert "Для кого: РМО учителей математики" in pavel.sees.text
    await pavel.taps("📣 Опубликовать и объявить · 2 людям")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)
    assert "Итоги первой четверти" in anna.sees.text


@pytest.mark.long
async def test_a_published_event_with_themes_is_on_offer_until_it_begins_or_is_called_off(
    stage: Stage,
) -> None:
    olga = await methodist(stage)
    number = await builders.event(stage, olga)
    await opens(olga)

    await olga.taps("✏️ Изменить")
    await olga.taps("Темы")
    theme = olga.sees.buttons[0]
    await olga.taps(theme)
    await olga.taps("Готово")
    offered = await offer(stage)
    await olga.taps("❌ Отменить")
    await olga.says("Заболел ведущий.")
    await olga.taps("Подтвердить")

    event = await row(stage, number)
    assert (offered.event_id, offered.kind, offered.until) == (number, "webinar", event.starts_at)
    assert offered.themes == event.themes
    assert len(event.themes) == 1
    assert (offered.closed_at, (await offer(stage)).closed_at is not None) == (None, True)


async def offer(stage: Stage) -> Offer:
    async with stage.session() as session:
        return (await session.scalars(select(Offer))).one()


async def test_an_event_that_is_over_is_summed_up_and_nothing_of_it_changes(stage: Stage) -> None:
    olga = await methodist(stage)
    number = await builders.event(stage, olga, starts_at=stage.now - timedelta(hours=3))
    await olga.says("/events")
    await olga.taps("⚙️ Провожу")
    await olga.taps("24 ноября · Функциональная")

    await olga.taps("🏁 Итоги подведены")

    event = await row(stage, number)
    assert (event.state, event.reported_at) == ("reported", stage.now)
    assert "🏁 Прошло, итоги подведены" in olga.sees.text
    assert "✏️ Изменить" not in olga.sees.buttons
