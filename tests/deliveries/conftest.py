"""The same tests on SQLite and, where there is one, on PostgreSQL."""

import os
from collections.abc import AsyncIterator, Iterator
from uuid import uuid4

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.database import Database
from models import Row
from scheduler import deliveries as _jobs  # noqa: F401  makes the jobs known
from tests.deliveries.builders import NOTE, noticed


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)])
async def ledger(request: pytest.FixtureRequest, tmp_path: object) -> AsyncIterator[Database]:
    """An empty database of either kind."""
    if request.param == "sqlite":
        database = Database(f"sqlite+aiosqlite:///{tmp_path}/opora.sqlite3")
        yield await _with_tables(database)
        await database.close()
        return
    server, name = make_url(os.environ["BOT_TEST_POSTGRES"]), f"ledger_{uuid4().hex}"
    engine = create_async_engine(server, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name}"))
    database = Database(server.set(database=name).render_as_string(hide_password=False))
    yield await _with_tables(database)
    await database.close()
    async with engine.connect() as connection:
        await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    await engine.dispose()


async def _with_tables(database: Database) -> Database:
    async with database.engine.begin() as connection:
        await connection.run_sync(Row.metadata.create_all)
    return database


@pytest.fixture(autouse=True)
def note() -> Iterator[None]:
    """The words of the notes that these tests send."""
    with noticed("test-note", NOTE):
        yield
