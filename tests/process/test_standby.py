"""A second copy on the same data waits its turn, and takes over when the first one dies."""

import time
from functools import partial

import pytest

from tests.process.houses import House
from tests.process.programs import Program, until

pytestmark = pytest.mark.asyncio(loop_scope="session")

GAP = 5.0


async def test_a_second_copy_says_why_it_waits_and_takes_over_within_five_seconds(
    either_house: House,
) -> None:
    telegram = either_house.telegram
    first = await either_house.bot()
    await first.tells("started")
    second = await either_house.bot()
    said = await second.tells("standby")

    await first.killed()
    died = time.monotonic()
    await telegram.do("starts", 1)
    await until(lambda: telegram.calls("sendMessage"), "an answer of the second", GAP)

    assert time.monotonic() - died < GAP
    assert "another copy of the bot works with this database" in said["advice"]
    assert [one["event"] for one in second.events()].count("standby") == 1
    assert second.plain() == []
    assert conflicts(first, second) == 0


async def test_a_copy_that_waits_ends_at_once_when_told_to(house: House) -> None:
    await (await house.bot()).tells("started")
    second = await house.bot()
    await second.tells("standby")

    assert await second.asked_to_stop(2) == 0


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
        await lives[-1].tells("started", GAP)
    await until(partial(all_done, house, 4), "everybody is answered")

    assert conflicts(*lives) == 0


async def all_done(house: House, number: int) -> bool:
    return await house.number("SELECT count(*) FROM updates WHERE state = 'done' AND reply IS NULL") == number


def conflicts(*programs: Program) -> int:
    return sum(one["event"] == "conflict" for program in programs for one in program.events())
