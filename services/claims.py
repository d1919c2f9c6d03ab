"""What may be sent now: claimed by one process, settled or put off when it may not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.orm.attributes import set_committed_value

from models.base import Utc
from models.deliveries import PUSH, Delivery, Hold
from models.district import District
from models.people import Account, Consent, Person
from services import budgets, calendars, digests


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that this process, and no other, is about to send."""

    delivery: Delivery
    chat_id: int
    language: str = ""


class Addressee(NamedTuple):
    """What the rows say about whom a delivery is for; all of it empty for a group chat."""

    erased_at: datetime | None = None
    left_on: date | None = None
    telegram_id: int | None = None
    language: str | None = None
    blocked_at: datetime | None = None
    withdrawn: bool = False


async def anything_due(session: AsyncSession, now: datetime) -> bool:
    return await session.scalar(_anything(), {"now": now}) is not None


async def next_at(session: AsyncSession, now: datetime) -> datetime | None:
    """When the next push that waits for its time may go."""
    waiting = _free(select(func.min(Delivery.not_before))).where(Delivery.not_before > now)
    found: datetime | None = await session.scalar(waiting)
    return found


async def claim(
    session: AsyncSession, now: datetime, district: District, most: int
) -> tuple[list[Claimed], bool]:
    """Claims up to `most` deliveries, and says whether there was anything to look at.

    What may not go is settled or put off here: expired, blocked, out of hours, over the budget.
    """
    await _keep_quiet(session, now, district)
    required = frozenset(code for code, consent in district.consents.items() if consent.required)
    found = (await session.execute(_candidates(required), {"now": now, "most": most})).all()
    today = calendars.today(district, now)
    claimed = [made for row in found if (made := _claimed(row[0], Addressee(*row[1:]), now, today))]
    claimed = await _within_budget(session, claimed, now, district)
    await _take(session, [one.delivery for one in claimed], now)
    gathered = [row[0] for row in found if row[0].kind == digests.KIND]
    await digests.drop(session, [digest for digest in gathered if digest.state == "skipped"], now)
    await digests.take(session, [digest for digest in gathered if digest.state == "sending"], now)
    return claimed, bool(found)


async def _take(session: AsyncSession, taken: Iterable[Delivery], now: datetime) -> None:
    """Marks them as being sent, in one statement."""
    attempts = {one.id: one.attempt + 1 for one in taken}
    if not attempts:
        return
    await session.execute(_claim(), {"which": list(attempts), "now": now})
    for one in taken:
        now_so = {"state": "sending", "claimed_at": now, "attempt": attempts[one.id]}
        for name, value in now_so.items():
            set_committed_value(one, name, value)


# These are asked dozens of times a second while an announcement goes out, so they are put together once.
@lru_cache
def _claim() -> Any:
    return (
        update(Delivery)
        .where(Delivery.id.in_(bindparam("which", expanding=True)))
        .values(state="sending", claimed_at=bindparam("now", type_=Utc()), attempt=Delivery.attempt + 1)
        .execution_options(synchronize_session=False)
    )


@lru_cache
def _anything() -> Any:
    return _due(select(Delivery.id)).limit(1)


@lru_cache
def _candidates(required: frozenset[str]) -> Any:
    """Due deliveries in their order, each with what matters of the person, the account, the consents."""
    given = and_(Consent.person_id == Delivery.person_id, Consent.code.in_(sorted(required)))
    withdrawn = and_(
        exists().where(given, Consent.withdrawn_at.is_not(None)),
        ~exists().where(given, Consent.withdrawn_at.is_(None)),
    )
    theirs = aliased(Account)
    account = (
        select(theirs.id)
        .where(theirs.person_id == Delivery.person_id)
        .order_by(theirs.blocked_at.is_not(None), theirs.id.desc())
        .limit(1)
        .correlate(Delivery)
        .scalar_subquery()
    )
    found = (Person.erased_at, Person.left_on, Account.telegram_id, Account.language, Account.blocked_at)
    rows = (
        select(Delivery, *found, withdrawn)
        .outerjoin(Delivery.person)
        .outerjoin(Account, Account.id == account)
    )
    return _due(rows).limit(bindparam("most")).with_for_update(of=Delivery, skip_locked=True)


def _due(rows: Any) -> Any:
    return (
        _free(rows)
        .where(Delivery.not_before <= bindparam("now", type_=Utc()))
        .order_by(Delivery.priority, Delivery.not_before, Delivery.id)
    )


def _free(rows: Any) -> Any:
    held = exists().where(Hold.kind == Delivery.kind, Hold.about_id == Delivery.about_id)
    return rows.where(Delivery.state == "queued", Delivery.lane == PUSH, ~held)


def _claimed(delivery: Delivery, whom: Addressee, now: datetime, today: date) -> Claimed | None:
    reason = hindrance(delivery, whom, now, today)
    if reason:
        delivery.state, delivery.reason, delivery.settled_at = "skipped", reason, now
        return None
    chat_id = delivery.chat_id if whom.telegram_id is None else whom.telegram_id
    return Claimed(delivery, chat_id or 0, whom.language or "")


def hindrance(delivery: Delivery, whom: Addressee, now: datetime, today: date) -> str:
    """Why nothing may be said at all, whatever it is; empty when it may."""
    if delivery.until is not None and delivery.until <= now:
        return "expired"
    if delivery.person_id is None:
        return ""
    reasons = {
        "erased": whom.erased_at is not None,
        "left": whom.left_on is not None and whom.left_on <= today,
        "no_account": whom.telegram_id is None,
        "blocked": whom.blocked_at is not None,
        "consent": whom.withdrawn,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


async def _within_budget(
    session: AsyncSession, claimed: Sequence[Claimed], now: datetime, district: District
) -> list[Claimed]:
    counted = {id(c): c.delivery.budgeted and c.delivery.person_id is not None for c in claimed}
    bound = [c.delivery for c in claimed if counted[id(c)] and not c.delivery.urgent]
    people = {delivery.person_id for delivery in bound if delivery.person_id}
    spent = await budgets.spent(session, people, now, district)
    fitting = []
    for one in claimed:
        person_id = one.delivery.person_id
        if counted[id(one)] and person_id is not None:
            today, this_week = spent.get(person_id, (0, 0))
            if not one.delivery.urgent and not budgets.has_room((today, this_week), district):
                budgets.put_off(one.delivery, now, district)
                continue
            spent[person_id] = (today + 1, this_week + 1)
        fitting.append(one)
    return fitting


async def _keep_quiet(session: AsyncSession, now: datetime, district: District) -> None:
    """Outside the hours, what is due and not urgent is moved to the next opening."""
    opening = calendars.next_opening(district, now)
    if opening > now:
        await session.execute(
            update(Delivery)
            .where(Delivery.state == "queued", Delivery.lane == PUSH, Delivery.not_before <= now)
            .where(~Delivery.urgent)
            .values(not_before=opening)
            .execution_options(synchronize_session=False)
        )
