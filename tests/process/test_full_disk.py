"""The disk is full: nothing is confirmed that is not kept, and work goes on once there is room."""

import asyncio
import resource
import sqlite3
from contextlib import closing
from functools import partial

import pytest

from tests.process.houses import House
from tests.process.programs import until
from tests.process.test_kills import LEFT, WELCOME

pytestmark = pytest.mark.asyncio(loop_scope="session")

FIRST, LATER = range(1000, 1010), range(2000, 2030)


async def test_a_full_disk_loses_nothing_and_the_bot_recovers_by_itself(house: House) -> None:
    telegram = house.telegram
    bot = await house.bot()
    await bot.tells("started")
    await telegram.do("starts", *FIRST)
    await until(partial(told, house, len(FIRST)), "the first are welcomed")

    grown = (house.data / "opora.sqlite3-wal").stat().st_size
    unlimited = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (grown + 20_000, unlimited[1]))
    await telegram.do("starts", *LATER)
    await bot.tells("polling_failed")
    await asyncio.sleep(1)
    full = await told_to(house)
    kept = (await telegram.state())["waiting"]

    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, unlimited)
    await until(partial(told, house, len(FIRST) + len(LATER)), "everybody is welcomed")
    await until(partial(nothing_left, house), "everything is noted")

    assert full == len(FIRST)
    assert kept >= len(LATER)
    assert await bot.asked_to_stop() == 0
    assert await house.rows("SELECT reason FROM updates WHERE state = 'quarantined'") == []
    await house.let_go()
    with closing(sqlite3.connect(house.data / "opora.sqlite3")) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def told_to(house: House) -> int:
    return len(await house.telegram.arrived(WELCOME))


async def told(house: House, number: int) -> bool:
    return await told_to(house) == number


async def nothing_left(house: House) -> bool:
    return await house.number(LEFT) == 0
