"""Notes which screens have been drawn, many in one commit."""

import asyncio

from sqlalchemy import update

from bot.database import Database
from models.inbox import Update


class Ledger:
    """Clears the kept screens of updates once they are known to be drawn.

    Marks are written as soon as the writer is free, together; a mark lost in a crash only means
    that the screen is drawn once more.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._marks: list[int] = []
        self._there = asyncio.Event()
        self._lock = asyncio.Lock()

    def drawn(self, row_id: int) -> None:
        self._marks.append(row_id)
        self._there.set()

    async def flush(self) -> None:
        async with self._lock:
            marks, self._marks = self._marks, []
            if marks:
                async with self._database.write() as session:
                    await session.execute(update(Update).where(Update.id.in_(marks)).values(reply=None))

    async def run(self) -> None:
        while True:
            await self._there.wait()
            self._there.clear()
            await self.flush()
