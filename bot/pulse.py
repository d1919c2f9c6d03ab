"""What the heartbeat says and where it lies; asked often, so it needs nothing of the bot itself."""

import hashlib
import tempfile
from pathlib import Path
from typing import Any

from bot.settings import Settings

STALE, QUIET = 20.0, 90.0
LEAST_FREE = 200 * 1024 * 1024


def path(settings: Settings) -> Path:
    """Where this installation's heartbeat lies; each container has its own temporary folder."""
    mark = hashlib.sha256(f"{settings.data_dir.absolute()} {settings.database_url}".encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"opora-{mark}.json"


def troubles(state: dict[str, Any], now: float) -> list[str]:
    """What is wrong, a line each; nothing for a bot in good health."""
    if now - state["at"] > STALE:
        return ["the bot is not running, or its loop stands still"]
    found = []
    if not state["database"]:
        found.append("the database does not answer")
    if state["trouble"]:
        found.append(f"nothing can be written: {state['trouble']}")
    if state["polling"] and (state["polled_ago"] is None or state["polled_ago"] > QUIET):
        found.append("Telegram has not answered for a minute and a half; check the network and BOT_PROXY")
    if state["free"] < LEAST_FREE:
        found.append("less than 200 MB of disk are free")
    return found
