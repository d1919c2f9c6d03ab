"""The rows beside the model: a small database of its own for every run, and one way to ask and to act."""

import asyncio
import atexit
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models import Row
from services.districts import load
from services.refusals import Refusal
from tests.registrations import builders
from tests.registrations.builders import METHODIST, acting
from tests.registrations.hall import Hall

DISTRICT = load()
PEOPLE, SCHOOLS = 9, 3
T = TypeVar("T")


@cache
def peopled() -> Path:
    """A database with the people, made once; each run has a copy."""
    file = Path(tempfile.mkdtemp(prefix="seats")) / "peopled.sqlite3"
    atexit.register(shutil.rmtree, file.parent, ignore_errors=True)

    async def make() -> None:
        database = Database(f"sqlite+aiosqlite:///{file}")
        async with database.engine.begin() as connection:
            await connection.run_sync(Row.metadata.create_all)
        async with database.write() as session:
            for number in range(PEOPLE):
                await builders.person(session, number, at=f"s{number % SCHOOLS}", account=False)
        await database.close()

    asyncio.run(make())
    return file


class Bench:
    """An event with seats, the moment it is, and the model of the same."""

    runner: asyncio.Runner
    database: Database
    folder: Path
    hall: Hall
    now: datetime
    event: int

    async def _open(self, place: int | None, online: int | None) -> None:
        shutil.copy(peopled(), self.folder / "seats.sqlite3")
        self.database = Database(f"sqlite+aiosqlite:///{self.folder}/seats.sqlite3")
        async with self.database.write() as session:
            made = await builders.event(
                session,
                1,
                starts_at=self.hall.starts,
                deadline=self.hall.closes,
                ways=["place", "online"],
                capacity=place,
                online_capacity=online,
                school_quota=self.hall.per_school,
                moderated=self.hall.by_word,
            )
        self.event = made.id

    @property
    def _organiser(self) -> Any:
        return acting(1, DISTRICT, METHODIST)

    def _live(self) -> list[Any]:
        rows = self._read(lambda session: builders.registrations(session, self.event))
        return [one for one in rows if one.live]

    def _read(self, ask: Callable[[AsyncSession], Awaitable[T]]) -> T:
        async def go() -> T:
            async with self.database.read() as session:
                return await ask(session)

        return self.runner.run(go())

    def _try(self, use: Callable[[AsyncSession], Awaitable[Any]]) -> bool:
        async def go() -> None:
            async with self.database.write() as session:
                await use(session)

        try:
            self.runner.run(go())
        except Refusal:
            return False
        return True

    def teardown(self) -> None:
        if hasattr(self, "runner"):
            self.runner.run(self.database.close())
            self.runner.close()
            shutil.rmtree(self.folder)
