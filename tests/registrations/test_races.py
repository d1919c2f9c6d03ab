"""Fifty people race for the last seats, with cancels and kills: never oversold, never undersold."""

import logging
from collections.abc import AsyncIterator

import pytest

from bot.database import Database
from models import Row
from models.district import District
from services import installations
from tests.process import servers
from tests.registrations import races
from tests.stage import START

log = logging.getLogger(__name__)
SOME, MANY = 3, 200
COUNTS = [SOME, pytest.param(MANY, marks=pytest.mark.soak)]


@pytest.fixture
async def postgres(district: District) -> AsyncIterator[Database]:
    name = await servers.make()
    made = Database(servers.url_of(name))
    async with made.engine.begin() as connection:
        await connection.run_sync(Row.metadata.create_all)
    async with made.write() as session:
        await installations.prepare(session, district, START)
    yield made
    await made.close()
    await servers.drop(name)


@pytest.mark.parametrize("count", COUNTS)
async def test_fifty_people_race_for_the_last_seats(
    database: Database, district: District, count: int
) -> None:
    tally = await races.rounds(database, district, count, seed=1)

    log.info("sqlite, %s rounds: %s", count, dict(tally))
    assert tally["killed"] > 0


@pytest.mark.needs_postgres
@pytest.mark.parametrize("count", COUNTS)
async def test_fifty_people_race_for_the_last_seats_on_postgres(
    postgres: Database, district: District, count: int
) -> None:
    tally = await races.rounds(postgres, district, count, seed=2)

    log.info("postgres, %s rounds: %s", count, dict(tally))
    assert tally["killed"] > 0
