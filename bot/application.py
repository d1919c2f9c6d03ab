"""Puts the parts together: one object that can be started, stopped, and asked to settle."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path

import structlog
from aiogram import Bot, Router

from bot import VERSION, backups, features, freezing, inbox, wire
from bot.clock import Clock
from bot.database import Database
from bot.fading import Fading
from bot.lanes import Lanes
from bot.ledger import Ledger
from bot.locks import PostgresLocks
from bot.metrics import Meters
from bot.pen import Pen
from bot.poller import Poller
from bot.turn import Setting, Turns
from handlers import Family
from locales import Say
from models.cards import Machine
from models.district import District
from models.steps import Form
from scheduler.dispatcher import Dispatcher
from scheduler.pacing import Pacer
from scheduler.ticker import Ticker, next_due

log = structlog.get_logger(__name__)
STRIDE, SOON = timedelta(hours=4), timedelta(seconds=1)
A_MOMENT = 0.05  # seconds


@dataclass(frozen=True, slots=True)
class Parts:
    """What an application is made of; the demo and the tests bring their own bot and clock."""

    bot: Bot
    database: Database
    district: District
    username: str
    clock: Clock
    admins: frozenset[int] = frozenset()
    rate: float = 28
    pacer: Pacer | None = None
    routers: tuple[Router, ...] = ()
    forms: tuple[Form, ...] = ()
    families: Mapping[str, Family] = field(default_factory=dict)
    folder: Path | None = None  # the data folder, where there is one


class Application:
    """Intake, lanes, turns, drawing, deliveries and the clock of one process."""

    def __init__(
        self, parts: Parts, *, locks: PostgresLocks | None = None, polling: int = 25, at_once: int = 3
    ) -> None:
        self.parts, self.clock, self.database = parts, parts.clock, parts.database
        zone = parts.district.settings.timezone
        say = lru_cache(lambda language: Say(language, zone))
        self.meters = Meters()
        self.pacer = parts.pacer or Pacer(parts.rate)
        self.ledger = Ledger(parts.database, parts.clock)
        self.pen = Pen(parts.bot, self.pacer, self.ledger.stands)
        setting = Setting(
            parts.district,
            parts.username,
            features.forms(parts.forms),
            features.families(parts.families),
            parts.admins,
            say,
            features.afterwards(),
            self.machine,
        )
        self.turns = Turns(
            parts.database,
            features.dispatcher(parts.routers),
            parts.bot,
            self.pen,
            parts.clock,
            setting,
            self.ledger,
            self.meters,
        )
        self.lanes = Lanes(
            self.turns.take,
            claim=locks.hold_lane if locks else None,
            release=locks.release_lane if locks else None,
        )
        self.poller = Poller(parts.bot, self.ledger, parts.clock, self.lanes.wake, timeout=polling)
        features.jobs()
        self.sender = Dispatcher(
            parts.database,
            self.pen,
            self.pacer,
            parts.clock,
            parts.district,
            say_for=say,
            in_flight=at_once,
            asks=self.pen.reaches,
        )
        self.fading = Fading(parts.bot, parts.database, self.pen, self.pacer, parts.clock, say)
        self.ticker = Ticker(
            parts.database, parts.clock, parts.district, after=self.sender.wake, report=self.meters.job
        )
        self._since = parts.clock.now()
        self._tasks: list[asyncio.Task[None]] = []

    def machine(self) -> Machine:
        """What /status says of the machine under the bot."""
        known = Machine(VERSION, self._since, conflict_at=self.poller.conflict_at)
        if self.parts.folder is None:
            return known
        return replace(
            known,
            backup_at=backups.latest(self.parts.folder / "backups"),
            free=backups.free(self.parts.folder),
            frozen=freezing.since(self.parts.folder),
        )

    async def start(self) -> None:
        """Wakes what an earlier process left undone, and starts the lanes."""
        await self.ticker.begin()
        async with self.database.read() as session:
            left = await inbox.waiting(session)
        self.turns.undrawn.update(left)
        wire.warm()
        asyncio.get_running_loop().call_later(A_MOMENT, wire.expect)  # once Telegram has been asked
        self.lanes.start()
        self._tasks.append(asyncio.create_task(self.ledger.run(), name="ledger"))
        for lane in left:
            self.lanes.wake(lane)

    async def take_webhook(self, raws: Iterable[object]) -> None:
        """Stores what a webhook brought; returns once it is committed."""
        for lane in await inbox.store(self.ledger, raws, self.clock.now()):
            self.lanes.wake(lane)

    async def settle(self) -> None:
        """Handles everything there is now: updates, screens, pushes that are due."""
        while await self.poller.once():
            pass
        await self.lanes.drain()
        await self.ledger.flush()
        await self.sender.pump()
        await self.fading.once()

    async def pass_time(self, by: timedelta, settle: Callable[[], Awaitable[object]]) -> None:
        """Moves the clock, stopping wherever something falls due, so that all happens in its order."""
        until = self.clock.now() + by
        while (now := self.clock.now()) < until:
            async with self.database.read() as session:
                due = await next_due(session, now, self.parts.district)
            stops = [until, now + STRIDE, *([due[0] + SOON] if due else [])]
            self.clock.move(max(min(stops) - now, SOON))
            await self.ticker.run_due()
            await settle()

    async def work(self, stop: asyncio.Event) -> None:
        """Runs the clock, the sender and what takes screens away; one process does so at a time."""
        await asyncio.gather(self.ticker.run(stop), self.sender.run(stop), self.fading.run(stop))

    async def stop(self, patience: float = 15) -> None:
        """Finishes what runs within `patience` seconds; what has not begun waits in the inbox."""
        await self.lanes.stop(patience)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.ledger.flush()
