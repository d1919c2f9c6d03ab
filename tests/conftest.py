"""Fixtures: a prepared database, copied for every test, and the stage upon it.

What they stand on is imported where it is first needed: with `-n` the first process only hands out tests,
and the others wait for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.database import Database
    from models.district import District
    from tests.stage import Stage


@pytest.fixture(scope="session")
def district() -> District:
    from services.districts import load

    return load()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, district: District) -> Path:
    """An SQLite file with the schema and the default district, made once for all tests of a worker."""
    from tests import databases

    file = tmp_path_factory.mktemp("template") / "opora.sqlite3"
    asyncio.run(databases.prepare(file, district))
    return file


@pytest.fixture
async def database(template: Path, tmp_path: Path) -> AsyncIterator[Database]:
    from tests import databases
    from tests.stage import copy_of

    async with databases.opened(copy_of(template, tmp_path)) as made:
        yield made


@pytest.fixture
async def stage(database: Database, district: District) -> AsyncIterator[Stage]:
    from tests.stage import Stage

    made = Stage(database, district)
    await made.start()
    yield made
    await made.stop()
