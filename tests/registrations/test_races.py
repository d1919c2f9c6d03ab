"""Fifty people race for the last seats, with cancels and kills: never oversold, never undersold."""

import logging

import pytest

from bot.database import Database
from models.district import District
from tests.registrations import races

log = logging.getLogger(__name__)
SOME, MANY = 3, 200


@pytest.mark.both_databases
@pytest.mark.parametrize("count", [SOME, pytest.param(MANY, marks=pytest.mark.soak)])
async def test_fifty_people_race_for_the_last_seats(
    database: Database, district: District, count: int
) -> None:
    tally = await races.rounds(database, district, count, seed=1 if database.sqlite else 2)

    log.info("%s, %s rounds: %s", database.url.get_backend_name(), count, dict(tally))
    assert tally["killed"] > 0
