"""A published event changes its day or is called off: whoever counts on it is told, everything follows."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from models.events import Event, EventChange
from models.registrations import SEATED, Registration
from tests.events import builders
from tests.stage import Colleague, Stage


async def seated(stage: Stage, event_id: int, *people: Colleague) -> None:
    async with stage.database.write() as session:
        for line, who in enumerate(people, 1):
            session.add(
                Registration(
                    event_id=event_id,
                    person_id=who.person_id,
                    way="online",
                    state=SEATED,
                    line=line,
                    asked_at=stage.now,
                    seated_at=stage.now,
                    confirmed_at=stage.now,
                )
            )


async def row(stage: Stage, event_id: int) -> Event:
    async with stage.session() as session:
        return await session.get_one(Event, event_id)


async def states(stage: Stage, kind: str) -> dict[int | None, tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(select(Delivery).where(Delivery.kind == kind))
        return {one.person_id: (one.state, one.reason) for one in rows}


async def opens(olga: Colleague, title: str = "Функциональная") -> None:
    await olga.says("/events")
    await olga.taps("⚙️ Провожу")
    await olga.taps(f"26 ноября · {title}")


async def moves(olga: Colleague, to: str) -> None:
    await olga.taps("📅 Перенести")
    await olga.says(to)
    await olga.taps("Подтвердить")


@pytest.mark.long
async def test_a_move_is_told_to_everybody_registered_and_kept(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna, vera = await stage.person("Анна Петровна"), await stage.person("Вера Юрьевна")
    deadline = stage.now + timedelta(days=1)
    number = await builders.event(stage, olga, deadline=deadline)
    was = (await row(stage, number)).starts_at
    await seated(stage, number, anna)
    await opens(olga)

    await moves(olga, "1.12 16:00")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=2)

    moved = await row(stage, number)
    assert moved.starts_at == datetime.fromisoformat("2026-12-01T16:00+03:00")
    assert (moved.lasts, moved.sequence) == (timedelta(hours=1), 1)
    assert moved.deadline == deadline + (moved.starts_at - was)
    assert anna.sees.text == (
        "💻 Вебинар\nФункциональная грамотность\n\n"
        "🔁 Мероприятие перенесено\n\n"
        "Было: чт, 26 ноября, 15:00–16:00\nСтало: вт, 1 декабря, 16:00–17:00"
    )
    assert anna.sees.buttons == ["Остаюсь", "Не смогу", "📅 В календарь", "Подробнее"]
    assert not vera.heard
    async with stage.session() as session:
        change = (await session.scalars(select(EventChange))).one()
        mine = (await session.scalars(select(Registration))).one()
    assert (change.sequence, change.was["starts_at"]) == (1, was.isoformat())
    assert mine.confirmed_at is None, "«приду» was said of another day"

    await anna.taps("Остаюсь")
    assert anna.last_answer == "Хорошо, ждём Вас"
    assert "🔁 Перенесено: было 26 ноября, 15:00" in anna.sees.text


@pytest.mark.long
async def test_of_two_moves_only_the_last_is_told(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    number = await builders.event(stage, olga, starts_at=stage.now + timedelta(days=2))
    await seated(stage, number, anna)
    await stage.leaps(
        "registrations", "attendances", "announcements", "deliveries", hours=5
    )  # the hours of pushes are over: both wait for the morning
    await opens(olga)

    await moves(olga, "1.12 16:00")
    await moves(olga, "2.12 16:00")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", hours=14)

    assert [said for said in anna.reads if "перенесено" in said] == [anna.sees.text]
    assert "Стало: ср, 2 декабря" in anna.sees.text


@pytest.mark.long
async def test_a_cancelled_event_drops_everybody_tells_why_and_is_silent_afterwards(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    number = await builders.event(stage, olga)
    await seated(stage, number, anna)
    await opens(olga)

    await olga.taps("❌ Отменить")
    await olga.says("Заболел ведущий.")
    await olga.taps("Подтвердить")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=2)
    heard = len(anna.heard)
    told = anna.sees.text
    await stage.lives("registrations", "attendances", "announcements", "deliveries", days=4)

    gone = await row(stage, number)
    assert (gone.state, gone.sequence, gone.cancelled_why) == ("cancelled", 1, "Заболел ведущий.")
    assert told == (
        "💻 Вебинар\nФункциональная грамотность\n\n"
        "Мероприятие отменено. Оно было намечено на чт, 26 ноября, 15:00–16:00.\n\n"
        "❌ Отменено: Заболел ведущий."
    )
    assert len(anna.heard) == heard, "something was sent about a cancelled event"
    async with stage.session() as session:
        assert (await session.scalars(select(Registration.state))).all() == ["dropped"]


@pytest.mark.long
async def test_the_later_ones_of_a_series_move_by_as_much_or_stay(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    first = await builders.event(stage, olga)
    async with stage.database.write() as session:
        (await session.get_one(Event, first)).series_id = first
    later = await builders.event(stage, olga, starts_at=stage.now + timedelta(days=9), series_id=first)
    earlier = await builders.event(
        stage, olga, starts_at=stage.now + timedelta(days=1), series_id=first, title="Первая"
    )
    await opens(olga)

    await olga.taps("📅 Перенести")
    assert olga.sees.buttons == ["Только эту встречу", "Эту и следующие", "← Назад"]
    await olga.taps("Эту и следующие")
    await olga.says("27.11 16:00")
    await olga.taps("Подтвердить")

    days = {number: (await row(stage, number)).starts_at for number in (first, later, earlier)}
    assert days == {
        first: datetime.fromisoformat("2026-11-27T16:00+03:00"),
        later: datetime.fromisoformat("2026-12-04T16:00+03:00"),
        earlier: datetime.fromisoformat("2026-11-25T15:00+03:00"),
    }


async def test_a_head_of_another_association_moves_nothing(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", roles=["methodist"])
    pavel = await stage.person("Павел Ильич", roles=["association_head:math"])
    number = await builders.event(stage, olga, audience={"associations": ["math"]})
    await opens(olga)
    forged = olga.sees.button("📅 Перенести")
    await pavel.says("/events")

    await pavel.taps(forged)

    assert "Перенос" not in pavel.sees.text
    assert (await row(stage, number)).sequence == 0
