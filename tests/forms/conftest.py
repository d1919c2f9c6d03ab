"""The stage with the trips' forms upon it."""

import pytest

from sandbox.people import Human
from tests.forms import trips
from tests.stage import Stage


@pytest.fixture
async def anna(stage: Stage) -> Human:
    await trips.set_up(stage)
    return await stage.person("Анна Петровна")
