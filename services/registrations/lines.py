"""The list of an event as its organiser reads it: who has a seat, who waits, who needs her word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.associations import Membership
from models.events import Event
from models.people import Person, School
from models.registrations import ASKED, LIVE, OFFERED, SEATED, WAITING, Registration
from services import audiences, audit, calendars, gatherings
from services.registrations.giving import of_event
from services.registrations.judging import MANAGE, SEE
from services.registrations.seats import ahead
from services.rights import Actor

PAGE = 8
ORDER = (ASKED, SEATED, OFFERED, WAITING)


@dataclass(frozen=True, slots=True)
class Place:
    """A registration with the person loaded, her school's title, and whether she is answered for."""

    registration: Registration
    school: str = ""
    ahead: int = 0


async def look(session: AsyncSession, actor: Actor, event_id: int) -> Event:
    """The event, to whoever may see who takes part in it."""
    event = await gatherings.find(session, event_id)
    gatherings.check_runs(actor, event, SEE)
    return event


def may_change(actor: Actor, event: Event) -> bool:
    return gatherings.runs(actor, event, MANAGE)


async def page(session: AsyncSession, event: Event, number: int) -> tuple[Sequence[Place], int]:
    """A page of the live ones: those who need a word first, then seats, offers and the line."""
    live = Registration.event_id == event.id, Registration.state.in_(LIVE)
    count = await session.scalar(select(func.count()).select_from(Registration).where(*live)) or 0
    return await _places(session, event, number * PAGE, PAGE), count


async def everybody(session: AsyncSession, actor: Actor, event: Event, now: datetime) -> Sequence[Place]:
    """The whole list, for a sheet that leaves the bot: it is recorded."""
    gatherings.check_runs(actor, event, SEE)
    await audit.write(session, actor.id, "registrations.export", now, about=f"event:{event.id}")
    return await _places(session, event, 0, None)


async def one(session: AsyncSession, actor: Actor, registration_id: int) -> tuple[Place, Event]:
    """One registration of an event that the actor may see."""
    known = await session.get(Registration, registration_id)
    event = await look(session, actor, known.event_id if known else 0)
    line = await of_event(session, event.id)
    wanted = select(Registration).where(Registration.id == registration_id)
    whole = wanted.options(joinedload(Registration.person)).execution_options(populate_existing=True)
    found = (await session.scalars(whole)).one()
    school = await session.scalar(select(School.title).where(School.id == found.school_id)) or ""
    return Place(found, school, ahead(found, line) if found.state == WAITING else 0), event


async def candidates(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Sequence[int]:
    """Whom the organiser may put on the list: anybody here; a head, the members of her association."""
    event = await gatherings.find(session, event_id)
    gatherings.check_runs(actor, event, MANAGE)
    today = calendars.today(actor.district, now)
    there = select(Registration.person_id).where(
        Registration.event_id == event_id, Registration.state.in_((SEATED, OFFERED, WAITING))
    )
    found = select(Person.id).where(audiences.here(today), Person.id.not_in(there)).order_by(Person.id)
    if "any" not in actor.scopes(MANAGE):
        members = select(Membership.person_id).where(
            Membership.association_id == event.association_id, audiences.live(Membership, today)
        )
        found = found.where(Person.id.in_(members))
    return (await session.scalars(found)).all()


async def _places(session: AsyncSession, event: Event, start: int, most: int | None) -> Sequence[Place]:
    order = case({state: number for number, state in enumerate(ORDER)}, value=Registration.state)
    rows = await session.execute(
        select(Registration, School.title)
        .outerjoin(School, School.id == Registration.school_id)
        .where(Registration.event_id == event.id, Registration.state.in_(LIVE))
        .options(joinedload(Registration.person))
        .order_by(order, Registration.line)
        .offset(start)
        .limit(most)
    )
    return [Place(registration, title or "") for registration, title in rows]
