"""People who tap, write and send garbage as fast as the bot answers, at most so many waiting at a time."""

import asyncio
import random
import time
from array import array
from collections.abc import Sequence
from typing import Any

from bench import _telegram
from bench._telegram import Call, Telegram

COMMANDS = ("/start", "/menu", "/me", "/events", "/plan", "/help", "/continue", "/calendar", "/language")
WORDS = ("меню", "12", "25.11", "завтра 15:00", "Анна Петровна", "да", "🙂", "</b>&{ $name }", "я" * 4096)
DEEDS = ("tap", "command", "write", "old tap", "garbage")
FORGOTTEN = 10.0  # seconds after which nobody waits any more: not everything is answered


class Mob:
    """Does things of the five kinds by `mix`; the people are those of `users`, one thing each at a time.

    `took` has the seconds from each thing to the first answer, `met` the people who were answered.
    """

    def __init__(
        self,
        telegram: Telegram,
        users: Sequence[int],
        *,
        waiting: int = 50,
        mix: Sequence[float] = (60, 18, 12, 5, 5),
        seed: int = 1,
    ) -> None:
        self.telegram, self.users, self.waiting, self.mix = telegram, users, waiting, mix
        self.dice = random.Random(seed)
        self.done = 0
        self.took = array("d")
        self.met: dict[int, dict[str, Any]] = {}
        self._older: dict[int, dict[str, Any]] = {}
        self._since: dict[int, float] = {}
        self._come = asyncio.Event()
        telegram.heard.append(self._hear)

    async def act(self, most: int) -> None:
        """Returns once all is done and answered, or not answered for long."""
        until = self.done + most
        while self.done < until or self._since:
            while self.done < until and len(self._since) < self.waiting:
                self._begin(self.dice.choice(self.users))
            self._come.clear()
            try:
                await asyncio.wait_for(self._come.wait(), 1)
            except TimeoutError:
                self._forget()

    def _begin(self, user: int) -> None:
        if user in self._since:
            return
        self.done += 1
        self._since[user] = time.perf_counter()
        if self.done % 500 == 0:
            self._forget()
        deed = self.dice.choices(DEEDS, self.mix)[0] if user in self.met else "command"
        match deed:
            case "tap":
                self._tap(user, self.met[user])
            case "old tap":
                self._tap(user, self._older.get(user, self.met[user]))
            case "command":
                self.telegram.says(user, self.dice.choice(COMMANDS))
            case "write":
                self.telegram.says(user, self.dice.choice(WORDS))
            case _:
                del self._since[user]
                self.telegram.give(self._garbage(user))

    def _tap(self, user: int, message: dict[str, Any], data: str = "") -> None:
        markup = message.get("reply_markup") or {"inline_keyboard": []}
        found = [given for _, given in _telegram.labels(markup) if given]
        data = data or (self.dice.choice(found) if found else "gone")
        tap = {"id": f"{user}-{self.done}", "from": _telegram.person(user), "data": data}
        self.telegram.give({"callback_query": tap | {"message": message, "chat_instance": "1"}})

    def _garbage(self, user: int) -> dict[str, Any]:
        """What cannot be read, what no person sent, what no button holds."""
        given = {"message_id": 1, "from": _telegram.person(user), "chat": _telegram.chat(user), "text": "?"}
        tap = {"id": "0", "from": _telegram.person(user), "chat_instance": "1", "data": "x" * 64}
        return self.dice.choice(
            (
                {"message": given | {"date": "yesterday"}},
                {"message": given | {"date": 1, "from": {**_telegram.person(user), "is_bot": True}}},
                {"message": given | {"date": 1, "entities": [{"type": "bold", "offset": 2**70}]}},
                {"callback_query": tap | {"message": given | {"date": 0}}},
                {"never_heard_of": {}},
            )
        )

    def _hear(self, call: Call) -> None:
        chat_id = call.fields.get("chat_id")
        if chat_id is None:  # a tap that has its toast is answered, whether something is drawn or not
            user = int(str(call.fields.get("callback_query_id") or "0").partition("-")[0])
        else:
            user = int(chat_id)
            shown = _telegram.message(call.fields, call.message_id)
            if "reply_markup" in shown:
                if user in self.met:
                    self._older[user] = self.met[user]
                self.met[user] = shown
        since = self._since.pop(user, None)
        if since is not None:
            self.took.append(time.perf_counter() - since)
            self._come.set()

    def _forget(self) -> None:
        late = time.perf_counter() - FORGOTTEN
        for user in [one for one, since in self._since.items() if since < late]:
            del self._since[user]
