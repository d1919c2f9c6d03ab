"""Between the bot and PostgreSQL everything is swallowed: no connection breaks, none ever answers again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
import pytest_asyncio
from aiohttp.test_utils import unused_port
from sqlalchemy import make_url, text

from bot import database
from bot.database import Database
from tests.process.houses import House
from tests.process.programs import Program, until
from tests.process.telegram import Telegram
from tests.process.test_kills import FIRST, WELCOME, over

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.needs_postgres, pytest.mark.long]

PEOPLE = range(FIRST, FIRST + 24)
PATIENCE = 1.0


class Way:
    """A way to PostgreSQL that can be lost: connections stay open at both ends and carry nothing more."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port, self.own = host, port, unused_port()
        self.open = True
        self._carriers: set[asyncio.Task[None]] = set()
        self._ends: list[asyncio.StreamWriter] = []
        self._beyond: list[asyncio.StreamWriter] = []
        self._lost: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> "Way":
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", self.own)
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._server.close()
        self.lose()
        self.noticed()
        for end in self._ends:
            end.close()

    def lose(self) -> None:
        """Swallows what there is; new connections are swallowed too, until `found`."""
        self.open = False
        for carrier in self._carriers:
            carrier.cancel()
        self._carriers.clear()
        self._lost, self._beyond = self._lost + self._beyond, []

    def found(self) -> None:
        """New connections get through; the lost ones stay lost."""
        self.open = True

    def noticed(self) -> None:
        """PostgreSQL has asked, as it is told to, and nobody was there."""
        for end in self._lost:
            end.close()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._ends.append(writer)
        if not self.open:
            return
        beyond, there = await asyncio.open_connection(self.host, self.port)
        self._beyond.append(there)
        for source, sink in ((reader, there), (beyond, writer)):
            self._carriers.add(asyncio.create_task(self._carry(source, sink)))

    async def _carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await source.read(65536):
                sink.write(data)
                await sink.drain()
        sink.close()


@pytest_asyncio.fixture(loop_scope="session")
async def way(postgres_house: House) -> AsyncIterator[Way]:
    url = make_url(postgres_house.url)
    async with Way(url.host or "", url.port or 5432) as made:
        yield made


@pytest.fixture
def through(postgres_house: House, way: Way) -> House:
    """Its bots come to PostgreSQL by this way."""
    url = make_url(postgres_house.url).set(host="127.0.0.1", port=way.own)
    postgres_house.environment["BOT_DATABASE_URL"] = url.render_as_string(hide_password=False)
    return postgres_house


@pytest_asyncio.fixture(loop_scope="session")
async def bot(telegram: Telegram, through: House) -> Program:
    made = await through.fated(patience=PATIENCE)
    await made.tells("started")
    await telegram.people(*PEOPLE)
    return made


async def test_a_postgresql_that_went_silent_is_found_again(
    telegram: Telegram, through: House, way: Way, bot: Program
) -> None:
    """The server notices later still, and keeps till then what the lost connections hold: locks and rows."""
    await telegram.do("starts", *PEOPLE[:8])
    await until(lambda: over(through, 8), "eight are known")

    await telegram.do("starts", *PEOPLE[8:16])
    await asyncio.sleep(0.1)
    way.lose()
    await telegram.do("starts", *PEOPLE[16:])
    await asyncio.sleep(4 * PATIENCE)
    way.found()
    await until(lambda: leads_again(bot), "the bot ends what it was and leads again")
    way.noticed()

    await until(lambda: over(through, len(PEOPLE)), "everybody is known, everything is drawn", 60)
    await telegram.still()
    assert set(await telegram.arrived(WELCOME)) == set(PEOPLE)
    assert await through.put_aside() == 0
    assert await bot.asked_to_stop() == 0


async def test_a_bot_whose_postgresql_is_silent_ends_all_the_same(
    telegram: Telegram, through: House, way: Way, bot: Program
) -> None:
    await telegram.do("starts", *PEOPLE)
    await asyncio.sleep(0.2)
    way.lose()
    await bot.asked_to_stop(patience=30)

    way.found()
    way.noticed()
    await through.bot()
    await until(lambda: over(through, len(PEOPLE)), "everybody is known, everything is drawn", 60)
    assert set(await telegram.arrived(WELCOME)) == set(PEOPLE)


async def test_what_a_lost_transaction_holds_is_let_go(
    postgres_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "IDLE", 300)
    lost, change = Database(postgres_house.url), "UPDATE associations SET title = title"
    async with lost.engine.connect() as connection:
        await connection.execute(text(change))
        await postgres_house.change(change)
        await connection.invalidate()
    assert await postgres_house.rows("SHOW tcp_keepalives_idle") == [("30",)]
    await lost.close()


async def leads_again(bot: Program) -> bool:
    return [one["event"] for one in bot.events()].count("leading") > 1
