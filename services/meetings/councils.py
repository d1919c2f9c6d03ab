"""Councils of the district: who sits in them, as whom, since when; which council a meeting is of."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.events import CANCELLED, DRAFT, Event
from models.meetingcards import CouncilCard
from models.meetings import Council, CouncilSeat, Meeting
from models.people import Employment, Person
from services import audiences, audit, calendars, gatherings
from services.meetings import bodies, tasks
from services.refusals import Refusal, unless_taken
from services.rights import Actor

KEEP = "meetings.councils"
SHOWN = 6


async def listed(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[Council]:
    """All of them for those who keep them; for others, those they sit in."""
    if not actor.may(KEEP):
        return await sits_in(session, actor, now)
    return (await session.scalars(select(Council).order_by(Council.id))).all()


async def sits_in(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[Council]:
    mine = select(CouncilSeat.council_id).where(CouncilSeat.person_id == actor.id, bodies.sits(now))
    return (await session.scalars(select(Council).where(Council.id.in_(mine)).order_by(Council.id))).all()


async def look(session: AsyncSession, actor: Actor, council_id: int, now: datetime) -> CouncilCard:
    council = await _find(session, council_id)
    seats = await _seats(session, council.id, now)
    mine = next((seat for seat in seats if seat.person_id == actor.id), None)
    if mine is None and not actor.may(KEEP):
        raise Refusal("meetings-not-yours", audit="refused:meetings.read", about=f"council:{council.id}")
    runs = actor.may(KEEP) or (mine is not None and mine.role in (bodies.CHAIR, bodies.SECRETARY))
    of_council = meetings_of(council.id)
    wanted = select(Meeting).join(Meeting.event).where(of_council, Event.state != CANCELLED)
    if not runs:
        wanted = wanted.where(Event.state != DRAFT)
    latest = wanted.order_by(Event.starts_at.desc()).limit(SHOWN).options(*bodies.whole())
    waiting = await tasks.of_body(session, of_council)
    today = calendars.today(actor.district, now)
    return CouncilCard(
        council=council,
        seats=seats,
        meetings=(await session.scalars(latest)).all(),
        keeps=actor.may(KEEP),
        calls="any" in actor.scopes("events.manage"),
        names=runs or actor.names,
        tasks=len(waiting),
        late=sum(one.due_on is not None and one.due_on < today for one in waiting),
    )


def meetings_of(council_id: int) -> ColumnElement[bool]:
    return Meeting.council_id == council_id


async def _find(session: AsyncSession, council_id: int) -> Council:
    found = await session.get(Council, council_id)
    if found is None:
        raise Refusal("meetings-gone")
    return found


async def _seats(session: AsyncSession, council_id: int, now: datetime) -> list[CouncilSeat]:
    wanted = select(CouncilSeat).where(CouncilSeat.council_id == council_id, bodies.sits(now))
    found = (await session.scalars(wanted.options(joinedload(CouncilSeat.person)))).all()
    return sorted(found, key=lambda seat: (bodies.SEATS.index(seat.role), seat.person.surname, seat.id))


async def newcomers(session: AsyncSession, council_id: int, now: datetime) -> Sequence[int]:
    """Whoever works in the district and does not sit in it yet."""
    inside = select(CouncilSeat.person_id).where(CouncilSeat.council_id == council_id, bodies.sits(now))
    working = select(Employment.person_id).where(audiences.live(Employment, now.date()))
    wanted = select(Person.id).where(
        Person.id.in_(working), Person.id.not_in(inside), audiences.here(now.date())
    )
    return (await session.scalars(wanted)).all()


async def seat(
    session: AsyncSession, actor: Actor, council_id: int, person_id: int, role: str, now: datetime
) -> CouncilSeat:
    """Gives a person a seat from today on.

    A council has one chair and one secretary: who was it before stays a member.
    """
    actor.demand(KEEP)
    council = await _find(session, council_id)
    if role not in bodies.SEATS or person_id not in await newcomers(session, council.id, now):
        raise Refusal("meetings-no-seat")
    await _step_down(session, council.id, role, now)
    made = CouncilSeat(council_id=council.id, person_id=person_id, role=role, since=now.date())
    async with unless_taken("one_live_council_seat", Refusal("meetings-no-seat")):
        session.add(made)
        await session.flush()
    about = f"{role}:council:{council.code}"
    await audit.write(session, actor.id, "meetings.seat", now, subject_id=person_id, about=about)
    return made


async def one_seat(session: AsyncSession, actor: Actor, seat_id: int, now: datetime) -> CouncilSeat:
    actor.demand(KEEP)
    wanted = select(CouncilSeat).where(CouncilSeat.id == seat_id, bodies.sits(now))
    loaded = wanted.options(joinedload(CouncilSeat.person), joinedload(CouncilSeat.council))
    found = await session.scalar(loaded.with_for_update(of=CouncilSeat))
    if found is None:
        raise Refusal("meetings-gone")
    return found


async def reseat(session: AsyncSession, actor: Actor, seat_id: int, role: str, now: datetime) -> CouncilSeat:
    """The same person as chair, secretary or member; or, with "out", no more from today."""
    found = await one_seat(session, actor, seat_id, now)
    if role == "out":
        found.until = now.date()
    elif role in bodies.SEATS and found.role != role:
        await _step_down(session, found.council_id, role, now)
        found.role = role
    else:
        return found
    about = f"{role}:council:{found.council.code}"
    action = "meetings.unseat" if role == "out" else "meetings.seat"
    await audit.write(session, actor.id, action, now, subject_id=found.person_id, about=about)
    await session.flush()
    return found


async def _step_down(session: AsyncSession, council_id: int, role: str, now: datetime) -> None:
    if role == bodies.MEMBER:
        return
    for each in await _seats(session, council_id, now):
        if each.role == role:
            each.role = bodies.MEMBER
    await session.flush()


async def bind(session: AsyncSession, actor: Actor, event_id: int, council_id: int, now: datetime) -> Meeting:
    """The event is a meeting of this council; once its agenda is read by members it stays so."""
    meeting = await bodies.run_meeting(session, actor, event_id, now, states=("planned",))
    if gatherings.form_of(meeting.event, actor.district).kind != "council":
        raise Refusal("meetings-no-meeting")
    council = await _find(session, council_id)
    meeting.council_id, meeting.chair_id, meeting.secretary_id = council.id, None, None
    seats = await _seats(session, council.id, now)
    meeting.chair_id = next((each.person_id for each in seats if each.role == bodies.CHAIR), None)
    meeting.secretary_id = next((each.person_id for each in seats if each.role == bodies.SECRETARY), None)
    await session.flush()
    return await bodies.known(session, meeting.id)
