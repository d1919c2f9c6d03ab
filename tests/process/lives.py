"""A scene told to a bot that is struck at one point, and what is to be said of the outcome."""

import asyncio
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from tests.process.houses import House
from tests.process.programs import Program, until
from tests.process.scenes import Deed, Deeds, Scene
from tests.process.test_kills import LEFT
from tests.stage import START

UNNOTED = "SELECT DISTINCT lane FROM updates WHERE reply IS NOT NULL AND state <> 'new'"
FATES = """
    SELECT telegram_id, deliveries.state, deliveries.reason
    FROM deliveries LEFT JOIN accounts USING (person_id) WHERE kind = :kind
"""
MOVING = "SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending') AND kind = :kind"
# The hour; and the seats that are left: of two who tap at the same moment either may be the first, so what
# each reads is one of the two, and what all read together is known: `Outcome.left`.
SEATS = re.compile(r"(?<=свободно )\d")
VARIES = re.compile(rf"\d?\d:\d\d|{SEATS.pattern}")
PATIENCE = 180
AT_ONCE = 3  # so many copies are on the wire when a sender dies


class Fate(NamedTuple):
    chat: int
    state: str
    reason: str


@dataclass
class Outcome:
    """What stands in each chat, what was said to each on the way, what became of pushes.

    `twice` counts what may have come twice: messages that had left when a bot ended, and were not noted.
    """

    chats: dict[int, Counter[str]] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)
    said: list[tuple[int, str]] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    twice: Counter[int] = field(default_factory=Counter)
    untrue: list[str] = field(default_factory=list)
    heard: set[str] = field(default_factory=set)
    put_aside: int = 0
    struck: bool = False
    ends: list[int] = field(default_factory=list)

    def doubled(self, calm: "Outcome", push: str) -> Counter[int]:
        """How many messages beside pushes each has more than without trouble."""
        return Counter(
            {
                chat: more
                for chat, words in self.chats.items()
                if (more := total(words, push) - total(calm.chats[chat], push)) > 0
            }
        )

    def lost(self, calm: "Outcome", push: str) -> list[tuple[int, str]]:
        """What people have to see in the end, and do not; pushes are counted apart."""
        return [
            (chat, words)
            for chat, due in calm.chats.items()
            for words in due - self.chats[chat]
            if not (push and push in words)
        ]

    def wrong_pushes(self, push: str) -> list[tuple[Fate, int]]:
        """Sent is one copy; what is not known one or none; what was repeated, for it does no harm, two."""
        found = []
        for fate in self.fates:
            copies = sum(many for words, many in self.chats[fate.chat].items() if push in words)
            most = 2 if fate.reason == "repeat" else 1
            least = {"sent": 1, "uncertain": 0}.get(fate.state)
            if least is None or not least <= copies <= most:
                found.append((fate, copies))
        return found


def total(words: Mapping[str, int], push: str) -> int:
    return sum(many for said, many in words.items() if not (push and push in said))


class Telling:
    """One telling of a scene, to one bot after another.

    A bot that meets an error at a commit goes on by itself. One that does not know whether a screen has
    arrived draws it when the person comes again, or at its next start: so it is started again.
    """

    def __init__(self, house: House, scene: Scene, deeds: Deeds, people: list[int]) -> None:
        self.house, self.telegram, self.scene, self.deeds = house, house.telegram, scene, deeds
        self.people = people
        began = datetime.now(UTC)
        self.time = {
            "began": began.timestamp(),
            "ahead": (START + scene.after - began).total_seconds(),
            "speed": scene.speed,
        }
        self.taps: dict[str, int] = {}
        self.outcome = Outcome()

    async def told(self, point: dict[str, Any] | None = None) -> Outcome:
        """To its end; the point befalls the first bot."""
        self.point = point
        self.hangs = point is not None and point["how"] == "hang"
        self.restarts = point is not None and (point["how"], point["what"]) == ("error", "call")
        await self.telegram.people(*self.people, started=True)
        await self._look()
        self.bot = await self._life(point)
        for group in self.deeds:
            for deed in group:
                await self._does(deed)
            await self._quiet()
        await self._quiet(to_the_end=True)
        await self.telegram.still()
        await self._look()
        self.outcome.put_aside = await self.house.put_aside()
        return self.outcome

    async def _life(self, point: dict[str, Any] | None = None) -> Program:
        return await self.house.fated(clock=self.time, point=point)

    async def _does(self, deed: Deed) -> None:
        does, detail = deed.does, {"text": deed.what, "label": deed.what}
        if does == "forges":
            screen = [one for one in await self.telegram.chat(deed.person) if one["from_bot"]][-1]
            does, detail = "taps", {"message_id": screen["message_id"], "data": deed.what}
        (done,) = await self.telegram.do(does, deed.person, **detail)
        assert "error" not in done, (self.scene.name, deed, done)
        if "tap" in done:
            self.taps[done["tap"]] = deed.person

    async def _quiet(self, *, to_the_end: bool = False) -> None:
        async def look() -> bool:
            await self._go_on()
            if (await self.telegram.state())["waiting"] or await self.house.number(LEFT):
                return False
            return not (to_the_end and await self._unfinished())

        await until(look, f"{self.scene.name}, {self.point}: everything is handled and drawn", PATIENCE)
        await self._look()

    async def _unfinished(self) -> bool:
        """Effects are asked for first: what is to be sent comes with them, and after that it moves."""
        if any([await self.house.number(ask) != due for ask, due in self.scene.effects.items()]):
            return True
        return bool(self.scene.pushes and await self.house.number(MOVING, kind=self.scene.pushes[0]))

    async def _go_on(self) -> None:
        """Another bot takes over from one that died, or that hangs and is told to end."""
        code = await self.bot.code()
        if code is None and not self.outcome.struck:
            self.outcome.struck = any(one["event"] == "struck" for one in self.bot.events())
            if self.outcome.struck and self.hangs:
                code = await self.bot.asked_to_stop()
            elif self.outcome.struck and self.restarts:
                await asyncio.sleep(1)
                await self._weigh()
                code = await self.bot.asked_to_stop()
        if code is not None:
            self.outcome.struck = True
            self.outcome.ends.append(code)
            await self.telegram.still()
            await self._weigh()
            self.bot = await self._life()

    async def _weigh(self) -> None:
        """What had left when the bot was struck, and was not noted: that alone may come twice."""
        known = {chat: sum(words.values()) for chat, words in self.outcome.chats.items()}
        await self._look()
        for (lane,) in await self.house.rows(UNNOTED):
            self.outcome.twice[lane] += max(0, sum(self.outcome.chats[lane].values()) - known[lane])

    async def _look(self) -> None:
        seen = self.outcome
        seen.left.clear()
        for chat in self.people:
            heard = [one["words"] for one in await self.telegram.chat(chat) if one["from_bot"]]
            seen.left.update(number for words in heard for number in SEATS.findall(words))
            seen.chats[chat] = Counter(VARIES.sub("…", words) for words in heard)
        seen.said = [*map(self._told, await self.telegram.calls())]
        if self.scene.pushes:
            rows = await self.house.rows(FATES, kind=self.scene.pushes[0])
            seen.fates = [Fate(*row) for row in rows]
        for promise in self.scene.promises:
            kept = {chat for (chat,) in await self.house.rows(promise.found)}
            told = {chat for chat, words in seen.said if promise.words in words}
            seen.heard.update([promise.words] if told else [])
            seen.untrue += [f"{chat} has read {promise.words!r}" for chat in told - kept]

    def _told(self, call: dict[str, Any]) -> tuple[int, str]:
        params = call["params"]
        chat = call["chat_id"] or self.taps.get(params.get("callback_query_id", ""), 0)
        arrived = call["status"] == 200
        return chat, str(params.get("text", params.get("caption", ""))) if arrived else ""
