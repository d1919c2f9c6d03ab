"""Fixtures: the nursery, a sandbox on a socket, prepared databases, and houses for bots to live in.

They live as long as the session's loop does; so a story says
`pytestmark = pytest.mark.asyncio(loop_scope="session")`.
"""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.test_utils import unused_port

from tests.process import servers
from tests.process.houses import House
from tests.process.programs import Nursery, Program
from tests.process.telegram import Telegram

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def nursery() -> AsyncIterator[Nursery]:
    made = await Nursery.opened()
    yield made
    await made.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def sandbox(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Telegram]:
    port, folder = unused_port(), tmp_path_factory.mktemp("sandbox")
    program = await Program.started(nursery, "sandbox", "--port", str(port), log=folder / "log")
    async with aiohttp.ClientSession() as http:
        made = Telegram(program, http, port)
        await made.opened()
        yield made
    assert await program.asked_to_stop() == 0


@pytest_asyncio.fixture(loop_scope="session")
async def telegram(sandbox: Telegram) -> Telegram:
    """The sandbox, empty."""
    await sandbox.reset()
    return sandbox


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def prepared(nursery: Nursery, sandbox: Telegram, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose database has its schema and the district's associations, but no people yet."""
    house = House(nursery, sandbox, tmp_path_factory.mktemp("prepared"))
    await house.prepare()
    return house.data


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def prepared_on_postgres(
    nursery: Nursery, sandbox: Telegram, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[str]:
    """The name of such a database on PostgreSQL."""
    name = await servers.make()
    house = House(nursery, sandbox, tmp_path_factory.mktemp("prepared"), servers.url_of(name))
    await house.prepare()
    yield name
    await servers.drop(name)


@pytest_asyncio.fixture(loop_scope="session")
async def house(nursery: Nursery, telegram: Telegram, prepared: Path, tmp_path: Path) -> AsyncIterator[House]:
    """An installation on SQLite."""
    shutil.copytree(prepared, tmp_path / "data")
    made = House(nursery, telegram, tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture(loop_scope="session")
async def postgres_house(
    nursery: Nursery, telegram: Telegram, prepared_on_postgres: str, tmp_path: Path
) -> AsyncIterator[House]:
    """An installation on PostgreSQL."""
    name = await servers.make(prepared_on_postgres)
    made = House(nursery, telegram, tmp_path, servers.url_of(name))
    yield made
    await made.close()
    await servers.drop(name)


@pytest.fixture(params=BOTH)
def either_house(request: pytest.FixtureRequest) -> House:
    """The same story on both databases."""
    house: House = request.getfixturevalue("house" if request.param == "sqlite" else "postgres_house")
    return house
