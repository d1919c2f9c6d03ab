"""Updates that wait for the bot, with Telegram's rules of keeping and handing out."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sandbox.errors import ApiError

KEPT = timedelta(hours=24)
TAP_KEPT = timedelta(seconds=150)
IDLE = timedelta(days=7)
AHEAD = 10
BEHIND = 100_000
LONGEST_POLL = 50.0
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
TAKEN = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True, slots=True)
class Queued:
    """One update; `lane` is the chat or person within which order is kept."""

    id: int
    update: dict[str, Any]
    until: datetime
    lane: int


class Updates:
    """The queue of one bot."""

    def __init__(self, now: Callable[[], datetime], *, first: int = 100_000_001, seed: int = 1) -> None:
        self._now = now
        self._random = random.Random(seed)
        self._next = first
        self._last_at: datetime | None = None
        self._poll: asyncio.Future[None] | None = None
        self.waiting: list[Queued] = []
        self.allowed: frozenset[str] | None = None
        self.on_push: Callable[[], None] = lambda: None
        self.conflict_pause = 0.0

    def push(self, kind: str, payload: dict[str, Any], *, lane: int = 0) -> int | None:
        """Queue an update; None when the bot did not ask for this kind."""
        if kind not in self.allowed if self.allowed else kind in ON_REQUEST:
            return None
        kept = TAP_KEPT if kind == "callback_query" else KEPT
        return self.push_raw({kind: payload}, kept=kept, lane=lane)

    def push_raw(self, update: dict[str, Any], *, kept: timedelta = KEPT, lane: int = 0) -> int:
        """Queue an update of any shape, past the bot's wishes; it gets an update_id if it has none."""
        now = self._now()
        if self._last_at is not None and now - self._last_at >= IDLE:
            self._next = self._random.randrange(1, 2_000_000_000)
        self._last_at = now
        number = self._next
        self._next += 1
        self.waiting.append(Queued(number, {"update_id": number} | update, now + kept, lane))
        self._wake()
        self.on_push()
        return number

    def ask(self, kinds: list[str] | None) -> None:
        """Set the kinds the bot wants from now on; None keeps the last wish, [] is the default set."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def confirm(self, number: int) -> None:
        self.waiting = [queued for queued in self.waiting if queued.id != number]

    def drop(self) -> None:
        self.waiting.clear()

    def alive(self) -> list[Queued]:
        now = self._now()
        self.waiting = [queued for queued in self.waiting if queued.until > now]
        return self.waiting

    async def get(self, offset: int, limit: int, timeout: float) -> list[dict[str, Any]]:
        """What getUpdates answers; an earlier call still waiting is ended with 409."""
        await self.interrupt(TAKEN)
        self._forget(offset)
        found = self._head(limit)
        if found or timeout <= 0:
            return found
        return await self._wait(limit, min(timeout, LONGEST_POLL))

    async def interrupt(self, why: str) -> None:
        """End a waiting poll, if there is one."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(ApiError(409, why))
            await asyncio.sleep(self.conflict_pause)

    def close(self) -> None:
        """Let a waiting poll end empty."""
        self._wake()

    async def _wait(self, limit: int, seconds: float) -> list[dict[str, Any]]:
        mine = self._poll = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(mine, seconds)
        except TimeoutError:
            return []
        finally:
            if self._poll is mine:
                self._poll = None
        return self._head(limit)

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _forget(self, offset: int) -> None:
        alive = self.alive()
        if not offset or not alive:
            return
        if offset < 0:
            self.waiting = alive[offset:]
        elif not (offset > self._next + AHEAD or offset < alive[0].id - BEHIND):
            self.waiting = [queued for queued in alive if queued.id >= offset]

    def _head(self, limit: int) -> list[dict[str, Any]]:
        return [queued.update for queued in self.alive()[:limit]]
