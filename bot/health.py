"""Writes the heartbeat file that `python -m bot health` reads: no port, no curl."""

import asyncio
import json
import time
from typing import Any

import structlog
from sqlalchemy import func, select

from bot import backups, freezing, pulse
from bot.application import Application
from bot.pauses import pause
from bot.settings import Settings
from models.inbox import Update
from services import statuses

log = structlog.get_logger(__name__)
EVERY = 5.0


async def beat(application: Application, settings: Settings, stop: asyncio.Event) -> None:
    """Writes the heartbeat every five seconds until told to stop."""
    file = pulse.path(settings)
    while not stop.is_set():
        found = await state(application, settings)
        fresh = file.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(found), encoding="utf-8")
            fresh.replace(file)
        except OSError as error:  # a full disk: an old heartbeat says that something is wrong
            log.warning("no_heartbeat", error=type(error).__name__)
        await pause(stop, EVERY)
    file.unlink(missing_ok=True)


async def state(application: Application, settings: Settings) -> dict[str, Any]:
    """What the bot knows of its own health now."""
    last = application.poller.last_success
    found: dict[str, Any] = {
        "at": time.time(),
        "polled_ago": None if last is None else asyncio.get_running_loop().time() - last,
        "polling": not settings.webhook_url,
        "free": backups.free(settings.data_dir),
        "trouble": application.database.trouble,
        "frozen": freezing.since(settings.data_dir) is not None,
    }
    try:
        async with application.database.read() as session:
            found["waiting"] = await session.scalar(select(func.count()).where(Update.state == "new"))
            found["queued"] = await session.scalar(select(func.count()).where(*statuses.QUEUED))
        found["database"] = True
    except Exception:  # drivers have errors of their own
        found["database"] = False
    return found
