"""What stands behind the code a person was told."""

import argparse
import asyncio
import sys

from sqlalchemy import select

from bot.database import Database
from bot.settings import Settings, load
from models.inbox import Update

HELP = "say what stands behind an incident code: when, what kind of fault, where in the program"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", help="six letters and digits, such as A1B2C3")


def run(options: argparse.Namespace) -> int:
    found = asyncio.run(_find(load(), options.code.strip().upper()))
    if found is None:
        print(
            "no such code in the database: it keeps what was put aside for a time only; look in the log",
            file=sys.stderr,
        )
        return 1
    # What the person wrote is not shown: it is the person's own.
    print(f"{found.done_at:%Y-%m-%d %H:%M:%S} UTC, update {found.update_id}: {found.reason}")
    return 0


async def _find(settings: Settings, code: str) -> Update | None:
    database = Database(settings.database)
    try:
        async with database.read() as session:
            found: Update | None = await session.scalar(select(Update).where(Update.incident == code))
            return found
    finally:
        await database.close()
