"""A Bot API of a few lines on loopback, as quick as Python can be: the bot beside it is what is measured.

`python -m bench._loopback PORT` serves until it is ended. Messages are answered with their numbers, everything else
with true; updates come from a crowd (bench._crowd). `--latency` holds each answer back so many seconds; `--strict 30`
refuses with 429 the message that is one too many in any second. GET /seen tells what has been counted, POST /crowd
sets people to work, POST /again counts anew.
"""

import argparse
import asyncio
import json
import re
import time
from collections import Counter, deque
from typing import Any
from urllib.parse import parse_qsl

from bench._crowd import Crowd

ME = {"id": 1000000001, "is_bot": True, "first_name": "Opora", "username": "opora_bot"}
SHOWN = frozenset(
    f"send{what}" for what in ("Message", "RichMessage", "Photo", "Document", "Voice")
) | {"editMessageText", "editMessageCaption"}  # fmt: skip
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
FIELD = re.compile(rb'name="(chat_id|message_id|reply_markup)"[^\n]*\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)')


class Seen:
    """Calls by method; of messages how many, the most in any one second, how many were refused."""

    def __init__(self, strict: int = 0) -> None:
        self.strict = strict
        self.calls: Counter[str] = Counter()
        self.messages = self.refused = self.most = 0
        self.first = self.last = 0.0
        self._second: deque[float] = deque()

    def message(self, now: float) -> bool:
        """Counts one; whether it may pass."""
        while self._second and self._second[0] <= now - 1.0:
            self._second.popleft()
        if self.strict and len(self._second) >= self.strict:
            self.refused += 1
            return False
        self._second.append(now)
        self.most = max(self.most, len(self._second))
        self.messages += 1
        self.first, self.last = self.first or now, now
        return True

    def told(self) -> dict[str, Any]:
        names = ("messages", "refused", "most")
        seconds = self.last - self.first
        return {"calls": self.calls, "seconds": seconds} | {name: getattr(self, name) for name in names}


class Api:
    """What every connection shares."""

    def __init__(self, latency: float, strict: int) -> None:
        self.latency, self.seen, self.crowd = latency, Seen(strict), Crowd()
        self._number = 0

    def answer(self, method: str, given: dict[str, Any]) -> tuple[int, Any]:
        """Status, and what goes out as JSON; None where the answer waits for updates."""
        now = time.monotonic()
        self.seen.calls[method] += 1
        if method in SHOWN:
            return self._message(method, given, now)
        if method == "answerCallbackQuery":
            self.crowd.answered(str(given.get("callback_query_id")), now)
            return 200, True
        if method == "getMe":
            return 200, ME
        if method == "getWebhookInfo":
            return 200, {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        return 200, None if method == "getUpdates" else True

    def _message(self, method: str, given: dict[str, Any], now: float) -> tuple[int, Any]:
        chat_id = int(given.get("chat_id", 0))
        if method.startswith("send") and not self.seen.message(now):
            return 429, {"retry_after": 1}
        self._number += 1
        number = int(given.get("message_id") or self._number)
        self.crowd.shown(chat_id, number, given.get("reply_markup"), now)
        return 200, {"message_id": number, "date": 1, "chat": {"id": chat_id, "type": "private"}, "text": "·"}

    def control(self, path: str, given: dict[str, Any]) -> dict[str, Any]:
        if path == "crowd":
            self.crowd = Crowd(**given)
        if path == "again":
            self.seen = Seen(self.seen.strict)
            self.crowd.again()
        return self.seen.told() | self.crowd.told()


class Connection(asyncio.Protocol):
    """One connection, one request at a time, as clients of the Bot API use it."""

    def __init__(self, api: Api) -> None:
        self._api, self._data = api, b""
        self._transport: Any = None
        self._asking: asyncio.Task[None] | None = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        if self._asking:
            self._asking.cancel()

    def data_received(self, data: bytes) -> None:
        self._data += data
        while (found := _request(self._data)) is not None:
            path, body, self._data = found
            self._serve(path, body)

    def _serve(self, path: str, body: bytes) -> None:
        method = path.rpartition("/")[2]
        if not path.startswith("/bot"):
            return self._write(200, self._api.control(method, json.loads(body or b"{}")), bare=True)
        given = _given(body)
        status, result = self._api.answer(method, given)
        if method == "getUpdates":
            self._asking = asyncio.create_task(self._updates(given))
        elif self._api.latency:
            asyncio.get_running_loop().call_later(self._api.latency, self._write, status, result)
        else:
            self._write(status, result)

    async def _updates(self, given: dict[str, Any]) -> None:
        self._write(200, await self._api.crowd.updates(int(given.get("offset") or 0), given))

    def _write(self, status: int, result: Any, *, bare: bool = False) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        if status == 200:
            told = result if bare else {"ok": True, "result": result}
        else:
            told = {"ok": False, "error_code": status, "description": "Too Many Requests", "parameters": result}
        body = json.dumps(told).encode()
        head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self._transport.write(head.encode() + body)


def _request(data: bytes) -> tuple[str, bytes, bytes] | None:
    """Path, body, and what follows; None while it is not all there."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    head, begin = data[:end], end + 4
    path = head.split(b" ", 2)[1].decode()
    if found := LENGTH.search(head):
        over = begin + int(found[1])
        return (path, data[begin:over], data[over:]) if len(data) >= over else None
    if b"chunked" in head.lower():
        over = data.find(b"\r\n0\r\n\r\n", begin)
        return (path, data[begin:over], data[over + 7 :]) if over >= 0 else None
    return path, b"", data[begin:]


def _given(body: bytes) -> dict[str, Any]:
    if body[:1] == b"{":
        found: dict[str, Any] = json.loads(body)
        return found
    if b"\r\nContent-Disposition" in body[:400]:
        return {name.decode(): value.decode() for name, value in FIELD.findall(body)}
    return dict(parse_qsl(body.decode()))


async def serve(port: int, latency: float, strict: int) -> None:
    api = Api(latency, strict)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(api), "127.0.0.1", port, backlog=1024)
    await server.serve_forever()


def main() -> None:
    import uvloop

    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--strict", type=int, default=0)
    given = parser.parse_args()
    uvloop.run(serve(given.port, given.latency, given.strict))


if __name__ == "__main__":
    main()
