"""A second copy on the same data waits its turn, and takes over when the first one dies."""

import logging
import random
import time
from functools import partial

import pytest

from tests.process.houses import House
from tests.process.programs import Program, until
from tests.process.test_kills import IN_FLIGHT, TWICE, Storm, doubled

pytestmark = pytest.mark.asyncio(loop_scope="session")

log = logging.getLogger(__name__)
# So soon a copy takes over; where the machine is busy with other things, within as long as five starts take.
GAP, STARTS = 5.0, 5


async def test_a_second_copy_says_why_it_waits_and_takes_over_within_five_seconds(
    either_house: House,
) -> None:
    telegram, begun = either_house.telegram, time.monotonic()
    first = await either_house.bot()
    await first.tells("started")
    alone = time.monotonic() - begun
    second = await either_house.bot()
    said = await second.tells("standby")

    await first.killed()
    died = time.monotonic()
    await telegram.do("starts", 1)
    await until(lambda: telegram.calls("sendMessage"), "an answer of the second")

    gap = time.monotonic() - died
    log.info("taken over in %.2f s; a start takes %.2f s", gap, alone)
    assert gap < max(GAP, STARTS * alone)
    assert "another copy of the bot works with this database" in said["advice"]
    assert [one["event"] for one in second.events()].count("standby") == 1
    assert second.plain() == []
    assert conflicts(first, second) == 0


@pytest.mark.long
async def test_a_copy_that_waits_ends_at_once_when_told_to(house: House) -> None:
    await (await house.bot()).tells("started")
    second = await house.bot()
    await second.tells("standby")

    assert await second.asked_to_stop() == 0


@pytest.mark.long
async def test_the_turn_goes_round_and_nobody_polls_beside_another(house: House) -> None:
    lives = [await house.bot()]
    await lives[0].tells("started")
    for number in range(4):
        lives.append(await house.bot())
        await lives[-1].tells("standby")
        await house.telegram.do("starts", 100 + number)
        if number % 2:
            await lives[-2].killed()
        else:
            assert await lives[-2].asked_to_stop() == 0
        await lives[-1].tells("started")
    await until(partial(all_done, house, 4), "everybody is answered")

    assert conflicts(*lives) == 0


@pytest.mark.parametrize(
    "kills", [pytest.param(1, marks=pytest.mark.soak), pytest.param(40, marks=pytest.mark.soak)]
)
async def test_never_do_two_poll_at_once_and_nobody_is_lost_when_pollers_are_killed(
    either_house: House, kills: int
) -> None:
    house, dice, gaps = either_house, random.Random(kills), []
    storm = Storm(house, 20 * (kills + 1), dice)
    poller = await house.fated(polls=True)
    await poller.tells("started")
    for _ in range(kills):
        spare = await house.fated(polls=True)
        await spare.tells("standby")
        await storm.press(20)
        enough = (await house.telegram.state())["calls"] + dice.randint(0, 20)
        await until(partial(called, house, enough), "amid the work")
        assert polls(spare) == []
        died = time.monotonic()
        await poller.killed()
        await spare.tells("started")
        await until(partial(has_polled, spare), "it polls")
        gaps.append(polls(spare)[0] - died)
        poller = spare
    await storm.press(20)
    welcomes = await storm.over()

    again = doubled(storm, welcomes)
    log.info("%s kills; taken over in %.2f s at most; drawn again: %s", kills, max(gaps), sum(again.values()))
    assert set(welcomes) == set(storm.pressed)
    assert sum(again.values()) <= IN_FLIGHT * kills
    assert await house.rows(TWICE) == []
    assert min(gaps) > 0, "it polled beside a living one"
    assert await house.telegram.conflicts() <= 2 * kills  # a poll of the dead may be met twice
    assert conflicts(poller) == 0
    assert kills == 1 or max(gaps) < GAP


def polls(program: Program) -> list[float]:
    """When it began each of its polls."""
    return [one["moment"] for one in program.events() if one["event"] == "poll_began"]


async def has_polled(program: Program) -> bool:
    return polls(program) != []


async def called(house: House, number: int) -> bool:
    return bool((await house.telegram.state())["calls"] >= number)


async def all_done(house: House, number: int) -> bool:
    return await house.number("SELECT count(*) FROM updates WHERE state = 'done' AND reply IS NULL") == number


def conflicts(*programs: Program) -> int:
    return sum(one["event"] == "conflict" for program in programs for one in program.events())
