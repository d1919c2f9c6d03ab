"""Another program holds the database for longer than anybody waits: the bot goes on by itself afterwards."""

import asyncio
import logging
import os
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp.test_utils import unused_port
from sqlalchemy import text

from models.district import District
from tests.process.houses import House
from tests.process.programs import until
from tests.process.test_announcements import AT_ONCE, BODY, FATES, accepted
from tests.process.test_kills import FIRST, LEFT, PUT_ASIDE, WELCOME
from tests.process.test_watching import got, listens, ready

pytestmark = pytest.mark.asyncio(loop_scope="session")

log = logging.getLogger(__name__)
LATER = range(FIRST + 1, FIRST + 61)
EARLIER = LATER[:40]
HELD = float(os.environ.get("OPORA_HELD", "100"))
HOLDS = "nothing can be written: another program holds the database"
STORED = "SELECT count(*) FROM updates WHERE lane > :first"
KEPT = "SELECT count(*) FROM accounts WHERE telegram_id > :first AND person_id IS NULL"


@asynccontextmanager
async def held(house: House) -> AsyncIterator[None]:
    """Somebody else's transaction: nobody can write, everybody can read."""
    if house.url:
        async with house.database.engine.begin() as connection:
            await connection.execute(text("LOCK TABLE accounts, deliveries IN EXCLUSIVE MODE"))
            yield
    else:
        other = sqlite3.connect(house.data / "opora.sqlite3", isolation_level=None, timeout=30)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.close()


async def told(house: House) -> tuple[int, int]:
    """How many welcomes and how many copies have arrived."""
    arrived = [await house.telegram.arrived(words) for words in (WELCOME, BODY)]
    return sum(arrived[0].values()), sum(arrived[1].values())


async def over(house: House) -> bool:
    moving = "SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending')"
    welcomed, _copies = await told(house)
    return welcomed >= len(LATER) and await house.number(LEFT) == await house.number(moving) == 0


@pytest.mark.parametrize(
    ("patience", "seconds"),
    [(0.2, 2), pytest.param(None, HELD, marks=pytest.mark.soak)],
    ids=["short", "long"],
)
async def test_a_database_locked_for_longer_than_anybody_waits_loses_and_doubles_nothing(
    either_house: House, district: District, patience: float | None, seconds: float
) -> None:
    house, port = either_house, unused_port()
    recipients = {chat for chat, state in await accepted(house, district, 60) if state == "queued"}
    await house.telegram.people(*recipients, started=True)
    house.environment |= {"BOT_RATE": "20", "BOT_METRICS_PORT": str(port)}
    bot = await house.fated(patience=patience)
    await until(lambda: listens(port), "it listens")
    await until(lambda: sending(house), "some copies have arrived")
    await house.telegram.do("starts", *EARLIER)
    await until(lambda: stored(house), "people wait to be served")
    async with held(house):
        since = time.monotonic()
        await house.telegram.do("starts", *LATER[len(EARLIER) :])
        kept = await house.number(KEPT, first=FIRST)
        await house.telegram.still()
        before = await told(house)
        await until(lambda: says(port, HOLDS), "the bot says that it cannot write")
        await asyncio.sleep(since + seconds - time.monotonic())
        after = await told(house)

    await until(lambda: over(house), "everybody is welcomed, everything is sent", 180)
    await until(lambda: ready(port), "it is ready again")

    log.info("welcomes and copies at the lock: %s, at its end: %s", before, after)
    welcomed, copies = [await house.telegram.arrived(words) for words in (WELCOME, BODY)]
    fates = [fate for fate in await house.rows(FATES) if fate[0] in recipients]
    assert before[1] < len(recipients)
    assert after[0] <= kept <= len(EARLIER), "a screen is drawn of what is not kept"
    assert after[1] - before[1] <= AT_ONCE
    assert await house.number(PUT_ASIDE, first=FIRST) == 0
    assert (set(welcomed), set(welcomed.values())) == (set(LATER), {1})
    assert {fate[1:] for fate in fates} == {("sent", "")}
    assert (set(copies), set(copies.values())) == (recipients, {1})
    assert await bot.asked_to_stop() == 0


async def sending(house: House) -> bool:
    return (await told(house))[1] >= 5


async def stored(house: House) -> bool:
    return await house.number(STORED, first=FIRST) >= len(EARLIER) / 2


async def says(port: int, words: str) -> Any:
    return words in (await got(port, "/readyz"))[1]
