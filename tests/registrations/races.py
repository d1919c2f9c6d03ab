"""Fifty people at once at a few seats: asking, leaving, accepting, some of them cut off in the middle."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy.event import listen
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.district import District
from models.events import Event
from models.registrations import OFFERED, WAITING, Registration
from services.outages import passing
from services.refusals import Refusal
from services.registrations import giving, holding, taking
from tests.registrations import builders
from tests.registrations.builders import acting
from tests.stage import START

PEOPLE, SCHOOLS = 50, 7
Deed = Callable[..., Awaitable[Any]]


class Killed(Exception):
    """The process died here, as far as the database can tell: nothing of the transaction is kept."""


def cut_off(session: AsyncSession, steps: int) -> None:
    """After so many statements and flushes the transaction ends as if by SIGKILL."""
    left = [steps]

    def count(*_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed

    for name in ("do_orm_execute", "before_flush", "after_flush"):
        listen(session.sync_session, name, count)


def _turned(use: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """A use case whose session comes last, and whose moment is always the same."""

    def call(*given: object, session: AsyncSession) -> Awaitable[Any]:
        return use(session, *given, START)

    return call


async def _lapsed(district: District, session: AsyncSession) -> None:
    await giving.lapse(session, district, START + timedelta(days=2))


@dataclass
class Round:
    """One event and one rush at it; `tally` counts what became of the transactions."""

    database: Database
    district: District
    dice: random.Random
    people: list[int]
    tally: Counter[str] = field(default_factory=Counter)
    event: int = 0
    heard: dict[int, str] = field(default_factory=dict)

    async def opens(self) -> None:
        dice = self.dice
        async with self.database.write() as session:
            made = await builders.event(
                session,
                self.people[0],
                ways=["place", "online"],
                capacity=dice.choice([1, 1, 3, 12]),
                online_capacity=dice.choice([0, 2, 5]),
                school_quota=dice.choice([None, None, 2]),
            )
        self.event = made.id

    async def rush(self) -> None:
        """Everybody at once; a third of them change their minds, one transaction in eight is killed."""
        await asyncio.gather(*(self._visit(one) for one in self.people), self._clock(), self._clock())

    async def _visit(self, person: int) -> None:
        dice = random.Random(self.dice.random())
        way = dice.choice(["place", "place", "online"])
        await asyncio.sleep(dice.random() * 0.02)
        await self._do(self._asks(person, way), dice)
        for _ in range(dice.choice([0, 0, 0, 1, 2])):
            await asyncio.sleep(dice.random() * 0.02)
            mine = await self._mine(person)
            if mine is None:
                deed = self._asks(person, way)
            elif mine.state == OFFERED and dice.random() < 0.7:
                deed = partial(_turned(holding.accept), acting(person, self.district), mine.id)
            elif dice.random() < 0.2:
                deed = self._asks(person, "online" if mine.way == "place" else "place")
            else:
                deed = partial(_turned(holding.leave), acting(person, self.district), mine.id)
            await self._do(deed, dice)

    def _asks(self, person: int, way: str) -> Deed:
        return partial(_turned(taking.register), acting(person, self.district), self.event, way)

    async def _clock(self) -> None:
        """The minute job beside them, as if it were two days later: offers nobody took yet lapse."""
        dice = random.Random(self.dice.random())
        for _ in range(3):
            await asyncio.sleep(dice.random() * 0.03)
            await self._do(partial(_lapsed, self.district), dice)

    async def _do(self, deed: Deed, dice: random.Random) -> None:
        """A deed in its transaction, begun anew where the database says that another was first.

        One in eight is cut off at some statement or flush of it, or just before the commit.
        """
        steps = dice.randrange(1, 12) if dice.random() < 0.13 else 0
        for _ in range(20):
            try:
                async with self.database.write() as session:
                    if steps:
                        cut_off(session, steps)
                    await deed(session=session)
                    if steps:
                        raise Killed
                self.tally["done"] += 1
            except Killed:
                self.tally["killed"] += 1
            except Refusal:
                self.tally["refused"] += 1
            except Exception as error:
                if not passing(error):
                    raise
                self.tally["again"] += 1
                continue
            return
        raise AssertionError("twenty times in vain")

    async def _mine(self, person: int) -> Registration | None:
        async with self.database.read() as session:
            return await holding.of_person(session, self.event, person)

    async def over(self) -> None:
        """Never oversold, never undersold, one live registration each, the line in order."""
        async with self.database.read() as session:
            event = await session.get_one(Event, self.event)
            rows = await builders.registrations(session, self.event)
        live = [row for row in rows if row.live]
        held = [row for row in live if row.holds]
        ways, schools = Counter(row.way for row in held), Counter(row.school_id for row in held)
        for way in event.ways:
            assert event.seats(way) is None or ways[way] <= (event.seats(way) or 0), "oversold"
        quota = event.school_quota
        assert quota is None or max(schools.values(), default=0) <= quota, "a school has too many"
        assert max(Counter(row.person_id for row in live).values(), default=0) <= 1, "one person twice"
        for row in live:
            if row.state == WAITING:
                full = ways[row.way] >= (event.seats(row.way) or 0)
                assert full or (quota is not None and schools[row.school_id] >= quota), "undersold"
        lines = [row.line for row in rows]
        assert len(set(lines)) == len(lines), "two with one number"
        assert lines == sorted(lines)
        assert event.next_in_line > max(lines, default=0), "numbers run behind"
        self._in_order(event, rows)
        self.tally += Counter(row.state for row in rows)

    def _in_order(self, event: Event, rows: list[Registration]) -> None:
        """Nobody who waits came before somebody who was given the same kind of seat from the line."""
        if event.school_quota is not None:
            return
        for waiting in (row for row in rows if row.state == WAITING):
            passed = [
                row
                for row in rows
                if row.way == waiting.way and row.offered_at is not None and row.line > waiting.line
            ]
            assert not passed, "somebody was passed over"


async def people(database: Database) -> list[int]:
    async with database.write() as session:
        return [
            (await builders.person(session, number, at=f"s{number % SCHOOLS}", account=False)).id
            for number in range(PEOPLE)
        ]


async def rounds(database: Database, district: District, count: int, seed: int) -> Counter[str]:
    """So many rounds, each looked at when it is over; what became of all their transactions."""
    crowd, tally = await people(database), Counter[str]()
    for number in range(count):
        one = Round(database, district, random.Random(seed * 10_000 + number), crowd)
        await one.opens()
        await one.rush()
        await one.over()
        tally += one.tally
    return tally
