"""What becomes of free seats: offered down the line; given at once when time is short; passed on in time."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import PUBLISHED, Event
from models.registrations import DROPPED, LAPSED, LIVE, OFFERED, SEATED, Registration
from services import calendars, deliveries, gatherings
from services.gatherings import TOO_SHORT
from services.refusals import Refusal
from services.registrations.seats import Hall, next_in_line

OFFER, GIVEN = "registrations-offer", "registrations-given"


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

    Called after whatever may free a seat: somebody left, an offer lapsed, there are more seats.
    """
    if event.state != PUBLISHED or now >= event.starts_at:
        return
    await session.flush()
    for each in next_in_line(event, await of_event(session, event.id)):
        until = gatherings.offer_until(event, district, now)
        if until is None:
            each.state, each.seated_at = SEATED, now
        else:
            each.state, each.offered_at, each.offer_until = OFFERED, now, until
        await _tell(session, each, event, district, now)
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
                ended += 1
        await settle(session, event, district, now)
    return ended


async def drop_all(session: AsyncSession, event: Event, now: datetime) -> Sequence[Registration]:
    """The event is cancelled: nobody has a seat or waits for one. Gives those who did; it must be held."""
    known = await of_event(session, event.id)
    for each in known:
        each.end(DROPPED, now)
    return known


async def check_seats(session: AsyncSession, event: Event) -> None:
    """Refuses fewer seats than are held, once an organiser has changed them on a held event."""
    known = await of_event(session, event.id)
    hall = Hall(event, known)
    for way, held in hall.ways.items():
        seats = event.seats(way)
        if seats is not None and held > seats:
            raise Refusal("registrations-seats-held", count=held)
    most = max(hall.schools.values(), default=0)
    if event.school_quota is not None and most > event.school_quota:
        raise Refusal("registrations-quota-held", count=most)


async def _tell(
    session: AsyncSession, each: Registration, event: Event, district: District, now: datetime
) -> None:
    """An offer, or the news that the seat is hers; only when time is short does it pass quiet hours."""
    offered = each.state == OFFERED
    opening = calendars.next_opening(district, now)
    await deliveries.queue(
        session,
        person_id=each.person_id,
        kind=OFFER if offered else GIVEN,
        about_id=each.id,
        once=f"{OFFER if offered else GIVEN}:{each.id}",
        not_before=now,
        until=each.offer_until or event.starts_at,
        urgent=event.starts_at - opening < TOO_SHORT,
        budgeted=False,
        priority=2,
    )
