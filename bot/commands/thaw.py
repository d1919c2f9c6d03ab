"""The end of the freeze that follows a restore."""

import argparse
import asyncio

from sqlalchemy import func, select

from bot import backups
from bot.database import Database
from bot.settings import Settings, load
from models.deliveries import Delivery

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
            found = await session.execute(
                select(Delivery.kind, func.count()).where(Delivery.state == "queued").group_by(Delivery.kind)
            )
            return [(kind, number) for kind, number in found]
    finally:
        await database.close()
