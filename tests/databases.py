"""Databases that are used by one test after another.

An engine keeps the statements it has compiled; a test that made engines of its own would compile them all
anew, and that is a third of what a story costs. So an engine outlives its test and is pointed at the next
file; its connections, and all that they know, do not.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event, make_url

from bot import features
from bot.clock import Clock
from bot.database import Database
from models import Row
from models.district import District
from scheduler.ticker import Ticker
from services import installations
from tests.process import servers
from tests.stage import START

_idle: list[Database] = []


async def prepare(file: Path, district: District) -> None:
    """Makes an SQLite file with the schema and the district, and jobs that begin at the START of stages."""
    await _fill(Database(f"sqlite+aiosqlite:///{file}"), district)


async def prepare_on_postgres(district: District) -> str:
    """Makes a database with the schema and the district, and gives its name."""
    name = await servers.make()
    await _fill(Database(servers.url_of(name)), district)
    return name


@asynccontextmanager
async def opened_on_postgres(model: str) -> AsyncIterator[Database]:
    """A copy of that database, until the block ends."""
    name = await servers.make(model)
    database = Database(servers.url_of(name))
    try:
        yield database
    finally:
        await database.close()
        await servers.drop(name)


async def _fill(database: Database, district: District) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(Row.metadata.create_all)
    async with database.write() as session:
        await installations.prepare(session, district, START)
    features.jobs()
    await Ticker(database, Clock(START), district).begin()
    await database.close()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The database of an SQLite file, until the block ends."""
    database = _idle.pop() if _idle else _made(url)
    database.url = make_url(url)
    for engine in (database._writer, database._reader, database._write.kw["bind"]):
        engine.sync_engine.url = database.url
    try:
        yield database
    finally:
        await database.close()
    _idle.append(database)


def _made(url: str) -> Database:
    database = Database(url)
    assert database.sqlite, "what PostgreSQL keeps of a connection is not known here"

    def aim(_dialect: object, _entry: object, where: list[Any], _how: object) -> None:
        where[0] = database.url.database

    for engine in (database._writer, database._reader):
        event.listen(engine.sync_engine, "do_connect", aim)
    return database
