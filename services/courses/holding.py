"""Finding courses and applications; holding a course, so that nobody passes between."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.courses import CONFIRMED, WAITING, Course, CourseApplication
from models.district import District
from services import deliveries
from services.courses import rules
from services.refusals import Refusal

SETTLED = "course-settled"
WEEKS = timedelta(days=14)


async def find(session: AsyncSession, course_id: int, *, hold: bool = False) -> Course:
    """The course. With `hold` nobody else gives its seats or changes it until the transaction ends."""
    wanted = select(Course).where(Course.id == course_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update() if hold else wanted)
    if found is None:
        raise Refusal("courses-gone")
    return found


async def of_course(session: AsyncSession, course_id: int) -> Sequence[CourseApplication]:
    """Every application in the order of the line, as it stands in the database."""
    found = await session.scalars(
        select(CourseApplication)
        .where(CourseApplication.course_id == course_id)
        .options(joinedload(CourseApplication.person), joinedload(CourseApplication.school))
        .order_by(CourseApplication.line)
        .execution_options(populate_existing=True)
    )
    return found.all()


async def application(session: AsyncSession, application_id: int, *, hold: bool = False) -> CourseApplication:
    """An application with its course, person and school; with `hold` the course is held first."""
    wanted = select(CourseApplication.course_id).where(CourseApplication.id == application_id)
    course_id = await session.scalar(wanted)
    if course_id is None:
        raise Refusal("courses-application-gone")
    await find(session, course_id, hold=hold)
    found = await session.scalar(
        select(CourseApplication)
        .where(CourseApplication.id == application_id)
        .options(
            joinedload(CourseApplication.course),
            joinedload(CourseApplication.person),
            joinedload(CourseApplication.school),
        )
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Refusal("courses-application-gone")
    return found


async def settle(session: AsyncSession, course: Course, today: date, now: datetime) -> None:
    """Gives free seats to those who wait, in the order of the line; the course must be held.

    Called after whatever may free a seat. Once the course has begun nobody is moved up any more.
    """
    if rules.begun(course, today):
        return
    await session.flush()
    for each in rules.next_in_line(course, await of_course(session, course.id), (WAITING,)):
        each.state, each.settled_at = CONFIRMED, now
        await tell(session, each, now)
    await session.flush()


async def tell(session: AsyncSession, each: CourseApplication, now: datetime) -> None:
    """The person learns what became of her application, unless it has changed again by then."""
    await deliveries.queue(
        session,
        kind=SETTLED,
        once=f"{SETTLED}:{each.id}:{each.state}:{now.timestamp():.0f}",
        person_id=each.person_id,
        about_id=each.id,
        not_before=now,
        until=now + WEEKS,
        budgeted=False,
        priority=3,
        facts={"state": each.state},
    )


def end_of(day: date, district: District) -> datetime:
    """The moment the day is over in the district."""
    return datetime.combine(day + timedelta(days=1), time(), district.settings.timezone)
