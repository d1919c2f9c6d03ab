"""People at the last seats of two events, one with a share for each school, while the bot is killed.

Whether seats stand as promised is asked after every kill too: a transaction that was cut off is not there.
"""

import logging
import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import pytest

from models.district import District
from models.registrations import SEATED, Registration
from tests.process.houses import House
from tests.process.programs import Program, until
from tests.process.test_kills import LEFT
from tests.registrations import builders
from tests.registrations.races import SCHOOLS, Round
from views.events.callbacks import Open
from views.registrations.callbacks import Leave, Sign

pytestmark = pytest.mark.asyncio(loop_scope="session")

log = logging.getLogger(__name__)
HALLS: tuple[dict[str, Any], ...] = (
    {"capacity": 3},
    {"capacity": 4, "school_quota": 1},
)
# How likely somebody taps what she sees: the first of her buttons she feels like.
WISHES = {
    "✅ Занять место": 0.7,
    "Отказаться": 0.5,
    "Отменить запись": 0.5,
    "Выйти из очереди": 0.1,
    "✍️": 0.8,
    "⏳": 0.8,
}
# The title stands on the card and in the offer; an offer is news that says nothing of how things are later.
CARD, NEWS, SEAT, TOOK = "Смысловое чтение", "🎟 Освободилось", "✅ Вы записаны", "✅ Место Ваше"
NUMBER = re.compile(r"Место (\d+) из (\d+)")
HANDLED = "SELECT count(*) FROM updates WHERE state <> 'new'"
UNDRAWN = "SELECT count(*) FROM updates WHERE state <> 'new' AND reply IS NOT NULL"
GONE = "SELECT count(*) FROM registrations WHERE state = 'left'"
UNTOLD = """
    SELECT count(*) FROM registrations WHERE offered_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM deliveries WHERE kind = 'registrations-offer' AND about_id = registrations.id
    )
"""


class Word(NamedTuple):
    """What the bot has said to somebody: on a screen, or popping up at a tap."""

    person: int
    at: datetime
    text: str
    screen: bool


class Crowd:
    """People with a phone each, at one of the events; `tally` counts kills and what they interrupted."""

    def __init__(self, house: House, district: District, dice: random.Random) -> None:
        self.house, self.district, self.dice = house, district, dice
        self.event: dict[int, int] = {}
        self.phone: dict[int, int] = {}
        self.taps: dict[str, int] = {}
        self.tally: Counter[str] = Counter()

    async def gather(self, people: int) -> None:
        """The events, and people of seven schools, written down."""
        now = datetime.now(UTC)
        dates = {"starts_at": now + timedelta(days=9), "created_at": now, "published_at": now}
        async with self.house.database.write() as session:
            known = [await builders.person(session, one, at=f"s{one % SCHOOLS}") for one in range(people)]
            halls = [(await builders.event(session, known[0].id, **dates, **hall)).id for hall in HALLS]
            for number, one in enumerate(known):
                one.joined_at = now - timedelta(days=300)
                self.phone[one.id] = 50_000 + number
                self.event[50_000 + number] = halls[number % len(halls)]
        await self.house.telegram.people(*self.event)

    async def greeted(self) -> None:
        """Everybody has a message of the bot to tap at."""
        await self.house.telegram.do("starts", *self.event)
        await self._quiet()

    async def rush(self) -> None:
        """As many taps at once as there are people: some tap twice, at what may be stale by then."""
        for person in self.dice.choices(sorted(self.event), k=len(self.event)):
            await self._tap(person)

    async def _tap(self, person: int) -> None:
        screen = next(one for one in reversed(await self.house.telegram.chat(person)) if one["from_bot"])
        rows = screen.get("reply_markup", {}).get("inline_keyboard", [])
        data = self._choice([button for row in rows for button in row], self.event[person])
        done = await self.house.telegram.do("taps", person, message_id=screen["message_id"], data=data)
        self.taps[done[0]["tap"]] = person

    def _choice(self, buttons: list[dict[str, Any]], event: int) -> str:
        """A button she feels like (to leave is confirmed at once), a stale one, or the card as it is now."""
        for button in buttons:
            wish = next((wish for label, wish in WISHES.items() if button["text"].startswith(label)), 0)
            if self.dice.random() < wish:
                data = str(button["callback_data"])
                return Leave.unpack(data).model_copy(update={"sure": True}).pack() if leaves(data) else data
        stale = Sign(event=event, way="place").pack()
        return stale if self.dice.random() < 0.15 else Open(id=event).pack()

    async def kill(self, bot: Program) -> None:
        """Ends the bot amid what it has to handle, and looks at the seats as they stand then.

        Every other time at once when somebody is seen to have left: her seat must be passed on by then.
        """
        pressed, handled = len(self.event) + len(self.taps), await self.house.number(HANDLED)
        enough = self.dice.randint(min(handled + 1, pressed - 1), pressed - 1)
        left, aimed = await self.house.number(GONE), self.tally["kills"] % 2 == 0

        async def look() -> bool:
            if aimed and await self.house.number(GONE) > left:
                return True
            return await self.house.number(HANDLED) >= enough

        await until(look, f"{enough} are handled")
        await bot.killed()
        await self.house.telegram.still()
        self.tally["kills"] += 1
        self.tally["unhandled"] += pressed - await self.house.number(HANDLED)
        self.tally["undrawn"] += await self.house.number(UNDRAWN)
        await self.seats_stand()

    async def seats_stand(self) -> list[Registration]:
        """Not oversold, not undersold, one live registration each, the line in order; all rows."""
        found: list[Registration] = []
        for event in sorted(set(self.event.values())):
            await Round(self.house.database, self.district, self.dice, [], event=event).over()
            async with self.house.database.read() as session:
                found += await builders.registrations(session, event)
        return found

    async def over(self) -> list[Registration]:
        """Once everything is handled and drawn."""
        await self._quiet()
        return await self.seats_stand()

    async def _quiet(self) -> None:
        async def look() -> bool:
            waiting = (await self.house.telegram.state())["waiting"]
            return not waiting and not await self.house.number(LEFT)

        await until(look, "everything is handled and drawn", patience=180)
        await self.house.telegram.still()

    async def words(self) -> list[Word]:
        """All that reached people, in order."""
        return [*self._words(await self.house.telegram.calls())]

    def _words(self, calls: list[dict[str, Any]]) -> Iterator[Word]:
        for call in calls:
            if call["status"] != 200 or "text" not in call["params"]:
                continue
            at, text = datetime.fromisoformat(call["at"]), call["params"]["text"]
            if call["method"] == "answerCallbackQuery":
                yield Word(self.taps[call["params"]["callback_query_id"]], at, text, screen=False)
            elif call["chat_id"] in self.event and NEWS not in text:
                yield Word(call["chat_id"], at, text, screen=True)


@pytest.mark.long
@pytest.mark.parametrize(("people", "kills"), [(30, 3), pytest.param(50, 30, marks=pytest.mark.soak)])
async def test_seats_and_what_people_are_told_of_them_survive_kills(
    either_house: House, district: District, people: int, kills: int
) -> None:
    crowd = Crowd(either_house, district, random.Random(people))
    await crowd.gather(people)
    bot = await either_house.bot()
    await bot.tells("started")
    await crowd.greeted()
    for _ in range(kills):
        await crowd.rush()
        await crowd.kill(bot)
        bot = await either_house.bot()
    await crowd.rush()

    rows, words = await crowd.over(), await crowd.words()

    offered = [row for row in rows if row.offered_at]
    taken, states = [row for row in offered if row.seated_at], Counter(row.state for row in rows)
    log.info("%s, %s taps: %s", dict(crowd.tally), len(crowd.taps), dict(states))
    log.info("%s offered, %s of them taken; %s words", len(offered), len(taken), len(words))
    assert crowd.tally["unhandled"] > 0
    assert await either_house.put_aside() == await either_house.number(UNTOLD) == 0
    assert [word for word in words if not true(word, rows, crowd)] == []
    assert all(int(seat) <= int(of) for word in words for seat, of in NUMBER.findall(word.text))
    last = {word.person: word.text for word in words if word.screen and CARD in word.text}
    seated = {crowd.phone[row.person_id] for row in rows if row.state == SEATED}
    assert {person for person, text in last.items() if SEAT in text} == seated


def leaves(data: str) -> bool:
    return data.startswith(f"{Leave.__prefix__}:")


def true(word: Word, rows: list[Registration], crowd: Crowd) -> bool:
    """Whoever is told of a seat has it since, or has left it later."""
    if SEAT not in word.text and TOOK not in word.text:
        return True
    return any(
        row.seated_at and row.seated_at <= word.at and (row.ended_at is None or word.at <= row.ended_at)
        for row in rows
        if crowd.phone[row.person_id] == word.person
    )
