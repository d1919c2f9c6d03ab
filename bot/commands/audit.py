"""The audit from the console."""

import argparse
import asyncio
from collections.abc import Sequence

from bot.database import Database
from bot.settings import load
from models.people import AuditRecord
from services import audit

HELP = "check that nobody touched the audit, and show its last records"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("deed", nargs="?", choices=("verify", "last"), default="verify")
    parser.add_argument("--count", type=int, default=20, metavar="N", help="how many of the last records")


def run(options: argparse.Namespace) -> int:
    settings = load()
    if options.deed == "last":
        for record in reversed(asyncio.run(_last(settings.database, max(options.count, 1)))):
            print(line(record))
        return 0
    broken = asyncio.run(_broken(settings.database))
    print("the chain holds" if broken is None else f"record {broken} does not follow from the one before it")
    return 0 if broken is None else 1


def line(record: AuditRecord) -> str:
    """Codes and ids, as kept: names are not in the audit."""
    parts = [f"{record.at:%Y-%m-%d %H:%M:%S}", f"#{record.id}", f"by {record.actor_id or '-'}", record.action]
    parts += [f"to {record.subject_id}"] if record.subject_id else []
    return " ".join([*parts, record.about, record.reason]).rstrip()


async def _broken(url: str) -> int | None:
    database = Database(url)
    try:
        async with database.read() as session:
            return await audit.broken_at(session)
    finally:
        await database.close()


async def _last(url: str, count: int) -> Sequence[AuditRecord]:
    database = Database(url)
    try:
        async with database.read() as session:
            return await audit.latest(session, count)
    finally:
        await database.close()
