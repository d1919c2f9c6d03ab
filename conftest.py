"""Loads what every test run needs, wherever it starts."""

import asyncio
import gc
from collections.abc import Callable, Mapping

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.needs"]

# A busy machine is no fault of the code: nothing is judged by how long an example took.
settings.register_profile("opora", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("opora")


@pytest.hookimpl
def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loop that the bot itself runs on, where it installs."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return {"loop": asyncio.new_event_loop}
    return {"loop": new_event_loop}


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What the program and the tests are made of stays to the end: the collector need not look at it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
