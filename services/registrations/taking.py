"""Asking for a seat and changing the way of taking part, with the event held: nobody passes between."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import Event
from models.people import Employment
from models.registrations import ASKED, DECLINED, OFFERED, SEATED, WAITING, Registration
from services import audiences, calendars, gatherings
from services.refusals import Refusal
from services.registrations.giving import of_event, settle
from services.registrations.holding import take
from services.registrations.seats import Hall
from services.rights import Actor


def refusal(event: Event, way: str, now: datetime, *, seated: bool = False) -> Refusal | None:
    """Why nobody may ask for a seat now, apart from whether one is free.

    Who has a seat may change the way of taking part until the event begins.
    """
    now_is = gatherings.phase(event, now)
    if now_is == "cancelled":
        return Refusal("registrations-cancelled")
    if now_is == "draft":
        return Refusal("events-gone")
    if event.external:
        return Refusal("registrations-elsewhere")
    if now_is != "open" and not (seated and now_is == "closed"):
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
        return take(mine, event, now) if mine.state == OFFERED else mine
    if refused := refusal(event, way, now, seated=mine is not None and mine.holds):
        raise refused
    if mine is not None:
        return await _move(session, mine, event, known, way, actor.district, now)
    await _check_meant(session, actor, event, now)
    await _check_welcome(session, actor.id, event)
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

    Who only waits gets the free seat there, or moves to the end of the other line; who waits for the
    organiser's word goes on waiting for it.
    """
    others = [each for each in known if each is not mine]
    room = Hall(event, others).room(way, mine.school_id)
    if mine.holds and not room:
        raise Refusal("registrations-no-room-there")
    mine.way = way
    if mine.state == ASKED:
        return mine
    if room:
        mine.state, mine.seated_at, mine.offer_until = SEATED, now, None
    else:
        mine.line = event.next_in_line
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


async def _check_welcome(session: AsyncSession, person_id: int, event: Event) -> None:
    """Whom the organiser has declined may come again only by the organiser's own hand."""
    declined = select(Registration.id).where(
        Registration.event_id == event.id,
        Registration.person_id == person_id,
        Registration.state == DECLINED,
    )
    if await session.scalar(declined.limit(1)) is not None:
        raise Refusal("registrations-declined-once")


async def _school(session: AsyncSession, person_id: int, district: District, now: datetime) -> int | None:
    """The school she counts for: her main one."""
    live = audiences.live(Employment, calendars.today(district, now))
    found = select(Employment.school_id).where(Employment.person_id == person_id, live)
    return await session.scalar(found.order_by(Employment.main.desc(), Employment.id).limit(1))
