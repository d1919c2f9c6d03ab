"""The list of an event: who was expected and who came; the numbers on the printed one."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Membership
from models.attendances import Attendance, AttendancePass
from models.district import District
from models.events import ONLINE, Event
from models.meetings import CouncilSeat, Meeting
from models.people import Employment, Person, School
from models.registrations import SEATED, Registration
from models.turnouts import PAGE, Guest, Roll, Turnout
from services import calendars, gatherings
from services.audiences import live
from services.inserts import insert_new
from services.rights import Actor

MARK = "attendances.mark"


async def run_by(session: AsyncSession, actor: Actor, event_id: int, *, hold: bool = False) -> Event:
    """The event, to whoever may mark who came to it."""
    event = await gatherings.find(session, event_id, hold=hold)
    gatherings.check_runs(actor, event, MARK)
    return event


async def guests(session: AsyncSession, event: Event, district: District) -> list[Guest]:
    """Everybody on the list, in the order of names."""
    return [_guest(row) for row in await session.execute(_listed(event, district))]


async def guest(session: AsyncSession, event: Event, person_id: int, district: District) -> Guest | None:
    """One person of the list; None for whoever is not on it."""
    row = (await session.execute(_listed(event, district).where(Person.id == person_id))).first()
    return _guest(row) if row else None


async def roll(session: AsyncSession, actor: Actor, event_id: int, page: int) -> Roll:
    """A page of the list, to be ticked. Who reads no names gets the order of codes."""
    event = await run_by(session, actor, event_id)
    found = _listed(event, actor.district)
    if not actor.names:
        found = found.order_by(None).order_by(Person.code, Person.id)
    numbers = await turnout(session, event, actor.district)
    count = numbers.expected + numbers.unexpected
    page = min(max(page, 0), max(count - 1, 0) // PAGE)
    rows = await session.execute(found.limit(PAGE).offset(page * PAGE))
    return Roll(event, [_guest(row) for row in rows], page, count, numbers)


async def turnout(session: AsyncSession, event: Event, district: District) -> Turnout:
    """The numbers of the list, in one select."""
    awaited, came = expected(event, district), Attendance.id.is_not(None)
    row = await session.execute(
        select(
            func.count().filter(awaited),
            func.count().filter(came),
            func.count().filter(came, ~awaited),
            func.count().filter(came, Attendance.way == ONLINE),
            func.count().filter(came, Attendance.late),
        )
        .select_from(Person)
        .outerjoin(Attendance, _here(Attendance, event))
        .where(or_(awaited, came))
    )
    return Turnout(*row.one())


async def numbered(session: AsyncSession, actor: Actor, event_id: int) -> tuple[Event, list[Guest]]:
    """The list for printing: everybody on it has a number now, and keeps it for good.

    Numbers go by names the first time; whoever is added later stands at the end.
    """
    event = await run_by(session, actor, event_id, hold=True)
    known = await guests(session, event, actor.district)
    given = [one.number for one in known if one.number is not None]
    taken = select(func.max(AttendancePass.number)).where(AttendancePass.event_id == event.id)
    following = (await session.scalar(taken) or 0) + 1 if len(given) < len(known) else 0
    for one in known:
        if one.number is None:
            await _number(session, event.id, one.person.id, following)
            following += 1
    ordered = await guests(session, event, actor.district)
    return event, sorted(ordered, key=lambda one: one.number or 0)


async def _number(session: AsyncSession, event_id: int, person_id: int, number: int) -> None:
    await session.execute(insert_new(session, AttendancePass, event_id=event_id, person_id=person_id))
    hers = (AttendancePass.event_id == event_id, AttendancePass.person_id == person_id)
    await session.execute(update(AttendancePass).where(*hers).values(number=number))


def expected(event: Event, district: District) -> ColumnElement[bool]:
    """Whom an event waits for: those with a seat; at a meeting, the members of the body that meets."""
    seated = select(Registration.person_id).where(
        Registration.event_id == event.id, Registration.state == SEATED
    )
    awaited: list[ColumnElement[bool]] = [Person.id.in_(seated)]
    day = calendars.today(district, event.starts_at)
    kind = gatherings.form_of(event, district).kind
    if kind == "meeting" and event.association_id is not None:
        members = select(Membership.person_id).where(
            Membership.association_id == event.association_id, live(Membership, day)
        )
        awaited.append(Person.id.in_(members))
    if kind == "council":
        seats = (
            select(CouncilSeat.person_id)
            .join(Meeting, Meeting.council_id == CouncilSeat.council_id)
            .where(Meeting.event_id == event.id, CouncilSeat.since <= day)
            .where(or_(CouncilSeat.until.is_(None), CouncilSeat.until > day))
        )
        awaited.append(Person.id.in_(seats))
    return or_(*awaited)


def _listed(event: Event, district: District) -> Select[*tuple[Any, ...]]:
    awaited = expected(event, district)
    day = calendars.today(district, event.starts_at)
    school = (
        select(School.title)
        .join(Employment, Employment.school_id == School.id)
        .where(Employment.person_id == Person.id, live(Employment, day))
        .order_by(Employment.main.desc(), Employment.id)
        .limit(1)
        .correlate(Person)
        .scalar_subquery()
    )
    return (
        select(Person, awaited, Attendance, AttendancePass.number, func.coalesce(school, ""))
        .outerjoin(Attendance, _here(Attendance, event))
        .outerjoin(AttendancePass, _here(AttendancePass, event))
        .where(or_(awaited, Attendance.id.is_not(None)))
        .order_by(Person.surname, Person.name, Person.patronymic, Person.id)
        .execution_options(populate_existing=True)
    )


def _here(table: type[Attendance] | type[AttendancePass], event: Event) -> ColumnElement[bool]:
    return and_(table.event_id == event.id, table.person_id == Person.id)


def _guest(row: Any) -> Guest:
    person, awaited, mark, number, school = row
    return Guest(person, bool(awaited), mark, number, school)
