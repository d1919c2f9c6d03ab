"""Asking for a seat, taking an offered one, leaving: each holds the event, so that nobody passes between."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import PUBLISHED, Event
from models.people import Employment
from models.registrations import ASKED, LEFT, OFFERED, SEATED, WAITING, Registration
from services import audiences, calendars, gatherings
from services.refusals import Refusal
from services.registrations.giving import of_event, settle
from services.registrations.seats import Hall
from services.rights import Actor


def refusal(event: Event, way: str, now: datetime) -> Refusal | None:
    """Why nobody may ask for a seat now, apart from whether one is free."""
    now_is = gatherings.phase(event, now)
    if now_is == "cancelled":
        return Refusal("registrations-cancelled")
    if now_is == "draft":
        return Refusal("events-gone")
    if event.external:
        return Refusal("registrations-elsewhere")
    if now_is != "open":
        return Refusal("registrations-closed")
    if way not in event.ways:
        return Refusal("registrations-not-that-way")
    return None


async def register(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    way: str,
    now: datetime,
    answers: Mapping[str, Any] | None = None,
) -> Registration:
    """Gives a seat, or a place in line, or asks the organiser where seats need her word.

    Who has asked already gets what she has: a repeat changes nothing, but for an offered seat, which it
    takes, and for another way, to which it moves her. Refuses when registration is over, or not for her.
    """
    actor.demand("events.register", person_id=actor.id)
    event = await gatherings.find(session, event_id, hold=True)
    known = await of_event(session, event.id)
    mine = next((each for each in known if each.person_id == actor.id), None)
    if mine is not None and mine.way == way:
        return _take(mine, event, now) if mine.state == OFFERED else mine
    if refused := refusal(event, way, now):
        raise refused
    if mine is not None:
        return await _move(session, mine, event, known, way, actor.district, now)
    await _check_meant(session, actor, event, now)
    return await seat(session, event, known, actor.id, way, actor.district, now, answers)


async def seat(
    session: AsyncSession,
    event: Event,
    known: Sequence[Registration],
    person_id: int,
    way: str,
    district: District,
    now: datetime,
    answers: Mapping[str, Any] | None = None,
    *,
    approved: bool = False,
) -> Registration:
    """A new registration at the end of the line of a held event: seated where there is room."""
    school_id = await _school(session, person_id, district, now)
    made = Registration(
        event_id=event.id,
        person_id=person_id,
        way=way,
        state=WAITING,
        line=event.next_in_line,
        school_id=school_id,
        answers=dict(answers or {}),
        asked_at=now,
    )
    event.next_in_line += 1
    if event.moderated and not approved:
        made.state = ASKED
    elif Hall(event, known).room(way, school_id):
        made.state, made.seated_at = SEATED, now
    session.add(made)
    await session.flush()
    return made


async def accept(session: AsyncSession, actor: Actor, registration_id: int, now: datetime) -> Registration:
    """Takes the offered seat; it counts as long as nobody else was offered it, be it a minute late."""
    mine, event = await own(session, actor, registration_id)
    if mine.state == SEATED:
        return mine
    if mine.state != OFFERED or event.state != PUBLISHED or now >= event.ends_at:
        raise Refusal("registrations-offer-gone")
    return _take(mine, event, now)


async def leave(session: AsyncSession, actor: Actor, registration_id: int, now: datetime) -> Registration:
    """Gives up a seat, an offer or a place in line; whoever is next is asked. A repeat changes nothing."""
    mine, event = await own(session, actor, registration_id)
    if not mine.live:
        return mine
    if now >= event.ends_at:
        raise Refusal("registrations-over")
    mine.end(LEFT, now)
    await settle(session, event, actor.district, now)
    return mine


async def own(session: AsyncSession, actor: Actor, registration_id: int) -> tuple[Registration, Event]:
    """The actor's own registration with its event held; anybody else's is not there."""
    event_id = await session.scalar(
        select(Registration.event_id).where(
            Registration.id == registration_id, Registration.person_id == actor.id
        )
    )
    if event_id is None:
        raise Refusal("registrations-gone")
    event = await gatherings.find(session, event_id, hold=True)
    mine = await session.get_one(Registration, registration_id, populate_existing=True)
    return mine, event


def _take(mine: Registration, event: Event, now: datetime) -> Registration:
    if event.state == PUBLISHED and now < event.ends_at:
        mine.state, mine.seated_at, mine.offer_until = SEATED, now, None
    return mine


async def _move(
    session: AsyncSession,
    mine: Registration,
    event: Event,
    known: Sequence[Registration],
    way: str,
    district: District,
    now: datetime,
) -> Registration:
    """To another way of taking part: at once where there is room; else it is refused, the seat is kept.

    Who only waits moves to the end of the other line.
    """
    others = [each for each in known if each is not mine]
    if mine.holds:
        if not Hall(event, others).room(way, mine.school_id):
            raise Refusal("registrations-no-room-there")
        mine.way = way
        mine.state, mine.seated_at, mine.offer_until = SEATED, now, None
    else:
        mine.way, mine.line = way, event.next_in_line
        event.next_in_line += 1
    await settle(session, event, district, now)
    return mine


async def _check_meant(session: AsyncSession, actor: Actor, event: Event, now: datetime) -> None:
    if not event.strict:
        return
    at = audiences.Moment(actor.district, now)
    meant = audiences.people(audiences.parsed(event.audience), at).subquery().c.id
    if await session.scalar(select(meant).where(meant == actor.id)) is None:
        raise Refusal("registrations-not-for-you")


async def _school(session: AsyncSession, person_id: int, district: District, now: datetime) -> int | None:
    """The school she counts for: her main one."""
    live = audiences.live(Employment, calendars.today(district, now))
    found = select(Employment.school_id).where(Employment.person_id == person_id, live)
    return await session.scalar(found.order_by(Employment.main.desc(), Employment.id).limit(1))
