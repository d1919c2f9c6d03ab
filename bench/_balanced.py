"""Telegram and the proxy behind its webhook in one: each update goes to the next bot in turn."""

import asyncio
import itertools
from collections.abc import Sequence
from typing import Any, Self

import aiohttp

from bench._telegram import Telegram

SECRET = "a-secret-of-the-webhook"
AT_ONCE = 40  # connections Telegram opens to a webhook unless told
PAUSE = 0.1  # seconds before what was not taken is brought again


class Balanced(Telegram):
    """Brings an update until it is taken; `again` counts the times it was not."""

    def __init__(self, ports: Sequence[int], *, pace: int = 0, delay: float = 0) -> None:
        super().__init__(pace=pace, delay=delay)
        self.again = 0
        self._ports, self._turns = ports, itertools.cycle(ports)
        self._places = asyncio.Semaphore(AT_ONCE)
        self._bringing: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession(
            headers={"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
        )
        return await super().__aenter__()

    async def __aexit__(self, *error: object) -> None:
        for task in self._bringing:
            task.cancel()
        await asyncio.gather(*self._bringing, return_exceptions=True)
        await self._http.close()
        await super().__aexit__(*error)

    async def ready(self) -> None:
        """Returns once every bot listens."""
        for port in self._ports:
            while True:
                try:
                    _reader, writer = await asyncio.open_connection("127.0.0.1", port)
                except ConnectionError:
                    await asyncio.sleep(PAUSE)
                else:
                    writer.close()
                    break

    def give(self, *updates: dict[str, Any]) -> None:
        super().give(*updates)
        while self._queue:
            task = asyncio.create_task(self._bring(self._queue.popleft()[1]))
            self._bringing.add(task)
            task.add_done_callback(self._bringing.discard)

    async def _bring(self, body: bytes) -> None:
        async with self._places:
            while not await self._taken(body):
                self.again += 1
                await asyncio.sleep(PAUSE)

    async def _taken(self, body: bytes) -> bool:
        try:
            async with self._http.post(f"http://127.0.0.1:{next(self._turns)}/telegram", data=body) as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False
