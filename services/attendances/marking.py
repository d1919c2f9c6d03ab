"""An organiser marks who came: by a tap, by numbers from paper, by scanning a code; and corrects it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import Attendance, AttendancePass
from models.certificates import Certificate
from models.events import Event
from models.people import Person
from models.registrations import SEATED, Registration
from models.turnouts import Guest
from services import people
from services.attendances import lists, rules
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor


async def tick(
    session: AsyncSession, actor: Actor, event_id: int, person_id: int, now: datetime, *, on: bool
) -> Event:
    """Marks a person as present, or takes the mark back. A repeat changes nothing."""
    event = await lists.run_by(session, actor, event_id)
    if not on:
        await _unmark(session, event, person_id)
        return event
    await people.known(session, person_id)
    if refused := rules.refusal(event, now, by=rules.HAND):
        raise refused
    await mark(session, event, person_id, actor.id, now, by=rules.HAND)
    return event


async def enter(
    session: AsyncSession, actor: Actor, event_id: int, numbers: Sequence[int], now: datetime
) -> tuple[Event, int]:
    """Marks everybody whose number on the printed list is given; gives how many were not marked before."""
    event, found, _ = await behind(session, actor, event_id, numbers)
    if refused := rules.refusal(event, now, by=rules.LIST):
        raise refused
    made = [await mark(session, event, one.person.id, actor.id, now, by=rules.LIST) for one in found]
    return event, sum(made)


async def behind(
    session: AsyncSession, actor: Actor, event_id: int, numbers: Sequence[int]
) -> tuple[Event, list[Guest], list[int]]:
    """Who stands behind numbers of the printed list, and the numbers behind which nobody does."""
    event = await lists.run_by(session, actor, event_id)
    rows = await session.execute(
        select(AttendancePass.number, Person, Attendance)
        .join(Person, Person.id == AttendancePass.person_id)
        .outerjoin(
            Attendance, (Attendance.person_id == Person.id) & (Attendance.event_id == AttendancePass.event_id)
        )
        .where(AttendancePass.event_id == event.id, AttendancePass.number.in_(numbers))
        .order_by(AttendancePass.number)
    )
    found = [Guest(person, True, kept, number) for number, person, kept in rows]
    known = {one.number for one in found}
    return event, found, [number for number in numbers if number not in known]


async def correct(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    person_id: int,
    *,
    way: str | None = None,
    late: bool | None = None,
) -> Event:
    """Changes how a person took part, or whether she was late. Refuses where there is no mark."""
    event = await lists.run_by(session, actor, event_id)
    kept = await find(session, event.id, person_id)
    if kept is None:
        raise Refusal("attendances-no-mark")
    if way is not None and way in event.ways:
        kept.way = way
    if late is not None:
        kept.late = late
    await session.flush()
    return event


async def find(session: AsyncSession, event_id: int, person_id: int) -> Attendance | None:
    return await session.scalar(
        select(Attendance)
        .where(Attendance.event_id == event_id, Attendance.person_id == person_id)
        .execution_options(populate_existing=True)
    )


async def mark(
    session: AsyncSession, event: Event, person_id: int, marked_by: int, now: datetime, *, by: str
) -> bool:
    """Writes that a person is present; False where it is written already, which then stays as it is."""
    seat = await session.scalar(
        select(Registration.way).where(
            Registration.event_id == event.id,
            Registration.person_id == person_id,
            Registration.state == SEATED,
        )
    )
    made = insert_new(
        session,
        Attendance,
        event_id=event.id,
        person_id=person_id,
        way=rules.way(event.ways, seat, by=by),
        late=rules.late(event, now, by=by),
        by=by,
        marked_by=marked_by,
        marked_at=now,
    )
    return await session.scalar(made.returning(Attendance.id)) is not None


async def _unmark(session: AsyncSession, event: Event, person_id: int) -> None:
    """Takes a mark back, as long as nothing has grown from it."""
    kept = await find(session, event.id, person_id)
    if kept is None:
        return
    if kept.feedback_at is not None:
        raise Refusal("attendances-heard-already")
    paper = select(Certificate.id).where(
        Certificate.event_id == event.id,
        Certificate.person_id == person_id,
        Certificate.revoked_at.is_(None),
    )
    if await session.scalar(paper) is not None:
        raise Refusal("attendances-has-paper")
    await session.execute(delete(Attendance).where(Attendance.id == kept.id))
