"""A heartbeat file that `python -m bot health` reads: no port, no curl."""

import asyncio
import hashlib
import json
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import func, select

from bot.application import Application
from bot.pauses import pause
from bot.settings import Settings
from models.deliveries import Delivery
from models.inbox import Update

log = structlog.get_logger(__name__)
EVERY, STALE, QUIET = 5.0, 20.0, 90.0
LEAST_FREE = 200 * 1024 * 1024


def path(settings: Settings) -> Path:
    """Where this installation's heartbeat lies; each container has its own temporary folder."""
    mark = hashlib.sha256(f"{settings.data_dir.absolute()} {settings.database_url}".encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"opora-{mark}.json"


async def beat(application: Application, settings: Settings, stop: asyncio.Event) -> None:
    """Writes the heartbeat every five seconds until told to stop."""
    file = path(settings)
    while not stop.is_set():
        state = await _state(application, settings)
        fresh = file.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(state), encoding="utf-8")
            fresh.replace(file)
        except OSError as error:  # a full disk: an old heartbeat says that something is wrong
            log.warning("no_heartbeat", error=type(error).__name__)
        await pause(stop, EVERY)
    file.unlink(missing_ok=True)


async def _state(application: Application, settings: Settings) -> dict[str, Any]:
    last = application.poller.last_success
    state: dict[str, Any] = {
        "at": time.time(),
        "polled_ago": None if last is None else asyncio.get_running_loop().time() - last,
        "polling": not settings.webhook_url,
        "free": shutil.disk_usage(settings.data_dir if settings.data_dir.is_dir() else ".").free,
    }
    try:
        async with application.database.read() as session:
            state["waiting"] = await session.scalar(select(func.count()).where(Update.state == "new"))
            state["queued"] = await session.scalar(select(func.count()).where(Delivery.state == "queued"))
        state["database"] = True
    except Exception:  # drivers have errors of their own
        state["database"] = False
    return state


def troubles(state: dict[str, Any], now: float) -> list[str]:
    """What is wrong, a line each; nothing for a bot in good health."""
    if now - state["at"] > STALE:
        return ["the bot is not running, or its loop stands still"]
    found = []
    if not state["database"]:
        found.append("the database does not answer")
    if state["polling"] and (state["polled_ago"] is None or state["polled_ago"] > QUIET):
        found.append("Telegram has not answered for a minute and a half; check the network and BOT_PROXY")
    if state["free"] < LEAST_FREE:
        found.append("less than 200 MB of disk are free")
    return found
