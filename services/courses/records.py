"""What was completed: certificates (удостоверения) by number and day; the term they give."""

from datetime import date, datetime

from sqlalchemy import func, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.courses import COMPLETED, CONFIRMED, ENROLLED, Qualification
from models.people import Person
from services import audit, calendars
from services.courses import holding, rules
from services.refusals import Refusal, unless_taken
from services.rights import Actor

OWN = "courses.own_records"
MANAGE = "courses.manage"
NUMBER, TITLE = 60, 200
MAY_COMPLETE = (CONFIRMED, ENROLLED, COMPLETED)


def refusal(issued_on: date, hours: int, today: date) -> Refusal | None:
    if issued_on > today:
        return Refusal("courses-issued-ahead")
    if not rules.LEAST_HOURS <= hours <= rules.MOST_HOURS:
        return Refusal("courses-hours-odd", least=rules.LEAST_HOURS, most=rules.MOST_HOURS)
    return None


async def enter(
    session: AsyncSession,
    actor: Actor,
    application_id: int,
    number: str,
    issued_on: date,
    hours: int,
    now: datetime,
) -> Qualification:
    """A listener has completed her course: by a methodist, or by herself. A second time corrects."""
    found = await holding.application(session, application_id, hold=True)
    if found.person_id == actor.id:
        actor.demand(OWN, person_id=actor.id)
    else:
        actor.demand(MANAGE)
    if found.state not in MAY_COMPLETE:
        raise Refusal("courses-not-a-listener")
    _check(actor, issued_on, hours, now)
    known = await of_application(session, found.id)
    made = known or Qualification(
        person_id=found.person_id, application_id=found.id, for_heads=found.course.for_heads
    )
    made.title, made.provider = found.course.title, found.course.provider
    found.state, found.settled_at, found.settled_by = COMPLETED, now, actor.id
    return await _keep(session, actor, made, number, issued_on, hours, now)


async def add(
    session: AsyncSession,
    actor: Actor,
    number: str,
    issued_on: date,
    hours: int,
    title: str,
    provider: str,
    now: datetime,
) -> Qualification:
    """«У меня удостоверение»: of a course that was not applied for here."""
    actor.demand(OWN, person_id=actor.id)
    _check(actor, issued_on, hours, now)
    made = Qualification(person_id=actor.id, title=title[:TITLE], provider=provider[:TITLE])
    return await _keep(session, actor, made, number, issued_on, hours, now)


async def remember(session: AsyncSession, actor: Actor, last: date | None, now: datetime) -> Person:
    """When her last course was, as she remembers it: it gives a term and no certificate."""
    actor.demand(OWN, person_id=actor.id)
    if last is not None and last > calendars.today(actor.district, now):
        raise Refusal("courses-issued-ahead")
    person = await session.get_one(Person, actor.id)
    if last is not None:
        person.course_until = rules.valid_until(last)
    await session.flush()
    return person


async def of_application(session: AsyncSession, application_id: int) -> Qualification | None:
    return await session.scalar(select(Qualification).where(Qualification.application_id == application_id))


def _check(actor: Actor, issued_on: date, hours: int, now: datetime) -> None:
    if refused := refusal(issued_on, hours, calendars.today(actor.district, now)):
        raise refused


async def _keep(
    session: AsyncSession,
    actor: Actor,
    made: Qualification,
    number: str,
    issued_on: date,
    hours: int,
    now: datetime,
) -> Qualification:
    before = rules.valid_until(made.issued_on) if inspect(made).persistent else None
    made.number, made.issued_on, made.hours = " ".join(number.split())[:NUMBER], issued_on, hours
    made.entered_by, made.entered_at = actor.id, now
    async with unless_taken("uq_qualifications_person_id_number", Refusal("courses-number-known")):
        session.add(made)
        await session.flush()
    await _lengthen(session, made.person_id, before)
    about = f"qualification:{made.id}"
    await audit.write(session, actor.id, "courses.record", now, subject_id=made.person_id, about=about)
    return made


async def _lengthen(session: AsyncSession, person_id: int, before: date | None) -> None:
    """The term follows the newest certificate; it is shortened only where a mistaken day had given it."""
    last = await session.scalar(
        select(func.max(Qualification.issued_on)).where(Qualification.person_id == person_id)
    )
    person = await session.get_one(Person, person_id)
    if last is None:
        return
    until = rules.valid_until(last)
    if person.course_until is None or person.course_until < until or person.course_until == before:
        person.course_until = until
    await session.flush()
