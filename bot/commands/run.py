"""The bot itself."""

import argparse
import asyncio
from collections.abc import Callable
from typing import cast

import structlog

from bot import collector, heap, lean, logs
from bot.settings import load, set_twice

log = structlog.get_logger(__name__)
HELP = "run the bot on Telegram (needs BOT_TOKEN)"


def arguments(parser: argparse.ArgumentParser) -> None:
    """None: settings come from the environment."""


def run(_options: argparse.Namespace) -> int:
    settings = load()
    heap.unite()
    logs.set_up()
    for name in set_twice():
        log.warning("secret_set_twice", setting=name, advice="the environment's is used; remove one of them")
    with collector.resting():  # after the settings are known to be right: a wrong one is said at once
        lean.defer()
        from bot import features, service

        features.load()
    with asyncio.Runner(loop_factory=_loop()) as runner:
        runner.run(service.run(settings))
    return 0


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's, where it installs."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return cast(Callable[[], asyncio.AbstractEventLoop], new_event_loop)
