"""Loads what every test run needs, wherever it starts."""

import asyncio
import gc
import os
import shutil
from collections.abc import Callable, Mapping

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.needs"]

# A busy machine is no fault of the code: nothing is judged by how long an example took.
settings.register_profile("opora", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("opora")

# Files of tests live in memory where there is room: a commit waits for the disk twenty times as long.
MEMORY, ROOM = "/dev/shm", 2 * 1024**3  # noqa: S108


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("numprocesses", None):  # the process that only hands out tests needs no aiogram
        from bot import lean

        lean.defer()
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", MEMORY)


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
    from bot import collector

    gc.collect()
    collector.keep()
