"""People who tap and write as fast as the bot answers, at most so many of them waiting at a time."""

import asyncio
import json
import random
import time
from collections.abc import Callable, Sequence
from statistics import quantiles
from typing import Any

WORDS = ("Меню", "12", "25.11", "завтра 15:00", "Анна Петровна", "математика", "да", "нет", "🙂", "</b>&", "я" * 4096)
COMMANDS = ("/start", "/menu", "/me", "/events", "/plan", "/help", "/continue", "/calendar", "/language", "/code")
FORGOTTEN = 5.0  # seconds after which nobody waits for an answer any more: some things are not answered
Update = dict[str, Any]


class Crowd:
    """`people` of them from the number `first` on; `updates_` things are done in all, `waiting` at a time.

    `mix` says in what proportion: taps on the newest keyboard, commands, words, taps on an older one, garbage.
    """

    def __init__(
        self,
        people: int = 0,
        first: int = 700_000_001,
        most: int = 0,
        waiting: int = 50,
        mix: Sequence[float] = (60, 18, 12, 5, 5),
        seed: int = 1,
        start_with: str = "/menu",
    ) -> None:
        self.people, self.first, self.most, self.waiting = people, first, most, waiting
        self._dice, self._mix, self._start_with = random.Random(seed), mix, start_with
        self._deeds: tuple[Callable[[int], Update], ...] = (
            self._tap, self._command, self._write, self._old_tap, self._garbage,
        )  # fmt: skip
        self._keyboards: dict[int, tuple[int, list[str]]] = {}
        self._older: dict[int, tuple[int, list[str]]] = {}
        self._since: dict[int, float] = {}  # who waits, and since when
        self._taps: dict[str, int] = {}
        self._queue: list[Update] = []
        self._done = 0
        self._number = int(time.time())
        self._more = asyncio.Event()
        self._began = time.monotonic()
        self.again()

    def again(self) -> None:
        self._answers: list[float] = []
        self._last = self._began

    async def updates(self, offset: int, given: dict[str, Any]) -> list[Update]:
        """What Telegram has from `offset` on; waits a while where there is nothing."""
        self._queue = [one for one in self._queue if one["update_id"] >= offset]
        until = time.monotonic() + float(given.get("timeout") or 0)
        while not self._fill() and (left := until - time.monotonic()) > 0:
            self._more.clear()
            try:
                await asyncio.wait_for(self._more.wait(), min(left, 0.5))
            except TimeoutError:
                continue
        return self._queue[:100]

    def shown(self, chat_id: int, number: int, markup: Any, now: float) -> None:
        if not self.people:
            return
        written = json.loads(markup) if isinstance(markup, str) else markup or {}
        rows = written.get("inline_keyboard") or ()
        found = [button["callback_data"] for row in rows for button in row if button.get("callback_data")]
        if found:
            if chat_id in self._keyboards:
                self._older[chat_id] = self._keyboards[chat_id]
            self._keyboards[chat_id] = (number, found)
        self._served(chat_id, now)

    def answered(self, tap: str, now: float) -> None:
        """A tap is answered; with a toast alone that is all there comes."""
        self._served(self._taps.pop(tap, 0), now)

    def told(self) -> dict[str, Any]:
        waits = sorted(self._answers)
        p95 = quantiles(waits, n=20)[18] if len(waits) > 1 else 0.0
        p99 = quantiles(waits, n=100)[98] if len(waits) > 1 else 0.0
        known = len(self._keyboards)
        return {"done": self._done, "waiting": len(self._since), "p95": p95, "p99": p99, "met": known,
                "answers": len(waits), "lasted": self._last - self._began}  # fmt: skip

    def _served(self, chat_id: int, now: float) -> None:
        since = self._since.pop(chat_id, None)
        if since is not None:
            self._answers.append(now - since)
            self._last = now
            self._more.set()

    def _fill(self) -> list[Update]:
        now = time.monotonic()
        for chat_id in [one for one, since in self._since.items() if since < now - FORGOTTEN]:
            del self._since[chat_id]
        while len(self._since) < min(self.waiting, self.people) and self._done < self.most:
            chat_id = self.first + self._dice.randrange(self.people)
            if chat_id not in self._since:
                self._since[chat_id] = now
                self._done += 1
                self._queue.append(self._deed(chat_id))
        return self._queue

    def _deed(self, chat_id: int) -> Update:
        self._number += 1
        if chat_id not in self._keyboards:
            return self._said(chat_id, self._start_with)
        return self._dice.choices(self._deeds, self._mix)[0](chat_id)

    def _tap(self, chat_id: int) -> Update:
        return self._tapped(chat_id, *self._keyboards[chat_id])

    def _old_tap(self, chat_id: int) -> Update:
        return self._tapped(chat_id, *self._older.get(chat_id, self._keyboards[chat_id]))

    def _command(self, chat_id: int) -> Update:
        return self._said(chat_id, self._dice.choice(COMMANDS))

    def _write(self, chat_id: int) -> Update:
        return self._said(chat_id, self._dice.choice(WORDS))

    def _garbage(self, chat_id: int) -> Update:
        """Something that cannot be read, is not from a person, or was never sent by a button."""
        broken = self._said(chat_id, "?")
        match self._dice.randrange(4):
            case 0:
                broken["message"]["date"] = "yesterday"
            case 1:
                broken["message"]["from"]["is_bot"] = True
            case 2:
                return self._tapped(chat_id, 1, ["no:such:button", "\u202e", "x" * 64])
            case _:
                broken["message"] |= {"entities": [{"type": "bold", "offset": 2**70, "length": -1}]}
        self._since.pop(chat_id, None)
        return broken

    def _tapped(self, chat_id: int, number: int, datas: list[str]) -> Update:
        tap = str(self._number)
        self._taps[tap] = chat_id
        message = {"message_id": number, "date": int(time.time()), "chat": _chat(chat_id), "text": "·"}
        told = {"id": tap, "from": _user(chat_id), "chat_instance": "1", "message": message}
        return {"update_id": self._number, "callback_query": told | {"data": self._dice.choice(datas)}}

    def _said(self, chat_id: int, words: str) -> Update:
        message = {"message_id": self._number, "date": int(time.time()), "text": words}
        people = {"chat": _chat(chat_id), "from": _user(chat_id)}
        marks = [{"type": "bot_command", "offset": 0, "length": len(words)}] if words[0] == "/" else []
        return {"update_id": self._number, "message": message | people | ({"entities": marks} if marks else {})}


def _user(chat_id: int) -> dict[str, Any]:
    return {"id": chat_id, "is_bot": False, "first_name": f"N{chat_id}", "language_code": "ru"}


def _chat(chat_id: int) -> dict[str, Any]:
    return {"id": chat_id, "type": "private", "first_name": f"N{chat_id}"}
