"""The bot itself."""

import argparse
import asyncio

from bot import logs
from bot.settings import load

HELP = "run the bot on Telegram (needs BOT_TOKEN)"


def arguments(parser: argparse.ArgumentParser) -> None:
    """None: settings come from the environment."""


def run(_options: argparse.Namespace) -> int:
    settings = load()
    logs.set_up()
    from bot import service  # after the settings are known to be right: a wrong one is said at once

    try:
        import uvloop

        runner = uvloop.run
    except ImportError:
        runner = asyncio.run
    runner(service.run(settings))
    return 0
