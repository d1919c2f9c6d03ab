"""The Friday digest: what could wait, gathered into one message for each person."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Exists, and_, exists, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.deliveries import DIGEST, PUSH, Delivery, Hold
from services import deliveries

KIND = "digest"
MOST = 12


async def gather(session: AsyncSession, once: str, now: datetime) -> None:
    """Makes everybody's digest out of what waits for one; `once` names this one."""
    await deliveries.expire(session, now)
    waiting = and_(
        Delivery.lane == DIGEST,
        Delivery.state == "queued",
        Delivery.digest_id.is_(None),
        Delivery.not_before <= now,
        ~_held(),
    )
    readers = (
        select(Delivery.person_id, literal("queued").label("state"))
        .add_columns(literal("").label("reason"), literal(PUSH).label("lane"))
        .where(waiting, Delivery.person_id.is_not(None))
        .distinct()
    )
    await deliveries.fan_out(session, readers, kind=KIND, once=once, not_before=now, budgeted=False)
    digest = aliased(Delivery)
    theirs = select(digest.id).where(
        digest.person_id == Delivery.person_id,
        digest.kind == KIND,
        digest.once == once,
        digest.state == "queued",
    )
    attach = update(Delivery).where(waiting).values(digest_id=theirs.scalar_subquery())
    await session.execute(attach.execution_options(synchronize_session=False))


async def take(session: AsyncSession, digests: Collection[Delivery], now: datetime) -> None:
    """Claims the items of the digests that are being claimed; they share their fate from here on.

    What is paused goes back to wait for another digest; what is too much makes a further message.
    """
    ids = [digest.id for digest in digests]
    if not ids:
        return
    queued = and_(Delivery.digest_id.in_(ids), Delivery.state == "queued")
    free = update(Delivery).where(queued, _held()).values(digest_id=None)
    await session.execute(free.execution_options(synchronize_session=False))
    late = update(Delivery).where(queued, Delivery.until <= now)
    late = late.values(state="skipped", reason="expired", settled_at=now)
    await session.execute(late.execution_options(synchronize_session=False))
    for digest in digests:
        await _divide(session, digest, now)
    claimed = update(Delivery).where(queued).values(state="sending", claimed_at=now)
    await session.execute(claimed.execution_options(synchronize_session=False))


async def drop(session: AsyncSession, digests: Collection[Delivery], now: datetime) -> None:
    """The items of digests that may not be sent are skipped for the same reason."""
    for digest in digests:
        theirs = update(Delivery).where(Delivery.digest_id == digest.id, Delivery.state == "queued")
        dropped = theirs.values(state="skipped", reason=digest.reason, settled_at=now)
        await session.execute(dropped.execution_options(synchronize_session=False))


async def items(session: AsyncSession, digest_id: int) -> Sequence[Delivery]:
    """What the digest being sent is made of, in its order."""
    return (
        await session.scalars(
            select(Delivery)
            .where(Delivery.digest_id == digest_id, Delivery.state == "sending")
            .order_by(Delivery.priority, Delivery.id)
        )
    ).all()


async def _divide(session: AsyncSession, digest: Delivery, now: datetime) -> None:
    """Leaves the first items with a long digest and moves the others to one that follows."""
    ids = (
        await session.scalars(
            select(Delivery.id)
            .where(Delivery.digest_id == digest.id, Delivery.state == "queued")
            .order_by(Delivery.priority, Delivery.id)
        )
    ).all()
    if len(ids) <= MOST:
        return
    name, _, part = digest.once.partition("#")
    following = await deliveries.queue(
        session,
        person_id=digest.person_id,
        kind=KIND,
        once=f"{name}#{int(part or 1) + 1}",
        not_before=now,
        budgeted=False,
    )
    move = update(Delivery).where(Delivery.id.in_(ids[MOST:])).values(digest_id=following)
    await session.execute(move.execution_options(synchronize_session=False))


def _held() -> Exists:
    return exists().where(Hold.kind == Delivery.kind, Hold.about_id == Delivery.about_id)
