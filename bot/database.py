"""The database: one writer at a time on SQLite, a pool on PostgreSQL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, ExceptionContext, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from bot.sqlite import Driver
from services import outages

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
QUEUE = 60.0  # seconds that a free connection is waited for
LOCKED = 8_000  # milliseconds that a lock on PostgreSQL is waited for: less than a turn may take
REACHED, SILENT = 10.0, 30.0  # seconds that PostgreSQL is waited for: to let us in, to answer
IDLE = 60_000  # milliseconds that PostgreSQL waits for us in a transaction: it may have lost us
STATEMENTS = 150  # compiled ones that an engine keeps, 26 KB each; half as many more until it clears up
# PostgreSQL's side asks too, so that what a lost connection holds is let go within a minute.
KEEPALIVE = {"tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3"}


class Database:
    """Gives sessions: `write()` for one transaction that is committed at its end, `read()` beside it.

    On SQLite all writers queue for one kept connection and begin with BEGIN IMMEDIATE, so a
    read-modify-write is never lost; on PostgreSQL they run side by side.

    `trouble` says what keeps the last write from being kept, until one succeeds: a full disk, another
    program's lock. `damaged` says what a statement has found broken in SQLite's file.
    """

    def __init__(self, url: str, *, pool: int = 12) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self.trouble = self.damaged = ""
        self._writer = self._sqlite(1, "BEGIN IMMEDIATE") if self.sqlite else self._postgres(pool)
        self._reader = self._sqlite(4, "BEGIN") if self.sqlite else self._writer
        at_once = self._writer.execution_options(at_once=self.sqlite)
        self._write = async_sessionmaker(at_once, expire_on_commit=False)
        self._read = async_sessionmaker(self._reader, expire_on_commit=False)

    @property
    def engine(self) -> AsyncEngine:
        return self._writer

    @property
    def file(self) -> Path | None:
        """Where SQLite keeps it."""
        return Path(self.url.database) if self.sqlite and self.url.database else None

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """One transaction; committed when the block ends, rolled back when it raises."""
        async with self._write.begin() as session:
            yield session
        self.trouble = ""

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Sees what is committed; nothing written here is kept."""
        async with self._read() as session:
            yield session

    async def close(self) -> None:
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()

    def _sqlite(self, size: int, begin: str) -> AsyncEngine:
        if self.url.database:
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_async_engine(
            self.url,
            module=Driver(PRAGMAS),
            pool_size=size,
            max_overflow=0,
            pool_timeout=QUEUE,
            hide_parameters=True,
            query_cache_size=STATEMENTS,
        )

        def start(connection: Connection) -> None:
            sqlite: Any = connection.connection.dbapi_connection
            sqlite.at_once = connection.get_execution_options().get("at_once", False)
            connection.exec_driver_sql(begin)

        event.listen(engine.sync_engine, "begin", start)
        event.listen(engine.sync_engine, "handle_error", self._note)
        return engine

    def _note(self, met: ExceptionContext) -> None:
        error = met.original_exception
        if outages.damage(error):
            self.damaged = str(error)
        self.trouble = outages.amiss(error) or self.trouble

    def _postgres(self, size: int) -> AsyncEngine:
        engine = create_async_engine(
            self.url,
            pool_size=size,
            max_overflow=size,
            pool_timeout=QUEUE,
            pool_pre_ping=True,
            hide_parameters=True,
            query_cache_size=STATEMENTS,
            connect_args={
                "timeout": REACHED,
                "command_timeout": SILENT,
                "server_settings": {
                    "lock_timeout": str(LOCKED),
                    "idle_in_transaction_session_timeout": str(IDLE),
                    **KEEPALIVE,
                },
            },
        )
        event.listen(engine.sync_engine, "handle_error", self._note)
        return engine
