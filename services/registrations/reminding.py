"""What is said before an event: it is tomorrow, it is in an hour, too few come, people ask for a seat."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import Delivery
from models.district import District
from models.events import PUBLISHED, Event, EventChange
from models.registrations import ASKED, SEATED, Registration
from services import audiences, deliveries, gatherings, occurrences
from services.gatherings import DAY, HOUR
from services.registrations.telling import ASKING, TOO_FEW, organisers

DAY_BEFORE, HOUR_BEFORE = "registrations-day", "registrations-hour"
# Holidays may lie between a reminder and its event: this far ahead one may be due.
FAR = timedelta(days=16)
# So long before they go reminders are queued: they go at their minute, whenever the job has run.
AHEAD = timedelta(hours=6)
# The link still helps who is a little late.
GRACE = timedelta(minutes=15)


def link_with_the_day(event: Event, district: District) -> bool:
    """Whether the link goes with the day's reminder: an hour before, people sleep."""
    at = gatherings.hour_reminder_at(event)
    return gatherings.decent(district, at) != at


def link_opens_at(event: Event, district: District) -> datetime:
    """From when on who has a seat may have the link."""
    if link_with_the_day(event, district):
        return gatherings.day_reminder_at(event, district)
    return gatherings.hour_reminder_at(event)


def link_is_open(event: Event, district: District, now: datetime) -> bool:
    return event.state == PUBLISHED and link_opens_at(event, district) <= now < event.ends_at


def minimum_at(event: Event) -> datetime:
    """When it is looked at whether enough people come: at the deadline, or a day before."""
    return min(event.deadline or event.starts_at - DAY, event.starts_at - HOUR)


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """Queues the reminders that are due before long, once to each person and each time of the event.

    They are looked at again when they go: who has left meanwhile hears nothing.
    """
    for event in await _to_come(session, now):
        hour, day = gatherings.hour_reminder_at(event), gatherings.day_reminder_at(event, district)
        if now >= hour - AHEAD and not link_with_the_day(event, district):
            await _hour_before(session, event, now)
        if day - AHEAD <= now < hour:
            await _day_before(session, event, day, now)


async def _day_before(session: AsyncSession, event: Event, at: datetime, now: datetime) -> None:
    """Who gets a seat later knows when it is; so does who has just heard of the new time."""
    late = now >= at
    if late and not await occurrences.once(session, DAY_BEFORE, f"{event.id}:{event.sequence}", at, now):
        return
    changed = await session.scalar(
        select(EventChange.changed_at).where(
            EventChange.event_id == event.id, EventChange.sequence == event.sequence
        )
    )
    if changed is not None and changed >= at:
        return
    await deliveries.fan_out(
        session,
        _seated(event, Registration.seated_at < at),
        kind=DAY_BEFORE,
        about_id=event.id,
        once=f"{DAY_BEFORE}:{event.id}:{event.sequence}",
        not_before=at,
        until=gatherings.hour_reminder_at(event),
        budgeted=False,
        priority=3,
        facts={"sequence": event.sequence},
    )


async def _hour_before(session: AsyncSession, event: Event, now: datetime) -> None:
    """Asked each minute until it begins: whoever gets a seat in the last hour is told as well."""
    await deliveries.fan_out(
        session,
        _seated(event),
        kind=HOUR_BEFORE,
        about_id=event.id,
        once=f"{HOUR_BEFORE}:{event.id}:{event.sequence}",
        not_before=gatherings.hour_reminder_at(event),
        until=min(event.starts_at + GRACE, event.ends_at),
        urgent=True,
        budgeted=False,
        priority=1,
        facts={"sequence": event.sequence},
    )


def _seated(event: Event, *which: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    seats = audiences.at_once(Registration.person_id)
    return seats.where(Registration.event_id == event.id, Registration.state == SEATED, *which)


async def _to_come(session: AsyncSession, now: datetime) -> Sequence[Event]:
    found = await session.scalars(
        select(Event)
        .where(Event.state == PUBLISHED, Event.starts_at > now, Event.starts_at <= now + FAR)
        .order_by(Event.id)
    )
    return found.all()


async def ask_the_few(session: AsyncSession, district: District, now: datetime) -> None:
    """Asks the organiser, once, whether an event that few come to will be held."""
    for known in await _to_come(session, now):
        if known.minimum is None or known.minimum_settled_at or now < minimum_at(known):
            continue
        event = await gatherings.find(session, known.id, hold=True)
        if await seated(session, event.id) >= known.minimum or event.minimum_settled_at is not None:
            continue
        event.minimum_settled_at = now
        await _to_organisers(session, TOO_FEW, event, district, now, str(event.sequence))


async def tell_of_askers(session: AsyncSession, district: District, now: datetime) -> None:
    """Tells organisers that people wait for their word: one push for all of them, hourly at most."""
    last = (
        select(Delivery.about_id, func.max(Delivery.not_before).label("at"))
        .where(Delivery.kind == ASKING)
        .group_by(Delivery.about_id)
        .subquery()
    )
    rows = await session.execute(
        select(Event, func.max(Registration.asked_at), func.max(last.c.at))
        .join(Registration, and_(Registration.event_id == Event.id, Registration.state == ASKED))
        .outerjoin(last, last.c.about_id == Event.id)
        .where(Event.state == PUBLISHED, Event.starts_at > now)
        .group_by(Event.id)
        .order_by(Event.id)
    )
    for event, asked_at, told_at in rows.all():
        if told_at is None or (asked_at > told_at and now - told_at >= HOUR):
            await _to_organisers(session, ASKING, event, district, now, f"{now.timestamp():.0f}")


async def seated(session: AsyncSession, event_id: int) -> int:
    """How many have a seat."""
    counted = select(func.count()).where(Registration.event_id == event_id, Registration.state == SEATED)
    return await session.scalar(counted) or 0


async def asking(session: AsyncSession, event_id: int) -> int:
    """How many wait for the organiser's word."""
    counted = select(func.count()).where(Registration.event_id == event_id, Registration.state == ASKED)
    return await session.scalar(counted) or 0


async def _to_organisers(
    session: AsyncSession, kind: str, event: Event, district: District, now: datetime, part: str
) -> None:
    for person_id in await organisers(session, event, district, now):
        await deliveries.queue(
            session,
            person_id=person_id,
            kind=kind,
            about_id=event.id,
            once=f"{kind}:{event.id}:{part}",
            not_before=now,
            until=event.starts_at,
            budgeted=False,
            priority=3,
            facts={"sequence": event.sequence},
        )
