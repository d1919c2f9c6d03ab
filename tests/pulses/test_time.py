"""The pulse by the clock: outages, late beginners, reminders made up for, noes, waves missed."""

from datetime import date, timedelta

import pytest

from services.pulses import asking
from services.signals import judging
from tests.pulses import builders
from tests.stage import Colleague, Stage

REMINDED = "💬 Пульс ещё ждёт"


async def waves(stage: Stage, who: Colleague) -> list[tuple[str, str]]:
    return [(one.wave, one.state) for one in await builders.pulses(stage, who)]


def reminders(who: Colleague) -> int:
    return sum(text.startswith(REMINDED) for text in who.reads)


async def leaps(stage: Stage, days: int) -> None:
    """Nobody was there meanwhile; then the clock goes on over a morning."""
    stage.clock.move(timedelta(days=days))
    await stage.restart()
    await stage.moves(hours=19)


@pytest.mark.long
async def test_after_an_outage_over_the_first_days_of_a_wave_it_is_asked_later(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await leaps(stage, 19)

    assert await waves(stage, anna) == [("2026/27 W3", "asked")]
    assert anna.sees.text.startswith("💬 Как Вам работается? 12 коротких вопросов")


@pytest.mark.long
async def test_after_a_wave_that_nobody_was_there_for_it_is_not_asked(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await leaps(stage, 29)

    assert await waves(stage, anna) == []


async def test_a_reminder_whose_day_was_missed_is_made_up_for_once(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    for days in (4, 1):
        stage.clock.move(timedelta(days=days))
        await _reminds(stage)
        assert reminders(anna) == 1


async def test_somebody_hired_in_the_middle_of_the_year_is_asked_on_the_21st_day(stage: Stage) -> None:
    """Hired on 24 November: the third wave is on, and is her first."""
    anna = await builders.anna(stage, teaching_since=date(2026, 11, 24))
    await builders.asked(stage, days=20)
    assert await waves(stage, anna) == []
    await builders.asked(stage, days=1)

    assert await waves(stage, anna) == [("2026/27 W3", "asked")]
    assert anna.sees.text.startswith("💬 Как Вам работается?")


async def test_two_waves_missed_speak_as_a_signal_and_one_does_not(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    stage.clock.move(timedelta(days=18))
    await _work(stage)
    assert ("R8", "yellow") not in await builders.signals(stage, anna)

    await builders.asked(stage, days=30)
    stage.clock.move(timedelta(days=18))
    await _work(stage)

    assert [one for one in await waves(stage, anna) if "mini" not in one[0]] == [
        ("2026/27 W3", "missed"), ("2026/27 W4", "missed"),
    ]  # fmt: skip
    assert ("R8", "yellow") in await builders.signals(stage, anna)


@pytest.mark.long
async def test_after_two_noes_running_nobody_asks_until_the_next_school_year(stage: Stage) -> None:
    anna = await builders.anna(stage)
    for days in (16, 46):
        await builders.asked(stage, days=days)
        await anna.taps("Не в этот раз")
    before = len(anna.heard)
    await builders.asked(stage, days=50)
    assert len(anna.heard) == before
    assert [state for _, state in await waves(stage, anna)] == ["declined", "declined"]

    await builders.asked(stage, days=192)
    assert (await waves(stage, anna))[-1] == ("2027/28 W1", "asked")


async def _reminds(stage: Stage) -> None:
    async with stage.database.write() as session:
        await asking.remind(session, stage.district, stage.now)
    await stage.settle()


async def _work(stage: Stage) -> None:
    """What is over is closed, and the rules that rest on facts look."""
    async with stage.database.write() as session:
        await asking.close(session, stage.now)
        await judging.work(session, stage.district, stage.now)
