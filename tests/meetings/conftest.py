"""An association of mathematics: its head, two teachers."""

import pytest

from tests.meetings import builders
from tests.stage import Colleague, Stage


@pytest.fixture
async def olga(stage: Stage) -> Colleague:
    """The head of the association."""
    return await builders.head(stage)


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    return await builders.teacher(stage)


@pytest.fixture
async def ivan(stage: Stage) -> Colleague:
    return await builders.teacher(stage, "Иван Сергеевич", "Попов")
