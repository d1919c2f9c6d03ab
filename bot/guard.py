"""Sees to it that nobody is served from an SQLite file that is broken or no longer the one in the folder."""

import asyncio
from pathlib import Path

import structlog

from bot import backups
from bot.database import Database
from bot.pauses import pause
from bot.settings import Unset

log = structlog.get_logger(__name__)
EVERY = 1.0
GONE = (
    "{name} was taken away or replaced while the bot worked; what it held is written out where that is "
    "still possible; stop every program on this folder, look at it, start the bot again"
)


def soundness(database: Database) -> None:
    """Raises Unset for an SQLite file whose pages do not hold together."""
    if database.file is not None and (why := backups.flaw(database.file)):
        raise Unset(backups.DAMAGED.format(why=why))


async def watch(database: Database, stop: asyncio.Event) -> str:
    """Ends, and sets `stop`, when the file cannot be trusted any more; gives the line that says why."""
    if database.file is None:
        return ""
    names = (database.file, database.file.with_name(database.file.name + "-wal"))
    known = {name: _identity(name) for name in names}
    while not stop.is_set():
        await pause(stop, EVERY)
        said = backups.DAMAGED.format(why=database.damaged) if database.damaged else ""
        for name, was in known.items():
            if not said and was and _identity(name) != was:
                said = GONE.format(name=name.name)
        if said:
            log.critical("database_unusable", advice=said)
            stop.set()
            return said
    return ""


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
