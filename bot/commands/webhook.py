"""The webhook, looked after by hand."""

import argparse
import asyncio

from bot.settings import Unset, load

HELP = "remove a webhook, so that the bot can poll again"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", required=True, help="give updates back to polling")


def run(_options: argparse.Namespace) -> int:
    from bot import service

    settings = load()
    if settings.token is None:
        raise Unset("BOT_TOKEN is not set")
    asyncio.run(service.remove_webhook(settings))
    print("removed; start the bot with: python -m bot run")
    return 0
