"""The end of the freeze that follows a restore."""

import argparse
import asyncio

from bot import backups
from bot.database import Database
from bot.settings import Settings, load
from services import statuses

HELP = "show what a restored bot would push, and let it (--yes)"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="let the pushes go")


def run(options: argparse.Namespace) -> int:
    settings = load()
    mark = settings.data_dir / backups.FROZEN
    for kind, number in asyncio.run(_queued(settings)):
        print(f"{kind}: {number} waiting")
    if not mark.exists():
        print("not frozen")
    elif options.yes:
        mark.unlink()
        print("pushes go on")
    else:
        print("frozen; let them go with: python -m bot thaw --yes")
    return 0


async def _queued(settings: Settings) -> list[tuple[str, int]]:
    database = Database(settings.database)
    try:
        async with database.read() as session:
            return await statuses.queued(session)
    finally:
        await database.close()
