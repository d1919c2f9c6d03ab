"""What the reports on courses are made of (measure 1.4): plan, requests, what was done, certificates."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.coursecards import Performed, Seats, Term
from models.courses import ALIVE, COMPLETED, HOLDING, Course, CourseApplication, Qualification
from services import audit, calendars
from services.courses import holding, shelves, terms
from services.rights import Actor

MANAGE = "courses.manage"


async def courses(session: AsyncSession, actor: Actor, year: int) -> Sequence[Course]:
    """The year's plan in the order of its days, without what was called off."""
    actor.demand(terms.AGGREGATE)
    found = await session.scalars(
        select(Course)
        .where(Course.year == year, Course.state != "cancelled")
        .order_by(Course.starts_on.is_(None), Course.starts_on, Course.title, Course.id)
    )
    return found.all()


async def requests(
    session: AsyncSession, actor: Actor, year: int
) -> tuple[Sequence[Course], list[tuple[str, Counter[int]]]]:
    """By school: how many want each course of the year; declined and cancelled ones do not count."""
    planned = await courses(session, actor, year)
    rows = await session.scalars(
        select(CourseApplication)
        .where(CourseApplication.course_id.in_([course.id for course in planned]))
        .where(CourseApplication.state.in_((*ALIVE, COMPLETED)))
        .options(joinedload(CourseApplication.school))
    )
    schools: dict[str, Counter[int]] = {}
    for each in rows:
        title = each.school.title if each.school else ""
        schools.setdefault(title, Counter())[each.course_id] += 1
    return planned, sorted(schools.items())


async def performed(session: AsyncSession, actor: Actor, year: int) -> list[Performed]:
    """By course: asked, enrolled, completed, hours of those who completed."""
    planned = await courses(session, actor, year)
    ids = [course.id for course in planned]
    standing = await shelves.standing(session, ids)
    rows = await session.execute(
        select(CourseApplication.course_id, func.sum(Qualification.hours).label("hours"))
        .join(Qualification, Qualification.application_id == CourseApplication.id)
        .where(CourseApplication.course_id.in_(ids))
        .group_by(CourseApplication.course_id)
    )
    hours = {row.course_id: row.hours for row in rows}
    nothing = Seats({})
    return [
        Performed(
            course,
            standing.get(course.id, nothing),
            sum(standing.get(course.id, nothing).states.values()),
            int(hours.get(course.id) or 0),
        )
        for course in planned
    ]


async def certificates(
    session: AsyncSession, actor: Actor, year: int, now: datetime
) -> list[tuple[Qualification, str]]:
    """The register of a year's certificates with names and schools; who took it is remembered."""
    actor.demand(MANAGE)
    rows = await session.scalars(
        select(Qualification)
        .where(Qualification.issued_on >= date(year, 1, 1), Qualification.issued_on <= date(year, 12, 31))
        .options(joinedload(Qualification.person))
        .order_by(Qualification.issued_on, Qualification.id)
    )
    found = rows.all()
    known = await terms.people(session, calendars.today(actor.district, now))
    schools = {one.person.id: one.school for one in known}
    await _taken(session, actor, f"certificates:{year}", now)
    return [(each, schools.get(each.person_id, "")) for each in found]


async def listeners(
    session: AsyncSession, actor: Actor, course_id: int, now: datetime
) -> tuple[Course, list[CourseApplication]]:
    """The list for whoever runs the course: those who hold a seat, by name."""
    actor.demand(MANAGE)
    course = await holding.find(session, course_id)
    known = await holding.of_course(session, course_id)
    await _taken(session, actor, f"course:{course_id}", now)
    held = [each for each in known if each.state in HOLDING]
    return course, sorted(held, key=lambda each: each.person.full_name)


async def overdue(session: AsyncSession, actor: Actor, now: datetime) -> list[Term]:
    """By name: whose term is over, ends within a year, or is not known."""
    actor.demand(MANAGE)
    everybody = await terms.people(session, calendars.today(actor.district, now))
    await _taken(session, actor, "terms", now)
    return [one for one in everybody if one.term != "valid"]


async def taken_heads(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """The list of heads with names is taken as a file."""
    actor.demand(MANAGE)
    await _taken(session, actor, "heads", now)


async def _taken(session: AsyncSession, actor: Actor, about: str, now: datetime) -> None:
    await audit.write(session, actor.id, "courses.export", now, about=about)
