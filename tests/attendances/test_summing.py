"""How an event went: the numbers, the paper, the end; and what is kept when a person is forgotten."""

from datetime import timedelta
from io import BytesIO

import pytest
from docx import Document
from sqlalchemy import func, select

from models.attendances import Attendance, AttendancePass
from models.events import REPORTED, Event, EventWish
from models.people import Person
from models.talks import Talk
from services import privacy
from services.findings import participations
from tests.attendances.stories import desk, methodist, opens, seat, seminar
from tests.stage import Colleague, Stage
from views.attendances import callbacks as to


@pytest.mark.long
async def test_the_numbers_of_an_event_and_its_paper(stage: Stage) -> None:
    olga = await methodist(stage)
    number, _ = await _held(stage, olga)

    await desk(olga, number)
    await olga.taps("📊 Итоги")
    assert olga.sees.text.split("\n\n")[1] == (
        "Записалось: 3.\nПришло: 3.\nНе пришло: 1.\nБез записи: 1.\nНа месте: 2, онлайн: 1."
    )
    assert "Отзывы собираем до 1 декабря" in olga.sees.text
    await olga.taps("📄 Справка Word")

    assert olga.sees.document is not None
    told = _words(olga.sees.document.content)
    assert "об итогах мероприятия «Функциональная грамотность»" in told
    assert "Записалось: 3, пришло: 3, не пришло: 1. Без записи: 1. На месте: 2, онлайн: 1." in told
    assert "Белова Анна Петровна | Читаем графики" in told
    assert "Школа № 1 | 3" in told
    assert "Отзывы ещё собирают." in told
    assert not any(word in told for word in ("{{", "{%"))
    await opens(olga, to.Paper(event=number, kind="pdf"))
    assert olga.sees.document.content.startswith(b"%PDF")


@pytest.mark.long
async def test_the_paper_has_the_feedback_once_it_may_be_shown(stage: Stage) -> None:
    olga = await methodist(stage)
    people = [await stage.person("Анна Петровна") for _ in range(5)]
    number = await seminar(stage, olga, *people)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    for one in people:
        await opens(olga, to.Tick(event=number, person=one.person_id, on=True))
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=2)
    for one in people:
        await opens(one, to.Feedback(event=number, useful="4", apply="yes", pace="fine"))
    await _age(stage, number)

    await opens(olga, to.Summary(event=number))
    assert (
        "Отзывы: 5. Полезность в среднем 4 из 5.\nПрименят у себя: Да — 5, Частично — 0, Нет — 0."
        in olga.sees.text
    )
    await olga.taps("📄 Справка Word")

    assert olga.sees.document is not None
    assert "Темп: Медленно — 0, В самый раз — 5, Быстро — 0." in _words(olga.sees.document.content)


@pytest.mark.long
async def test_the_organiser_draws_the_line_once(stage: Stage) -> None:
    olga = await methodist(stage)
    number, _ = await _held(stage, olga)

    await opens(olga, to.Summary(event=number))
    await olga.taps("✅ Итоги подведены")
    await olga.taps("✅ Итоги подведены")

    assert "✅ Итоги подведены." in olga.sees.text
    assert "✅ Итоги подведены" not in olga.sees.buttons
    async with stage.session() as session:
        assert (await session.get_one(Event, number)).state == REPORTED


@pytest.mark.long
async def test_only_who_runs_an_event_sees_how_it_went(stage: Stage) -> None:
    olga = await methodist(stage)
    number, people = await _held(stage, olga)
    head = await stage.person("Вера Ильинична", roles=["school_curator:Школа № 1"])

    for one in (people[0], head):
        for where in (to.Summary(event=number), to.Paper(event=number, kind="docx"), to.Print(event=number)):
            await opens(one, where)
            assert one.sees.document is None
            assert "Пришло" not in one.sees.text


async def test_coming_to_an_event_counts_as_taking_part(stage: Stage) -> None:
    olga = await methodist(stage)
    number, people = await _held(stage, olga)
    async with stage.session() as session:
        starts = (await session.get_one(Event, number)).starts_at
        ids = [one.person_id for one in people]
        after = await participations.active(session, ids, starts, stage.now)
        since = await participations.active(session, ids, starts.replace(hour=0), stage.now)

    assert after == set()
    assert since == {people[0].person_id, people[1].person_id, people[3].person_id}


@pytest.mark.long
async def test_a_forgotten_person_leaves_a_mark_that_is_nobodys(stage: Stage) -> None:
    olga = await methodist(stage)
    number, people = await _held(stage, olga)
    anna = people[0]
    await opens(anna, to.Wish(event=number))
    await opens(olga, to.Print(event=number))
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, anna.person_id), stage.now)

    async with stage.session() as session:
        for table in (AttendancePass, EventWish):
            left = select(func.count()).select_from(table).where(table.person_id == anna.person_id)
            assert await session.scalar(left) == 0
        marks = select(func.count()).select_from(Attendance).where(Attendance.event_id == number)
        assert await session.scalar(marks) == 3
    await opens(olga, to.Mark(event=number))
    assert "Белова" not in "".join(olga.sees.buttons)


async def _held(stage: Stage, olga: Colleague) -> tuple[int, list[Colleague]]:
    """Three had a seat, two of them came, one by link; one more came without; one of them spoke."""
    surnames = ("Белова", "Авдеева", "Дятлова", "Ким")
    people = [await stage.person("Анна Петровна", surname=surname) for surname in surnames]
    number = await seminar(stage, olga, people[0], people[2])
    await seat(stage, number, people[1], way="online")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    for one in (people[0], people[1], people[3]):
        await opens(olga, to.Tick(event=number, person=one.person_id, on=True))
    async with stage.database.write() as session:
        session.add(
            Talk(
                event_id=number,
                person_id=people[0].person_id,
                title="Читаем графики",
                state="accepted",
                proposed_at=stage.now,
                changed_at=stage.now,
            )
        )
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=2)
    return number, people


async def _age(stage: Stage, event_id: int) -> None:
    """The event was a week earlier than it was."""
    async with stage.database.write() as session:
        event = await session.get_one(Event, event_id)
        event.starts_at -= timedelta(days=7)
        event.ends_at -= timedelta(days=7)


def _words(content: bytes) -> str:
    """All that stands in a Word file, a row of a table as one line."""
    paper = Document(BytesIO(content))
    rows = [" | ".join(cell.text for cell in row.cells) for table in paper.tables for row in table.rows]
    return "\n".join([*(one.text for one in paper.paragraphs), *rows])
