"""What stays after an event: the recording, slides, files; to those who were to come, others by wish."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, delete, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import Attendance
from models.deliveries import Delivery
from models.events import Event, EventMaterial, EventWish
from models.people import Person
from models.registrations import SEATED, Registration
from services import audiences, deliveries, gatherings
from services.attendances import lists
from services.attendances.checking import OWN
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor

TOLD = "attendance-materials"
KINDS = ("recording", "slides", "other")
# So long the bot waits for the next one, so that three in a row are told of once.
TOGETHER = timedelta(minutes=15)
# Nobody is told of what has lain there for a month.
STALE = timedelta(days=30)
MOST = 20


async def add(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    now: datetime,
    *,
    kind: str,
    title: str = "",
    link: str | None = None,
    file: dict[str, Any] | None = None,
) -> EventMaterial:
    """Adds a material, and tells those who had a seat, came, or wished for it."""
    event = await lists.run_by(session, actor, event_id)
    if not gatherings.held(event):
        raise Refusal("attendances-not-held")
    if len(await of(session, event.id)) >= MOST:
        raise Refusal("attendances-materials-many", most=MOST)
    made = EventMaterial(
        event_id=event.id, kind=kind, title=title, link=link, file=file, added_by=actor.id, added_at=now
    )
    session.add(made)
    await session.flush()
    await deliveries.fan_out(
        session,
        _recipients(event.id),
        kind=TOLD,
        about_id=event.id,
        once=f"{TOLD}:{made.id}",
        not_before=now + TOGETHER,
        until=now + STALE,
        budgeted=False,
        priority=7,
        facts={"material": made.id},
    )
    return made


async def drop(session: AsyncSession, actor: Actor, material_id: int) -> Event:
    """Takes a material away: added by mistake."""
    kept = await session.get(EventMaterial, material_id)
    if kept is None:
        raise Refusal("attendances-material-gone")
    event = await lists.run_by(session, actor, kept.event_id)
    await session.execute(delete(EventMaterial).where(EventMaterial.id == kept.id))
    return event


async def of(session: AsyncSession, event_id: int) -> Sequence[EventMaterial]:
    found = select(EventMaterial).where(EventMaterial.event_id == event_id)
    return (await session.scalars(found.order_by(EventMaterial.id))).all()


async def open_to(
    session: AsyncSession, actor: Actor, event_id: int
) -> tuple[Event, Sequence[EventMaterial]]:
    """The materials, to those who had a seat, came, wished for them, or run the event."""
    actor.demand(OWN, person_id=actor.id)
    event = await gatherings.find(session, event_id)
    if not gatherings.held(event):
        raise Refusal("attendances-not-held")
    theirs = select(Person.id).where(Person.id == actor.id, Person.id.in_(_concerned(event.id)))
    if not gatherings.runs(actor, event, lists.MARK) and await session.scalar(theirs) is None:
        raise Refusal("attendances-materials-not-yours")
    return event, await of(session, event.id)


async def take(session: AsyncSession, actor: Actor, material_id: int) -> EventMaterial:
    """One of them."""
    kept = await session.get(EventMaterial, material_id)
    if kept is None:
        raise Refusal("attendances-material-gone")
    await open_to(session, actor, kept.event_id)
    return kept


async def wish(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Event:
    """Whoever cannot come, or did not, is sent the recording and the materials. A repeat changes nothing."""
    actor.demand(OWN, person_id=actor.id)
    event = await gatherings.find(session, event_id)
    if not gatherings.held(event):
        raise Refusal("attendances-not-held")
    await session.execute(
        insert_new(session, EventWish, event_id=event.id, person_id=actor.id, wished_at=now)
    )
    return event


async def newest(session: AsyncSession, delivery: Delivery) -> bool:
    """Whether nothing newer is on its way to the same person: only the last of a row is said."""
    later = _told(delivery).where(Delivery.id > delivery.id, Delivery.state != "skipped")
    return await session.scalar(later.limit(1)) is None


async def untold(session: AsyncSession, delivery: Delivery) -> Sequence[EventMaterial]:
    """What the person has not been told of yet: added since the last push of the event's that went to her."""
    before = _told(delivery).where(Delivery.id < delivery.id, Delivery.state != "skipped")
    earlier = await session.scalar(before.order_by(Delivery.id.desc()).limit(1))
    known = earlier.facts["material"] if earlier is not None else 0
    found = await of(session, delivery.about_id or 0)
    return [one for one in found if one.id > known]


def _told(delivery: Delivery) -> Select[Delivery]:
    return select(Delivery).where(
        Delivery.person_id == delivery.person_id,
        Delivery.kind == TOLD,
        Delivery.about_id == delivery.about_id,
    )


async def concerns(session: AsyncSession, event_id: int, person_id: int) -> bool:
    wanted = select(Person.id).where(Person.id == person_id, Person.id.in_(_concerned(event_id)))
    return await session.scalar(wanted) is not None


def _concerned(event_id: int) -> Any:
    return union(
        select(Registration.person_id).where(Registration.event_id == event_id, Registration.state == SEATED),
        select(Attendance.person_id).where(Attendance.event_id == event_id),
        select(EventWish.person_id).where(EventWish.event_id == event_id),
    )


def _recipients(event_id: int) -> Select[*tuple[Any, ...]]:
    everybody = audiences.at_once(Person.id)
    return everybody.where(Person.id.in_(_concerned(event_id)), Person.erased_at.is_(None))
