"""As little of an HTTP server as a Bot API needs: requests come whole, answers go out in one write."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from typing import Any, cast
from urllib.parse import parse_qsl

Answer = Callable[[str, dict[str, Any]], Awaitable[tuple[int, bytes]]]
_LENGTH = re.compile(rb"\r\ncontent-length:[ ]*(\d+)", re.IGNORECASE)
_KIND = re.compile(rb"\r\ncontent-type:[ ]*([^\r]+)", re.IGNORECASE)
_FIELD = re.compile(rb'name="(\w+)"(; filename=)?')


class Connection(asyncio.Protocol):
    """One kept connection; its requests are answered in turn."""

    def __init__(self, answer: Answer) -> None:
        self._answer, self._buffer = answer, b""
        self._transport: asyncio.WriteTransport | None = None
        self._working: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)  # uvloop's is of no class of asyncio

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._working is None:
            self._next()

    def _next(self) -> None:
        request = self._request()
        if request is not None:
            self._working = asyncio.get_running_loop().create_task(self._serve(*request))

    def _request(self) -> tuple[str, dict[str, Any]] | None:
        """The next whole request, taken from the buffer."""
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        head, begins = self._buffer[:end], end + 4
        if length := _LENGTH.search(head):
            ends = begins + int(length[1])
            if len(self._buffer) < ends:
                return None
            body, self._buffer = self._buffer[begins:ends], self._buffer[ends:]
        elif b"chunked" in head.lower():
            whole = _chunks(self._buffer, begins)
            if whole is None:
                return None
            body, self._buffer = whole
        else:
            body, self._buffer = b"", self._buffer[begins:]
        kind = _KIND.search(head)
        path, _, query = head[: head.index(b"\r\n")].split(b" ")[1].decode().partition("?")
        return path, dict(parse_qsl(query)) | _fields(kind[1] if kind else b"", body)

    async def _serve(self, path: str, fields: dict[str, Any]) -> None:
        status, body = await self._answer(path, fields)
        if self._transport is not None:
            head = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            self._transport.write(head % (status, len(body)) + body)
        self._working = None
        if self._buffer:
            self._next()


def _chunks(buffer: bytes, at: int) -> tuple[bytes, bytes] | None:
    """A chunked body and what follows it; None while it is not whole."""
    body = b""
    while (line := buffer.find(b"\r\n", at)) >= 0:
        size = int(buffer[at:line].split(b";")[0], 16)
        at = line + 2 + size + 2
        if len(buffer) < at:
            return None
        if size == 0:
            return body, buffer[at:]
        body += buffer[line + 2 : at - 2]
    return None


def _fields(kind: bytes, body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    if kind.startswith(b"application/json"):
        found: dict[str, Any] = json.loads(body)
        return found
    if kind.startswith(b"multipart"):
        return _parts(kind, body)
    return dict(parse_qsl(body.decode()))


def _parts(kind: bytes, body: bytes) -> dict[str, Any]:
    """Fields that are words; of a file, its length."""
    edge = b"--" + kind.partition(b"boundary=")[2].strip(b'"')
    found: dict[str, Any] = {}
    for part in body.split(edge)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        if name := _FIELD.search(head):
            found[name[1].decode()] = len(content) - 2 if name[2] else content[:-2].decode()
    return found
