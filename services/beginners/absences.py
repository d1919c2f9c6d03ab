"""Written refusals of a mentor and long leaves: recorded, taken back, never dropped from the count."""

from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnercards import Beginner
from models.beginners import Leave, MentorRefusal
from services import audit, calendars
from services.beginners import registers
from services.refusals import Refusal, unless_taken
from services.rights import Actor

RECORD = "mentoring.refusals"
REFUSED, UNREFUSED = "beginners.refused", "beginners.unrefused"
AWAY, BACK = "beginners.away", "beginners.back"
NUMBER = 30
DAY = timedelta(days=1)


def no_refusal(one: Beginner, written: date, day: date) -> Refusal | None:
    """A sheet is written on a day gone by, by somebody who has no mentor and has not declined yet."""
    if one.refusal is not None:
        return Refusal("beginners-refused-already")
    if one.pair is not None:
        return Refusal("beginners-refusal-paired")
    return Refusal("beginners-refusal-future") if written > day else None


def no_leave(one: Beginner, since: date, until: date | None) -> Refusal | None:
    """One leave at a time; it ends no sooner than it begins."""
    if one.leave is not None or one.leave_ahead is not None:
        return Refusal("beginners-away-already")
    return Refusal("beginners-leave-backwards") if until is not None and until < since else None


def no_return(leave: Leave | None, back: date) -> Refusal | None:
    if leave is None:
        return Refusal("beginners-not-away")
    return Refusal("beginners-return-early") if back < leave.since else None


async def refuse(
    session: AsyncSession, actor: Actor, person_id: int, written: date, number: str, now: datetime
) -> None:
    """She declined in writing; she stays in the list and in the count, on a line of her own."""
    one = await registers.one(session, actor, RECORD, person_id, now)
    if no := no_refusal(one, written, calendars.today(actor.district, now)):
        raise no
    async with unless_taken("one_live_mentor_refusal", Refusal("beginners-refused-already")):
        session.add(
            MentorRefusal(
                person_id=person_id,
                written_on=written,
                number=number,
                recorded_by=actor.id,
                recorded_at=now,
            )
        )
        await session.flush()
    await audit.write(session, actor.id, REFUSED, now, subject_id=person_id)


async def unrefuse(session: AsyncSession, actor: Actor, person_id: int, now: datetime) -> None:
    """She would have a mentor after all: from today there is time to find one."""
    one = await registers.one(session, actor, RECORD, person_id, now)
    if one.refusal is None:
        raise Refusal("beginners-not-refused")
    one.refusal.withdrawn_on = calendars.today(actor.district, now)
    await session.flush()
    await audit.write(session, actor.id, UNREFUSED, now, subject_id=person_id)


async def leave(
    session: AsyncSession, actor: Actor, person_id: int, since: date, until: date | None, now: datetime
) -> None:
    """She is away from a day, until a day or nobody knows until when."""
    one = await registers.one(session, actor, RECORD, person_id, now)
    if no := no_leave(one, since, until):
        raise no
    async with unless_taken("one_open_leave", Refusal("beginners-away-already")):
        session.add(
            Leave(person_id=person_id, since=since, until=until, recorded_by=actor.id, recorded_at=now)
        )
        await session.flush()
    await audit.write(session, actor.id, AWAY, now, subject_id=person_id)


async def back(session: AsyncSession, actor: Actor, person_id: int, on: date, now: datetime) -> None:
    """She works again from that day; from it on there is time to find her a mentor."""
    one = await registers.one(session, actor, RECORD, person_id, now)
    found = one.leave or one.leave_ahead
    if no := no_return(found, on):
        raise no
    assert found is not None
    found.until = on - DAY
    await session.flush()
    await audit.write(session, actor.id, BACK, now, subject_id=person_id)
