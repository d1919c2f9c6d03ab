"""PostgreSQL is stopped without ceremony while people press Start; the bot goes on by itself."""

import asyncio
import logging
import random
from collections import Counter
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from bench._cluster import Cluster
from tests.process.houses import House
from tests.process.programs import Nursery, until
from tests.process.telegram import Telegram
from tests.process.test_kills import FIRST, WELCOME, over

pytestmark = [pytest.mark.soak, pytest.mark.asyncio(loop_scope="session"), pytest.mark.needs_postgres]

log = logging.getLogger(__name__)
DONE = "SELECT telegram_id FROM accounts"


@pytest_asyncio.fixture(loop_scope="session")
async def cluster() -> AsyncIterator[Cluster]:
    async with Cluster("fsync=off", "full_page_writes=off") as made:
        yield made


@pytest.mark.parametrize(("people", "restarts"), [(60, 1), pytest.param(900, 30, marks=pytest.mark.soak)])
async def test_nothing_acknowledged_is_lost_when_postgresql_is_stopped_at_once(
    nursery: Nursery, telegram: Telegram, tmp_path: Path, cluster: Cluster, people: int, restarts: int
) -> None:
    house = House(nursery, telegram, tmp_path, await cluster.copy("template1", "opora"))
    dice = random.Random(people)
    waiting, pressed = [*range(FIRST, FIRST + people)], 0
    await house.prepare()
    bot = await house.bot()
    await bot.tells("started")
    try:
        for _ in range(restarts):
            portion = waiting[pressed : pressed + people // restarts]
            pressed += len(portion)
            await telegram.people(*portion)
            await telegram.do("starts", *portion)
            told = pressed - len(portion) + dice.randrange(len(portion))
            await until(partial(welcomed, telegram, told), f"{told} are welcomed")
            await house.let_go()
            await cluster.drop()
            await telegram.still()
            seen = set(await telegram.arrived(WELCOME))
            await asyncio.sleep(dice.random())
            await cluster.start()
            kept = {who for (who,) in await house.rows(DONE)}
            assert seen <= kept, "welcomed and not known"
        await until(lambda: over(house, people), "everybody is known, everything is drawn", 180)
        await telegram.still()
        again = Counter((await telegram.arrived(WELCOME)).values())
        log.info("%s restarts, %s people; welcomes each: %s", restarts, people, dict(again))
        assert set(await telegram.arrived(WELCOME)) == set(waiting)
        assert again[1] == people, "a screen came twice though the bot lived on"
        assert await house.put_aside() == 0
        assert await bot.asked_to_stop() == 0
    finally:
        await house.close()


async def welcomed(telegram: Telegram, number: int) -> bool:
    return len(await telegram.arrived(WELCOME)) >= number
