"""A window, and the house it looks into."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from typing import Any, TypeVar

import pytest
from aiohttp import web

from tests.sandbox.page.browser import Browser
from tests.sandbox.page.play import Play

T = TypeVar("T")


class House:
    """The play, served from a thread of its own."""

    def __init__(self) -> None:
        self.play = Play()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._runner: web.AppRunner | None = None
        self.opens()
        self._bot = asyncio.run_coroutine_threadsafe(self.play.acts(), self._loop)

    def now(self, deed: Coroutine[Any, Any, T]) -> T:
        """Do something on the stage, and wait until it is done."""
        return asyncio.run_coroutine_threadsafe(deed, self._loop).result(10)

    def opens(self, port: int = 0) -> None:
        self._runner = self.now(self.play.serve(port))
        self.port: int = self._runner.addresses[0][1]
        self.address = f"http://127.0.0.1:{self.port}/"

    def shuts(self) -> None:
        assert self._runner is not None
        self.now(self._runner.cleanup())

    def close(self) -> None:
        self._bot.cancel()
        self.shuts()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    made = Browser(tmp_path_factory.mktemp("chromium"))
    yield made
    made.close()


@pytest.fixture
def house() -> Iterator[House]:
    made = House()
    yield made
    made.close()


@pytest.fixture
def page(house: House, browser: Browser) -> Iterator[Browser]:
    browser.open(house.address)
    yield browser
    assert browser.complaints == []
    browser.driver.get("about:blank")
