"""Notes which screens have been drawn and where, as soon as there is a transaction to note it in."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import structlog
from sqlalchemy import bindparam, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.database import Database
from models.inbox import Update
from services import sights
from services.sights import Place

log = structlog.get_logger(__name__)
MOMENT, AGAIN = 0.1, 1.0  # seconds
_UPDATES = Update.as_table()
_DRAWN = update(_UPDATES).where(_UPDATES.c.id.in_(bindparam("which", expanding=True))).values(reply=None)


class Ledger:
    """Clears the kept screens of updates once they are known to be drawn, and remembers what is to fade.

    The next turn or the next intake to commit takes the notes along, so that they wait for no writer's
    queue and cost no commit; when nothing else is written for a moment, they are written alone. A note
    lost in a crash only means that the screen is drawn once more.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._marks: list[int] = []
        self._seen: dict[Place, datetime | None] = {}
        self._carried: set[int] = set()
        self._there, self._landed = asyncio.Event(), asyncio.Event()

    def drawn(self, row_id: int) -> None:
        self._marks.append(row_id)
        self._there.set()

    def stands(self, chat_id: int, message_id: int, *, fades: bool) -> None:
        """A message shows a screen that fades, or no longer does."""
        self._seen[Place(chat_id, message_id)] = self._clock.now() + sights.STAYS if fades else None
        self._there.set()

    def knows(self, row_id: int) -> bool:
        """Whether the screen is drawn and the note of it still on its way to the database."""
        return row_id in self._carried or row_id in self._marks

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """A transaction of somebody else's that takes the notes along."""
        taken: list[int] = []
        seen: dict[Place, datetime | None] = {}
        try:
            async with self._database.write() as session:
                yield session
                taken, self._marks = self._marks, []
                seen, self._seen = self._seen, {}
                if taken:
                    self._carried.update(taken)
                    self._landed.clear()
                    await session.execute(_DRAWN, {"which": taken})
                if seen:
                    await sights.note(session, seen)
        except BaseException:
            self._marks += taken
            self._seen = seen | self._seen
            raise
        finally:
            self._carried.difference_update(taken)
            if not self._carried:
                self._landed.set()

    async def flush(self) -> None:
        """Waits until every note so far is committed, whoever carries it."""
        while self._marks or self._seen or self._carried:
            if self._marks or self._seen:
                async with self.write():
                    continue
            await self._landed.wait()

    async def run(self) -> None:
        while True:
            await self._there.wait()
            await asyncio.sleep(MOMENT)
            self._there.clear()
            try:
                await self.flush()
            except Exception as error:  # the notes wait: for a turn to take them along, or for the next try
                log.warning("notes_wait", error=type(error).__name__)
                await asyncio.sleep(AGAIN)
                self._there.set()
