"""Whoever comes and goes leaves rows behind, and nothing in the memory of the process."""

import gc
import json
import linecache
from collections import deque
from collections.abc import AsyncGenerator, Iterable
from typing import Any, cast
from weakref import ref

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods.base import TelegramMethod, TelegramType

from bench import _telegram
from bot.application import Application, Parts
from bot.clock import Clock
from bot.database import Database
from models.district import District
from scheduler.pacing import Pacer
from tests.stage import START

WARM, CROWD, KEPT = 40, 80, 20
HELD = (dict, set, list, deque)


class Nobody(BaseSession):
    """A Telegram that takes everything and remembers nothing."""

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        fields = {"chat_id": getattr(method, "chat_id", 0), "text": "…"}
        shown = _telegram.message(fields, 1) if hasattr(method, "chat_id") else True
        content = json.dumps({"ok": True, "result": shown})
        return cast("TelegramType", self.check_response(bot, method, 200, content).result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


async def test_whoever_comes_and_goes_is_not_kept_in_memory(database: Database, district: District) -> None:
    seconds = 0.0

    async def wait(more: float) -> None:
        nonlocal seconds
        seconds += more

    bot = Bot(_telegram.TOKEN, session=Nobody())
    pacer = Pacer(1000, idle=KEPT, monotonic=lambda: seconds, sleep=wait)
    application = Application(Parts(bot, database, district, "opora_bot", Clock(START), pacer=pacer))
    await application.start()
    linecache.clearcache()
    await _come(application, range(1, WARM), wait)
    assert linecache.cache == {}, "what went wrong is told without the text of the program"
    gc.unfreeze()  # what was there before the tests may grow too
    gc.collect()
    before = [(one, len(one)) for one in gc.get_objects() if isinstance(one, HELD)]
    await _come(application, range(WARM, WARM + CROWD), wait)

    grown = [(len(one) - long, list(one)[-3:]) for one, long in before if len(one) - long >= CROWD]
    # sqlite3 drops its references to a connection's dead cursors at every two-hundredth only.
    grown = [(more, last) for more, last in grown if not all(isinstance(one, ref) for one in last)]
    gc.freeze()
    assert grown == []
    await application.stop()


async def _come(application: Application, people: Iterable[int], wait: Any) -> None:
    """Each presses Start, taps a button that never was, and sends what cannot be read."""
    numbered: list[dict[str, Any]] = []
    for user in people:
        spoken = {"message_id": 1, "from": _telegram.person(user), "chat": _telegram.chat(user), "date": 1}
        spoken["text"] = "/start"
        tap = {
            "id": str(user),
            "from": _telegram.person(user),
            "chat_instance": "1",
            "data": "none",
            "message": spoken,
        }
        updates: Iterable[dict[str, Any]] = (
            {"message": spoken},
            {"callback_query": tap},
            {"message": spoken | {"date": "?"}},
        )
        numbered += [{"update_id": user * 10 + number, **update} for number, update in enumerate(updates)]
    for begin in range(0, len(numbered), 40):
        await application.take_webhook(numbered[begin : begin + 40])
        await application.lanes.drain()
        await wait(30)
    await application.ledger.flush()
