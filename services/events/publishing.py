"""A draft becomes an event that people see, and its end: summed up, or called off."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import CANCELLED, DRAFT, PUBLISHED, REPORTED, Event, EventWish
from services import audit, calendars, deliveries, gatherings
from services.events import announcing, lists, offering, rules
from services.events.announcing import Words
from services.gatherings import TOO_SHORT
from services.refusals import Refusal
from services.registrations import giving
from services.rights import Actor

CANCELLED_KIND = "events-cancelled"


async def publish(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    now: datetime,
    *,
    words: Words | None = None,
    count: int = 0,
) -> Event:
    """Publishes a draft, with the drafts that go on in its series; with `words` it is announced too.

    One announcement, to exactly `count` people, stands for the whole series. A second tap changes nothing.
    """
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    if event.state == PUBLISHED:
        return event
    rules.check_draft(event)
    if words is not None:
        await announcing.check_count(session, actor, event, count, now)
    for each in [event, *await drafts_after(session, event)]:
        if refused := rules.unready(each, gatherings.form_of(each, actor.district), now):
            raise refused
        each.state, each.published_at = PUBLISHED, now
        await session.flush()
        await lists.index(session, each)
        await offering.put(session, each, actor.district, now)
        await audit.write(session, actor.id, "events.publish", now, about=f"event:{each.id}")
    if words is not None:
        await announcing.announce(session, actor, event, words, count, now)
    return event


async def cancel(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    why: str,
    now: datetime,
    *,
    words: Words | None = None,
    rest: bool = False,
) -> list[Event]:
    """Calls the event off, with `rest` the later ones of its series too; everybody who counted on it is told.

    Nothing else about it goes out from now on. `words` are what stands on the announcement afterwards.
    """
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    if event.state == CANCELLED:
        return [event]
    if event.state != PUBLISHED or now >= event.ends_at:
        raise Refusal("events-not-now")
    gone = [event, *(await following(session, event) if rest else [])]
    for each in gone:
        await _call_off(session, actor, each, why, now)
        if words is not None:
            await announcing.halt(session, actor, each, words, now)
    return gone


async def report(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Event:
    """The organiser has summed it up: nothing more is expected of her."""
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    if event.state == REPORTED:
        return event
    if event.state != PUBLISHED or now < event.ends_at:
        raise Refusal("events-not-over")
    event.state, event.reported_at = REPORTED, now
    await audit.write(session, actor.id, "events.report", now, about=f"event:{event.id}")
    return event


async def following(session: AsyncSession, event: Event) -> Sequence[Event]:
    """The published ones of its series that come after it, held."""
    return await _after(session, event, PUBLISHED)


async def drafts_after(session: AsyncSession, event: Event) -> Sequence[Event]:
    """The drafts of its series that come after it."""
    return await _after(session, event, DRAFT)


async def _after(session: AsyncSession, event: Event, state: str) -> Sequence[Event]:
    if event.series_id is None:
        return ()
    found = await session.scalars(
        select(Event)
        .where(Event.series_id == event.series_id, Event.state == state)
        .where(Event.starts_at > event.starts_at)
        .order_by(Event.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return found.all()


async def _call_off(session: AsyncSession, actor: Actor, event: Event, why: str, now: datetime) -> None:
    told = {one.person_id for one in await giving.drop_all(session, event, now)}
    told |= set(await session.scalars(select(EventWish.person_id).where(EventWish.event_id == event.id)))
    event.state, event.cancelled_at, event.cancelled_why = CANCELLED, now, why
    event.sequence += 1
    await session.flush()
    await offering.put(session, event, actor.district, now)
    await audit.write(session, actor.id, "events.cancel", now, about=f"event:{event.id}")
    for person_id in sorted(told):
        await deliveries.queue(
            session,
            person_id=person_id,
            kind=CANCELLED_KIND,
            about_id=event.id,
            once=f"{CANCELLED_KIND}:{event.id}",
            not_before=now,
            until=event.ends_at,
            urgent=presses(event, actor, now),
            budgeted=False,
            priority=1,
        )


def presses(event: Event, actor: Actor, now: datetime) -> bool:
    """Whether the news cannot wait for the hours of pushes: it would come too close to the beginning."""
    return event.starts_at - calendars.next_opening(actor.district, now) < TOO_SHORT
