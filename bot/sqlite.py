"""SQLite behind asyncio, one visit to its thread for a statement.

aiosqlite runs every call of a connection in a thread, and SQLAlchemy makes four for a statement: a cursor,
its execution, its rows, its end. Each is a change of threads there and back, which costs more than most
statements; here they are made together. What is streamed keeps the cursors of SQLAlchemy.
"""

import sqlite3
from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

import aiosqlite
from sqlalchemy.dialects.sqlite import aiosqlite as dialect
from sqlalchemy.util import immutabledict
from sqlalchemy.util.concurrency import await_


class Ran(NamedTuple):
    """What a statement came to; stands where SQLAlchemy looks for its cursor."""

    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None
    rows: Sequence[Any] = ()


class Cursor(dialect.AsyncAdapt_aiosqlite_cursor):
    """Runs a statement and takes all its rows at once; nothing of it stays open."""

    __slots__ = ()
    _cursor: Any

    def __init__(self, connection: Any) -> None:
        self._adapt_connection, self._connection = connection, connection._connection
        self._cursor, self._rows, self._soft_closed_memoized = Ran(), deque(), immutabledict()

    async def _execute_async(self, operation: Any, parameters: Any) -> None:
        await self._visit(operation, parameters or (), many=False)

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> None:
        await self._visit(operation, seq_of_parameters, many=True)

    async def _visit(self, operation: str, parameters: Sequence[Any], *, many: bool) -> None:
        connection: Any = self._connection
        async with self._adapt_connection._execute_mutex:
            self._cursor = await connection._execute(_run, connection._conn, operation, parameters, many)
        self._rows = deque(self._cursor.rows)

    async def _async_soft_close(self) -> None:
        """The rows stay to be read."""

    def close(self) -> None:
        self._rows.clear()


def _run(connection: sqlite3.Connection, operation: str, parameters: Sequence[Any], many: bool) -> Ran:
    cursor = connection.cursor()
    try:
        (cursor.executemany if many else cursor.execute)(operation, parameters)
        rows = cursor.fetchall() if cursor.description else ()
        return Ran(cursor.description, cursor.rowcount, cursor.lastrowid, rows)
    finally:
        cursor.close()


class Connection(dialect.AsyncAdapt_aiosqlite_connection):
    __slots__ = ()
    _cursor_cls: Any = Cursor


class Driver(dialect.AsyncAdapt_aiosqlite_dbapi):
    """What `create_async_engine` takes for its `module`: the driver, with connections of ours.

    Each is opened with these pragmas, and begins transactions only when told to.
    """

    def __init__(self, pragmas: Sequence[str]) -> None:
        super().__init__(aiosqlite, sqlite3)
        self._pragmas = pragmas

    def connect(self, database: str, **how: Any) -> Connection:
        def open_it() -> sqlite3.Connection:
            opened: sqlite3.Connection = sqlite3.connect(database, isolation_level=None, **how)
            for pragma in self._pragmas:
                opened.execute(f"PRAGMA {pragma}").close()
            return opened

        connection: Any = aiosqlite.Connection(open_it, iter_chunk_size=64)
        connection._thread.daemon = True
        return Connection(self, await_(connection))
