"""A teacher with a plan that others are curious about."""

import pytest

from tests.plans import builders
from tests.stage import Colleague, Stage


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    """A teacher of mathematics with an agreed plan on which a look was answered and a step is shown."""
    anna = await builders.teacher(stage, associations=["math"])
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("1. Инклюзия")
    await anna.taps("▫️ 1.")
    await anna.taps("✅ Сделано")
    await anna.taps("Напишу пару слов")
    await anna.says("Тайна Анны")
    return anna
