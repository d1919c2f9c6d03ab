"""What becomes of free seats: offered down the line; given at once when time is short; passed on in time."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import PUBLISHED, Event
from models.people import Person
from models.registrations import ASKED, DROPPED, LAPSED, LEFT, LIVE, OFFERED, SEATED, WAITING, Registration
from services import calendars, gatherings
from services.refusals import Refusal
from services.registrations.seats import Hall, next_in_line
from services.registrations.telling import GIVEN, LAPSED_NEWS, OFFER, tell


async def of_event(session: AsyncSession, event_id: int) -> Sequence[Registration]:
    """Live registrations in the order of the line, as they stand in the database."""
    found = await session.scalars(
        select(Registration)
        .where(Registration.event_id == event_id, Registration.state.in_(LIVE))
        .order_by(Registration.line)
        .execution_options(populate_existing=True)
    )
    return found.all()


async def settle(session: AsyncSession, event: Event, district: District, now: datetime) -> None:
    """Offers every free seat to who is next in line; the event must be held.

    Called after whatever may free a seat: somebody left, an offer lapsed, there are more seats. Where
    the organiser's word is no longer needed, who asked for it stands in line with the others.
    """
    if event.state != PUBLISHED or now >= event.starts_at:
        return
    await session.flush()
    known = await of_event(session, event.id)
    for each in known:
        if each.state == ASKED and not event.moderated:
            each.state = WAITING
    for each in next_in_line(event, known):
        until = gatherings.offer_until(event, district, now)
        if until is None:
            each.state, each.seated_at = SEATED, now
            await tell(session, GIVEN, each, event, district, now)
        else:
            each.state, each.offered_at, each.offer_until = OFFERED, now, until
            await tell(session, OFFER, each, event, district, now, until=until)
    await session.flush()


async def lapse(session: AsyncSession, district: District, now: datetime) -> int:
    """Ends the offers nobody took in time and passes the seats on; gives how many ended."""
    due = select(Registration.event_id).where(Registration.state == OFFERED, Registration.offer_until <= now)
    ended = 0
    for event_id in (await session.scalars(due.distinct().order_by(Registration.event_id))).all():
        event = await gatherings.find(session, event_id, hold=True)
        for each in await of_event(session, event.id):
            if each.state == OFFERED and each.offer_until is not None and each.offer_until <= now:
                each.end(LAPSED, now)
                await tell(session, LAPSED_NEWS, each, event, district, now)
                ended += 1
        await settle(session, event, district, now)
    return ended


async def tidy(session: AsyncSession, district: District, now: datetime) -> None:
    """Frees the seats of people who are gone, and looks once more at every line.

    Whoever leaves the district or is forgotten no longer comes. Nothing else should be left to do
    here: each change of seats settles the line itself.
    """
    today = calendars.today(district, now)
    gone = select(Person.id).where(or_(Person.erased_at.is_not(None), Person.left_on <= today))
    away = Registration.person_id.in_(gone)
    wanted = select(Registration.event_id).where(
        Registration.state.in_(LIVE), or_(away, Registration.state == WAITING)
    )
    to_come = select(Event.id).where(Event.id.in_(wanted), Event.state == PUBLISHED, Event.starts_at > now)
    for event_id in (await session.scalars(to_come.order_by(Event.id))).all():
        event = await gatherings.find(session, event_id, hold=True)
        leavers = set(
            await session.scalars(
                select(Registration.id).where(
                    Registration.event_id == event_id, Registration.state.in_(LIVE), away
                )
            )
        )
        for each in await of_event(session, event_id):
            if each.id in leavers:
                each.end(LEFT, now)
        await settle(session, event, district, now)


async def drop_all(session: AsyncSession, event: Event, now: datetime) -> Sequence[Registration]:
    """The event is cancelled: nobody has a seat or waits for one. Gives those who did; it must be held."""
    known = await of_event(session, event.id)
    for each in known:
        each.end(DROPPED, now)
    return known


async def check_seats(session: AsyncSession, event: Event) -> None:
    """Refuses fewer seats than are held, once an organiser has changed them on a held event.

    A way of taking part that somebody has chosen cannot be taken away either.
    """
    known = await of_event(session, event.id)
    hall = Hall(event, known)
    if chosen := sum(each.way not in event.ways for each in known):
        raise Refusal("registrations-way-held", count=chosen)
    for way, held in hall.ways.items():
        seats = event.seats(way)
        if seats is not None and held > seats:
            raise Refusal("registrations-seats-held", count=held)
    most = max(hall.schools.values(), default=0)
    if event.school_quota is not None and most > event.school_quota:
        raise Refusal("registrations-quota-held", count=most)
