"""Seats in time: offers that lapse, reminders that fall due; and their words at the moment of sending."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.events import PUBLISHED, Event
from models.registrations import DECLINED, LAPSED, OFFERED, SEATED, WAITING, Registration
from scheduler import Skip, every, notice
from services.registrations import giving, holding, reminding, telling
from services.registrations.seats import ahead
from views import Screen
from views.registrations import pushes


@every(minutes=1)
async def pass_on(session: AsyncSession, now: datetime, district: District) -> None:
    """Offers nobody took go to who is next."""
    await giving.lapse(session, district, now)


@every(minutes=5)
async def tidy(session: AsyncSession, now: datetime, district: District) -> None:
    """Those who left the district free their seats."""
    await giving.tidy(session, district, now)


@every(minutes=1)
async def remind(session: AsyncSession, now: datetime, district: District) -> None:
    await reminding.remind(session, district, now)


@every(minutes=10)
async def ask_organisers(session: AsyncSession, now: datetime, district: District) -> None:
    """People who wait for a word, and events that few come to."""
    await reminding.tell_of_askers(session, district, now)
    await reminding.ask_the_few(session, district, now)


@notice(telling.OFFER, harmless=True)
async def offer(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """A seat is held for her; nothing is said once she has taken or refused it."""
    found = await _found(session, delivery, now, OFFERED)
    return found if isinstance(found, Skip) else pushes.offer(*found, delivery.id, say)


@notice(telling.GIVEN, harmless=True)
async def given(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    found = await _found(session, delivery, now, SEATED)
    return found if isinstance(found, Skip) else pushes.given(*found, delivery.id, say)


@notice(telling.LAPSED_NEWS, harmless=True)
async def lapsed(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """Nothing to who has asked again meanwhile."""
    found = await _found(session, delivery, now, LAPSED)
    if isinstance(found, Skip):
        return found
    mine, event = found
    if await holding.of_person(session, event.id, mine.person_id) is not None:
        return Skip("again")
    return pushes.lapsed(event, delivery.id, say, again=now < event.closes_at)


@notice(telling.APPROVED, harmless=True)
async def approved(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """An offer made since then speaks for itself."""
    found = await _found(session, delivery, now, SEATED, WAITING)
    if isinstance(found, Skip):
        return found
    return pushes.approved(*found, delivery.id, await _ahead(session, found[0]), say)


@notice(telling.ADDED, harmless=True)
async def added(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    found = await _found(session, delivery, now, SEATED, WAITING)
    if isinstance(found, Skip):
        return found
    return pushes.added(*found, delivery.id, await _ahead(session, found[0]), say)


@notice(telling.DECLINED_NEWS, harmless=True)
async def declined(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """Nothing to whom the organiser has put on the list after all."""
    found = await _found(session, delivery, now, DECLINED)
    if isinstance(found, Skip):
        return found
    if await holding.of_person(session, found[1].id, found[0].person_id) is not None:
        return Skip("again")
    return pushes.declined(*found, delivery.id, say)


@notice(reminding.DAY_BEFORE, harmless=True)
async def day_before(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To who still has a seat at an event that still is at that time."""
    found = await _seat(session, delivery, now)
    if isinstance(found, Skip):
        return found
    link = reminding.link_with_the_day(found[1], district)
    return pushes.day_before(*found, delivery.id, say, link=link)


@notice(reminding.HOUR_BEFORE, harmless=True)
async def hour_before(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    found = await _seat(session, delivery, now)
    return found if isinstance(found, Skip) else pushes.hour_before(*found, delivery.id, say)


@notice(telling.ASKING, harmless=True)
async def asked(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To the organiser, unless she has answered everybody."""
    event = await _event(session, delivery.about_id, now)
    count = await reminding.asking(session, event.id) if event else 0
    return pushes.asked(event, count, say) if event and count else Skip("answered")


@notice(telling.TOO_FEW, harmless=True)
async def too_few(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To the organiser, unless enough have come since."""
    event = await _event(session, delivery.about_id, now)
    if event is None or event.minimum is None or delivery.facts["sequence"] != event.sequence:
        return Skip("gone")
    count = await reminding.seated(session, event.id)
    return pushes.too_few(event, count, say) if count < event.minimum else Skip("enough")


async def _found(
    session: AsyncSession, delivery: Delivery, now: datetime, *states: str
) -> tuple[Registration, Event] | Skip:
    """The registration, if it still stands as it did, and its event, if that is still to come."""
    mine = await session.get(Registration, delivery.about_id, populate_existing=True)
    if mine is None or mine.person_id != delivery.person_id or mine.state not in states:
        return Skip("gone")
    event = await _event(session, mine.event_id, now)
    return (mine, event) if event else Skip("gone")


async def _seat(
    session: AsyncSession, delivery: Delivery, now: datetime
) -> tuple[Registration, Event] | Skip:
    """Her seat at the event that is meant, at the time that was meant."""
    event = await _event(session, delivery.about_id, now)
    if event is None or delivery.facts["sequence"] != event.sequence:
        return Skip("moved")
    mine = await holding.of_person(session, event.id, delivery.person_id or 0)
    return (mine, event) if mine is not None and mine.state == SEATED else Skip("left")


async def _event(session: AsyncSession, event_id: int | None, now: datetime) -> Event | None:
    wanted = select(Event).where(Event.id == event_id, Event.state == PUBLISHED, Event.ends_at > now)
    return await session.scalar(wanted.execution_options(populate_existing=True))


async def _ahead(session: AsyncSession, mine: Registration) -> int:
    if mine.state != WAITING:
        return 0
    return ahead(mine, await giving.of_event(session, mine.event_id))
