"""A pair that works: Irina the mentor, Anna who began in September."""

import pytest

from tests.journals import builders
from tests.stage import Colleague, Stage


@pytest.fixture
async def irina(stage: Stage) -> Colleague:
    return await builders.mentor(stage)


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    return await builders.mentee(stage)


@pytest.fixture
async def number(stage: Stage, irina: Colleague, anna: Colleague) -> int:
    """Their pair, with a programme of two goals."""
    made = await builders.pair(stage, irina, anna)
    await builders.programme(stage, made, anna)
    return made
