"""An installation in a folder of its own: its settings, its database, and the bots that live on it."""

import os
import signal
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot import schema
from bot.database import Database
from services import installations
from services.districts import load
from tests.process.programs import Nursery, Program
from tests.process.telegram import TOKEN, Telegram


class House:
    """`bot()` starts `python -m bot run` on it, `command(...)` anything else; nobody outlives it."""

    def __init__(self, nursery: Nursery, telegram: Telegram, folder: Path, database_url: str = "") -> None:
        self.nursery, self.telegram, self.folder = nursery, telegram, folder
        self.data = folder / "data"
        self.url = database_url
        self.environment = {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": telegram.url,
            "BOT_DATA_DIR": str(self.data),
            "BOT_RATE": "1000",
        }
        if database_url:
            self.environment["BOT_DATABASE_URL"] = database_url
        self._made: list[Program] = []
        self._database: Database | None = None

    @property
    def database(self) -> Database:
        if self._database is None:
            self._database = Database(self.url or f"sqlite+aiosqlite:///{self.data / 'opora.sqlite3'}")
        return self._database

    async def bot(self, **settings: str) -> Program:
        return await self.start("run", **settings)

    async def fated(self, **fate: Any) -> Program:
        """A bot that something befalls: see tests.process.crashes."""
        return await self._start(("run",), {}, fate)

    async def start(self, *words: str, **settings: str) -> Program:
        """A command of `python -m bot` in a process, with more or other settings: BOT_RATE="5".

        HUMBLE="1" minds the permissions of files, even when the tests are run by root; DIES_AT="5" is killed
        before that statement of the migrations; ROOM="60000" lets no file grow beyond so many bytes.
        """
        return await self._start(words, settings, None)

    async def _start(
        self, words: tuple[str, ...], settings: dict[str, str], fate: dict[str, Any] | None
    ) -> Program:
        log, surroundings = (
            self.folder / f"{len(self._made) + 1:02}-{words[0]}.log",
            self.environment | settings,
        )
        made = await Program.started(
            self.nursery, "bot", *words, log=log, environment=surroundings, fate=fate
        )
        self._made.append(made)
        return made

    async def command(self, *words: str, **settings: str) -> tuple[int, list[str]]:
        """How a command ended and what it said."""
        program = await self.start(*words, **settings)
        return await program.ends(), program.plain()

    async def prepare(self) -> None:
        """What the first start does to an empty database."""
        await schema.bring_up_to_date(self.database)
        async with self.database.write() as session:
            await installations.prepare(session, load(), datetime.now(UTC))
        await self.let_go()

    async def rows(self, question: str, **facts: Any) -> list[Any]:
        """What the database answers, beside the bots."""
        async with self.database.read() as session:
            return list((await session.execute(text(question), facts)).all())

    async def number(self, question: str, **facts: Any) -> int:
        return int((await self.rows(question, **facts))[0][0])

    async def put_aside(self) -> int:
        """How many updates ended in a fault."""
        return await self.number("SELECT count(*) FROM updates WHERE state = 'quarantined'")

    async def change(self, statement: str, **facts: Any) -> None:
        async with self.database.write() as session:
            await session.execute(text(statement), facts)

    async def let_go(self) -> None:
        """Forgets its connections, so that the file can be looked at or replaced."""
        if self._database is not None:
            await self._database.close()
            self._database = None

    async def close(self) -> None:
        for program in self._made:
            if await program.code() is None:
                with suppress(ProcessLookupError):
                    os.kill(program.pid, signal.SIGKILL)
                await program.ends(10)
        await self.let_go()
