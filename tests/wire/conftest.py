"""The stage with a real socket between the bot and its Telegram."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestServer

from bot import wire
from bot.session import Patience, Session
from bot.settings import load
from sandbox.server import application
from tests.stage import Stage

SHORT = Patience(connecting=0.5, answering=3)


class Rests:
    """Stands for the poller's waiting: no time passes, and after so many it is told to stop."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.seconds: list[float] = []

    async def __call__(self, stop: asyncio.Event, seconds: float) -> None:
        self.seconds.append(seconds)
        if len(self.seconds) >= self.most:
            stop.set()


def session_to(url: str, stage: Stage) -> Session:
    """The client's own session, with a patience that a test can wait for."""
    made = wire.client(load(token=stage.telegram.token, api_url=url), SHORT).session
    assert isinstance(made, Session)
    return made


@pytest.fixture
async def server(stage: Stage) -> AsyncIterator[TestServer]:
    """The stage's Telegram on a port."""
    made = TestServer(application(stage.telegram))
    await made.start_server()
    yield made
    await made.close()


@pytest.fixture
async def wired(stage: Stage, server: TestServer) -> AsyncIterator[Stage]:
    """The stage, whose bot goes through the port."""
    session, bot = session_to(str(server.make_url("")), stage), stage.application.parts.bot
    own, bot.session = bot.session, session
    yield stage
    bot.session = own  # a call that comes late would open the other anew
    await session.close()
