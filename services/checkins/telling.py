"""Methodists hear how many alerts there are: on Monday, and the same day of a red one. Never of whom."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.checkins import Alert
from models.district import District
from services import calendars, deliveries, roles
from services.checkins import ALERTS, LOW_PULSE, RISK, shelves

WEEKLY, URGENT = "checkin-week", "checkin-red"
FEW_DAYS = timedelta(days=3)


async def weekly(session: AsyncSession, district: District, now: datetime) -> None:
    """On the first day of the week that takes pushes; whoever has none on the shelf hears nothing."""
    today = calendars.today(district, now)
    monday = today - timedelta(days=today.weekday())
    earlier = (monday + timedelta(days=number) for number in range(today.weekday()))
    if not calendars.takes_pushes(district, today) or any(
        calendars.takes_pushes(district, day) for day in earlier
    ):
        return
    for person_id in await _methodists(session, district, now):
        if await count(session, person_id, district, now):
            await _queue(session, WEEKLY, person_id, f"{WEEKLY}:{person_id}:{monday}", now)


async def red(session: AsyncSession, district: District, now: datetime) -> None:
    """The same day, once a day, of what opened red; a low pulse is told of by its signal."""
    today = calendars.today(district, now)
    told = [rule for rule in shelves.reds(district) if rule != LOW_PULSE]
    new = select(Alert.id).where(Alert.rule.in_(told), Alert.settled_at.is_(None), Alert.opened_on == today)
    if await session.scalar(new.limit(1)) is None:
        return
    for person_id in await _methodists(session, district, now):
        if await urgent(session, person_id, district, now):
            await _queue(session, URGENT, person_id, f"{URGENT}:{person_id}:{today}",
                         calendars.next_opening(district, now))  # fmt: skip


async def count(session: AsyncSession, person_id: int, district: District, now: datetime) -> int:
    """How many open alerts somebody may see now; 0 when she is a methodist no more."""
    if person_id not in await _methodists(session, district, now):
        return 0
    return await shelves.count(session, person_id, risk=await _risk(session, person_id, district, now))


async def urgent(session: AsyncSession, person_id: int, district: District, now: datetime) -> int:
    """How many of them are red, low pulses apart."""
    if person_id not in await _methodists(session, district, now):
        return 0
    told = [rule for rule in shelves.reds(district) if rule != LOW_PULSE]
    return await shelves.count(session, person_id, risk=False, urgent=told) if told else 0


async def _risk(session: AsyncSession, person_id: int, district: District, now: datetime) -> bool:
    return person_id in await roles.holders(session, tuple(district.matrix.get(RISK, ())), now)


async def _methodists(session: AsyncSession, district: District, now: datetime) -> Sequence[int]:
    return await roles.holders(session, tuple(district.matrix.get(ALERTS, ())), now)


async def _queue(session: AsyncSession, kind: str, person_id: int, once: str, at: datetime) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=once,
        person_id=person_id,
        not_before=at,
        until=at + FEW_DAYS,
        budgeted=False,
    )
