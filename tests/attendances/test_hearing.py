"""What people thought: three taps after the event, counted once and as nobody's."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from models.attendances import Attendance, FeedbackCount, FeedbackRemark
from models.deliveries import Delivery
from models.events import Event
from models.people import Person
from services.attendances import feedback
from services.refusals import Refusal
from services.rights import Actor, Hat
from tests.attendances.stories import methodist, opens, seminar
from tests.stage import Colleague, Stage
from views.attendances import callbacks as to

ASKS = "«Функциональная грамотность» — как Вам?"


@pytest.mark.long
async def test_those_who_came_are_asked_two_hours_after_and_three_taps_are_counted(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    away = await stage.person("Иван Сергеевич")
    number = await seminar(stage, olga, anna, away)
    await stage.moves(minutes=65)
    await _here(stage, olga, number, anna)

    await stage.moves(minutes=60 + 90 - 65 + 110)
    assert anna.reads == []
    await stage.moves(days=1)

    assert ASKS in anna.sees.text
    assert not any(ASKS in said for said in away.reads)
    await anna.taps("5")
    await anna.taps("Частично")
    await anna.taps("В самый раз")
    assert anna.sees.text.startswith("Спасибо, ответ учтён.")
    await anna.taps("✍️ Добавить пару слов")
    await anna.says("Больше примеров для 5 класса")
    assert anna.sees.text == "Записано без имени. Спасибо."
    assert await _counts(stage, number) == {
        ("useful", "5"): 1,
        ("apply", "partly"): 1,
        ("pace", "fine"): 1,
    }
    assert await _lines(stage, number) == ["Больше примеров для 5 класса"]


@pytest.mark.long
async def test_one_person_is_counted_once_however_often_she_taps(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await _here(stage, olga, number, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=2)
    last = to.Feedback(event=number, useful="4", apply="yes", pace="fast")

    for other in (last, last, last.model_copy(update={"useful": "1"})):
        await opens(anna, other)
    await opens(anna, to.Remark(event=number))
    await anna.says("Раз")
    await opens(anna, to.Remark(event=number))

    assert await _counts(stage, number) == {("useful", "4"): 1, ("apply", "yes"): 1, ("pace", "fast"): 1}
    assert await _lines(stage, number) == ["Раз"]


async def test_of_answers_in_the_same_moment_one_is_counted(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await _here(stage, olga, number, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=2)

    async def answer(useful: str) -> str:
        try:
            async with stage.database.write() as session:
                person = await session.get_one(Person, anna.person_id)
                actor = Actor(person, (Hat("teacher"),), stage.district)
                given = {"useful": useful, "apply": "yes", "pace": "fast"}
                await feedback.give(session, actor, number, given, stage.now)
        except Refusal as refused:
            return refused.key
        return "counted"

    said = await asyncio.gather(*(answer(useful) for useful in "12345"))

    assert sorted(said) == ["attendances-heard"] * 4 + ["counted"]
    assert sum((await _counts(stage, number)).values()) == 3


@pytest.mark.long
async def test_who_was_not_there_or_comes_too_late_is_not_counted(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    away = await stage.person("Иван Сергеевич")
    number = await seminar(stage, olga, anna, away)
    last = to.Feedback(event=number, useful="4", apply="yes", pace="fast")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await _here(stage, olga, number, anna)

    await opens(anna, last)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=2)
    await opens(away, last)
    await opens(anna, last.model_copy(update={"useful": "9"}))
    async with stage.database.write() as session:
        (await session.get_one(Event, number)).ends_at -= timedelta(days=7)
    await opens(anna, last)

    assert "теперь уже поздно" in anna.last_answer.lower() + anna.sees.text.lower()
    assert await _counts(stage, number) == {}


@pytest.mark.long
async def test_nothing_is_shown_before_a_week_is_over_or_fewer_than_five_have_answered(stage: Stage) -> None:
    olga = await methodist(stage)
    people = [await stage.person("Анна Петровна") for _ in range(5)]
    number = await seminar(stage, olga, *people)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    for one in people:
        await _here(stage, olga, number, one)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=3)
    for one in people[:4]:
        await opens(one, to.Feedback(event=number, useful="5", apply="yes", pace="fine"))

    async with stage.session() as session:
        event = await session.get_one(Event, number)
        assert await feedback.heard(session, event, stage.district, event.ends_at + timedelta(days=7)) is None
    await opens(people[4], to.Feedback(event=number, useful="3", apply="no", pace="fine"))
    async with stage.session() as session:
        event = await session.get_one(Event, number)
        early = event.ends_at + timedelta(days=7) - timedelta(seconds=1)
        assert await feedback.heard(session, event, stage.district, early) is None
        found = await feedback.heard(session, event, stage.district, event.ends_at + timedelta(days=7))

    assert found is not None
    assert (found.count, round(found.useful, 2)) == (5, 4.6)
    assert found.answers["apply"] == {"yes": 4, "no": 1}


@pytest.mark.long
async def test_whoever_is_entered_the_next_day_is_asked_then(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", days=1)

    await _here(stage, olga, number, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=10)

    assert ASKS in anna.sees.text
    async with stage.session() as session:
        queued = await session.scalars(select(Delivery.once).where(Delivery.kind == feedback.ASK))
        assert queued.all() == [f"{feedback.ASK}:{number}"]


@pytest.mark.long
async def test_a_mark_taken_back_takes_the_question_back(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await _here(stage, olga, number, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=4)
    await opens(olga, to.Tick(event=number, person=anna.person_id, on=False))
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", days=1)

    assert not any(ASKS in said for said in anna.reads)


async def _here(stage: Stage, organiser: Colleague, event_id: int, who: Colleague) -> None:
    await opens(organiser, to.Tick(event=event_id, person=who.person_id, on=True))
    async with stage.session() as session:
        here = select(Attendance.id).where(
            Attendance.event_id == event_id, Attendance.person_id == who.person_id
        )
        assert await session.scalar(here) is not None


async def _counts(stage: Stage, event_id: int) -> dict[tuple[str, str], int]:
    async with stage.session() as session:
        rows = await session.scalars(select(FeedbackCount).where(FeedbackCount.event_id == event_id))
        return {(row.question, row.answer): row.count for row in rows}


async def _lines(stage: Stage, event_id: int) -> list[str]:
    async with stage.session() as session:
        rows = await session.scalars(select(FeedbackRemark.words).where(FeedbackRemark.event_id == event_id))
        return list(rows)
