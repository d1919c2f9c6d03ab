"""Numbers without gaps and doubles, whatever happens at once; on both databases."""

import asyncio

import pytest
from sqlalchemy import select

from bot.database import Database
from models.certificates import SigningKey
from services import counters
from services.certificates import keys
from tests.stage import START

pytestmark = pytest.mark.both_databases


async def test_forty_at_once_get_numbers_in_a_row_and_a_failure_leaves_no_gap(database: Database) -> None:
    taken: list[int] = []

    async def take(number: int) -> None:
        count = number % 3 + 1
        async with database.write() as session:
            last = await counters.take(session, "certificates:2026", count)
            await asyncio.sleep(0)
            if number % 5 == 0:
                raise RuntimeError
        taken.extend(range(last - count + 1, last + 1))

    done = await asyncio.gather(*(take(number) for number in range(40)), return_exceptions=True)

    assert [type(each) for each in done if each is not None] == [RuntimeError] * 8
    assert sorted(taken) == list(range(1, len(taken) + 1))


async def test_those_who_need_the_first_key_at_once_get_the_same(database: Database) -> None:
    async def need() -> str:
        async with database.write() as session:
            return (await keys.current(session, START)).name

    assert len(set(await asyncio.gather(*(need() for _ in range(8))))) == 1
    async with database.read() as session:
        assert len((await session.scalars(select(SigningKey))).all()) == 1
