"""Who did what to whom: an append-only record whose rows are chained by hash."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import AuditRecord

START = "0" * 64
# The advisory lock under which PostgreSQL lengthens the chain; SQLite has one writer anyway.
LOCK = 0x6F706F72


async def write(
    session: AsyncSession,
    actor_id: int | None,
    action: str,
    now: datetime,
    *,
    subject_id: int | None = None,
    about: str = "",
    reason: str = "",
) -> AuditRecord:
    """Adds a record; one writer at a time holds the end of the chain until its transaction ends.

    `about` and `reason` carry codes and ids, never names: the record outlives an erasure.
    """
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(select(func.pg_advisory_xact_lock(LOCK)))
    last = await session.scalar(select(AuditRecord.chain).order_by(AuditRecord.id.desc()).limit(1))
    record = AuditRecord(
        at=now.astimezone(UTC),
        actor_id=actor_id,
        subject_id=subject_id,
        action=action,
        about=about,
        reason=reason,
        chain="",
    )
    record.chain = link(last or START, record)
    session.add(record)
    await session.flush()
    return record


def link(previous: str, record: AuditRecord) -> str:
    fields = (
        previous,
        record.at.isoformat(),
        str(record.actor_id),
        str(record.subject_id),
        record.action,
        record.about,
        record.reason,
    )
    return hashlib.sha256("\x1f".join(fields).encode()).hexdigest()


async def broken_at(session: AsyncSession) -> int | None:
    """The number of the first record that does not follow from the one before it, if any."""
    previous = START
    records = await session.stream_scalars(select(AuditRecord).order_by(AuditRecord.id))
    async for record in records:
        if record.chain != link(previous, record):
            return record.id
        previous = record.chain
    return None


async def latest(session: AsyncSession, limit: int = 20) -> Sequence[AuditRecord]:
    """The last records, the newest first."""
    return (await session.scalars(select(AuditRecord).order_by(AuditRecord.id.desc()).limit(limit))).all()


async def looked_at(session: AsyncSession, person_id: int, limit: int = 20) -> Sequence[AuditRecord]:
    """The latest records about a person made by others: what she sees under «кто смотрел»."""
    return (
        await session.scalars(
            select(AuditRecord)
            .where(AuditRecord.subject_id == person_id, AuditRecord.actor_id != person_id)
            .order_by(AuditRecord.id.desc())
            .limit(limit)
        )
    ).all()
