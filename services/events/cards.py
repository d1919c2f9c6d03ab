"""An event as one person meets it: who is in, who waits, what is hers there."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.attendances import Attendance
from models.certificates import Certificate
from models.eventcards import EventCard, Tally
from models.events import CANCELLED, DRAFT, Event, EventChange, EventMaterial, EventWish
from models.people import School
from models.registrations import ASKED, LIVE, OFFERED, SEATED, WAITING, Registration
from models.talks import Talk
from services import gatherings, talks
from services.refusals import Refusal
from services.rights import Actor


async def look(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> EventCard:
    """The event with all that is the actor's there; a draft is there for those who run it alone.

    Refuses with «events-gone» where there is none to be seen.
    """
    actor.demand("events.read")
    wanted = select(Event).where(Event.id == event_id).options(joinedload(Event.association))
    event = await session.scalar(wanted.execution_options(populate_existing=True))
    runs = event is not None and gatherings.runs(actor, event)
    if event is None or (event.state == DRAFT and not runs):
        raise Refusal("events-gone")
    mine = await session.scalar(
        select(Registration).where(
            Registration.event_id == event.id,
            Registration.person_id == actor.id,
            Registration.state.in_(LIVE),
        )
    )
    own, form = await _own(session, event.id, actor.id), gatherings.form_of(event, actor.district)
    seated = mine is not None and mine.state == SEATED
    takes = event.state != CANCELLED and (seated or own["came"] or own["wished"] or runs)
    return EventCard(
        event=event,
        form=form,
        phase=gatherings.phase(event, now),
        tally=await tally(session, event.id),
        mine=mine,
        ahead=await _ahead(session, mine),
        runs=runs,
        doors=gatherings.checks_in(event, now),
        hears=gatherings.hears(event, form, now),
        came=own["came"],
        heard=own["heard"] is not None,
        wished=own["wished"],
        materials=own["materials"] if takes else 0,
        talk=await _talk(session, event.id, actor.id),
        takes_talks=talks.rules.takes(event, form, now) is None,
        certificate_id=own["certificate"],
        titles=await _titles(session, event),
        was=await _was(session, event),
    )


async def tally(session: AsyncSession, event_id: int) -> Tally:
    """How many have a seat, are offered one, wait, or need the organiser's word."""
    rows = await session.execute(
        select(Registration.way, Registration.state, func.count())
        .where(Registration.event_id == event_id, Registration.state.in_(LIVE))
        .group_by(Registration.way, Registration.state)
    )
    counts: dict[str, Counter[str]] = {state: Counter() for state in LIVE}
    for way, state, count in rows:
        counts[state][way] += count
    return Tally(
        seated=counts[SEATED],
        offered=counts[OFFERED],
        waiting=counts[WAITING].total(),
        asked=counts[ASKED].total(),
    )


async def _own(session: AsyncSession, event_id: int, person_id: int) -> Mapping[str, Any]:
    """What the person has there, in one select."""
    came = (Attendance.event_id == event_id, Attendance.person_id == person_id)
    wish = (EventWish.event_id == event_id, EventWish.person_id == person_id)
    paper = (
        Certificate.event_id == event_id,
        Certificate.person_id == person_id,
        Certificate.revoked_at.is_(None),
    )
    kept = EventMaterial.event_id == event_id
    row = await session.execute(
        select(
            select(Attendance.id).where(*came).exists().label("came"),
            select(Attendance.feedback_at).where(*came).scalar_subquery().label("heard"),
            select(EventWish.id).where(*wish).exists().label("wished"),
            select(func.count(EventMaterial.id)).where(kept).scalar_subquery().label("materials"),
            select(func.max(Certificate.id)).where(*paper).scalar_subquery().label("certificate"),
        )
    )
    return dict(row.mappings().one())


async def _ahead(session: AsyncSession, mine: Registration | None) -> int:
    """How many wait for the same kind of seat before her."""
    if mine is None or mine.state != WAITING:
        return 0
    before = select(func.count()).where(
        Registration.event_id == mine.event_id,
        Registration.state == WAITING,
        Registration.way == mine.way,
        Registration.line < mine.line,
    )
    return await session.scalar(before) or 0


async def _talk(session: AsyncSession, event_id: int, person_id: int) -> Talk | None:
    found = select(Talk).where(Talk.event_id == event_id, Talk.person_id == person_id)
    return await session.scalar(found.order_by(Talk.id.desc()).limit(1))


async def _titles(session: AsyncSession, event: Event) -> Mapping[str, str]:
    codes = event.audience.get("schools")
    if not codes:
        return {}
    rows = await session.execute(select(School.code, School.title).where(School.code.in_(codes)))
    return dict(rows.all())


async def _was(session: AsyncSession, event: Event) -> Mapping[str, Any] | None:
    """What the last move has changed, as long as the event is as that move left it."""
    if event.sequence == 0:
        return None
    of_it = select(EventChange.was).where(EventChange.event_id == event.id)
    return await session.scalar(of_it.order_by(EventChange.sequence.desc()).limit(1))
