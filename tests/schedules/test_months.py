"""Calendars: what stands in whose month, and how it is turned."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.courses import Course, CourseApplication
from models.events import Event
from models.meetings import Council, CouncilSeat, Meeting, Resolution
from models.registrations import Registration
from models.schedules import following, preceding
from sandbox.chats import Button
from services import schedules
from tests.stage import START, Colleague, Stage
from views.schedules.callbacks import Calendar

HOUR = timedelta(hours=1)


async def test_my_month_holds_my_seats_meetings_courses_and_tasks(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна", associations=["math"])
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    seminar = await event(stage, olga, "Семинар о проектах", days=2)
    await event(stage, olga, "Чужой семинар", days=3)
    await event(stage, olga, "Заседание математиков", days=1, form="association_meeting", association="math")
    await event(stage, olga, "Заседание филологов", days=1, form="association_meeting", association="rus_lit")
    await seat(stage, seminar, anna)
    meeting = await event(stage, olga, "Прошлое заседание", days=-40, form="association_meeting")
    async with stage.database.write() as session:
        held = Meeting(event_id=meeting, state="written")
        session.add(held)
        await session.flush()
        task = Resolution(
            meeting_id=held.id, position=1, text="Собрать задачи", owner_id=anna.person_id, due_on=day(-1)
        )
        course = Course(
            year=2026, row_key="1", title="Современный урок", provider="Институт", hours=36,
            made_by=olga.person_id, starts_on=day(4), ends_on=day(6), changed_at=START,
        )  # fmt: skip
        session.add_all([task, course])
        await session.flush()
        session.add(
            CourseApplication(
                course_id=course.id,
                person_id=anna.person_id,
                reason="term",
                state="confirmed",
                line=1,
                asked_at=START,
            )
        )
    await anna.says("/calendar")
    assert anna.sees.text == (
        "🗓 Мой календарь · ноябрь 2026\n\n"
        "День народного единства: 4 ноября\n"
        "Осенние каникулы: 24 октября – 1 ноября\n\n"
        "пн, 23 ноября\n📌 Собрать задачи — срок прошёл\n\n"
        "ср, 25 ноября\n15:00 👥 Заседание математиков\n\n"
        "чт, 26 ноября\n15:00 📘 Семинар о проектах — Вы записаны\n\n"
        "сб, 28 ноября\n📚 Современный урок — до 30 ноября"
    )
    await anna.taps("28.11 📚 Современный урок")
    assert "Современный урок" in anna.sees.text


async def test_a_month_is_turned_and_an_empty_one_says_where_to_look(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/calendar")
    await anna.taps("‹ октябрь")
    await anna.taps("‹ сентябрь")
    assert "Мой календарь · сентябрь 2026" in anna.sees.text
    assert "ничего не намечено" in anna.sees.text
    await anna.taps("🗓 Район")
    assert "Календарь района · сентябрь 2026" in anna.sees.text


async def test_a_council_is_seen_in_the_calendar_of_its_members_alone(stage: Stage) -> None:
    anna, vera = await stage.person("Анна Петровна"), await stage.person("Вера Ильинична")
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    held = await event(stage, olga, "Совет", days=1, form="council")
    async with stage.database.write() as session:
        council = await session.get_one(Council, 1)
        seat_of_anna = CouncilSeat(council_id=council.id, person_id=anna.person_id, since=date(2026, 9, 1))
        session.add_all([seat_of_anna, Meeting(event_id=held, council_id=council.id)])
    shown = {}
    for who in (anna, vera):
        await who.says("/calendar")
        own = "⚖️ Совет" in who.sees.text
        await who.taps("🗓 Район")
        shown[who] = (own, "⚖️ Совет" in who.sees.text)
    assert shown == {anna: (True, False), vera: (False, False)}


@pytest.mark.long
async def test_an_association_has_its_own_month_for_its_members(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна", associations=["math"])
    vera = await stage.person("Вера Ильинична", associations=["rus_lit"])
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    await event(stage, olga, "Вебинар для двух", days=1, audience={"associations": ["math", "inf_phys"]})
    await event(stage, olga, "Семинар словесников", days=1, audience={"associations": ["rus_lit"]})
    await anna.says("/calendar")
    await anna.taps("Математика")
    assert "Математика · ноябрь 2026" in anna.sees.text
    assert "Вебинар для двух" in anna.sees.text
    assert "Семинар словесников" not in anna.sees.text
    await vera.says("/calendar")
    await vera.taps(Button("?", data=Calendar(shelf="association", of=1).pack()))
    assert vera.reads[-1].startswith("На это у Вас нет прав")


@pytest.mark.long
async def test_the_districts_month_comes_as_a_picture(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await stage.person("Ольга", roles=["methodist"])
    await event(stage, olga, "Семинар", days=1)
    await anna.says("/calendar")
    await anna.taps("🗓 Район")
    await anna.taps("🖼 Картинкой")
    assert anna.sees.text == "Календарь района · ноябрь 2026"
    assert anna.heard[-1].photo is not None


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("2026-12", date(2026, 12, 1)),
        ("", date(2026, 11, 1)),
        ("2026-13", date(2026, 11, 1)),
        ("1999-01", date(2026, 11, 1)),
        ("2028-11", date(2028, 11, 1)),
        ("2028-12", date(2026, 11, 1)),
        ("'; drop", date(2026, 11, 1)),
    ],
)
def test_a_month_is_read_within_two_years(asked: str, first: date) -> None:
    assert schedules.read(asked, date(2026, 11, 24)) == first


@pytest.mark.parametrize(
    ("first", "before", "after"),
    [
        (date(2026, 1, 1), date(2025, 12, 1), date(2026, 2, 1)),
        (date(2026, 12, 1), date(2026, 11, 1), date(2027, 1, 1)),
        (date(2028, 2, 1), date(2028, 1, 1), date(2028, 3, 1)),
    ],
)
def test_months_follow_each_other(first: date, before: date, after: date) -> None:
    assert (preceding(first), following(first)) == (before, after)


def day(days: int) -> date:
    return (START + timedelta(days=days)).date()


async def event(stage: Stage, author: Colleague, title: str, *, days: int, **given: Any) -> int:
    """A published event at 15:00 in so many days."""
    starts = datetime(2026, 11, 24, 12, tzinfo=UTC) + timedelta(days=days)
    code = given.pop("association", None)
    async with stage.database.write() as session:
        association = (await stage._association(session, code)).id if code else None
        made = Event(
            form=given.pop("form", "seminar"), title=title, author_id=author.person_id, state="published",
            starts_at=starts, ends_at=starts + HOUR, ways=["place"], created_at=START, published_at=START,
            association_id=association, **given,
        )  # fmt: skip
        session.add(made)
        await session.flush()
        return made.id


async def seat(stage: Stage, event_id: int, who: Colleague) -> None:
    async with stage.database.write() as session:
        session.add(
            Registration(
                event_id=event_id,
                person_id=who.person_id,
                way="place",
                state="seated",
                line=1,
                asked_at=START,
            )
        )
