"""Whose meeting it is: members and heads of the association or the council, who runs it, who may read."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.associations import Membership
from models.events import DRAFT, Event
from models.meetings import AgendaItem, CouncilSeat, Meeting
from models.people import Person, RoleGrant
from models.registrations import LIVE, Registration
from services import audiences, gatherings
from services.associations import circles
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor

CHAIR, SECRETARY, MEMBER = "chair", "secretary", "member"
SEATS = (CHAIR, SECRETARY, MEMBER)
KINDS = ("meeting", "council")


async def open_meeting(
    session: AsyncSession, actor: Actor, event_id: int, now: datetime, *, hold: bool = False
) -> Meeting:
    """The meeting side of an event, made when it is first asked for.

    Refuses who may not read it, and events that are no meetings.
    """
    event = await gatherings.find(session, event_id)
    if gatherings.form_of(event, actor.district).kind not in KINDS:
        raise Refusal("meetings-no-meeting")
    await session.execute(insert_new(session, Meeting, event_id=event.id))
    found = (await session.scalars(_whole(hold).where(Meeting.event_id == event.id))).one()
    if found.chair_id is None and found.state == "planned":
        found.chair_id = next(iter(await heads(session, found, now)), None)
        await session.flush()
        await session.refresh(found, ["chair"])
    await check_reads(session, actor, found, now)
    return found


async def run_meeting(
    session: AsyncSession, actor: Actor, event_id: int, now: datetime, *, states: Sequence[str] = ()
) -> Meeting:
    """The same for who runs it, held until the turn ends; refuses when it is in another of its states."""
    found = await open_meeting(session, actor, event_id, now, hold=True)
    await check_runs(session, actor, found, now)
    if states and found.state not in states:
        raise Refusal("meetings-not-now")
    return found


async def known(session: AsyncSession, meeting_id: int, *, hold: bool = False) -> Meeting:
    """The meeting with its event and people, whoever asks."""
    found = await session.scalar(_whole(hold).where(Meeting.id == meeting_id))
    if found is None:
        raise Refusal("meetings-gone")
    return found


async def item_of(session: AsyncSession, actor: Actor, item_id: int, now: datetime, **how: Any) -> AgendaItem:
    """A question of a meeting the actor runs, held; `states` as in `run_meeting`."""
    found = await question(session, item_id)
    meeting = await known(session, found.meeting_id)
    await run_meeting(session, actor, meeting.event_id, now, **how)
    return await question(session, item_id, hold=True)


async def question(session: AsyncSession, item_id: int, *, hold: bool = False) -> AgendaItem:
    wanted = (
        select(AgendaItem)
        .where(AgendaItem.id == item_id)
        .options(joinedload(AgendaItem.speaker_person))
        .execution_options(populate_existing=True)
    )
    found = await session.scalar(wanted.with_for_update(of=AgendaItem) if hold else wanted)
    if found is None:
        raise Refusal("meetings-gone")
    return found


def _whole(hold: bool) -> Select[Meeting]:
    wanted = select(Meeting).options(*whole()).execution_options(populate_existing=True)
    return wanted.with_for_update(of=Meeting) if hold else wanted


def whole() -> tuple[Any, ...]:
    """What is loaded with a meeting."""
    return (
        joinedload(Meeting.event).joinedload(Event.association),
        joinedload(Meeting.council),
        joinedload(Meeting.chair),
        joinedload(Meeting.secretary),
    )


def title(meeting: Meeting) -> str:
    """What the body is called; a council meeting of no council yet goes by the event's own title."""
    if meeting.council is not None:
        return meeting.council.title
    association = meeting.event.association
    return association.title if association is not None else meeting.event.title


def same_body(meeting: Meeting) -> ColumnElement[bool]:
    """The meetings of the same association or council; to be joined with Event."""
    if meeting.council_id is not None:
        return Meeting.council_id == meeting.council_id
    if meeting.event.association_id is None:
        return Meeting.id == meeting.id
    return of_association(meeting.event.association_id)


def of_association(association_id: int) -> ColumnElement[bool]:
    return and_(Event.association_id == association_id, Meeting.council_id.is_(None))


async def members(session: AsyncSession, meeting: Meeting, now: datetime) -> Sequence[Person]:
    """Who belongs to the body, in the order of surnames; its head is one of them."""
    wanted = select(Person).where(audiences.here(now.date()), Person.id.in_(_inside(meeting, now)))
    return (await session.scalars(wanted.order_by(Person.surname, Person.name, Person.id))).all()


def _inside(meeting: Meeting, now: datetime) -> Select[Any]:
    if meeting.council_id is not None:
        seats = select(CouncilSeat.person_id).where(CouncilSeat.council_id == meeting.council_id)
        return seats.where(sits(now))
    where = meeting.event.association_id
    belongs = select(Membership.person_id).where(
        Membership.association_id == where, audiences.live(Membership, now.date())
    )
    leads = select(RoleGrant.person_id).where(RoleGrant.scope_id == where, *circles.heads_now(now))
    inside = or_(Person.id.in_(belongs), Person.id.in_(leads))
    return select(Person.id).where(inside)


def sits(now: datetime) -> ColumnElement[bool]:
    """Seats of councils that count now."""
    return audiences.live(CouncilSeat, now.date())


async def heads(session: AsyncSession, meeting: Meeting, now: datetime) -> Sequence[int]:
    """Who heads the body: the heads of the association, the chair of the council; else the event's author."""
    if meeting.council_id is not None:
        wanted = (
            select(CouncilSeat.person_id)
            .where(CouncilSeat.council_id == meeting.council_id, sits(now))
            .where(CouncilSeat.role == CHAIR)
        )
    else:
        wanted = select(RoleGrant.person_id).where(
            RoleGrant.scope_id == meeting.event.association_id, *circles.heads_now(now)
        )
    found = (await session.scalars(wanted)).all()
    if found or (meeting.council_id is None and meeting.event.association_id is None):
        return found
    return [meeting.event.author_id]


async def keepers(session: AsyncSession, meeting: Meeting, now: datetime) -> Sequence[int]:
    """Who writes the minutes: the secretary of the day, the council's secretary, else its heads."""
    if meeting.secretary_id is not None:
        return [meeting.secretary_id]
    if meeting.council_id is not None:
        wanted = select(CouncilSeat.person_id).where(CouncilSeat.council_id == meeting.council_id, sits(now))
        if found := (await session.scalars(wanted.where(CouncilSeat.role == SECRETARY))).all():
            return found
    return await heads(session, meeting, now) or [meeting.event.author_id]


async def runs(session: AsyncSession, actor: Actor, meeting: Meeting, now: datetime) -> bool:
    """Whether she keeps agenda and minutes: a methodist, the head, the chair or a secretary."""
    if gatherings.runs(actor, meeting.event, "meetings.manage") or meeting.secretary_id == actor.id:
        return True
    if meeting.council_id is None:
        return meeting.event.association_id is None and actor.may("meetings.councils")
    if actor.may("meetings.councils"):
        return True
    seat = select(CouncilSeat.id).where(
        CouncilSeat.council_id == meeting.council_id,
        CouncilSeat.person_id == actor.id,
        CouncilSeat.role.in_((CHAIR, SECRETARY)),
        sits(now),
    )
    return await session.scalar(seat.limit(1)) is not None


async def reads(session: AsyncSession, actor: Actor, meeting: Meeting, now: datetime) -> bool:
    """Whether the agenda and the decisions are hers to see: who runs it, who belongs, who speaks.

    Whoever has a seat at a meeting of an association is there by right; a council is for its members.
    """
    if await runs(session, actor, meeting, now):
        return True
    if meeting.event.state == DRAFT:
        return False
    speaks = select(AgendaItem.id).where(
        AgendaItem.meeting_id == meeting.id, AgendaItem.speaker_id == actor.id
    )
    if await session.scalar(speaks.limit(1)) is not None:
        return True
    seated = select(Registration.id).where(
        Registration.event_id == meeting.event_id,
        Registration.person_id == actor.id,
        Registration.state.in_(LIVE),
    )
    if meeting.event.association_id is not None and await session.scalar(seated.limit(1)) is not None:
        return True
    mine = select(Person.id).where(Person.id == actor.id, Person.id.in_(_inside(meeting, now)))
    return await session.scalar(mine) is not None


async def check_runs(session: AsyncSession, actor: Actor, meeting: Meeting, now: datetime) -> None:
    if not await runs(session, actor, meeting, now):
        raise Refusal("people-not-allowed", audit="refused:meetings.manage", about=f"meeting:{meeting.id}")


async def check_reads(session: AsyncSession, actor: Actor, meeting: Meeting, now: datetime) -> None:
    if not await reads(session, actor, meeting, now):
        # The button stands under every meeting of an association: a tap on it is no attempt at anything.
        attempt = "refused:meetings.read" if meeting.council_id is not None else ""
        raise Refusal("meetings-not-yours", audit=attempt, about=f"meeting:{meeting.id}")
