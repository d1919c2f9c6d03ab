"""Writing an event and changing it; once more on other days, as a copy or as a series."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.events import DRAFT, PUBLISHED, Event
from models.meetings import AgendaItem, Meeting, WorkPlanLine
from services import audit, gatherings
from services.events import lists, offering, rules
from services.refusals import Refusal
from services.registrations import giving
from services.rights import Actor

# What is asked anew for another day: moments, and all that has come of the event since.
COPIED = (
    "form", "title", "about", "association_id", "ways", "place", "link", "capacity", "online_capacity",
    "school_quota", "minimum", "moderated", "strict", "external", "audience", "measures", "themes",
    "questions", "sections", "extras", "hours", "certificate",
)  # fmt: skip
CHANGED = frozenset({*COPIED, "deadline", "abstracts_until"} - {"form", "association_id", "ways"})
WHEN = frozenset({"starts_at", "ends_at", "place"})
SERIES = 12


async def write(session: AsyncSession, actor: Actor, now: datetime, **given: Any) -> Event:
    """Keeps a new draft."""
    actor.demand("events.manage")
    event = Event(author_id=actor.id, state=DRAFT, created_at=now, **_plain(given))
    rules.trimmed(event)
    await _check(session, actor, event)
    session.add(event)
    await session.flush()
    return event


async def change(session: AsyncSession, actor: Actor, event_id: int, now: datetime, **given: Any) -> Event:
    """Changes what is said of the event, quietly; the time and place of a published one are moved instead.

    Fewer seats than are held are refused; more are offered down the line at once.
    """
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    rules.check_changeable(event)
    allowed = CHANGED | (WHEN | {"ways"} if event.state == DRAFT else {"place"} if not event.place else set())
    if not set(given) <= allowed:
        raise Refusal("events-not-now")
    for name, value in given.items():
        setattr(event, name, value)
    rules.trimmed(event)
    await _check(session, actor, event)
    await session.flush()
    if event.state == PUBLISHED:
        await giving.check_seats(session, event)
        await giving.settle(session, event, actor.district, now)
        await lists.index(session, event)
        await offering.put(session, event, actor.district, now)
        await audit.write(session, actor.id, "events.change", now, about=f"event:{event.id}")
    return event


async def drop(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> None:
    """Throws a draft away; what was ever published stays."""
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    rules.check_draft(event)
    following = await session.scalars(
        select(Event).where(Event.series_id == event.id, Event.id != event.id).order_by(Event.id)
    )
    rest = following.all()
    for other in rest:  # the series goes by the number of its first, which is going
        other.series_id = rest[0].id
    event.series_id = None
    await session.flush()
    await _forget_meeting(session, event.id)
    await audit.write(session, actor.id, "events.drop", now, about=f"event:{event.id}")
    await session.delete(event)


async def _forget_meeting(session: AsyncSession, event_id: int) -> None:
    """The agenda that was being written goes with the draft; the line of the plan stays and waits again."""
    meetings = select(Meeting.id).where(Meeting.event_id == event_id)
    await session.execute(delete(AgendaItem).where(AgendaItem.meeting_id.in_(meetings)))
    await session.execute(delete(Meeting).where(Meeting.event_id == event_id))
    planned = update(WorkPlanLine).where(WorkPlanLine.event_id == event_id)
    await session.execute(planned.values(event_id=None))


async def clone(
    session: AsyncSession, actor: Actor, event_id: int, starts_at: datetime, now: datetime
) -> Event:
    """The same once more at another moment, as a draft of its own."""
    event = await gatherings.find(session, event_id)
    gatherings.check_runs(actor, event)
    return await _again(session, actor, event, starts_at, now)


async def repeat(
    session: AsyncSession, actor: Actor, event_id: int, moments: Sequence[datetime], now: datetime
) -> list[Event]:
    """Makes a draft the first of a series that goes on at these moments; gives the others."""
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event)
    rules.check_draft(event)
    later = sorted({moment for moment in moments if moment > event.starts_at})
    if not later or len(later) >= SERIES:
        raise Refusal("events-series-wrong", most=SERIES)
    event.series_id = event.series_id or event.id
    return [await _again(session, actor, event, moment, now, series_id=event.series_id) for moment in later]


async def associations(session: AsyncSession, actor: Actor) -> list[tuple[int, str]]:
    """The associations whose events the actor runs, with what they are called."""
    wanted = select(Association.id, Association.short).where(Association.closed_on.is_(None))
    if "any" not in actor.scopes("events.manage"):
        wanted = wanted.where(Association.id.in_(sorted(actor.places("events.manage", "own_association"))))
    else:
        wanted = wanted.where(Association.level == "district")
    return [(number, title) for number, title in await session.execute(wanted.order_by(Association.id))]


async def _again(
    session: AsyncSession, actor: Actor, event: Event, starts_at: datetime, now: datetime, **more: Any
) -> Event:
    shift = starts_at - event.starts_at
    kept = {name: getattr(event, name) for name in COPIED}
    deadline = event.deadline + shift if event.deadline is not None else None
    moments = {"starts_at": starts_at, "ends_at": event.ends_at + shift, "deadline": deadline}
    return await write(session, actor, now, **{**kept, **moments, **more})


async def _check(session: AsyncSession, actor: Actor, event: Event) -> None:
    own = actor.places("events.manage", "own_association")
    codes = await session.scalars(select(Association.code).where(Association.id.in_(sorted(own))))
    rules.check_whose(event, actor, codes.all() if own else ())
    rules.check(event, gatherings.form_of(event, actor.district), actor.district)


def _plain(given: dict[str, Any]) -> dict[str, Any]:
    """What a row takes when it is new: defaults are not there before it is kept."""
    usual: dict[str, Any] = {
        "about": "",
        "place": "",
        "strict": False,
        "external": False,
        "moderated": False,
        "certificate": False,
        "audience": {},
        "themes": [],
        "questions": [],
        "sections": [],
        "extras": {},
    }
    return usual | given
