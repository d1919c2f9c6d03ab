"""The demo's page: a messenger in the browser over the sandbox's people.

It drives a bot, so serve it on loopback; hosts beyond that have to be named.
"""

from collections.abc import Collection

from aiohttp import web

from sandbox.page.feed import Feed
from sandbox.page.routes import Page
from sandbox.page.stages import Persona, Restartable, Stage
from sandbox.telegram import Telegram

__all__ = ["LOOPBACK", "Persona", "Restartable", "Stage", "attach"]

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def attach(
    app: web.Application, telegram: Telegram, stage: Stage, *, hosts: Collection[str] = LOOPBACK
) -> None:
    """Add the page and its routes; `hosts` are the names a browser may reach it by."""
    feed = Feed(telegram, stage)
    page = Page(telegram, stage, feed, hosts)
    app.add_routes(page.routes())
    app.on_shutdown.append(feed.close)
