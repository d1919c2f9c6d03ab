"""Deliveries from the sender's side: queue, count, prove, stop, pause, retry."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    CursorResult,
    Select,
    Update,
    and_,
    bindparam,
    case,
    delete,
    func,
    inspect,
    literal,
    or_,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import Utc
from models.deliveries import PUSH, STATES, Delivery, Hold
from services.inserts import insert_into, insert_new

GONE = ("blocked", "deactivated")
REPEAT = "repeat"
# Asked in every turn, so it is put together once.
_UNPROVEN = (
    select(Delivery.about_id)
    .where(
        Delivery.person_id == bindparam("whose"),
        Delivery.kind == bindparam("what"),
        or_(Delivery.state == "uncertain", and_(Delivery.state == "failed", Delivery.reason.not_in(GONE))),
        or_(Delivery.until.is_(None), Delivery.until > bindparam("at")),
    )
    .order_by(Delivery.id)
    .limit(bindparam("most"))
)


async def queue(
    session: AsyncSession,
    *,
    kind: str,
    once: str,
    not_before: datetime,
    person_id: int | None = None,
    chat_id: int | None = None,
    about_id: int | None = None,
    until: datetime | None = None,
    urgent: bool = False,
    budgeted: bool = True,
    lane: str = PUSH,
    priority: int = 5,
    facts: dict[str, Any] | None = None,
) -> int | None:
    """Queues a delivery to a person or a chat and gives its id; None when `once` is queued already."""
    made = insert_new(
        session,
        Delivery,
        person_id=person_id,
        chat_id=chat_id,
        kind=kind,
        about_id=about_id,
        once=once,
        not_before=not_before,
        until=until,
        urgent=urgent,
        budgeted=budgeted,
        lane=lane,
        priority=priority,
        facts=facts or {},
    )
    return await session.scalar(made.returning(Delivery.id))


async def fan_out(
    session: AsyncSession,
    recipients: Select[*tuple[Any, ...]],
    *,
    kind: str,
    once: str,
    not_before: datetime,
    about_id: int | None = None,
    until: datetime | None = None,
    urgent: bool = False,
    budgeted: bool = True,
    priority: int = 5,
    facts: dict[str, Any] | None = None,
) -> None:
    """Queues one delivery for each row of a select, in one statement; those queued already stay.

    The select yields columns labelled `person_id`, `state` (queued or skipped), `reason`, `lane`.
    """
    given: dict[str, Any] = {
        "kind": kind,
        "about_id": about_id,
        "once": once,
        "not_before": not_before,
        "until": until,
        "urgent": urgent,
        "budgeted": budgeted,
        "priority": priority,
        "facts": facts or {},
        "attempt": 0,
    }
    found = recipients.subquery().c
    types = inspect(Delivery).columns
    constants = [literal(value, types[name].type) for name, value in given.items()]
    settled = case((found.state != "queued", literal(not_before, Utc)))
    names = ["person_id", "state", "reason", "lane", "settled_at", *given]
    rows = select(found.person_id, found.state, found.reason, found.lane, settled, *constants).where(true())
    made = insert_into(session, Delivery).from_select(names, rows, include_defaults=False)
    await session.execute(made.on_conflict_do_nothing())


async def counts(session: AsyncSession, kind: str, about_id: int) -> dict[str, int]:
    """How many deliveries of a thing stand in each state; all six are there, and their sum is everybody."""
    found = dict.fromkeys(STATES, 0)
    for (state, _), count in (await reasons(session, kind, about_id)).items():
        found[state] += count
    return found


async def reasons(session: AsyncSession, kind: str, about_id: int) -> dict[tuple[str, str], int]:
    """The same by state and reason: {("skipped", "blocked"): 2, …}."""
    rows = await session.execute(
        select(Delivery.state, Delivery.reason, func.count())
        .where(Delivery.kind == kind, Delivery.about_id == about_id)
        .group_by(Delivery.state, Delivery.reason)
    )
    return {(state, reason): count for state, reason, count in rows}


async def prove(session: AsyncSession, person_id: int, delivery_id: int, now: datetime) -> None:
    """A tap under a copy shows that it arrived; in a digest, that all of it did.

    Buttons may be forged: only the person's own deliveries are touched.
    """
    theirs = and_(
        Delivery.person_id == person_id, or_(Delivery.id == delivery_id, Delivery.digest_id == delivery_id)
    )
    await _proven(session, theirs, now)


async def prove_about(session: AsyncSession, person_id: int, kind: str, about_id: int, now: datetime) -> None:
    """The person has seen the thing itself, wherever: under its copy, in a digest, in the feed."""
    seen = and_(Delivery.person_id == person_id, Delivery.kind == kind, Delivery.about_id == about_id)
    await _proven(session, seen, now)


async def _proven(session: AsyncSession, which: Any, now: datetime) -> None:
    doubtful = Delivery.state.in_(("uncertain", "failed"))
    await session.execute(
        update(Delivery).where(which, doubtful).values(state="sent", reason="", settled_at=now, proven_at=now)
    )
    await session.execute(
        update(Delivery)
        .where(which, Delivery.state.in_(("sending", "sent")), Delivery.proven_at.is_(None))
        .values(proven_at=now)
    )


async def unproven(
    session: AsyncSession, person_id: int, now: datetime, kind: str = "announcement", limit: int = 5
) -> Sequence[int | None]:
    """What of a kind may not have reached the person and still matters, the oldest first.

    It is to be shown at the next touch, then proven.
    """
    given = {"whose": person_id, "what": kind, "at": now, "most": limit}
    return (await session.scalars(_UNPROVEN, given)).all()


async def stop(session: AsyncSession, kind: str, about_id: int, now: datetime) -> int:
    """What is still queued will not go, nor what comes back unsent; gives how many are stopped by now."""
    made = insert_into(session, Hold).values(kind=kind, about_id=about_id, stopped=True)
    await session.execute(
        made.on_conflict_do_update(index_elements=["kind", "about_id"], set_={"stopped": True})
    )
    await drop_stopped(session, now)
    return (await reasons(session, kind, about_id)).get(("skipped", "stopped"), 0)


async def pause(session: AsyncSession, kind: str, about_id: int) -> None:
    """What is queued waits, and so does what is queued later, until resumed."""
    await session.execute(insert_new(session, Hold, kind=kind, about_id=about_id))


async def resume(session: AsyncSession, kind: str, about_id: int) -> None:
    await session.execute(delete(Hold).where(Hold.kind == kind, Hold.about_id == about_id))


async def drop_stopped(session: AsyncSession, now: datetime) -> int:
    """Skips what is queued of the things that were stopped."""
    stopped = select(Hold.kind, Hold.about_id).where(Hold.stopped)
    return await _changed(
        session,
        update(Delivery)
        .where(tuple_(Delivery.kind, Delivery.about_id).in_(stopped), Delivery.state == "queued")
        .values(state="skipped", reason="stopped", settled_at=now),
    )


async def expire(session: AsyncSession, now: datetime) -> int:
    """Skips what waited until there was no point in saying it."""
    late = update(Delivery).where(Delivery.state == "queued", Delivery.until <= now)
    return await _changed(session, late.values(state="skipped", reason="expired", settled_at=now))


async def retry_failed(session: AsyncSession, kind: str, about_id: int, now: datetime) -> int:
    """Queues again what surely did not arrive, except to those who blocked the bot or are gone."""
    await resume(session, kind, about_id)
    return await _changed(
        session,
        update(Delivery)
        .where(Delivery.kind == kind, Delivery.about_id == about_id)
        .where(Delivery.state == "failed", Delivery.reason.not_in(GONE))
        .values(state="queued", reason="", not_before=now, settled_at=None, digest_id=None),
    )


async def recover(
    session: AsyncSession,
    now: datetime,
    harmless: Collection[str] = (),
    claimed_before: datetime | None = None,
) -> int:
    """After a start: what was being sent when the process died may have arrived or not.

    Nobody sends it again blindly, except, once, a kind that does no harm. Gives how many there were.
    """
    broken = update(Delivery).where(Delivery.state == "sending")
    if claimed_before is not None:
        broken = broken.where(Delivery.claimed_at < claimed_before)
    spared = broken.where(Delivery.kind.in_(harmless), Delivery.reason != REPEAT)
    again = await _changed(session, spared.values(state="queued", reason=REPEAT))
    proven = Delivery.proven_at.is_not(None)
    state, reason = case((proven, "sent"), else_="uncertain"), case((proven, ""), else_="interrupted")
    return again + await _changed(session, broken.values(state=state, reason=reason, settled_at=now))


async def _changed(session: AsyncSession, change: Update) -> int:
    done = await session.execute(change.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", done).rowcount
