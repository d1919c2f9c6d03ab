"""For those who watch the bot from outside: is it alive, may it be trusted with work, how is it doing."""

import asyncio
import time
from datetime import UTC, datetime

from aiohttp import web
from sqlalchemy import func, select

from bot import backups, health, pulse
from bot.application import Application
from bot.settings import Settings
from models.deliveries import STATES, Delivery
from models.inbox import Update


def server(application: Application, settings: Settings) -> web.Application:
    """/healthz: the loop turns. /readyz: the database and Telegram answer, there is room on the disk.
    /metrics: for Prometheus. None of them says anything about a person, or a secret."""

    async def healthz(_request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def readyz(_request: web.Request) -> web.Response:
        found = pulse.troubles(await health.state(application, settings), time.time())
        return web.Response(status=503 if found else 200, text="\n".join(found or ["ready"]) + "\n")

    async def metrics(_request: web.Request) -> web.Response:
        read, deliveries = await _read(application, settings)
        page = application.meters.page(read, deliveries)
        return web.Response(body=page, content_type="text/plain", charset="utf-8")

    made = web.Application()
    made.router.add_get("/healthz", healthz)
    made.router.add_get("/readyz", readyz)
    made.router.add_get("/metrics", metrics)
    return made


async def serve(application: Application, settings: Settings, stop: asyncio.Event) -> None:
    """Listens until told to stop."""
    runner = web.AppRunner(server(application, settings), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.metrics_host, settings.metrics_port).start()
        await stop.wait()
    finally:
        await runner.cleanup()


async def _read(application: Application, settings: Settings) -> tuple[dict[str, float], dict[str, int]]:
    now = application.clock.now()
    async with application.database.read() as session:
        waiting = await session.scalar(select(func.count()).where(Update.state == "new"))
        aside = await session.scalar(select(func.count()).where(Update.state == "quarantined"))
        oldest = await session.scalar(
            select(func.min(Delivery.not_before)).where(
                Delivery.state == "queued", Delivery.not_before <= now
            )
        )
        rows = await session.execute(select(Delivery.state, func.count()).group_by(Delivery.state))
        deliveries = dict.fromkeys(STATES, 0) | dict(rows.all())
    latest = await asyncio.to_thread(backups.latest, settings.data_dir / "backups")
    read = {
        "inbox_waiting": waiting or 0,
        "inbox_put_aside": aside or 0,
        "deliveries_oldest_due_seconds": (now - oldest).total_seconds() if oldest else 0,
        "backup_age_seconds": (datetime.now(UTC) - latest).total_seconds() if latest else -1,
        "disk_free_bytes": backups.free(settings.data_dir),
    }
    return read, deliveries
