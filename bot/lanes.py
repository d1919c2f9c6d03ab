"""One lane per person: in order, one at a time; lanes run side by side, and idle ones cost nothing."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from scheduler.backoff import doubled
from services.outages import expected

log = structlog.get_logger(__name__)
LONGEST = 10.0


class Lanes:
    """Runs `take(lane)` again and again while it says there may be more.

    A lane that was taken from goes to the back of the queue, so a storm from one person delays
    nobody. `claim` and `release` hold a lane against other processes; a lane held elsewhere is
    tried again shortly.
    """

    def __init__(
        self,
        take: Callable[[int], Awaitable[bool]],
        *,
        workers: int = 48,
        claim: Callable[[int], Awaitable[bool]] | None = None,
        release: Callable[[int], Awaitable[None]] | None = None,
        again_after: float = 0.15,
    ) -> None:
        self._take, self._claim, self._release = take, claim, release
        self._size, self._again_after = workers, again_after
        self._queue: deque[int] = deque()
        self._queued: set[int] = set()
        self._busy: set[int] = set()
        self._woken: set[int] = set()
        self._later = self._failures = 0
        self._ready = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._workers: list[asyncio.Task[None]] = []
        self._closed = False

    def start(self) -> None:
        self._workers = [asyncio.create_task(self._work()) for _ in range(self._size)]

    def wake(self, lane: int) -> None:
        """There may be something to do in this lane."""
        if lane in self._busy:
            self._woken.add(lane)
        elif lane not in self._queued:
            self._queued.add(lane)
            self._queue.append(lane)
            self._idle.clear()
            self._ready.set()

    async def drain(self) -> None:
        """Waits until no lane has anything to do."""
        await self._idle.wait()

    async def stop(self, patience: float = 15) -> None:
        """Lets what runs finish within `patience` seconds; what has not begun stays in the inbox."""
        self._closed = True
        self._ready.set()
        if self._workers:
            _done, late = await asyncio.wait(self._workers, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _work(self) -> None:
        while not self._closed:
            if not self._queue:
                self._ready.clear()
                await self._ready.wait()
                continue
            lane = self._queue.popleft()
            self._queued.discard(lane)
            self._busy.add(lane)
            await self._serve(lane)
            self._rest_if_idle()

    async def _serve(self, lane: int) -> None:
        more, again = False, True
        try:
            if self._claim is None or await self._claim(lane):
                try:
                    more, again = await self._take(lane), False
                    self._failures = 0
                finally:
                    await self._let_go(lane)
        except Exception as error:
            self._failures += 1
            log.warning("lane_failed", error=type(error).__name__, exc_info=not expected(error))
        finally:
            self._busy.discard(lane)
        if again:
            self._wake_later(lane)
        elif more or lane in self._woken:
            self._woken.discard(lane)
            self.wake(lane)

    async def _let_go(self, lane: int) -> None:
        """A lock that cannot be given back went with its connection."""
        if self._release is not None:
            with suppress(Exception):
                await self._release(lane)

    def _wake_later(self, lane: int) -> None:
        self._later += 1

        def wake() -> None:
            self._later -= 1
            self.wake(lane)
            self._rest_if_idle()

        asyncio.get_running_loop().call_later(doubled(self._again_after, self._failures, LONGEST), wake)

    def _rest_if_idle(self) -> None:
        if not self._queue and not self._busy and not self._later:
            self._idle.set()
