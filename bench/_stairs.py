"""What is asked again and again, in a district of any size: menus, lists, audiences, jobs, claims."""

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bench import _growing
from bot import features
from models.district import District
from scheduler import JOBS
from services import claims
from services.announcements import reaches
from services.audiences import Moment
from services.districts import load

Ask = Callable[[AsyncSession], Awaitable[object]]
OLD = "2026-09-01 06:00:00.000000"


async def history(folder: Path, rows: int) -> None:
    """So many deliveries of earlier announcements, all of them sent."""
    database = _growing.database_in(folder)
    async with database.write() as session:
        people = int(await session.scalar(text("SELECT count(*) FROM people")) or 1)
        await session.execute(
            text(
                "WITH RECURSIVE times(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM times WHERE n < :times) "
                "INSERT INTO deliveries (person_id, kind, about_id, facts, once, lane, priority, urgent,"
                " budgeted, not_before, state, reason, attempt, message_id, claimed_at, settled_at) "
                "SELECT people.id, 'announcement', 1000000 + n, '{}', 'announcement:' || (1000000 + n),"
                " 'push', 5, 0, 1, :old, 'sent', '', 1, n, :old, :old FROM times, people"
            ),
            {"times": max(1, rows // people), "old": OLD},
        )
    await database.close()


async def costs(folder: Path) -> dict[str, float]:
    """Milliseconds of each, the second time it is asked: the first has statements to compile."""
    database, district, now = _growing.database_in(folder), load(), datetime.now(UTC)
    features.jobs()
    found: dict[str, float] = {}
    async with database.write() as session:
        number, _second = await _growing.written(session, district, now)
    for name, ask in _asked(district, now, number).items():
        for _ in range(2):
            async with database.write() as session:
                began = time.perf_counter()
                await ask(session)
                found[name] = (time.perf_counter() - began) * 1000
    await database.close()
    return found


def _asked(district: District, now: datetime, number: int) -> dict[str, Ask]:
    async def audience(session: AsyncSession) -> object:
        draft = await _growing.draft(session, number)
        return await reaches.plan(session, draft, Moment(district, now))

    async def claim(session: AsyncSession) -> object:
        return await claims.claim(session, now, district, 3)

    async def jobs(session: AsyncSession) -> object:
        for job in JOBS.values():
            if job.work is not None and job.seconds and job.seconds <= 600:
                await job.work(session, now, district)
        return None

    return {
        "audience and plan of an announcement": audience,
        "claim of three pushes": claim,
        "jobs of a minute to ten, together": jobs,
    }
