"""A fictional district."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime

from sqlalchemy import func, select

from bot import districts, schema
from bot.database import Database
from bot.settings import Settings, load
from models.people import Person
from services import installations, seeds

HELP = "fill an empty database with a fictional district"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--teachers", type=int, default=220, help="how many (220)")
    parser.add_argument("--schools", type=int, default=13, help="in how many schools (13)")
    parser.add_argument("--number", type=int, default=2026, help="another number, other people")


def run(options: argparse.Namespace) -> int:
    if not (1 <= options.schools <= options.teachers <= 200_000):
        print("between 1 school and 200000 teachers, and a teacher for every school", file=sys.stderr)
        return 2
    seed = seeds.Seed(options.teachers, options.schools, options.number)
    made = asyncio.run(_populate(load(), seed))
    if made is None:
        print(
            "there are people in this database already; a fictional district needs an empty one",
            file=sys.stderr,
        )
        return 1
    print(f"{made} people in {seed.schools} schools")
    return 0


async def _populate(settings: Settings, seed: seeds.Seed) -> int | None:
    database, now = Database(settings.database), datetime.now(UTC)
    district = districts.of(settings)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            if await session.scalar(select(func.count()).select_from(Person)):
                return None
            await installations.prepare(session, district, now)
            return len(await seeds.populate(session, district, seed, now))
    finally:
        await database.close()
