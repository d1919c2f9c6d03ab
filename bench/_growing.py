"""A district many times the size, the same made-up people again and again; announcements to all of them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bench import _district
from bot.database import Database
from models.announcements import Announcement
from models.district import District, TargetAudience
from models.people import Account, RoleGrant
from services import people as staff
from services import rights
from services.announcements import accepting, drafting, reaches
from services.announcements.rules import Content
from services.audiences import Moment
from services.districts import load
from services.rights import Actor

FOUNDERS = 200
TITLE, BODY = "Школа переведена на дистанционное обучение", "Уроки идут по расписанию, из дома."
# Rows of a person by table; what is unique to each, and by what it is told apart in the n-th copy.
TABLES = ("people", "accounts", "consents", "employments", "memberships")
APART = {
    "code": "code || '-' || n",
    "telegram_id": "telegram_id + n * 100000",
    "person_id": "person_id + n * :founders",
}


def database_in(folder: Path) -> Database:
    return Database(f"sqlite+aiosqlite:///{folder / 'opora.sqlite3'}")


async def grown(people: int, folder: Path, tables: tuple[str, ...] = TABLES) -> list[int]:
    """Puts a database with so many people into the folder; gives the Telegram ids of those who joined."""
    await _district.copied(FOUNDERS, folder)
    database = database_in(folder)
    async with database.write() as session:
        founders = await session.scalar(text("SELECT max(id) FROM people")) or FOUNDERS
        times = max(0, round(people / founders) - 1)
        for table in tables if times else ():
            await _again(session, table, times, int(founders))
        users = list(await session.scalars(select(Account.telegram_id).order_by(Account.id)))
    await database.close()
    return users


async def _again(session: AsyncSession, table: str, times: int, founders: int) -> None:
    """Every row of a table so many times more."""
    columns = [str(row[1]) for row in await session.execute(text(f"PRAGMA table_info({table})"))]
    given = {name: APART.get(name, name) for name in columns if name != "id"}
    if table == "people":  # whose numbers the other tables go by
        given["id"] = "id + n * :founders"
    elif "code" in given:  # of a consent, say: the same for everybody
        given["code"] = "code"
    if table == "people" or "person_id" not in columns:
        given.pop("person_id", None)
    numbers = "WITH RECURSIVE times(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM times WHERE n < :times)"
    rows = f"SELECT {', '.join(given.values())} FROM times, {table}"
    names = ", ".join(given)
    facts: dict[str, Any] = {"times": times}
    if ":founders" in rows:
        facts["founders"] = founders
    await session.execute(text(f"INSERT INTO {table} ({names}) {numbers} {rows}"), facts)


async def written(session: AsyncSession, district: District, now: datetime) -> tuple[int, Actor]:
    """An announcement to everybody that waits for a second word, and the methodist who may give it."""
    whoever = select(RoleGrant.person_id).where(RoleGrant.role == "methodist").order_by(RoleGrant.id)
    first, other = list(await session.scalars(whoever))[:2]
    author, second = [await _actor(session, one, district, now) for one in (first, other)]
    content = Content("normative", TITLE, BODY, ("1.1",), TargetAudience(), urgent_reason="Шторм")
    draft = await drafting.write(session, author, content, now)
    planned = await reaches.plan(session, draft, Moment(district, now))
    await accepting.send(session, author, draft.id, draft.version, planned.reach.count, now)
    return draft.id, second


async def draft(session: AsyncSession, number: int) -> Announcement:
    return await session.get_one(Announcement, number)


async def announced(database: Database) -> int:
    """The announcement is accepted and its copies wait; gives how many do, and closes the database."""
    district, now = load(), datetime.now(UTC) - timedelta(minutes=2)
    async with database.write() as session:
        number, second = await written(session, district, now)
        await accepting.approve(session, second, number, 1, now)
        copies = "SELECT count(*) FROM deliveries WHERE kind = 'announcement' AND state = 'queued'"
        queued = await session.scalar(text(copies))
    await database.close()
    return int(queued or 0)


async def states(session: AsyncSession) -> dict[str, int]:
    """How many copies of announcements stand in each state."""
    rows = await session.execute(
        text("SELECT state, count(*) FROM deliveries WHERE kind = 'announcement' GROUP BY state")
    )
    return {str(state): int(count) for state, count in rows}


async def _actor(session: AsyncSession, person_id: int, district: District, now: datetime) -> Actor:
    person = await staff.known(session, person_id)
    return Actor(person, rights.hats(person, now, district), district)
