"""The signals that rest on facts of work: no mentor, no meetings, pulses missed; by the calendar, by hand."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from models.journals import MentoringSession
from models.mentorships import MentorshipChange
from services import withdrawals
from services.signals import judging
from tests.beginners import builders as beginners
from tests.signals import builders
from tests.signals.builders import answers, moscow
from tests.stage import Stage


async def works(stage: Stage, *, at: datetime) -> None:
    async with stage.database.write() as session:
        await judging.work(session, stage.district, at)


@pytest.mark.parametrize(
    ("at", "codes"),
    [
        pytest.param(moscow(2026, 11, 15, 6), [], id="the last day of grace"),
        pytest.param(moscow(2026, 11, 16, 6), [("R9", "yellow")], id="the day after"),
    ],
)
async def test_no_mentor_for_over_fourteen_days(
    stage: Stage, at: datetime, codes: list[tuple[str, str]]
) -> None:
    anna = await builders.young(stage, teaching_since=date(2026, 11, 1), agrees=False)
    await works(stage, at=at)
    await works(stage, at=at + timedelta(days=3) if codes else at)
    assert await builders.signals(stage, anna) == codes
    assert len(await builders.cases(stage)) == len(codes)


async def test_a_written_refusal_a_leave_and_a_pair_are_no_signal(stage: Stage) -> None:
    boris = await stage.person("Борис Ильич", surname="Орлов", roles=["mentor"])
    people = [await builders.young(stage, f"Анна {number}", agrees=False) for number in range(3)]
    await beginners.refuses(stage, people[0])
    await beginners.leaves(stage, people[1], date(2026, 9, 10))
    await beginners.pair(stage, people[2], boris, starts_on=date(2026, 11, 20))
    await works(stage, at=stage.now)
    assert [await builders.signals(stage, one) for one in people] == [[], [], []]


# Lessons go on until 23 October and again from 2 November on: the nine days of the break do not count.
@pytest.mark.long
@pytest.mark.parametrize(
    ("met", "at", "codes"),
    [
        pytest.param(date(2026, 11, 2), moscow(2026, 11, 23, 6), [], id="21 days"),
        pytest.param(date(2026, 11, 2), moscow(2026, 11, 24, 6), ["R10"], id="22 days"),
        pytest.param(date(2026, 10, 12), moscow(2026, 11, 11, 6), [], id="21 days and the break"),
        pytest.param(date(2026, 10, 12), moscow(2026, 11, 12, 6), ["R10"], id="22 days and the break"),
        pytest.param(date(2026, 9, 1), moscow(2026, 10, 28, 6), [], id="in the break nobody is asked"),
        pytest.param(date(2026, 12, 14), moscow(2027, 1, 15, 6), [], id="21 days and the New Year"),
        pytest.param(date(2026, 12, 14), moscow(2027, 1, 16, 6), ["R10"], id="22 days and the New Year"),
    ],
)
async def test_no_meeting_for_over_twenty_one_days_of_term(
    stage: Stage, met: date, at: datetime, codes: list[str]
) -> None:
    boris = await stage.person("Борис Ильич", surname="Орлов", roles=["mentor"])
    anna = await builders.young(stage, agrees=False)
    number = await beginners.pair(stage, anna, boris, starts_on=date(2026, 9, 1))
    async with stage.database.write() as session:
        session.add(
            MentoringSession(
                mentorship_id=number, held_on=met, minutes=30, form="lesson", theme="",
                logged_by=boris.person_id, logged_at=stage.now,
            )
        )  # fmt: skip
    await works(stage, at=at)
    assert [code for code, _ in await builders.signals(stage, anna)] == codes


async def test_days_of_a_pause_are_not_counted(stage: Stage) -> None:
    boris = await stage.person("Борис Ильич", surname="Орлов", roles=["mentor"])
    anna = await builders.young(stage, agrees=False)
    number = await beginners.pair(stage, anna, boris, starts_on=date(2026, 9, 1))
    async with stage.database.write() as session:
        session.add(MentorshipChange(mentorship_id=number, at=moscow(2026, 11, 20, 9), what="resumed"))
    await works(stage, at=stage.now)
    assert await builders.signals(stage, anna) == []


async def test_two_missed_in_a_row_speak_once_and_an_answer_begins_the_count_anew(stage: Stage) -> None:
    anna = await builders.young(stage, teaching_since=date(2026, 9, 1))
    await beginners.refuses(stage, anna)
    missed: dict[str, Any] = {"state": "missed", "answered_at": None}
    await builders.pulse(stage, anna, wave="W1", at=moscow(2026, 9, 25), **missed)
    await works(stage, at=stage.now)
    assert await builders.signals(stage, anna) == []

    await builders.pulse(stage, anna, wave="W2", at=moscow(2026, 11, 6), **missed)
    for days in range(3):
        await works(stage, at=stage.now + timedelta(days=days))
    assert await builders.signals(stage, anna) == [("R8", "yellow")]

    await builders.pulse(stage, anna, answers(), wave="W3", at=moscow(2026, 12, 12))
    await builders.pulse(stage, anna, wave="W4", at=moscow(2027, 1, 27), **missed)
    await works(stage, at=moscow(2027, 2, 10))
    assert await builders.signals(stage, anna) == [("R8", "yellow")]


async def test_that_she_would_rather_not_is_a_word_too(stage: Stage) -> None:
    anna = await builders.young(stage)
    await beginners.refuses(stage, anna)
    for wave, day, state in (
        ("W1", moscow(2026, 9, 25), "missed"),
        ("W2", moscow(2026, 11, 6), "declined"),
        ("W3", moscow(2026, 11, 20), "missed"),
    ):
        await builders.pulse(stage, anna, wave=wave, at=day, state=state, answered_at=None)
    await works(stage, at=stage.now)
    assert await builders.signals(stage, anna) == []


async def test_whoever_took_the_consent_back_misses_nothing(stage: Stage) -> None:
    anna = await builders.young(stage)
    await beginners.refuses(stage, anna)
    for wave, day in (("W1", moscow(2026, 9, 25)), ("W2", moscow(2026, 11, 6))):
        await builders.pulse(stage, anna, wave=wave, at=day, state="missed", answered_at=None)
    async with stage.database.write() as session:
        await withdrawals.withdraw(session, anna.person_id, "C3", stage.now)
    await works(stage, at=stage.now)
    assert await builders.signals(stage, anna) == []
