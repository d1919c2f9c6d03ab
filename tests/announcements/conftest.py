"""Peopled databases for the tests of the audience rule, made once."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from bot.database import Database
from models.district import District
from tests.announcements.test_audiences import Peopled, populate
from tests.stage import copy_of


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as made:
        yield made


@pytest.fixture(scope="module")
def peopled(
    template: Path, district: District, tmp_path_factory: pytest.TempPathFactory, runner: asyncio.Runner
) -> Iterator[list[Peopled]]:
    """Two databases with ninety random people each."""
    made = []
    for seed in range(2):
        database = Database(copy_of(template, tmp_path_factory.mktemp(f"peopled{seed}")))
        made.append(Peopled(district, database, runner.run(populate(database, Random(seed), 90))))
    yield made
    for one in made:
        runner.run(one.database.close())
