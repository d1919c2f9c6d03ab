"""What may be sent now: claimed by one process, settled or put off when it may not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager

from models.deliveries import PUSH, Delivery, Hold
from models.district import District
from models.people import Account, Consent
from services import budgets, calendars, digests


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that this process, and no other, is about to send."""

    delivery: Delivery
    chat_id: int
    language: str = ""


async def anything_due(session: AsyncSession, now: datetime) -> bool:
    return await session.scalar(_due(select(Delivery.id), now).limit(1)) is not None


async def next_at(session: AsyncSession, now: datetime) -> datetime | None:
    """When the next push that waits for its time may go."""
    found: datetime | None = await session.scalar(_waiting(select(func.min(Delivery.not_before)), now))
    return found


async def claim(
    session: AsyncSession, now: datetime, district: District, most: int
) -> tuple[list[Claimed], bool]:
    """Claims up to `most` deliveries, and says whether there was anything to look at.

    What may not go is settled or put off here: expired, blocked, out of hours, over the budget.
    """
    await _keep_quiet(session, now, district)
    found = (await session.execute(_candidates(now, district, most))).all()
    claimed = [made for row in found if (made := _claimed(row, now, district))]
    claimed = await _within_budget(session, claimed, now, district)
    for one in claimed:
        one.delivery.state, one.delivery.claimed_at = "sending", now
        one.delivery.attempt += 1
    gathered = [row[0] for row in found if row[0].kind == digests.KIND]
    await digests.drop(session, [digest for digest in gathered if digest.state == "skipped"], now)
    await digests.take(session, [digest for digest in gathered if digest.state == "sending"], now)
    return claimed, bool(found)


def _due(rows: Any, now: datetime) -> Any:
    return (
        _free(rows)
        .where(Delivery.not_before <= now)
        .order_by(Delivery.priority, Delivery.not_before, Delivery.id)
    )


def _waiting(rows: Any, now: datetime) -> Any:
    return _free(rows).where(Delivery.not_before > now)


def _free(rows: Any) -> Any:
    held = exists().where(Hold.kind == Delivery.kind, Hold.about_id == Delivery.about_id)
    return rows.where(Delivery.state == "queued", Delivery.lane == PUSH, ~held)


def _candidates(now: datetime, district: District, most: int) -> Any:
    """Due deliveries in their order, each with the person, the account to write to, the consents."""
    required = [code for code, consent in district.consents.items() if consent.required]
    given = and_(Consent.person_id == Delivery.person_id, Consent.code.in_(required))
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
    rows = (
        select(Delivery, Account, withdrawn)
        .outerjoin(Delivery.person)
        .outerjoin(Account, Account.id == account)
        .options(contains_eager(Delivery.person))
    )
    return _due(rows, now).limit(most).with_for_update(of=Delivery, skip_locked=True)


def _claimed(row: Any, now: datetime, district: District) -> Claimed | None:
    delivery, account, withdrawn = row
    reason = hindrance(delivery, account, withdrawn, now, calendars.today(district, now))
    if reason:
        delivery.state, delivery.reason, delivery.settled_at = "skipped", reason, now
        return None
    if account is None:
        return Claimed(delivery, delivery.chat_id)
    return Claimed(delivery, account.telegram_id, account.language)


def hindrance(
    delivery: Delivery, account: Account | None, withdrawn: bool, now: datetime, today: date
) -> str:
    """Why nothing may be said at all, whatever it is; empty when it may."""
    if delivery.until is not None and delivery.until <= now:
        return "expired"
    person = delivery.person
    if person is None:
        return ""
    reasons = {
        "erased": person.erased_at is not None,
        "left": person.left_on is not None and person.left_on <= today,
        "no_account": account is None,
        "blocked": account is not None and account.blocked_at is not None,
        "consent": withdrawn,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


async def _within_budget(
    session: AsyncSession, claimed: Sequence[Claimed], now: datetime, district: District
) -> list[Claimed]:
    counted = {id(c): c.delivery.budgeted and c.delivery.person_id is not None for c in claimed}
    people = {c.delivery.person_id for c in claimed if c.delivery.person_id and counted[id(c)]}
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
