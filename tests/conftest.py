"""Fixtures: a prepared database, copied for every test, and the stage upon it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.database import Database
from models import Row
from models.district import District
from services import installations
from services.districts import load
from tests import databases
from tests.stage import START, Stage, copy_of


@pytest.fixture(scope="session")
def district() -> District:
    return load()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, district: District) -> Path:
    """An SQLite file with the schema and the default district, made once for all tests of a worker."""
    file = tmp_path_factory.mktemp("template") / "opora.sqlite3"

    async def make() -> None:
        database = Database(f"sqlite+aiosqlite:///{file}")
        async with database.engine.begin() as connection:
            await connection.run_sync(Row.metadata.create_all)
        async with database.write() as session:
            await installations.prepare(session, district, START)
        await database.close()

    asyncio.run(make())
    return file


@pytest.fixture
async def database(template: Path, tmp_path: Path) -> AsyncIterator[Database]:
    async with databases.opened(copy_of(template, tmp_path)) as made:
        yield made


@pytest.fixture
async def stage(database: Database, district: District) -> AsyncIterator[Stage]:
    made = Stage(database, district)
    await made.start()
    yield made
    await made.stop()
