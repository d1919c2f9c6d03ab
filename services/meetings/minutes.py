"""The minutes: written with a number of the body and year, then signed on paper and put away."""

from datetime import date, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.meetings import Meeting
from services import calendars, counters
from services.meetings import bodies, rules, tasks
from services.meetings.agendas import items, resolutions
from services.refusals import Refusal
from services.rights import Actor


async def write(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Meeting:
    """The minutes are ready for signature: they get their number, owners of tasks hear of them.

    Refuses while a vote is open or nothing was put down. A repeat changes nothing.
    """
    meeting = await bodies.run_meeting(session, actor, event_id, now)
    if meeting.state in tasks.WRITTEN:
        return meeting
    if meeting.state != "held":
        raise Refusal("meetings-not-held")
    there = await items(session, meeting.id)
    if not there:
        raise Refusal("meetings-no-agenda")
    if any(one.vote_until is not None and one.vote_closed_at is None for one in there):
        raise Refusal("meetings-vote-on")
    if meeting.number is None:
        day = calendars.today(actor.district, meeting.event.starts_at)
        meeting.number = await counters.take(session, f"minutes:{_body(meeting)}:{rules.year_of(day)}")
    meeting.state, meeting.written_at = "written", now
    for one in await resolutions(session, meeting.id):
        await tasks.tell(session, one, now)
    await session.flush()
    return meeting


def _body(meeting: Meeting) -> str:
    if meeting.council is not None:
        return f"council:{meeting.council.code}"
    if meeting.event.association is not None:
        return meeting.event.association.code
    return "district"


async def sign(
    session: AsyncSession, actor: Actor, event_id: int, day: date, scan: dict[str, Any] | None, now: datetime
) -> Meeting:
    """Signed on paper that day; the scan, if there is one, is a file that Telegram keeps."""
    meeting = await bodies.run_meeting(session, actor, event_id, now, states=tasks.WRITTEN)
    if day > calendars.today(actor.district, now):
        raise Refusal("meetings-signed-later")
    meeting.state, meeting.signed_on = "signed", day
    meeting.signed_file = scan or meeting.signed_file
    await session.flush()
    return meeting
