"""What one process at a time does for all: the clock, the sender, and what a dead one left behind."""

import asyncio
from datetime import timedelta

import structlog
from sqlalchemy import select

from bot import freezing
from bot.application import Application
from bot.locks import PostgresLocks
from bot.pauses import pause
from bot.settings import Settings
from models.inbox import Update

log = structlog.get_logger(__name__)
LEADER, POLLER = "leader", "poller"
EVERY = 1.0
UNHANDLED, UNDRAWN = timedelta(seconds=3), timedelta(seconds=30)


async def lead(
    application: Application, settings: Settings, locks: PostgresLocks | None, stop: asyncio.Event
) -> None:
    """Runs the clock and the sender while this process is the one that may, and nothing is frozen."""
    said = False
    while not stop.is_set():
        if frozen(settings):
            if not said:
                log.warning("frozen", advice="restored from a backup; let pushes go with: python -m bot thaw")
            said = True
            await _melt(application, settings)
            await pause(stop, EVERY)
        elif locks is not None and not await _try(locks):
            await pause(stop, EVERY)
        else:
            await _work(application, settings, locks, stop)


async def _work(
    application: Application, settings: Settings, locks: PostgresLocks | None, stop: asyncio.Event
) -> None:
    ended = asyncio.Event()
    working = asyncio.create_task(application.work(ended))
    heirs = Heirs(application) if locks is not None else None
    log.info("leading")
    try:
        while not stop.is_set() and not working.done():
            if (locks is not None and not await locks.holds(LEADER)) or frozen(settings):
                break
            if heirs is not None:
                await heirs.adopt()
            await pause(stop, EVERY)
        ended.set()
        await working
    except Exception:
        log.exception("leading_failed")
        await pause(stop, EVERY)
    finally:
        working.cancel()


async def _melt(application: Application, settings: Settings) -> None:
    try:
        await freezing.melt(settings.data_dir, application.database)
    except Exception as error:  # the database or the folder are away; the freeze stays meanwhile
        log.warning("not_thawed", error=type(error).__name__)


def frozen(settings: Settings) -> bool:
    """Whether the database was restored from a backup and nobody has yet let its pushes go."""
    return freezing.since(settings.data_dir) is not None


class Heirs:
    """Takes over what a process that died had stored but not handled, or handled but not drawn.

    Others may be slow rather than dead: their lanes are locked, so what is woken here waits for them.
    """

    def __init__(self, application: Application) -> None:
        self._application = application
        self._redrawn: set[int] = set()

    async def adopt(self) -> None:
        now = self._application.clock.now()
        left = (Update.state == "new") & (Update.received_at < now - UNHANDLED)
        shown = Update.reply.is_not(None) & (Update.done_at < now - UNDRAWN)
        wanted = select(Update.id, Update.lane, Update.state).where(left | shown).order_by(Update.id)
        async with self._application.database.read() as session:
            rows = (await session.execute(wanted)).all()
        for row_id, lane, state in rows:
            if state != "new":
                if row_id in self._redrawn:
                    continue
                self._redrawn.add(row_id)
                self._application.turns.undrawn.add(lane)
            self._application.lanes.wake(lane)


async def _try(locks: PostgresLocks) -> bool:
    try:
        return await locks.try_hold(LEADER)
    except Exception as error:
        log.warning("no_leader_lock", error=type(error).__name__)
        return False
