"""Webhook delivery: in order for each chat, again and again until the bot says 2xx."""

import asyncio
import re
from typing import Any

import aiohttp

from sandbox.errors import bad
from sandbox.queue import Queued, Updates

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
HEADER = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
PATIENCE = 60.0


class Webhook:
    """The webhook of the bot and the work of delivering to it; `pause` is the first delay in seconds.

    Updates of one chat wait for each other, chats do not. An update leaves the queue when the bot
    has answered 2xx or its time is over.
    """

    def __init__(self, updates: Updates) -> None:
        self.updates = updates
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.pause = FIRST_PAUSE
        self.last_error = ""
        self.insecure = True
        self._lanes: dict[int, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._room = asyncio.Semaphore(40)
        updates.on_push = self.deliver

    def set(self, url: str, secret: str, max_connections: int) -> None:
        if secret and not SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        if not url.startswith("https://") and not (self.insecure and url.startswith("http://")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if not 1 <= max_connections <= 100:
            max_connections = 40
        self._stop_lanes()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self._room = asyncio.Semaphore(max_connections)
        self.deliver()

    def delete(self) -> None:
        self.url = self.secret = self.last_error = ""
        self._stop_lanes()

    def deliver(self) -> None:
        """See that every waiting lane is being delivered."""
        if not self.url:
            return
        for lane in {queued.lane for queued in self.updates.alive()}:
            task = self._lanes.get(lane)
            if task is None or task.done():
                self._lanes[lane] = asyncio.get_running_loop().create_task(self._drain(lane))

    async def idle(self) -> None:
        """Wait until everything that waits now has been delivered."""
        await asyncio.gather(*self._lanes.values())

    async def close(self) -> None:
        lanes = list(self._lanes.values())
        self.delete()
        await asyncio.gather(*lanes, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _stop_lanes(self) -> None:
        for task in self._lanes.values():
            task.cancel()
        self._lanes.clear()

    async def _drain(self, lane: int) -> None:
        pause = self.pause
        while queued := next((one for one in self.updates.alive() if one.lane == lane), None):
            async with self._room:
                status, retry_after = await self._post(queued)
            if 200 <= status < 300:
                self.updates.confirm(queued.id)
                pause = self.pause
                continue
            self.last_error = f"Wrong response from the webhook: {status}" if status else "Connection failed"
            await asyncio.sleep(min(retry_after or pause, 3600.0))
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _post(self, queued: Queued) -> tuple[int, float]:
        """The bot's HTTP status (0 when there was none) and the pause it asks for."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        headers = {HEADER: self.secret} if self.secret else {}
        body: dict[str, Any] = queued.update
        try:
            async with self._session.post(self.url, json=body, headers=headers) as answer:
                asked = answer.headers.get("Retry-After", "")
                return answer.status, float(asked) if asked.isdigit() else 0.0
        except (aiohttp.ClientError, TimeoutError, OSError):
            return 0, 0.0
