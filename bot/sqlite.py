"""SQLite behind asyncio, with as few changes of threads as may be.

aiosqlite runs every call of a connection in a thread, and SQLAlchemy makes four for a statement: a cursor,
its execution, its rows, its end. Each is a change of threads there and back, which costs more than most
statements; here they are made together. A transaction that works `at_once` goes further: what a turn asks
takes microseconds and runs where the turn runs, and the thread is left what may take long: the end of
somebody else's writing, the disk's word that a commit is kept, statements over many rows. What is streamed
keeps the cursors of SQLAlchemy.
"""

import sqlite3
from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

import aiosqlite
from sqlalchemy.dialects.sqlite import aiosqlite as dialect
from sqlalchemy.util import immutabledict
from sqlalchemy.util.concurrency import await_

FEW = 100  # rows that are written at once
PATIENCE = 15_000  # milliseconds that somebody else's transaction is waited for


class Ran(NamedTuple):
    """What a statement came to; stands where SQLAlchemy looks for its cursor."""

    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None
    rows: Sequence[Any] = ()


class Cursor(dialect.AsyncAdapt_aiosqlite_cursor):
    """Runs a statement and takes all its rows together; nothing of it stays open."""

    __slots__ = ()
    _cursor: Any
    _adapt_connection: "Connection"

    def __init__(self, connection: Any) -> None:
        self._adapt_connection, self._connection = connection, connection._connection
        self._cursor, self._rows, self._soft_closed_memoized = Ran(), deque(), immutabledict()

    def execute(self, operation: Any, parameters: Any = None) -> None:
        if not self._adapt_connection.at_once or _copies(operation):
            super().execute(operation, parameters)
            return
        try:
            run = _impatiently if operation.startswith("BEGIN") else _run
            self._take(run(self._connection._conn, operation, parameters or (), False))
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            super().execute(operation, parameters)

    def executemany(self, operation: Any, seq_of_parameters: Any) -> None:
        if not self._adapt_connection.at_once or len(seq_of_parameters) > FEW:
            super().executemany(operation, seq_of_parameters)
            return
        self._take(_run(self._connection._conn, operation, seq_of_parameters, True))

    async def _execute_async(self, operation: Any, parameters: Any) -> None:
        await self._visit(operation, parameters or (), many=False)

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> None:
        await self._visit(operation, seq_of_parameters, many=True)

    async def _visit(self, operation: str, parameters: Sequence[Any], *, many: bool) -> None:
        connection: Any = self._connection
        async with self._adapt_connection._execute_mutex:
            self._take(await connection._execute(_run, connection._conn, operation, parameters, many))

    def _take(self, ran: Ran) -> None:
        self._cursor, self._rows = ran, deque(ran.rows)

    async def _async_soft_close(self) -> None:
        """The rows stay to be read."""

    def close(self) -> None:
        self._rows.clear()


def _copies(operation: str) -> bool:
    """Whether a statement makes rows of rows, however many there are."""
    return operation.startswith("INSERT") and "SELECT" in operation


def _impatiently(connection: sqlite3.Connection, *what: Any) -> Ran:
    """Runs a statement that must not wait for the end of somebody else's transaction."""
    connection.execute("PRAGMA busy_timeout=0").close()
    try:
        return _run(connection, *what)
    finally:
        connection.execute(f"PRAGMA busy_timeout={PATIENCE}").close()


def _run(connection: sqlite3.Connection, operation: str, parameters: Sequence[Any], many: bool) -> Ran:
    cursor = connection.cursor()
    try:
        (cursor.executemany if many else cursor.execute)(operation, parameters)
        rows = cursor.fetchall() if cursor.description else ()
        return Ran(cursor.description, cursor.rowcount, cursor.lastrowid, rows)
    finally:
        cursor.close()


class Connection(dialect.AsyncAdapt_aiosqlite_connection):
    __slots__ = ("at_once",)
    _cursor_cls: Any = Cursor

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self.at_once = False

    def rollback(self) -> None:
        """The pool asks for it as it takes a connection back; after a commit there is nothing to undo."""
        sqlite: sqlite3.Connection | None = self._connection._connection
        if sqlite is None or sqlite.in_transaction:
            super().rollback()


class Driver(dialect.AsyncAdapt_aiosqlite_dbapi):
    """What `create_async_engine` takes for its `module`: the driver, with connections of ours.

    Each is opened with these pragmas, and begins transactions only when told to.
    """

    def __init__(self, pragmas: Sequence[str]) -> None:
        super().__init__(aiosqlite, sqlite3)
        self._pragmas = pragmas

    def connect(self, database: str, **how: Any) -> Connection:
        def open_it() -> sqlite3.Connection:
            told = {**how, "isolation_level": None, "timeout": PATIENCE / 1000, "check_same_thread": False}
            opened: sqlite3.Connection = sqlite3.connect(database, **told)
            for pragma in self._pragmas:
                opened.execute(f"PRAGMA {pragma}").close()
            return opened

        connection: Any = aiosqlite.Connection(open_it, iter_chunk_size=64)
        connection._thread.daemon = True
        try:
            return Connection(self, await_(connection))
        except sqlite3.Error:
            connection._thread.join()  # told to stop; its last word must still find the loop
            raise
