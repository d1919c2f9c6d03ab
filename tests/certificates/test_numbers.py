"""Numbers without gaps and doubles, whatever happens at once; on both databases."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.database import Database
from models import Row
from models.certificates import SigningKey
from services import counters
from services.certificates import keys
from tests.process import servers
from tests.stage import START

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)]


@pytest.fixture(params=BOTH)
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    name = "" if request.param == "sqlite" else await servers.make()
    made = Database(servers.url_of(name) if name else f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite3'}")
    async with made.engine.begin() as connection:
        await connection.run_sync(Row.metadata.create_all)
    yield made
    await made.close()
    if name:
        await servers.drop(name)


async def test_forty_at_once_get_numbers_in_a_row_and_a_failure_leaves_no_gap(house: Database) -> None:
    taken: list[int] = []

    async def take(number: int) -> None:
        count = number % 3 + 1
        async with house.write() as session:
            last = await counters.take(session, "certificates:2026", count)
            await asyncio.sleep(0)
            if number % 5 == 0:
                raise RuntimeError
        taken.extend(range(last - count + 1, last + 1))

    done = await asyncio.gather(*(take(number) for number in range(40)), return_exceptions=True)

    assert [type(each) for each in done if each is not None] == [RuntimeError] * 8
    assert sorted(taken) == list(range(1, len(taken) + 1))


async def test_those_who_need_the_first_key_at_once_get_the_same(house: Database) -> None:
    async def need() -> str:
        async with house.write() as session:
            return (await keys.current(session, START)).name

    assert len(set(await asyncio.gather(*(need() for _ in range(8))))) == 1
    async with house.read() as session:
        assert len((await session.scalars(select(SigningKey))).all()) == 1
