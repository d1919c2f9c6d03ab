"""Anna, among routes that found schools, refuse and break."""

import pytest

from tests.turns.founding import router


@pytest.fixture
async def anna(stage):
    await stage.add(router)
    return await stage.person("Анна Петровна")
