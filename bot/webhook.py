"""The webhook: 200 is said only after the commit, and only to whoever knows the secret."""

import hmac
import json

import structlog
from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot.application import Application

log = structlog.get_logger(__name__)
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1024 * 1024
PATH = "/telegram"


def server(application: Application, secret: str) -> web.Application:
    """Takes one update a request. Without the right secret: 401, and nothing is read."""

    async def take(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return web.Response(status=401)
        try:
            raw = json.loads(await request.read())
        except ValueError:
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
