"""Fixtures: a prepared database, copied for every test, and the stage upon it.

What they stand on is imported where it is first needed: with `-n` the first process only hands out tests,
and the others wait for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import needs

if TYPE_CHECKING:
    from bot.database import Database
    from models.district import District
    from tests.stage import Stage


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A story under `both_databases` is told twice; the others on SQLite, or on what OPORA_STORIES names."""
    if metafunc.definition.get_closest_marker("both_databases"):
        postgres = pytest.param("postgres", marks=[pytest.mark.needs_postgres, pytest.mark.on_postgres])
        metafunc.fixturenames.append("told_on")
        told_on = [postgres] if needs.stories_on_postgres() else ["sqlite", postgres]
        metafunc.parametrize("told_on", told_on, indirect=True)


@pytest.fixture
def told_on(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session", autouse=True)
def _pickled() -> None:
    """What goes apart in a bot that runs is done on the spot, and pickled all the same."""
    from services import apart
    from tests.pickled import OnTheSpot

    apart.place.set(OnTheSpot())


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


@pytest.fixture(scope="session")
def model(district: District) -> Iterator[str]:
    """The same on PostgreSQL: the name of a database that others are copied from."""
    from tests import databases
    from tests.process import servers

    name = asyncio.run(databases.prepare_on_postgres(district))
    yield name
    asyncio.run(servers.drop(name))


@pytest.fixture
def copied(request: pytest.FixtureRequest) -> str:
    """The name of the model where the story is told on PostgreSQL, else nothing."""
    told = needs.stories_on_postgres() or request.node.get_closest_marker("on_postgres")
    return str(request.getfixturevalue("model")) if told else ""


@pytest.fixture
async def database(copied: str, template: Path, tmp_path: Path) -> AsyncIterator[Database]:
    """An SQLite file; a database on PostgreSQL where OPORA_STORIES or the story says so."""
    from tests import databases
    from tests.stage import copy_of

    kept = databases.opened_on_postgres(copied) if copied else databases.opened(copy_of(template, tmp_path))
    async with kept as made:
        yield made


@pytest.fixture
async def stage(database: Database, district: District) -> AsyncIterator[Stage]:
    from tests.stage import Stage

    made = Stage(database, district)
    await made.start()
    yield made
    await made.stop()
