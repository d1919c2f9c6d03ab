"""Holding a meeting: who is here, whether there is a quorum, and fixing both when it is over."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import Attendance
from models.events import ONLINE, PLACE
from models.meetings import Meeting, WorkPlanLine
from services.inserts import insert_new
from services.meetings import bodies
from services.meetings.agendas import EARLY, HELD
from services.refusals import Refusal
from services.rights import Actor

OPEN = ("planned", "held")


def refusal(meeting: Meeting, now: datetime) -> Refusal | None:
    """Why the meeting cannot be held now."""
    event = meeting.event
    if event.state not in HELD:
        return Refusal("meetings-not-published")
    if now < event.starts_at - EARLY:
        return Refusal("meetings-too-early")
    return None


async def begin(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Meeting:
    """The meeting for whoever holds it; refuses before its time."""
    meeting = await bodies.run_meeting(session, actor, event_id, now)
    if refused := refusal(meeting, now):
        raise refused
    return meeting


async def tick(
    session: AsyncSession, actor: Actor, event_id: int, person_id: int, way: str, now: datetime
) -> str:
    """Marks a member: in the room, online, not here. `way` is what the tapped button was to make of it.

    A repeat changes nothing.
    """
    meeting = await begin(session, actor, event_id, now)
    if meeting.state not in OPEN:
        raise Refusal("meetings-not-now")
    if person_id not in {one.id for one in await bodies.members(session, meeting, now)}:
        raise Refusal("meetings-no-member")
    theirs = (Attendance.event_id == event_id, Attendance.person_id == person_id)
    if way not in (PLACE, ONLINE):
        await session.execute(delete(Attendance).where(*theirs))
    else:
        mark = {"way": way, "by": "hand", "marked_by": actor.id, "marked_at": now}
        made = insert_new(session, Attendance, event_id=event_id, person_id=person_id, **mark)
        await session.execute(made)
        await session.execute(update(Attendance).where(*theirs).values(way=way))
    if meeting.state == "held":
        await _count(session, meeting, now)
    return way


async def everybody(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> None:
    """All members are in the room, but for those who are marked already."""
    meeting = await begin(session, actor, event_id, now)
    if meeting.state not in OPEN:
        raise Refusal("meetings-not-now")
    mark = {"way": PLACE, "by": "hand", "marked_by": actor.id, "marked_at": now, "late": False}
    for one in await bodies.members(session, meeting, now):
        await session.execute(insert_new(session, Attendance, event_id=event_id, person_id=one.id, **mark))
    if meeting.state == "held":
        await _count(session, meeting, now)


async def hold(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Meeting:
    """It is over: how many there are and how many came is fixed. A repeat changes nothing."""
    meeting = await begin(session, actor, event_id, now)
    if meeting.state != "planned":
        return meeting
    await _count(session, meeting, now)
    if not meeting.present:
        meeting.members = meeting.present = None
        raise Refusal("meetings-nobody-here")
    meeting.state, meeting.held_at = "held", now
    line = update(WorkPlanLine).where(WorkPlanLine.event_id == event_id, WorkPlanLine.done_at.is_(None))
    await session.execute(line.values(done_at=now).execution_options(synchronize_session=False))
    return meeting


async def _count(session: AsyncSession, meeting: Meeting, now: datetime) -> None:
    ids = {one.id for one in await bodies.members(session, meeting, now)}
    came = await session.scalars(select(Attendance.person_id).where(Attendance.event_id == meeting.event_id))
    meeting.members, meeting.present = len(ids), len(ids & set(came))
    await session.flush()
