"""An empty database of each kind."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.database import Database
from tests.process import servers

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)]


@pytest.fixture(params=BOTH)
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    name = "" if request.param == "sqlite" else await servers.make()
    made = Database(servers.url_of(name) if name else f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite3'}")
    yield made
    await made.close()
    if name:
        await servers.drop(name)
