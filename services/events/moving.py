"""Another time or place for a published event: kept, told to everybody who counts on it, followed by all."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.events import Event, EventChange
from models.registrations import OFFERED
from services import audit, deliveries, gatherings
from services.events import lists, offering, publishing, rules
from services.refusals import Refusal
from services.registrations import giving
from services.rights import Actor

KIND = "events-moved"


async def move(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    now: datetime,
    *,
    starts_at: datetime,
    place: str | None = None,
    rest: bool = False,
) -> list[Event]:
    """Moves the event, with `rest` the later ones of its series by as much; gives those that were moved.

    The deadline of registration moves along. Reminders follow by themselves: they go by the beginning.
    """
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    rules.check_ahead(event, now)
    if starts_at <= now:
        raise Refusal("events-past")
    shift = starts_at - event.starts_at
    somewhere = place if place is not None else event.place
    if not shift and somewhere == event.place:
        raise Refusal("events-same-time")
    moved = [event, *(await publishing.following(session, event) if rest else [])]
    for each in moved:
        if each.starts_at + shift <= now:
            raise Refusal("events-past")
        await _moved(session, actor, each, each.starts_at + shift, place, now)
    return moved


async def _moved(
    session: AsyncSession, actor: Actor, event: Event, starts_at: datetime, place: str | None, now: datetime
) -> None:
    shift = starts_at - event.starts_at
    sooner = min(event.starts_at, starts_at)
    was = _as_it_was(event)
    event.starts_at, event.ends_at = starts_at, event.ends_at + shift
    if event.deadline is not None:
        event.deadline += shift
    if place is not None:
        event.place = place
    if shift:
        event.minimum_settled_at = None
    event.sequence += 1
    rules.check(event, gatherings.form_of(event, actor.district), actor.district)
    session.add(
        EventChange(event_id=event.id, sequence=event.sequence, was=was, changed_by=actor.id, changed_at=now)
    )
    await session.flush()
    urgent = publishing.presses(event, actor, now) or sooner - now < gatherings.TOO_SHORT
    for each in await giving.of_event(session, event.id):
        each.confirmed_at = None
        if each.state == OFFERED and each.offer_until is not None:
            each.offer_until = min(each.offer_until, event.starts_at)
        await deliveries.queue(
            session,
            person_id=each.person_id,
            kind=KIND,
            about_id=event.id,
            once=f"{KIND}:{event.id}:{event.sequence}",
            not_before=now,
            until=event.starts_at,
            urgent=urgent,
            budgeted=False,
            priority=1,
            facts={"sequence": event.sequence, "registration": each.id, **was},
        )
    await lists.index(session, event)
    await offering.put(session, event, actor.district, now)
    await audit.write(session, actor.id, "events.move", now, about=f"event:{event.id}")


def _as_it_was(event: Event) -> dict[str, Any]:
    return {
        "starts_at": event.starts_at.isoformat(),
        "ends_at": event.ends_at.isoformat(),
        "place": event.place,
        "ways": list(event.ways),
    }
