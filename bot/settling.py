"""A second after the start what is needed from time to time is loaded: memory does not grow with the days."""

import asyncio

from bot import collector
from services.forms import dates

SETTLED = 1.0  # seconds after which what is built at the start is there


def soon() -> None:
    asyncio.get_running_loop().call_later(SETTLED, settle)


def settle() -> None:
    dates.ready()
    collector.keep()
