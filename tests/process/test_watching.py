"""Seen from outside: alive, ready, counted; and nothing said about anybody."""

import resource

import pytest
from aiohttp import ClientConnectorError, ClientSession
from aiohttp.test_utils import unused_port

from tests.process.houses import House
from tests.process.programs import until
from tests.process.telegram import TOKEN

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def got(port: int, path: str) -> tuple[int, str]:
    async with ClientSession() as client, client.get(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.text()


async def listens(port: int) -> bool:
    try:
        return (await got(port, "/healthz"))[0] == 200
    except ClientConnectorError:
        return False


async def value(port: int, line: str) -> float:
    """What stands behind a line's name; -1 where there is no such line."""
    _status, page = await got(port, "/metrics")
    found = [said for said in page.splitlines() if said.startswith(line)]
    return float(found[0].rsplit(" ", 1)[1]) if found else -1


async def counted(port: int, line: str) -> bool:
    return await value(port, line) >= 1


async def test_what_the_bot_does_is_counted_and_nobody_is_named(house: House) -> None:
    port = unused_port()
    bot = await house.bot(BOT_METRICS_PORT=str(port))
    await bot.tells("started")
    await until(lambda: listens(port), "it listens")
    await house.telegram.do("starts", 700_000_123)
    await until(lambda: house.telegram.calls("sendMessage"), "an answer")

    assert await got(port, "/healthz") == (200, "alive\n")
    assert await got(port, "/readyz") == (200, "ready\n")
    assert await value(port, 'opora_updates_total{result="done"}') == 1
    assert await value(port, 'opora_telegram_calls_total{method="sendMessage",outcome="ok"}') >= 1
    await until(lambda: counted(port, 'opora_jobs_total{job="deliveries.expire",result="done"}'), "a job")
    assert await value(port, "opora_inbox_waiting") == 0
    assert await value(port, "opora_backup_age_seconds") == -1
    _status, page = await got(port, "/metrics")
    assert "700000123" not in page
    assert TOKEN not in page


async def test_a_bot_that_can_keep_nothing_is_alive_and_not_ready(house: House) -> None:
    port = unused_port()
    bot = await house.bot(BOT_METRICS_PORT=str(port))
    await bot.tells("started")
    await until(lambda: listens(port), "it listens")
    grown = (house.data / "opora.sqlite3-wal").stat().st_size
    room = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (grown, room[1]))
    await house.telegram.do("starts", 1000)

    async def unready() -> bool:
        return "nothing can be written: the disk" in (await got(port, "/readyz"))[1]

    await until(unready, "the bot says that it is not ready")
    assert await got(port, "/healthz") == (200, "alive\n")

    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, room)
    await until(lambda: ready(port), "it is ready again")


async def ready(port: int) -> bool:
    return await got(port, "/readyz") == (200, "ready\n")
