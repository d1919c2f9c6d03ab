"""What became of what was sent: the outcomes recorded, and what follows from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    String,
    Update,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.associations import Association
from models.base import Utc
from models.deliveries import Delivery
from models.people import Account
from services import deliveries, digests

DELIVERIES = Delivery.as_table()


@dataclass(frozen=True, slots=True)
class Settled:
    """What is to be recorded about one claim; `state` is queued when it goes back to wait."""

    state: str
    reason: str = ""
    message_id: int | None = None
    not_before: datetime | None = None


class Unsure(NamedTuple):
    """A claim of which it is not known whether it was kept, only that nothing of it was sent."""

    id: int
    attempt: int
    claimed_at: datetime | None

    @classmethod
    def of(cls, delivery: Delivery) -> "Unsure":
        return cls(delivery.id, delivery.attempt, delivery.claimed_at)


async def give_back(session: AsyncSession, claims: Sequence[Unsure]) -> None:
    """Such claims wait again, and with a digest what was gathered in it; a later claim stays."""
    for claim in claims:
        kept = and_(Delivery.id == claim.id, Delivery.attempt == claim.attempt)
        mine = update(Delivery).where(
            kept, Delivery.claimed_at == claim.claimed_at, Delivery.state == "sending"
        )
        changed = mine.values(state="queued").returning(Delivery.id)
        if await session.scalar(changed.execution_options(synchronize_session=False)) is not None:
            shared = update(Delivery).where(Delivery.digest_id == claim.id, Delivery.state == "sending")
            waits = shared.values(state="queued").execution_options(synchronize_session=False)
            await session.execute(waits)


async def settle(session: AsyncSession, settled: Sequence[tuple[Delivery, Settled]], now: datetime) -> None:
    """Records outcomes; a digest's items share its fate.

    A claim that another process has meanwhile declared doubtful, or taken over, is left to it unless
    this outcome knows better.
    """
    if not settled:
        return
    await _each(session, _record(), [_values(delivery, fate, now) for delivery, fate in settled])
    shared = [(delivery, fate) for delivery, fate in settled if delivery.kind == digests.KIND]
    if shared:
        await _each(session, _share(), [_shared(delivery, fate, now) for delivery, fate in shared])
    if any(fate.state == "queued" for _, fate in settled):
        await deliveries.drop_stopped(session, now)


async def _each(session: AsyncSession, statement: Update, rows: Sequence[dict[str, Any]]) -> None:
    """One statement for many rows, beside the rows that the session knows."""
    await session.run_sync(lambda inner: inner.connection().execute(statement, rows))


def _shared(delivery: Delivery, fate: Settled, now: datetime) -> dict[str, Any]:
    settled = None if fate.state == "queued" else now
    return {"which": delivery.id, "became": fate.state, "why": fate.reason, "now": settled}


def _values(delivery: Delivery, fate: Settled, now: datetime) -> dict[str, Any]:
    own = {"tried": delivery.attempt, "message": fate.message_id, "again_at": fate.not_before}
    return _shared(delivery, fate, now) | own


@cache
def _record() -> Update:
    found = and_(DELIVERIES.c.id == bindparam("which"), DELIVERIES.c.attempt == bindparam("tried"))
    return _outcome(found).values(
        message_id=func.coalesce(
            bindparam("message", type_=DELIVERIES.c.message_id.type), DELIVERIES.c.message_id
        ),
        not_before=func.coalesce(bindparam("again_at", type_=Utc()), DELIVERIES.c.not_before),
    )


@cache
def _share() -> Update:
    return _outcome(DELIVERIES.c.digest_id == bindparam("which"))


def _outcome(found: ColumnElement[bool]) -> Update:
    became = bindparam("became", type_=String())
    proven = and_(became == "uncertain", DELIVERIES.c.proven_at.is_not(None))
    return (
        update(DELIVERIES)
        .where(found, or_(DELIVERIES.c.state == "sending", DELIVERIES.c.state == "uncertain"))
        .values(
            state=case((proven, "sent"), else_=became),
            reason=bindparam("why", type_=String()),
            settled_at=bindparam("now", type_=Utc()),
        )
    )


async def leave_out(session: AsyncSession, left_out: Mapping[int, str], now: datetime) -> None:
    """Settles the items that did not get into the digest being sent."""
    for delivery_id, reason in left_out.items():
        await session.execute(
            update(Delivery)
            .where(Delivery.id == delivery_id, Delivery.state == "sending")
            .values(state="skipped", reason=reason, settled_at=now)
        )


async def mark_blocked(session: AsyncSession, chat_id: int, now: datetime) -> None:
    """The person does not want to hear from the bot; an unblocking, or a touch, ends it."""
    gone = update(Account).where(Account.telegram_id == chat_id, Account.blocked_at.is_(None))
    await session.execute(gone.values(blocked_at=now))


async def follow(session: AsyncSession, chat_id: int, moved_to: int, now: datetime) -> None:
    """A group became a supergroup: its association and what is queued for it move there."""
    if await session.scalar(select(Association.id).where(Association.chat_id == moved_to)) is None:
        association = update(Association).where(Association.chat_id == chat_id)
        await session.execute(association.values(chat_id=moved_to))
    there = aliased(Delivery)
    said = exists().where(there.chat_id == moved_to, there.once == Delivery.once)
    queued = update(Delivery).where(Delivery.chat_id == chat_id, Delivery.state == "queued")
    repeat = queued.where(said).values(state="skipped", reason="repeat", settled_at=now)
    for change in (repeat, queued.values(chat_id=moved_to)):
        await session.execute(change.execution_options(synchronize_session=False))
