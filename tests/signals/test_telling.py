"""Who hears what and when: the same day, by day, once; nothing is lost with a process."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from models.deliveries import Delivery
from models.people import RoleGrant
from models.signals import RiskCase
from services.signals import judging
from tests.signals import builders
from tests.signals.builders import answers, moscow
from tests.signals.test_story import PUSH
from tests.stage import Colleague, Stage
from views.signals import callbacks as to


async def red(stage: Stage, called: str = "Анна Петровна") -> Colleague:
    anna = await builders.young(stage, called)
    await builders.pulse(stage, anna, answers(AD12=1))
    return anna


@pytest.mark.long
@pytest.mark.parametrize(
    ("at", "told"),
    [
        pytest.param(moscow(2026, 11, 24, 18, 50), moscow(2026, 11, 24, 18, 51), id="at 18:50: still today"),
        pytest.param(moscow(2026, 11, 24, 19, 5), moscow(2026, 11, 25, 9), id="at 19:05: tomorrow at nine"),
        pytest.param(moscow(2026, 11, 28, 12), moscow(2026, 11, 30, 9), id="on a Saturday: on Monday"),
    ],
)
async def test_red_is_told_the_same_day_and_never_at_night(
    stage: Stage, at: datetime, told: datetime
) -> None:
    olga = await builders.methodist(stage)
    stage.clock.move(at - stage.now)
    await red(stage)
    await stage.moves(minutes=1)
    if told > stage.now:
        assert olga.reads == []
        await builders.leaps(stage, told - stage.now - timedelta(minutes=2))
        assert olga.reads == []
        await stage.moves(minutes=1)
    assert olga.reads == [PUSH]
    async with stage.session() as session:
        [moment] = (
            await session.scalars(select(Delivery.not_before).where(Delivery.kind == "signal-red"))
        ).all()
    assert moment == told


@pytest.mark.long
async def test_two_within_the_hour_are_two_pushes_an_hour_apart_and_three_are_no_more(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await red(stage)
    await stage.moves(minutes=1)
    for number in range(3):
        await red(stage, f"Вера {number}")
        await stage.moves(minutes=5)
    assert olga.reads.count(PUSH) == 1
    await builders.leaps(stage, timedelta(hours=1))
    assert olga.reads.count(PUSH) == 2
    await builders.leaps(stage, timedelta(hours=2))
    assert olga.reads.count(PUSH) == 2


@pytest.mark.long
async def test_the_head_of_the_service_hears_only_that_somebody_is_needed(stage: Stage) -> None:
    nina = await builders.coordinator(stage)
    await red(stage)
    await stage.moves(minutes=2)
    assert nina.reads == ["Назначьте методиста по молодым педагогам: сейчас этой роли нет ни у кого."]
    assert nina.sees.buttons == []

    olga = await builders.methodist(stage)
    await stage.moves(minutes=2)
    assert olga.sees.text == PUSH


@pytest.mark.long
async def test_whoever_lost_the_role_hears_nothing(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    stage.clock.move(timedelta(hours=5))
    await red(stage)
    async with stage.database.write() as session:
        await judging.sweep(session, stage.district, stage.now)
        await session.execute(
            update(RoleGrant).where(RoleGrant.person_id == olga.person_id).values(until=stage.now)
        )
    await builders.leaps(stage, timedelta(hours=14))
    assert PUSH not in olga.reads


@pytest.mark.long
async def test_a_case_past_its_term_is_counted_to_the_head_and_nothing_more(stage: Stage) -> None:
    nina, olga = await builders.coordinator(stage), await builders.methodist(stage)
    await red(stage)
    await stage.moves(minutes=2)
    await builders.leaps(stage, timedelta(days=2, hours=20))
    assert nina.reads == []
    await builders.leaps(stage, timedelta(hours=5))
    assert nina.reads == ["Просрочен контакт по красному сигналу: 1"]
    assert nina.sees.buttons == []

    await builders.leaps(stage, timedelta(days=5))
    assert nina.reads == ["Просрочен контакт по красному сигналу: 1"]
    await builders.forges(olga, to.Cases())
    await olga.taps("🔴 Случай 1 · до чт, 26 ноября")
    assert "⚠️ Срок связаться прошёл: чт, 26 ноября" in olga.sees.text


@pytest.mark.long
async def test_a_word_in_time_is_not_escalated(stage: Stage) -> None:
    nina, olga = await builders.coordinator(stage), await builders.methodist(stage)
    await red(stage)
    await stage.moves(minutes=2)
    await builders.opens_case(olga)
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Сообщение")
    await builders.leaps(stage, timedelta(days=6))
    assert nina.reads == []


@pytest.mark.long
async def test_yellow_comes_once_a_week_as_a_number(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    for number in range(2):
        anna = await builders.young(stage, f"Анна {number}")
        await builders.pulse(stage, anna, answers(AD02=1))
    await stage.moves(minutes=5)
    await builders.leaps(stage, timedelta(days=3))
    assert olga.reads == []
    await builders.leaps(stage, timedelta(days=2, hours=19))
    assert olga.reads == ["🟡 Жёлтых сигналов без контакта: 2. На связь — неделя."]
    await builders.leaps(stage, timedelta(days=2))
    assert len(olga.reads) == 1


async def test_nothing_yellow_is_no_push(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, answers())
    async with stage.database.write() as session:
        await session.execute(update(RiskCase).values(closed_at=stage.now))
    await builders.pulse(stage, anna, answers(), wave="W9")
    await stage.moves(minutes=5)
    assert olga.reads == []


@pytest.mark.long
async def test_after_two_weeks_she_is_asked_after_again(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await red(stage)
    await stage.moves(minutes=2)
    await builders.opens_case(olga)
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Звонок")
    await builders.leaps(stage, timedelta(days=12, hours=23))
    assert "Пора спросить снова, как дела: 1." not in olga.reads
    await builders.leaps(stage, timedelta(hours=22))
    assert olga.sees.text == "Пора спросить снова, как дела: 1."
    await olga.taps("Открыть")
    await olga.taps("🔴 Случай 1 · спросить вт, 8 декабря")
    assert "Пора спросить снова (с вт, 8 декабря)." in olga.sees.text
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Звонок")
    assert olga.last_answer == "Записано. Спросить снова — 22 декабря"
    await builders.leaps(stage, timedelta(days=7))
    assert "Пора спросить снова, как дела: 1." not in olga.reads


@pytest.mark.long
async def test_danger_is_told_on_a_day_off_but_not_at_night(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    stage.clock.move(timedelta(days=3, hours=11))
    async with stage.database.write() as session:
        await judging.threatened(session, anna.person_id, None, stage.district, stage.now)
    await builders.leaps(stage, timedelta(hours=5))
    assert PUSH not in olga.reads
    await builders.leaps(stage, timedelta(hours=2))
    assert olga.reads == [PUSH]


@pytest.mark.long
@pytest.mark.parametrize("dies", ["before it is judged", "before it is told", "before it is sent"])
async def test_no_red_signal_is_lost_with_a_process(stage: Stage, dies: str) -> None:
    """Whatever was committed is enough: the next process works the rest out of the rows."""
    olga = await builders.methodist(stage)
    await red(stage)
    if dies != "before it is judged":
        async with stage.database.write() as session:
            await judging.sweep(session, stage.district, stage.now)
    if dies == "before it is sent":
        await stage.application.ticker.run_due(stage.now)
    await stage.restart()
    await stage.moves(minutes=2)
    await stage.restart()
    await builders.leaps(stage, timedelta(hours=2))
    assert olga.reads.count(PUSH) == 1


@pytest.mark.long
async def test_a_push_that_did_not_arrive_is_tried_again_tomorrow(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await olga.says("/menu")
    await olga.blocks()
    await red(stage)
    await stage.moves(minutes=2)
    await olga.unblocks()
    await stage.moves(minutes=2)
    assert PUSH not in olga.reads
    await builders.leaps(stage, timedelta(hours=18))
    assert olga.reads.count(PUSH) == 1
