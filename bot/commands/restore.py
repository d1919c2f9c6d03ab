"""Restoring a backup."""

import argparse
import asyncio
import contextlib
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot import backups, schema
from bot.commands.backup import database_file
from bot.database import Database
from bot.locks import FileLock
from bot.settings import load
from services import privacy

HELP = "put a backup in the database's place; the bot then pushes nothing until thawed"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a file made by the backup command")


def run(options: argparse.Namespace) -> int:
    settings = load()
    database = database_file(settings)
    lock = FileLock(settings.data_dir / "opora.lock")
    if not lock.try_hold():
        print("the bot is running on this database; stop it first", file=sys.stderr)
        return 1
    try:
        codes = tombstones(database)
        backups.restore(options.file, database)
        erased = asyncio.run(_erase_again(settings.database, codes))
    except (backups.Unusable, OSError) as error:
        print(f"not restored, nothing has changed: {error}", file=sys.stderr)
        return 1
    finally:
        lock.release()
    if erased:
        print(f"erased once more, as they had asked: {erased}")
    print("restored; pushes are frozen: look at what would go out with: python -m bot thaw")
    return 0


def tombstones(database: Path) -> list[str]:
    """The codes of those whom the database that is to be replaced knows to be erased."""
    if not database.exists():
        return []
    with contextlib.closing(sqlite3.connect(database)) as opened:
        try:
            return [code for (code,) in opened.execute("SELECT person_code FROM tombstones")]
        except sqlite3.DatabaseError:  # damaged, which may be why it is replaced, or older than tombstones
            return []


async def _erase_again(url: str, codes: list[str]) -> int:
    """A backup brings back the erased; they are forgotten before anybody sees them."""
    database = Database(url)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            return await privacy.again(session, codes, datetime.now(UTC))
    finally:
        await database.close()
