"""A district of made-up people in a database, made once and copied for whoever needs it."""

import atexit
import shutil
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from bot import schema
from bot.database import Database
from models.people import Account
from services import installations, seeds
from services.districts import load

_kept = ExitStack()
atexit.register(_kept.close)
_made: dict[int, tuple[Path, list[int]]] = {}


async def copied(people: int, folder: Path) -> list[int]:
    """Puts a database with so many teachers into the folder; gives the Telegram ids of those who joined."""
    if people not in _made:
        made = _home(people)
        _made[people] = made, await _make(people, made)
    file, users = _made[people]
    shutil.copy(file / "opora.sqlite3", folder / "opora.sqlite3")
    return users


def _home(people: int) -> Path:
    """A folder that is gone when the program ends."""
    return Path(_kept.enter_context(tempfile.TemporaryDirectory(prefix=f"bench-{people}-")))


async def _make(people: int, folder: Path) -> list[int]:
    return await made(people, f"sqlite+aiosqlite:///{folder / 'opora.sqlite3'}")


async def made(people: int, url: str) -> list[int]:
    """Fills an empty database with so many teachers; gives the Telegram ids of those who joined."""
    database = Database(url)
    await schema.bring_up_to_date(database)
    now = datetime.now(UTC)
    async with database.write() as session:
        district = load()
        await installations.prepare(session, district, now)
        await seeds.populate(session, district, seeds.Seed(people, accounts=True), now)
        users = list(await session.scalars(select(Account.telegram_id).order_by(Account.id)))
    await database.close()
    return users
