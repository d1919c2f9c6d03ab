"""People who tap as soon as they are answered, and how long each answer took."""

import asyncio
import time
from array import array
from collections.abc import Callable, Sequence
from typing import Any

from bench import _telegram
from bench._telegram import Call, Telegram

Choice = Callable[[Sequence[tuple[str, str]]], str | None]


class Person:
    """Holds the last message with buttons; a step is over once it is drawn and the tap is answered."""

    def __init__(self, telegram: Telegram, user: int) -> None:
        self.telegram, self.user = telegram, user
        self.message: dict[str, Any] = {}
        self._taps = 0
        self._over = asyncio.Event()
        self._drawn = self._answered = True

    def hears(self, call: Call) -> None:
        if call.method == "answerCallbackQuery":
            self._answered = True
        else:
            protected = call.method.startswith("edit") and bool(self.message.get("has_protected_content"))
            self.message = _telegram.message(call.fields, call.message_id)
            if protected:
                self.message["has_protected_content"] = True
            self._drawn = True
        if self._drawn and self._answered:
            self._over.set()

    async def says(self, text: str) -> None:
        self._drawn, self._answered = False, True
        self._over.clear()
        self.telegram.says(self.user, text)
        await self._over.wait()

    def finds(self, choose: Choice) -> str | None:
        """The data of the button chosen among those before her, if there is one."""
        markup = self.message.get("reply_markup")
        return choose(list(_telegram.labels(markup))) if markup else None

    async def taps(self, choose: Choice) -> bool:
        """Taps the button chosen, and waits; False where there is none to choose."""
        data = self.finds(choose)
        if data is None:
            return False
        self._taps += 1
        self._drawn = self._answered = False
        self._over.clear()
        tap = {"id": f"{self.user}-{self._taps}", "from": _telegram.person(self.user), "data": data}
        self.telegram.give({"callback_query": tap | {"message": self.message, "chat_instance": "1"}})
        await self._over.wait()
        return True


class Crowd:
    """So many people at once, each with one tap in flight; `took` has the seconds of every step.

    A message with the words in `ignored` is passed over by them.
    """

    def __init__(self, telegram: Telegram, users: Sequence[int], ignored: str = "") -> None:
        self.people = {user: Person(telegram, user) for user in users}
        self.took, self._ignored = array("d"), ignored
        telegram.heard.append(self._hear)

    def _hear(self, call: Call) -> None:
        tap = str(call.fields.get("callback_query_id") or "").partition("-")[0]
        person = self.people.get(int(tap or call.fields.get("chat_id") or 0))
        if person is not None and not (self._ignored and self._ignored in str(call.fields.get("text"))):
            person.hears(call)

    async def say(self, text: str) -> None:
        """Everybody says this and is answered."""
        await asyncio.gather(*(person.says(text) for person in self.people.values()))

    def leave(self, choose: Choice) -> int:
        """Those who have no such button before them go home; gives how many stay."""
        self.people = {user: person for user, person in self.people.items() if person.finds(choose)}
        return len(self.people)

    async def tap(self, choose: Choice, steps: int = 1, at_once: int = 1_000_000) -> int:
        """Everybody taps so many times, or until there is nothing to choose; gives the steps made."""
        places = asyncio.Semaphore(at_once)

        async def one(person: Person) -> int:
            async with places:
                for number in range(steps):
                    began = time.perf_counter()
                    if not await person.taps(choose):
                        return number
                    self.took.append(time.perf_counter() - began)
                return steps

        return sum(await asyncio.gather(*(one(person) for person in self.people.values())))


def labelled(*wanted: str) -> Choice:
    """The first button whose label begins with one of these, in their order."""

    def choose(buttons: Sequence[tuple[str, str]]) -> str | None:
        return next((data for words in wanted for label, data in buttons if label.startswith(words)), None)

    return choose
