"""Long polling: fetch, store in one commit, and only then move the offset."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramUnauthorizedError,
)
from sqlalchemy.exc import SQLAlchemyError

from bot import inbox
from bot.clock import Clock
from bot.ledger import Ledger
from bot.pauses import before_next, pause
from bot.wire import RawUpdates

log = structlog.get_logger(__name__)
MARGIN = 15  # seconds that a poll may take beyond what Telegram was asked to wait


class WrongToken(Exception):
    """Telegram does not know the token."""


class Poller:
    """Takes updates from Telegram and wakes their lanes.

    The offset is kept in memory alone: after a restart Telegram hands over again what was not
    confirmed, and the inbox passes over what it already holds.
    """

    def __init__(
        self,
        bot: Bot,
        ledger: Ledger,
        clock: Clock,
        wake: Callable[[int], None],
        *,
        timeout: int = 25,
        rest: Callable[[asyncio.Event, float], Awaitable[None]] = pause,
    ) -> None:
        self._bot, self._ledger, self._clock, self._wake = bot, ledger, clock, wake
        self._timeout, self._rest = timeout, rest
        self._offset: int | None = None
        self._failures = 0
        self.last_success: float | None = None
        self.conflict_at: datetime | None = None

    async def once(self, timeout: int = 0) -> int:
        """Fetches and stores one batch; gives its size."""
        method = RawUpdates(offset=self._offset, timeout=timeout)
        raws = await self._bot(method, request_timeout=timeout + MARGIN)
        if raws:
            self._wake_all(await inbox.store(self._ledger, raws, self._clock.now()))
            self._offset = _after(raws)
        self.last_success = asyncio.get_running_loop().time()
        return len(raws)

    async def run(self, stop: asyncio.Event) -> None:
        """Polls until told to stop; waits out every trouble and says plainly what to do about it."""
        self.last_success = asyncio.get_running_loop().time()  # it has just told us who we are
        while not stop.is_set():
            polling = asyncio.create_task(self.once(self._timeout))
            stopping = asyncio.create_task(stop.wait())
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if not polling.done():
                polling.cancel()
            try:
                await polling
                self._failures = 0
            except asyncio.CancelledError:
                if not stop.is_set():
                    raise
            except TelegramUnauthorizedError as error:
                raise WrongToken from error
            except (TelegramAPIError, ClientDecodeError, SQLAlchemyError, OSError, ValueError) as error:
                await self._wait(error, stop)

    def _wake_all(self, lanes: Iterable[int]) -> None:
        for lane in lanes:
            self._wake(lane)

    async def _wait(self, error: Exception, stop: asyncio.Event) -> None:
        self._failures += 1
        seconds = before_next(error, self._failures)
        if isinstance(error, TelegramConflictError):
            self.conflict_at = self._clock.now()
            log.error("conflict", advice=CONFLICT, said=error.message)
            seconds = max(seconds, 5)
        else:
            log.warning("polling_failed", error=type(error).__name__, again_in=round(seconds, 1))
        await self._rest(stop, seconds)


def _after(raws: list[dict[str, Any]]) -> int:
    """The offset that confirms a batch: ids are in the order of the queue, but may begin anew."""
    numbered = [raw["update_id"] for raw in raws if inbox.numbered(raw)]
    if not numbered:
        raise ValueError("a batch without numbers")
    return int(numbered[-1]) + 1


CONFLICT = (
    "another program takes this bot's updates: stop the other copy; if there is none, the token may be "
    "stolen: revoke it with @BotFather"
)
