"""Signals are raised once, in whatever order and however often pulses are judged."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from models.people import Employment
from models.pulses import Pulse
from models.signals import RiskCase, RiskSignal
from services.signals import judging
from tests.signals import builders
from tests.signals.builders import answers, moscow
from tests.stage import Colleague, Stage

LOW = st.integers(1, 5)
ANSWERED = st.builds(
    lambda **given: {code: value for code, value in given.items() if value is not None},
    AD02=st.one_of(st.none(), LOW),
    AD10=st.one_of(st.none(), LOW),
    AD12=st.one_of(st.none(), LOW),
    AO4=st.booleans(),
)
PULSES = st.lists(st.tuples(ANSWERED, st.one_of(st.none(), st.integers(20, 90))), min_size=1, max_size=4)


async def judge(stage: Stage, numbers: list[int], *, again: bool = False) -> None:
    async with stage.database.write() as session:
        if again:
            await session.execute(update(Pulse).where(Pulse.id.in_(numbers)).values(judged_at=None))
        for number in numbers:
            await judging.pulse(session, number, stage.district, stage.now)


async def answered(stage: Stage, who: Colleague, found: list[tuple[dict[str, Any], int | None]]) -> list[int]:
    begun = stage.now - timedelta(days=100)
    return [
        await builders.pulse(
            stage, who, given, index=index, at=begun + timedelta(days=20 * place), wave=f"W{place}"
        )
        for place, (given, index) in enumerate(found)
    ]


async def raised(stage: Stage, who: Colleague) -> tuple[list[tuple[str, Any]], int, str]:
    """What was raised, by wave; how many live cases there are, and of which colour."""
    async with stage.session() as session:
        rows = await session.scalars(select(RiskSignal).where(RiskSignal.person_id == who.person_id))
        live = select(func.count(), func.max(RiskCase.severity)).where(
            RiskCase.person_id == who.person_id, RiskCase.closed_at.is_(None)
        )
        count, colour = (await session.execute(live)).one()
        return sorted((row.code, row.facts["wave"]) for row in rows), count, colour or ""


@pytest.mark.long
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=PULSES, data=st.data())
async def test_order_and_repeats_change_nothing(stage: Stage, found: Any, data: st.DataObject) -> None:
    anna, vera = await builders.young(stage), await builders.young(stage, "Вера Ильинична")
    in_time = await answered(stage, anna, found)
    shuffled = data.draw(st.permutations(await answered(stage, vera, found)))

    await judge(stage, in_time)
    await judge(stage, shuffled)
    await judge(stage, shuffled, again=True)

    told = await raised(stage, anna)
    assert await raised(stage, vera) == told
    assert told[1] == (1 if told[0] else 0)


@pytest.mark.long
@pytest.mark.both_databases
async def test_two_pulses_judged_at_once_join_one_case(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    numbers = await answered(stage, anna, [({"AD12": 1}, 60), ({"AO4": True}, 60), ({"AD02": 1}, 60)])
    await asyncio.gather(*(judge(stage, [number]) for number in (*numbers, *numbers)))
    assert await builders.signals(stage, anna) == [("R1", "red"), ("R3", "red"), ("R6", "yellow")]
    assert [case.severity for case in await builders.cases(stage)] == ["red"]
    assert await builders.entries(stage) == [("red", "")]
    await stage.moves(minutes=2)
    assert olga.reads.count("🔴 У одного из Ваших молодых педагогов красный сигнал. Откройте карточку.") == 1


async def test_a_pulse_is_judged_within_a_minute_and_only_with_consent(stage: Stage) -> None:
    anna = await builders.young(stage)
    zoya = await builders.young(stage, "Зоя Ильинична", agrees=False)
    for who in (anna, zoya):
        await builders.pulse(stage, who, answers(AD12=1))
    await stage.moves(minutes=1)

    assert await builders.signals(stage, anna) == [("R1", "red")]
    assert await builders.signals(stage, zoya) == []


@pytest.mark.long
async def test_a_red_signal_joins_the_live_case_and_turns_it_red(stage: Stage) -> None:
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, answers(AD02=1))
    await stage.moves(minutes=1)
    [case] = await builders.cases(stage)
    assert (case.severity, case.contact_by) == ("yellow", moscow(2026, 12, 1, 17))

    stage.clock.move(timedelta(days=1))
    await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=1)
    [case] = await builders.cases(stage)
    assert (case.severity, case.contact_by) == ("red", moscow(2026, 11, 27, 15, 2))
    assert await builders.signals(stage, anna) == [("R1", "red"), ("R6", "yellow"), ("R9", "yellow")]


@pytest.mark.long
async def test_a_red_signal_after_a_word_asks_for_another_word(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=2)
    await builders.opens_case(olga)
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Встреча")

    stage.clock.move(timedelta(days=7))
    await builders.pulse(stage, anna, answers(AO4=True))
    await stage.moves(minutes=2)
    [case] = await builders.cases(stage)
    assert (case.contacted_at, case.contact_by) == (None, moscow(2026, 12, 3, 15, 4))
    assert [kind for kind, _ in await builders.entries(stage)] == ["red", "contact", "red"]


@pytest.mark.long
async def test_after_closing_a_new_signal_opens_a_new_case(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, answers(AD02=1))
    await stage.moves(minutes=1)
    await builders.opens_case(olga)
    await olga.taps("Закрыть с исходом")
    await olga.taps("Стало лучше")

    await builders.pulse(stage, anna, answers(AD02=1), wave="later")
    await stage.moves(minutes=1)
    assert [case.closed_at is None for case in await builders.cases(stage)] == [False, True]


async def test_hours_are_counted_over_all_jobs(stage: Stage) -> None:
    anna = await builders.young(stage)
    async with stage.database.write() as session:
        job = await session.scalar(select(Employment).where(Employment.person_id == anna.person_id))
        assert job is not None
        job.hours = 18
        other = Employment(person_id=anna.person_id, school_id=job.school_id, position="TEACHER", main=False)
        other.hours = 10
        session.add(other)
    await builders.pulse(stage, anna, answers(), scores={"LOAD": 2.0})
    await stage.moves(minutes=1)
    assert await builders.signals(stage, anna) == [("R11", "yellow")]
