"""Trouble that passes: what failed for it is tried again, and put aside only if it is always too slow."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

PASSING = ("locked", "disk", "readonly", "unable to open", "not a database")  # in SQLite's words
LOST, BUSY, EXHAUSTED, STOPPED = "08", "40", "53", "57"  # PostgreSQL's classes of errors
HELD = "55P03"  # somebody else's lock was waited for as long as we do
DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
# What is amiss when a write fails, by the beginning of the name of SQLite's error.
AMISS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk does not take what is written, or is full",
    "SQLITE_READONLY": "the database may not be written",
    "SQLITE_CANTOPEN": "the database cannot be opened",
    "SQLITE_BUSY": "another program holds the database",
    "SQLITE_LOCKED": "another program holds the database",
}

# The system's errors that come again however often one tries: a file is missing, or is not to be read.
LASTING = (FileNotFoundError, FileExistsError, IsADirectoryError, NotADirectoryError, PermissionError)
TRIALS, KEPT = 3, 1000


class Late(Exception):
    """What had to be done in a given time was not."""


@asynccontextmanager
async def within(seconds: float) -> AsyncIterator[None]:
    """Raises Late when what is inside takes longer."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise Late from error


class Trials:
    """How often each lane was late: the machine may be busy once, but nobody is to be tried for ever."""

    def __init__(self) -> None:
        self._late: Counter[int] = Counter()

    def again(self, lane: int, error: BaseException) -> bool:
        """Whether what was late is worth another try."""
        if not isinstance(error, Late):
            return False
        if len(self._late) > KEPT:
            self._late.clear()
        self._late[lane] += 1
        if self._late[lane] < TRIALS:
            return True
        del self._late[lane]
        return False


def passing(error: BaseException) -> bool:
    """Whether the same work may succeed later: the connection broke, the disk is full, another was first."""
    if isinstance(error, OSError):
        return not isinstance(error, LASTING)
    if isinstance(error, NoConnection):  # all are taken by those who wait themselves
        return True
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state == HELD or str(state)[:2] in (LOST, BUSY, EXHAUSTED, STOPPED)
    return error.connection_invalidated or any(word in str(error.orig) for word in PASSING)


def expected(error: BaseException) -> bool:
    """Whether it is trouble of the surroundings rather than a slip of ours: its kind tells all."""
    return isinstance(error, Late) or passing(error)


def damage(error: BaseException) -> bool:
    """Whether SQLite says that the file itself is broken."""
    return isinstance(error, sqlite3.Error) and _name(error).startswith(DAMAGE)


def held(error: BaseException) -> bool:
    """Whether another program has kept SQLite's file locked for longer than we wait."""
    return isinstance(error, sqlite3.Error) and _name(error).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def amiss(error: BaseException) -> str:
    """In plain words what keeps the database from working; nothing where it is the statement's own fault."""
    if getattr(error, "sqlstate", None) == HELD:
        return AMISS["SQLITE_BUSY"]
    if not isinstance(error, sqlite3.Error):
        return ""
    return next((said for name, said in AMISS.items() if _name(error).startswith(name)), "")


def _name(error: sqlite3.Error) -> str:
    return str(getattr(error, "sqlite_errorname", None) or "")
