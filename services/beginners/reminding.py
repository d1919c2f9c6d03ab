"""Who is told that time to find a mentor is nearly up, or is up: in numbers, never by name."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnercards import Beginner
from models.deliveries import Delivery
from models.district import District
from models.people import RoleGrant
from services import calendars, deliveries, roles
from services.beginners import registers

SOON, LATE = "cover-soon", "cover-late"
# So many workdays before the last day of grace.
BEFORE = 3
FEW_DAYS = timedelta(days=3)
# While somebody is without a mentor the same person is told once a week at most; a job of the same hour of
# the day seven days later is a week later.
WEEK = timedelta(days=6, hours=12)
CURATOR, HEAD, METHODIST = "school_curator", "school_head", "methodist"


def soon(found: Iterable[Beginner], day: date, district: District) -> list[Beginner]:
    """Those whose days of grace end within three workdays and for whom no pair is being made."""
    last = calendars.add_workdays(district, day, BEFORE)
    return [one for one in found if one.shelf == "grace" and one.last_day <= last and one.coming is None]


def late(found: Iterable[Beginner]) -> list[Beginner]:
    """Those who should have had a mentor by now."""
    return [one for one in found if one.shelf == "uncovered"]


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """One push for all that is near, one for all that is late: to each school of its own, to methodists of
    the district. Not on days on which nobody is to be disturbed: July, breaks, weekends."""
    day = calendars.today(district, now)
    if not calendars.takes_pushes(district, day):
        return
    found = await registers.young(session, district, day)
    near, over = soon(found, day, district), late(found)
    if not near and not over:
        return
    concerned = {number for one in (*near, *over) for number in one.schools}
    told = await curators(session, concerned, now)
    methodists = await roles.holders(session, (METHODIST,), now)
    for school_id, people in [(None, methodists), *told.items()]:
        for person_id in people:
            await _near(session, _of(near, school_id), person_id, school_id, now)
            await _over(session, _of(over, school_id), person_id, school_id, day, now)


async def _near(
    session: AsyncSession, near: Sequence[Beginner], person_id: int, school_id: int | None, now: datetime
) -> None:
    if not near:
        return
    last = max(one.last_day for one in near)
    await deliveries.queue(
        session,
        kind=SOON,
        once=f"{SOON}:{school_id or 'all'}:{person_id}:{last.isoformat()}",
        person_id=person_id,
        about_id=school_id,
        not_before=now,
        until=now + FEW_DAYS,
        budgeted=False,
    )


async def _over(
    session: AsyncSession,
    over: Sequence[Beginner],
    person_id: int,
    school_id: int | None,
    day: date,
    now: datetime,
) -> None:
    if not over or await _told_lately(session, person_id, school_id, now):
        return
    await deliveries.queue(
        session,
        kind=LATE,
        once=f"{LATE}:{school_id or 'all'}:{person_id}:{day.isoformat()}",
        person_id=person_id,
        about_id=school_id,
        not_before=now,
        until=now + FEW_DAYS,
        budgeted=False,
    )


async def _told_lately(session: AsyncSession, person_id: int, school_id: int | None, now: datetime) -> bool:
    wanted = select(Delivery.id).where(
        Delivery.kind == LATE,
        Delivery.person_id == person_id,
        Delivery.about_id.is_(None) if school_id is None else Delivery.about_id == school_id,
        Delivery.not_before > now - WEEK,
    )
    return await session.scalar(wanted.limit(1)) is not None


async def curators(session: AsyncSession, schools: Collection[int], now: datetime) -> dict[int, list[int]]:
    """By school: its deputy heads, or the heads where there are none."""
    rows = await session.execute(
        select(RoleGrant.scope_id, RoleGrant.role, RoleGrant.person_id)
        .where(
            RoleGrant.role.in_((CURATOR, HEAD)),
            RoleGrant.scope_kind == "school",
            RoleGrant.scope_id.in_(sorted(schools)),
            RoleGrant.since <= now,
            or_(RoleGrant.until.is_(None), RoleGrant.until > now),
            RoleGrant.confirmed_at.is_not(None),
        )
        .order_by(RoleGrant.id)
    )
    found: dict[int, dict[str, list[int]]] = {}
    for school_id, role, person_id in rows:
        if school_id is not None:
            found.setdefault(school_id, {}).setdefault(role, []).append(person_id)
    return {number: sorted({*(held.get(CURATOR) or held.get(HEAD) or [])}) for number, held in found.items()}


async def count(
    session: AsyncSession,
    district: District,
    kind: str,
    school_id: int | None,
    person_id: int,
    now: datetime,
) -> int:
    """How many it is about now, if the person is still to be told; 0 when there is nothing to say."""
    if school_id is None:
        known = await roles.holders(session, (METHODIST,), now)
    else:
        known = (await curators(session, [school_id], now)).get(school_id, [])
    if person_id not in known:
        return 0
    day = calendars.today(district, now)
    found = _of(await registers.young(session, district, day), school_id)
    return len(soon(found, day, district) if kind == SOON else late(found))


def _of(found: Sequence[Beginner], school_id: int | None) -> list[Beginner]:
    return [one for one in found if school_id is None or school_id in one.schools]
