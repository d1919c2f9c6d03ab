"""How often one person may be disturbed: pushes a day and a week, the rest into the digest."""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import Utc
from models.deliveries import DIGEST, PUSH, Delivery
from models.district import District
from services import calendars

Spent = tuple[int, int]
"""Pushes today and this week."""


async def spent(
    session: AsyncSession, person_ids: Collection[int], now: datetime, district: District
) -> dict[int, Spent]:
    """What each person has had, by the district's days and weeks; doubtful pushes count as had."""
    if not person_ids:
        return {}
    day = _midnight(now, district)
    week = _midnight(now - timedelta(days=calendars.today(district, now).weekday()), district)
    rows = await session.execute(_had(), {"whose": list(person_ids), "day": day, "week": week})
    return {person_id: (int(today), this_week) for person_id, today, this_week in rows if person_id}


@cache
def _had() -> Any:
    today = case((Delivery.claimed_at >= bindparam("day", type_=Utc()), 1), else_=0)
    return (
        select(Delivery.person_id, func.sum(today), func.count())
        .where(Delivery.person_id.in_(bindparam("whose", expanding=True)))
        .where(Delivery.claimed_at >= bindparam("week", type_=Utc()))
        .where(Delivery.lane == PUSH, Delivery.budgeted, Delivery.state.in_(("sending", "sent", "uncertain")))
        .group_by(Delivery.person_id)
    )


def has_room(had: Spent, district: District) -> bool:
    pushes = district.settings.pushes
    return had[0] < pushes.a_day and had[1] < pushes.a_week


def put_off(delivery: Delivery, now: datetime, district: District) -> None:
    """Finds the place of a push for which there is no room now.

    The digest, if it comes in time; else another day, if one comes in time; else it can't be said.
    """
    tomorrow = calendars.next_opening(district, _midnight(now + timedelta(days=1), district))
    if delivery.until is None or delivery.until > calendars.next_digest(district, now):
        delivery.lane = DIGEST
    elif delivery.until > tomorrow:
        delivery.not_before = tomorrow
    else:
        delivery.state, delivery.reason, delivery.settled_at = "skipped", "budget", now


def _midnight(moment: datetime, district: District) -> datetime:
    return datetime.combine(calendars.today(district, moment), time(), district.settings.timezone)
