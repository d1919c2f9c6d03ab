"""What an organiser does with registrations: gives her word, adds a person, takes a seat away."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import PUBLISHED, Event
from models.registrations import ASKED, DECLINED, SEATED, WAITING, Registration
from services import audit, gatherings, people
from services.refusals import Refusal
from services.registrations.giving import of_event, settle
from services.registrations.seats import Hall
from services.registrations.taking import seat
from services.registrations.telling import ADDED, APPROVED, DECLINED_NEWS, tell
from services.rights import Actor

MANAGE, SEE = "registrations.manage", "events.attendance"
WHY = 300  # letters of a reason


async def approve(
    session: AsyncSession, actor: Actor, registration_id: int, now: datetime
) -> tuple[Registration, Event]:
    """The organiser's word: a seat where one is free, else a place in line by when she came."""
    found, event = await managed(session, actor, registration_id)
    if found.state == ASKED:
        _check_open(event, now)
        await _approve(session, actor, [found], event, now)
    return found, event


async def approve_all(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> tuple[Event, int]:
    """The same for everybody who asked, in the order they came; gives how many there were."""
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event, MANAGE)
    _check_open(event, now)
    asked = [each for each in await of_event(session, event_id) if each.state == ASKED]
    await _approve(session, actor, asked, event, now)
    return event, len(asked)


async def _approve(
    session: AsyncSession, actor: Actor, asked: Sequence[Registration], event: Event, now: datetime
) -> None:
    for each in asked:
        hall = Hall(event, await of_event(session, event.id))
        free = hall.room(each.way, each.school_id)
        each.state, each.seated_at = (SEATED, now) if free else (WAITING, None)
        await session.flush()
        await tell(session, APPROVED, each, event, actor.district, now)
        await _record(session, actor, "registrations.approve", each, now)
    await settle(session, event, actor.district, now)


async def take_away(
    session: AsyncSession, actor: Actor, registration_id: int, why: str, now: datetime
) -> tuple[Registration, Event]:
    """Declines who asked, or takes a seat or a place in line away; the person reads why.

    She does not come back but by the organiser's own hand.
    """
    found, event = await managed(session, actor, registration_id)
    if not found.live:
        return found, event
    if now >= event.ends_at:
        raise Refusal("registrations-over")
    found.end(DECLINED, now, why)
    await tell(session, DECLINED_NEWS, found, event, actor.district, now)
    await _record(session, actor, "registrations.decline", found, now)
    await settle(session, event, actor.district, now)
    return found, event


async def add(
    session: AsyncSession, actor: Actor, event_id: int, person_id: int, way: str, now: datetime
) -> tuple[Registration, Event]:
    """The organiser puts a person on the list: a seat, or where none is free the end of the line.

    She may do so after registration has closed, until the event ends. Who is there already stays.
    """
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event, MANAGE)
    _check_open(event, now)
    if way not in event.ways:
        raise Refusal("registrations-not-that-way")
    await people.known(session, person_id)
    known = await of_event(session, event_id)
    there = next((each for each in known if each.person_id == person_id), None)
    if there is not None and there.state != ASKED:
        return there, event
    if there is not None:
        await _approve(session, actor, [there], event, now)
        return there, event
    made = await seat(session, event, known, person_id, way, actor.district, now, approved=True)
    await tell(session, ADDED, made, event, actor.district, now)
    await _record(session, actor, "registrations.add", made, now)
    return made, event


async def hold_anyway(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Event:
    """«Проводим»: fewer than the minimum come, and the event takes place."""
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    if event.state != PUBLISHED:
        raise Refusal("registrations-cancelled")
    event.minimum_settled_at = event.minimum_settled_at or now
    return event


async def managed(
    session: AsyncSession, actor: Actor, registration_id: int, action: str = MANAGE
) -> tuple[Registration, Event]:
    """A registration for an event that the actor runs, with the event held."""
    event_id = await session.scalar(select(Registration.event_id).where(Registration.id == registration_id))
    if event_id is None:
        raise Refusal("registrations-gone")
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event, action)
    return await session.get_one(Registration, registration_id, populate_existing=True), event


def _check_open(event: Event, now: datetime) -> None:
    if event.state != PUBLISHED:
        raise Refusal("registrations-cancelled")
    if event.external:
        raise Refusal("registrations-elsewhere")
    if now >= event.ends_at:
        raise Refusal("registrations-over")


async def _record(
    session: AsyncSession, actor: Actor, action: str, each: Registration, now: datetime
) -> None:
    await audit.write(
        session, actor.id, action, now, subject_id=each.person_id, about=f"event:{each.event_id}"
    )
