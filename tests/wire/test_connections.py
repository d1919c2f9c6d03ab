"""No connection, whatever the cause: nothing has left, so nothing is in doubt, and all of it goes later."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from aiogram.client.telegram import TelegramAPIServer
from aiohttp.test_utils import TestServer

from bot.session import Session
from scheduler import Notice
from services import deliveries
from tests.deliveries.builders import fates, note, noticed
from tests.stage import Stage
from tests.turns.founding import router
from tests.wire import servers
from tests.wire.conftest import Rests, session_to

Way = tuple[str, str]
SOCKS = {
    "a proxy that cannot": servers.proxy(b"\x01"),
    "a proxy whose rules forbid it": servers.proxy(b"\x02"),
    "a proxy without a route": servers.proxy(b"\x04"),
    "a proxy that hangs up": servers.proxy(None),
    "a proxy that wants a password": servers.wants_a_password,
    "a proxy that is silent": servers.silent,
}


async def led(session: Session, url: str, proxy: str) -> Session:
    """The same client on another way; to make one reads all the certificates there are."""
    await session.close()
    session.api = TelegramAPIServer.from_base(url)
    session._urls.clear()
    if proxy:
        session.proxy = proxy
    return session


@pytest.fixture
async def ways(server: TestServer, tmp_path: Path) -> AsyncIterator[dict[str, Way]]:
    """Addresses and proxies that lead nowhere, by what is wrong with them."""
    good = str(server.make_url(""))
    async with AsyncExitStack() as stack:
        wall = stack.enter_context(servers.full_house())
        mute = await stack.enter_async_context(servers.talking(servers.silent))
        forged = await stack.enter_async_context(servers.talking(servers.silent, servers.stranger(tmp_path)))
        made = {
            "nobody listens": (f"http://127.0.0.1:{servers.free_port()}", ""),
            "no such name": ("http://nowhere.invalid", ""),
            "a wall that drops packets": (f"http://127.0.0.1:{wall}", ""),
            "TLS to one who speaks none": (good.replace("http://", "https://"), ""),
            "TLS that is not answered": (f"https://127.0.0.1:{mute}", ""),
            "a certificate of a stranger": (f"https://127.0.0.1:{forged}", ""),
            "no proxy there": (good, f"socks5://127.0.0.1:{servers.free_port()}"),
        }
        for name, talk in SOCKS.items():
            port = await stack.enter_async_context(servers.talking(talk))
            made[name] = (good, f"socks5://user:word@127.0.0.1:{port}")
        yield made


async def test_what_never_left_is_sent_once_the_way_is_open(
    stage: Stage, server: TestServer, ways: dict[str, Way]
) -> None:
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    bot = stage.application.parts.bot
    good = str(server.make_url(""))
    whole, lost = session_to(good, stage), session_to(good, stage)
    for number, (name, (url, proxy)) in enumerate(ways.items(), 1):
        async with stage.database.write() as session:
            await deliveries.queue(
                session,
                person_id=anna.person_id,
                kind="wire-note",
                about_id=number,
                once=f"{number}",
                not_before=stage.now,
                urgent=True,
            )
        await stage.telegram.says(anna.id, "/found")
        await stage.application.poller.once()
        bot.session = await led(lost, url, proxy)

        with noticed("wire-note", Notice(note)):
            await stage.application.lanes.drain()
            await stage.application.sender.pump()
            ended, heard = (await fates(stage.database))[-1], len(anna.heard)
            await lost.close()
            bot.session = whole

            assert ended == ("queued", ""), name
            stage.clock.move(timedelta(minutes=2))
            await anna.says("/table")

        assert (await fates(stage.database))[-1] == ("sent", ""), name
        words = [said.split(":")[0].split("\n")[0] for said in anna.reads[heard:]]
        assert sorted(words) == sorted(["Школ", "Итоги", f"note {number}"]), name
    await whole.close()


async def test_polling_waits_longer_each_time_and_tells_no_password(
    stage: Stage, ways: dict[str, Way], capsys: pytest.CaptureFixture[str]
) -> None:
    session = session_to("http://nowhere.invalid", stage)
    for name, (url, proxy) in ways.items():
        stage.application.parts.bot.session = await led(session, url, proxy)
        rests, stop = Rests(2), asyncio.Event()
        stage.application.poller._rest, stage.application.poller._failures = rests, 0

        try:
            await stage.application.poller.run(stop)
            assert not await stage.application.pen.reaches(), name
        finally:
            await session.close()

        assert 0.7 <= rests.seconds[0] <= 1 < 1.4 <= rests.seconds[1] <= 2, name
    said = capsys.readouterr()
    assert "word" not in said.out + said.err
