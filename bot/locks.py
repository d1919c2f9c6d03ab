"""Who may poll, send and tick: one process at a time, and a standby takes over."""

import asyncio
import fcntl
import hashlib
from pathlib import Path
from typing import IO, Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.database import Database

LANES = 0x4F50
AGAIN = 0.2  # seconds
OURS = text("SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()")
END = text(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
    "WHERE pid = :pid AND backend_start = :backend_start"
)


class FileLock:
    """A lock on a file beside the SQLite database; the system drops it when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def try_hold(self) -> bool:
        if self._file is not None:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = self._path.open("a")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class PostgresLocks:
    """Advisory locks held on one kept connection; PostgreSQL drops them when the connection ends.

    One that went silent may not have ended there: whoever comes again ends it, so as not to stand in line
    behind herself.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: AsyncConnection | None = None
        self._one = asyncio.Lock()
        self._held: set[str] = set()
        self._ours: dict[str, Any] | None = None

    async def try_hold(self, name: str) -> bool:
        if not await self.holds(name) and await self._ask(
            "SELECT pg_try_advisory_lock(:key)", key=_key(name)
        ):
            self._held.add(name)
        return name in self._held

    async def hold(self, name: str) -> None:
        """Waits for the lock, however long."""
        while not await self.try_hold(name):  # noqa: ASYNC110  another process lets it go
            await asyncio.sleep(AGAIN)

    async def holds(self, name: str) -> bool:
        """Whether the connection on which the lock was taken still stands, and the lock with it."""
        try:
            await self._ask("SELECT true")
        except Exception:
            return False
        return name in self._held

    async def release(self, name: str) -> None:
        self._held.discard(name)
        await self._ask("SELECT pg_advisory_unlock(:key)", key=_key(name))

    async def hold_lane(self, lane: int) -> bool:
        return await self._ask("SELECT pg_try_advisory_lock(:space, :key)", space=LANES, key=_fold(lane))

    async def release_lane(self, lane: int) -> None:
        await self._ask("SELECT pg_advisory_unlock(:space, :key)", space=LANES, key=_fold(lane))

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def _ask(self, question: str, **facts: int) -> bool:
        async with self._one:
            try:
                connection = self._connection or await self._come()
                return bool(await connection.scalar(text(question), facts))
            except Exception:
                broken, self._connection = self._connection, None
                self._held.clear()
                if broken is not None:
                    await broken.invalidate()
                    await broken.close()
                raise

    async def _come(self) -> AsyncConnection:
        made = await self._database.engine.connect()
        self._connection = await made.execution_options(isolation_level="AUTOCOMMIT")
        if self._ours is not None:
            await made.execute(END, self._ours)
        self._ours = dict((await made.execute(OURS)).mappings().one())
        return made


def _key(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big", signed=True)


def _fold(lane: int) -> int:
    """A Telegram id in the 32 bits that a pair of keys leaves; two people may share one, harmlessly."""
    return int.from_bytes(hashlib.sha256(str(lane).encode()).digest()[:4], "big", signed=True)
