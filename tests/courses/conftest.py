"""A database of each kind with the district in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.database import Database
from models import Row
from models.district import District
from services import installations
from tests.process import servers
from tests.stage import START

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)]


@pytest.fixture(params=BOTH)
async def both(request: pytest.FixtureRequest, tmp_path: Path, district: District) -> AsyncIterator[Database]:
    name = "" if request.param == "sqlite" else await servers.make()
    made = Database(servers.url_of(name) if name else f"sqlite+aiosqlite:///{tmp_path / 'both.sqlite3'}")
    async with made.engine.begin() as connection:
        await connection.run_sync(Row.metadata.create_all)
    async with made.write() as session:
        await installations.prepare(session, district, START)
    yield made
    await made.close()
    if name:
        await servers.drop(name)
