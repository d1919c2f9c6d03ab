"""The move from SQLite to PostgreSQL."""

import argparse
import asyncio
import sys
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot import backups, moving, schema
from bot.database import Database
from bot.leading import LEADER, POLLER
from bot.locks import FileLock, PostgresLocks
from bot.moving import Sum
from bot.opening import REFUSED
from bot.settings import Settings, Unset, load, moved

HELP = "move everything from SQLite to an empty PostgreSQL database, and compare it row by row"


class No(Exception):
    """Why nothing was moved, in one line."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to", required=True, metavar="URL", help="postgresql+asyncpg://user:password@host/name"
    )


def run(options: argparse.Namespace) -> int:
    settings, wanted = load(), load(database_url=options.to)
    if settings.file is None or not settings.file.is_file():
        raise Unset("there is no SQLite database to move: see BOT_DATA_DIR and BOT_DATABASE_URL")
    if wanted.file is not None:
        raise Unset("--to must begin with postgresql+asyncpg://")
    lock = FileLock(settings.data_dir / "opora.lock")
    if not lock.try_hold():
        print("the bot is running on this database; stop it first", file=sys.stderr)
        return 1
    try:
        held = asyncio.run(_move(settings.database, wanted.database))
        aside = put_aside(settings)
    except (No, OSError, backups.Unusable) as why:
        print(f"not moved, nothing has changed: {why}", file=sys.stderr)
        return 1
    finally:
        lock.release()
    for name, one in held.items():
        print(f"{name}: {one.rows} rows, {one.digest[:12]}, the same on both sides")
    print(f"moved; the file is kept as {aside}; set BOT_DATABASE_URL and start the bot")
    return 0


def put_aside(settings: Settings) -> Path:
    """Gives the SQLite file another name: a bot started without BOT_DATABASE_URL must not go on with it."""
    file, aside = settings.file, moved(settings)
    assert file is not None
    assert aside is not None
    for tail in backups.TAILS:  # gone already, unless another program still reads the file
        side = file.with_name(file.name + tail)
        if side.exists():
            side.rename(aside.with_name(aside.name + tail))
    return file.rename(aside)


async def _move(here: str, there: str) -> dict[str, Sum]:
    source, target = Database(here), await _reached(there)
    locks = PostgresLocks(target)
    try:
        if not (await locks.try_hold(POLLER) and await locks.try_hold(LEADER)):
            raise No("a bot is running on the PostgreSQL database; stop it first")
        await schema.bring_up_to_date(source)
        await schema.bring_up_to_date(target)
        if names := await moving.filled(target):
            return await _moved_already(source, target, names)
        return await moving.copy(source, target)
    except schema.NewerSchema as newer:
        raise No(f"made by a newer version (schema {newer}); update the program") from None
    except moving.Differs as tables:
        raise No(f"what arrived differs in: {tables}") from None
    except DBAPIError as error:
        raise No(str(error.orig).splitlines()[0]) from None
    finally:
        await locks.close()
        await target.close()
        await source.close()


async def _reached(url: str) -> Database:
    try:
        database = Database(url)
    except ImportError:
        raise No("install the extra `postgres`") from None
    try:
        async with database.engine.connect():
            return database
    except Exception as error:  # drivers have errors of their own
        await database.close()
        cause = getattr(error, "orig", None) or error
        names = (type(cause).__name__, type(cause.__cause__).__name__)
        refused = next((REFUSED[name] for name in names if name in REFUSED), "")
        raise No(refused or f"PostgreSQL does not answer: {type(cause).__name__}") from None


async def _moved_already(source: Database, target: Database, names: list[str]) -> dict[str, Sum]:
    """A move that broke off after its commit is finished; anything else there is left alone."""
    held = await moving.sums(source)
    if moving.differences(held, await moving.sums(target)):
        raise No(
            f"the PostgreSQL database is not empty and holds something else: {', '.join(names[:5])}"
            f"{'…' if len(names) > 5 else ''}; give an empty one (createdb)"
        )
    return held
