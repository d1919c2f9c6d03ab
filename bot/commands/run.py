"""The bot itself."""

import argparse
import asyncio
from collections.abc import Callable
from typing import cast

from bot import lean, logs
from bot.settings import load

HELP = "run the bot on Telegram (needs BOT_TOKEN)"


def arguments(parser: argparse.ArgumentParser) -> None:
    """None: settings come from the environment."""


def run(_options: argparse.Namespace) -> int:
    settings = load()
    logs.set_up()
    lean.defer()
    from bot import service  # after the settings are known to be right: a wrong one is said at once

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
