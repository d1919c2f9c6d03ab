"""The database's schema: checked at every start, brought up to date where it is older."""

import asyncio
import re
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import backups
from bot.database import Database

FOLDER = Path(__file__).parent.parent / "migrations"


class NewerSchema(Exception):
    """The database was made by a newer version of the program."""


def chain() -> list[str]:
    """The revisions in order, read from the files: cheap enough for every start."""
    after: dict[str | None, str] = {}
    for path in (FOLDER / "versions").glob("*.py"):
        source = path.read_text(encoding="utf-8")
        revision = re.search(r'^revision(?:: [^=]+)? = "(\w+)"', source, re.MULTILINE)
        down = re.search(r'^down_revision(?:: [^=]+)? = "(\w+)"', source, re.MULTILINE)
        if revision:
            after[down[1] if down else None] = revision[1]
    ordered: list[str] = []
    while (following := after.get(ordered[-1] if ordered else None)) is not None:
        ordered.append(following)
    return ordered


async def current(database: Database) -> str | None:
    """The revision the database is at; None for an empty one."""
    async with database.engine.connect() as connection:
        if not await connection.run_sync(lambda sync: inspect(sync).has_table("alembic_version")):
            return None
        return await _version(connection)


async def _version(connection: AsyncConnection) -> str | None:
    found = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    return str(found) if found else None


async def bring_up_to_date(database: Database) -> bool:
    """Migrates where needed and says whether it did. Raises NewerSchema for a database from the future.

    An SQLite file that holds something is copied first, into `backups` beside it; without room for the copy
    nothing is migrated: backups.Unusable.
    """
    known, here = chain(), await current(database)
    if here == known[-1]:
        return False
    if here is not None and here not in known:
        raise NewerSchema(here)
    if here is not None and database.file is not None:
        await asyncio.to_thread(backups.before, database.file, here, known[-1])
    await asyncio.to_thread(_upgrade, database.url.render_as_string(hide_password=False))
    return True


def _upgrade(url: str) -> None:
    from alembic import command  # heavy, and needed only when there is something to migrate
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["url"] = url
    command.upgrade(config, "head")
