"""Runs in a process of the bot: brings it to the moment of a story, and strikes at the N-th commit or call.

A point is told as {"what": "commit", "when": "before", "number": 3, "how": "kill"}. Commits count when they
keep something, calls when they are not polls; counting begins with the first poll, so that the start of the
process is none of it. A poll that brought something counts after it, never before: who knows beforehand.

- `kill`: SIGKILL.
- `error`: the commit or the call fails there; after it, what happened is only not known.
- `hang`: nothing comes back, until somebody ends the process.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from aiogram.exceptions import TelegramNetworkError
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util.concurrency import await_

from bot import database, service, sqlite
from bot.clock import Clock
from bot.session import Session
from bot.wire import RawUpdates

WRITES = ("INSERT", "UPDATE", "DELETE")
KEEPS = "keeps something"
HURRY = 3.0


def prepare(
    clock: dict[str, float] | None = None,
    point: dict[str, Any] | None = None,
    polls: bool = False,
    patience: float | None = None,
) -> None:
    """Sets the clock, lays the trap, has polls written into the log.

    `patience` is how many seconds another program's transaction is waited for, twice as many an answer of
    PostgreSQL, and four times as many a connection; PostgreSQL waits eight times as many for us.
    """
    if clock is not None:
        there = Elsewhere(**clock)
        setattr(service, "Clock", lambda: there)  # noqa: B010  as if it had been imported so
    if point is not None:
        service.PATIENCE = service.LAST = HURRY
        _set(Trap(**point))
    if polls:
        _write_polls_down()
    if patience is not None:
        sqlite.PATIENCE = database.LOCKED = int(patience * 1000)
        database.SILENT, database.QUEUE = patience * 2, patience * 4
        database.IDLE = int(patience * 8000)


class Elsewhere(Clock):
    """Was so many seconds ahead of ours when the story began, and runs at another speed."""

    def __init__(self, began: float, ahead: float, speed: float) -> None:
        super().__init__()
        self._began, self._speed = datetime.fromtimestamp(began, UTC), speed
        self.move(timedelta(seconds=ahead))

    def now(self) -> datetime:
        return super().now() + (datetime.now(UTC) - self._began) * (self._speed - 1)


class Trap:
    """One point; `meets` counts what passes by."""

    def __init__(self, what: str, when: str, number: int, how: str) -> None:
        self.what, self.when, self.number, self.how = what, when, number, how
        self.seen, self.armed = 0, False

    def meets(self, what: str) -> bool:
        if not self.armed or what != self.what:
            return False
        self.seen += 1
        return self.seen == self.number

    def springs(self) -> None:
        """At a commit: in SQLAlchemy's greenlet."""
        self._die_or_tell()
        if self.how == "hang":
            await_(asyncio.sleep(3600))
        raise ConnectionResetError("the connection broke at a commit")

    async def springs_at(self, method: Any) -> None:
        self._die_or_tell()
        if self.how == "hang":
            await asyncio.sleep(3600)
        cause = ConnectionRefusedError() if self.when == "before" else ConnectionResetError()
        raise TelegramNetworkError(method=method, message="the connection broke at a call") from cause

    def _die_or_tell(self) -> None:
        if self.how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        tell('{"event": "struck"}')


def _set(trap: Trap) -> None:
    event.listen(Engine, "after_cursor_execute", _keeps)
    event.listen(Engine, "rollback", _lets_go)
    commit, request = DefaultDialect.do_commit, Session.make_request

    def do_commit(self: Any, connection: Any) -> None:
        meets = connection.info.pop(KEEPS, False) and trap.meets("commit")
        if meets and trap.when == "before":
            trap.springs()
        commit(self, connection)
        if meets and trap.when == "after":
            trap.springs()

    async def make_request(self: Any, bot: Any, method: Any, timeout: int | None = None) -> Any:
        polls = isinstance(method, RawUpdates)
        trap.armed = trap.armed or polls
        meets = not polls and trap.meets("call")
        if meets and trap.when == "before":
            await trap.springs_at(method)
        try:
            answer = await request(self, bot, method, timeout)
        except Exception:
            if meets and trap.when == "after":
                await trap.springs_at(method)
            raise
        if trap.when == "after" and (meets or (polls and answer and trap.meets("call"))):
            await trap.springs_at(method)
        return answer

    DefaultDialect.do_commit = do_commit  # type: ignore[method-assign]
    Session.make_request = make_request  # type: ignore[method-assign]


def _keeps(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
    if statement.lstrip().startswith(WRITES) and cursor.rowcount != 0:
        connection.info[KEEPS] = True


def _lets_go(connection: Connection) -> None:
    if not connection.invalidated:  # one whose commit was called off has nothing to be asked for
        connection.info.pop(KEEPS, None)


def _write_polls_down() -> None:
    """When each poll began and ended, by the clock that all processes of the machine share."""
    request = Session.make_request

    async def make_request(self: Any, bot: Any, method: Any, timeout: int | None = None) -> Any:
        if not isinstance(method, RawUpdates):
            return await request(self, bot, method, timeout)
        with _told():
            return await request(self, bot, method, timeout)

    Session.make_request = make_request  # type: ignore[method-assign]


@contextmanager
def _told() -> Iterator[None]:
    tell(f'{{"event": "poll_began", "moment": {time.monotonic()}}}')
    try:
        yield
    finally:
        tell(f'{{"event": "poll_ended", "moment": {time.monotonic()}}}')


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
