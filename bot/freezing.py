"""The freeze after a restore: a mark in the data folder, which the word of an administrator takes away.

The mark holds the number of the last audit record there was; a word counts only if it came later. Clocks,
which may be wrong on a machine that was just set up, play no part in it.
"""

from pathlib import Path

import structlog

from bot import backups
from bot.database import Database
from services import statuses

log = structlog.get_logger(__name__)


def since(folder: Path) -> int | None:
    """After which audit record the freeze began; None for a bot that pushes."""
    try:
        written = (folder / backups.FROZEN).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    return int(written) if written.isdigit() else 0


async def melt(folder: Path, database: Database) -> None:
    """Writes down where the audit ends, once; takes the mark away when the word has been given since."""
    mark = folder / backups.FROZEN
    if mark.read_text(encoding="utf-8").strip().isdigit():
        async with database.read() as session:
            if not await statuses.melted(session, since(folder) or 0):
                return
        mark.unlink(missing_ok=True)
        log.info("thawed")
        return
    async with database.read() as session:
        mark.write_text(f"{await statuses.end_of_audit(session)}\n", encoding="utf-8")
