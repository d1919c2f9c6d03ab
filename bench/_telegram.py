"""A Bot API on loopback that costs next to nothing: it queues, answers, counts, and keeps no chats.

It takes what a bot says at its word: no rights, no markup, no limits are checked, save the pace where one
is set. It lives in the process that measures; the bot it speaks to is in one of its own.
"""

import asyncio
import json
import time
from array import array
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, Self

from bench._http import Connection

TOKEN = "1000000001:BENCH-TOKEN"
BOT = {"id": 1000000001, "is_bot": True, "first_name": "Opora", "username": "opora_bot"}
SENDS = frozenset(("sendMessage", "sendPhoto", "sendDocument", "sendRichMessage", "sendVoice"))
TRUE = b'{"ok":true,"result":true}'


class Call(NamedTuple):
    """What the bot asked for: fields as they came, the message it made or changed, when (monotonic)."""

    method: str
    fields: dict[str, Any]
    message_id: int
    at: float


class Telegram:
    """One bot and its people.

    `pace` sends a second are allowed (0: any number), what is above is refused with 429; each answer is
    `delay` seconds late. `heard` is told every call but getUpdates; chats in `blocked` refuse messages.
    """

    def __init__(self, *, pace: int = 0, delay: float = 0) -> None:
        self.pace, self.delay = pace, delay
        self.calls: Counter[str] = Counter()
        self.got: Counter[int] = Counter()  # messages sent, by chat
        self.sent_at = array("d")  # when each of them was, monotonic
        self.refused = 0  # of them for their pace
        self.blocked: set[int] = set()
        self.heard: list[Callable[[Call], None]] = []
        self.polled = asyncio.Event()  # the bot has asked for updates
        self._queue: deque[tuple[int, bytes]] = deque()
        self._number, self._message_id = 0, 1000
        self._come = asyncio.Event()
        self._recent: deque[float] = deque()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Connection(self._answer), "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_error: object) -> None:
        if self._server is not None:
            self._server.close()

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def waiting(self) -> int:
        """Updates the bot has not confirmed."""
        return len(self._queue)

    def give(self, *updates: dict[str, Any]) -> None:
        """Updates of the people, without their numbers."""
        for update in updates:
            self._number += 1
            body = json.dumps({"update_id": self._number} | update, ensure_ascii=False, separators=(",", ":"))
            self._queue.append((self._number, body.encode()))
        self._come.set()

    def says(self, user: int, text: str) -> None:
        """A text in a private chat."""
        self._message_id += 1
        entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text[:1] == "/" else []
        message = {"message_id": self._message_id, "from": person(user), "chat": chat(user), "date": now()}
        self.give({"message": message | {"text": text} | ({"entities": entities} if entities else {})})

    async def _answer(self, path: str, fields: dict[str, Any]) -> tuple[int, bytes]:
        method = path.rpartition("/")[2]
        self.calls[method] += 1
        if method == "getUpdates":
            return 200, await self._updates(fields)
        if self.delay:
            await asyncio.sleep(self.delay)
        status, body, message_id = self._done(method, fields)
        if status == 200:
            call = Call(method, fields, message_id, time.monotonic())
            for tell in self.heard:
                tell(call)
        return status, body

    def _done(self, method: str, fields: dict[str, Any]) -> tuple[int, bytes, int]:
        if method in SENDS:
            if int(fields["chat_id"]) in self.blocked:
                return 403, _error(403, "Forbidden: bot was blocked by the user"), 0
            if self._hasty():
                return 429, _error(429, "Too Many Requests: retry after 1", retry_after=1), 0
            self._message_id += 1
            self.got[int(fields["chat_id"])] += 1
            self.sent_at.append(time.monotonic())
            return 200, _ok(message(fields, self._message_id)), self._message_id
        if method == "editMessageText":
            return 200, _ok(message(fields, int(fields["message_id"]))), int(fields["message_id"])
        if method == "getMe":
            return 200, _ok(BOT | {"can_join_groups": True, "supports_inline_queries": False}), 0
        if method == "getWebhookInfo":
            return 200, _ok({"url": "", "has_custom_certificate": False, "pending_update_count": 0}), 0
        return 200, TRUE, 0

    def _hasty(self) -> bool:
        """More than the pace within a second; what is refused counts for nothing."""
        if not self.pace:
            return False
        at = time.monotonic()
        while self._recent and self._recent[0] <= at - 1:
            self._recent.popleft()
        if len(self._recent) >= self.pace:
            self.refused += 1
            return True
        self._recent.append(at)
        return False

    async def _updates(self, fields: dict[str, Any]) -> bytes:
        offset, limit = int(fields.get("offset") or 0), int(fields.get("limit") or 100)
        until = time.monotonic() + float(fields.get("timeout") or 0)
        self.polled.set()
        while self._queue and self._queue[0][0] < offset:
            self._queue.popleft()
        while not self._queue and (left := until - time.monotonic()) > 0:
            self._come.clear()
            try:
                await asyncio.wait_for(self._come.wait(), left)
            except TimeoutError:
                break
        batch = (self._queue[index][1] for index in range(min(limit, len(self._queue))))
        return b'{"ok":true,"result":[' + b",".join(batch) + b"]}"


def now() -> int:
    return int(time.time())


def person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": "Анна", "last_name": "Иванова", "language_code": "ru"}


def chat(user: int) -> dict[str, Any]:
    return {"id": user, "first_name": "Анна", "last_name": "Иванова", "type": "private"}


def message(fields: dict[str, Any], number: int) -> dict[str, Any]:
    """The message a call has made, as Telegram gives it back."""
    made = {"message_id": number, "from": BOT, "chat": chat(int(fields["chat_id"])), "date": now()}
    made["text"] = str(fields.get("text") or fields.get("caption") or "…")
    if markup := keyboard(fields):
        made["reply_markup"] = markup
    if str(fields.get("protect_content", "")).lower() == "true":
        made["has_protected_content"] = True
    return made


def keyboard(fields: dict[str, Any]) -> dict[str, Any] | None:
    """The buttons under a message, if it has any."""
    given = fields.get("reply_markup")
    markup: dict[str, Any] | None = json.loads(given) if isinstance(given, str) else given
    return markup if markup and "inline_keyboard" in markup else None


def labels(markup: dict[str, Any]) -> Iterable[tuple[str, str]]:
    """What stands on the buttons, with their data."""
    return ((b["text"], b.get("callback_data", "")) for row in markup["inline_keyboard"] for b in row)


def _ok(result: dict[str, Any]) -> bytes:
    return json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()


def _error(code: int, words: str, **parameters: int) -> bytes:
    return json.dumps(
        {"ok": False, "error_code": code, "description": words, "parameters": parameters}
    ).encode()


def busiest(moments: Sequence[float]) -> int:
    """How many came within any one second; the moments are in their order."""
    most = begin = 0
    for end, at in enumerate(moments):
        while moments[begin] <= at - 1:
            begin += 1
        most = max(most, end - begin + 1)
    return most
