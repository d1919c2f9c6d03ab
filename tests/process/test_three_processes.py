"""Three bots behind one webhook share a PostgreSQL database: each person in one of them at a time."""

import asyncio
import itertools
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port

from models.district import District
from tests.process import servers
from tests.process.houses import House
from tests.process.programs import Program, until
from tests.process.test_announcements import BODY, accepted, nothing_left, passed
from tests.process.test_kills import LEFT, WELCOME

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.needs_postgres]

SECRET = "a-secret-of-the-webhook"
STEPS = ("/start", "/menu", "/me", "/help", "привет")


class Proxy:
    """Hands each request to the next bot in turn; one that does not answer is passed over."""

    def __init__(self, ports: list[int]) -> None:
        self.turns, self.number = itertools.cycle(ports), len(ports)
        self.port = unused_port()
        self.served: Counter[int] = Counter()

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Proxy"]:
        app = web.Application()
        app.router.add_post("/{path:.*}", self._pass)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        async with aiohttp.ClientSession() as self.http:
            yield self
            await runner.cleanup()

    async def _pass(self, request: web.Request) -> web.Response:
        body = await request.read()
        for _ in range(self.number):
            port = next(self.turns)
            url = f"http://127.0.0.1:{port}{request.path}"
            try:
                async with self.http.post(url, data=body, headers=request.headers) as answer:
                    self.served[port] += 1
                    return web.Response(status=answer.status)
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)


@asynccontextmanager
async def three(house: House) -> AsyncIterator[tuple[list[Program], Proxy]]:
    ports = [unused_port() for _ in range(3)]
    async with Proxy(ports).open() as proxy:
        common = {"BOT_WEBHOOK_URL": f"http://127.0.0.1:{proxy.port}", "BOT_WEBHOOK_SECRET": SECRET}
        bots = [await house.bot(**common, BOT_WEBHOOK_PORT=str(port)) for port in ports]
        for bot in bots:
            await bot.tells("started")
        yield bots, proxy


def leaders(bots: list[Program]) -> int:
    return sum(one["event"] == "leading" for bot in bots for one in bot.events())


async def test_three_bots_start_together_on_an_empty_database(house: House) -> None:
    name = await servers.make()
    other = House(house.nursery, house.telegram, house.folder / "other", servers.url_of(name))
    other.folder.mkdir()
    try:
        async with three(other) as (bots, _proxy):
            assert await other.number("SELECT count(*) - count(DISTINCT code) FROM associations") == 0
            assert [line for bot in bots for line in bot.plain()] == []
    finally:
        await other.close()
        await servers.drop(name)


async def test_each_person_is_served_in_order_and_once_when_one_of_three_dies(postgres_house: House) -> None:
    house, telegram, dice = postgres_house, postgres_house.telegram, random.Random(3)
    people = list(range(1000, 1100))
    async with three(house) as (bots, proxy):
        for words in STEPS:
            await telegram.do("says", *dice.sample(people, len(people)), text=words)
            if words == STEPS[1]:
                stored = f"SELECT 1 FROM updates HAVING count(*) > {dice.randint(110, 180)}"
                await until(partial(house.rows, stored), "the second words begin to be heard")
                await bots[dice.randrange(3)].killed()
        handled = f"SELECT count(*) FROM updates WHERE state <> 'new' HAVING count(*) = {len(STEPS) * 100}"
        await until(partial(house.rows, handled), "everything is handled")
        await until(partial(is_zero, house), "everything is drawn")
        await until(partial(is_one_leader, bots), "one leads")
        codes = [await bot.asked_to_stop() for bot in bots if await bot.code() is None]

    assert codes == [0, 0]
    assert await house.number("SELECT count(*) FROM accounts") == len(people)
    assert await house.rows(OUT_OF_ORDER) == []
    assert set(await telegram.arrived(WELCOME)) == set(people)
    assert await house.rows("SELECT reason FROM updates WHERE state = 'quarantined'") == []
    assert len(proxy.served) == 3


OUT_OF_ORDER = """
    SELECT lane FROM (
        SELECT lane, done_at, lag(done_at) OVER (PARTITION BY lane ORDER BY update_id) AS before FROM updates
    ) AS told WHERE before > done_at
"""


async def is_zero(house: House) -> bool:
    return await house.number(LEFT) == 0


async def is_one_leader(bots: list[Program]) -> bool:
    return leaders([bot for bot in bots if await bot.code() is None]) == 1


async def test_one_of_three_sends_and_another_goes_on_when_it_dies(
    postgres_house: House, district: District
) -> None:
    house, telegram = postgres_house, postgres_house.telegram
    meant = await accepted(house, district, people=150)
    chats = [one for one, state in meant if state == "queued"]
    await telegram.people(*chats, started=True)
    async with three(house) as (bots, _proxy):
        await until(lambda: passed(house, len(chats) / 3), "a third is on its way")
        first = next(bot for bot in bots if leaders([bot]))
        assert leaders(bots) == 1
        await first.killed()
        await until(lambda: nothing_left(house), "everything is settled")
        assert leaders(bots) == 2

    told = await telegram.arrived(BODY)
    states = Counter(
        state for (state,) in await house.rows("SELECT state FROM deliveries WHERE kind = 'announcement'")
    )
    assert sum(states.values()) == len(meant)
    assert max(told.values()) == 1
    assert states["uncertain"] <= 3
    assert len(told) >= states["sent"]


async def test_a_broken_connection_to_postgres_costs_nobody_anything(postgres_house: House) -> None:
    house, telegram = postgres_house, postgres_house.telegram
    people = list(range(1000, 1060))
    async with three(house) as (bots, _proxy):
        for number in range(3):
            await telegram.do("starts", *people[number * 20 : number * 20 + 20])
            await servers.hang_up(str(house.database.url.database))
            await asyncio.sleep(0.2)
        await house.let_go()
        known = f"SELECT count(*) FROM accounts HAVING count(*) = {len(people)}"
        await until(lambda: house.rows(known), "everybody is known")
        await until(partial(is_zero, house), "everything is drawn")
        assert [await bot.asked_to_stop() for bot in bots] == [0, 0, 0]

    assert await house.rows("SELECT reason FROM updates WHERE state = 'quarantined'") == []
    assert set(await telegram.arrived(WELCOME)) == set(people)
