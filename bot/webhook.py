"""The webhook: 200 is said only after the commit, and only to whoever knows the secret."""

import asyncio
import hmac
import json

import structlog
from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot import inbox
from bot.application import Application

log = structlog.get_logger(__name__)
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1024 * 1024
PATH = "/telegram"
PATIENCE = 10.0


def server(application: Application, secret: str) -> web.Application:
    """Takes one update a request. Without the right secret: 401, and nothing is read."""

    async def take(request: web.Request) -> web.Response:
        told = request.headers.get(HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(told, secret.encode()):
            return web.Response(status=401)
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            async with asyncio.timeout(PATIENCE):
                raw = json.loads(await request.read())
        except TimeoutError:
            return web.Response(status=408)
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict) or not inbox.numbered(raw):
            return web.Response(status=400)
        try:
            await application.take_webhook([raw])
        except (SQLAlchemyError, OSError) as error:
            log.error("webhook_not_stored", error=type(error).__name__)
            return web.Response(status=503)
        return web.Response()

    made = web.Application(client_max_size=LARGEST)
    made.router.add_post(PATH, take)
    return made


async def serve(application: Application, secret: str, host: str, port: int) -> web.AppRunner:
    """Listens; the caller cleans the runner up."""
    runner = web.AppRunner(server(application, secret), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner
