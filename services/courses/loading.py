"""A plan-schedule taken in: what is new, changed and gone; read again it changes courses and adds none."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.courses import ALIVE, Course, CourseApplication
from models.planfiles import PlanFile, PlanLine, PlanReport
from services import audit, calendars
from services.courses import holding, keeping, offering, rules
from services.refusals import Refusal
from services.rights import Actor

MANAGE = "courses.manage"


async def compare(session: AsyncSession, actor: Actor, read: PlanFile, now: datetime) -> PlanReport:
    """What taking it in would do; nothing is changed."""
    return await _go_through(session, actor, read, now, keep=False)


async def take(session: AsyncSession, actor: Actor, read: PlanFile, now: datetime) -> PlanReport:
    """Takes in the lines that are right; those with mistakes are left as they are."""
    report = await _go_through(session, actor, read, now, keep=True)
    about = f"plan:{report.year}:{len(report.new)}:{len(report.changed)}:{len(report.gone)}"
    await audit.write(session, actor.id, "courses.load", now, about=about)
    return report


def year_of(lines: Sequence[PlanLine], today_year: int) -> int:
    """The calendar year of the plan: that in which most of its courses begin."""
    years = Counter(line.values["starts_on"].year for line in lines if line.values["starts_on"])
    return years.most_common(1)[0][0] if years else today_year


async def _go_through(
    session: AsyncSession, actor: Actor, read: PlanFile, now: datetime, *, keep: bool
) -> PlanReport:
    actor.demand(MANAGE)
    if not read.lines:
        raise Refusal("courses-plan-empty")
    report = PlanReport(year_of(read.lines, calendars.today(actor.district, now).year), read)
    known = {course.row_key: course for course in await _plan(session, report.year)}
    for line in read.lines:
        course = known.get(line.key)
        if line.bad:
            continue
        if course is None:
            report.new.append(line.values["title"])
            if keep:
                course = _made(line, report.year, actor, now)
                session.add(course)
                await offering.put(session, course, actor.district, now)
        else:
            await _change(session, actor, course, line, report, now, keep=keep)
    named = {line.key for line in read.lines}
    for key, course in known.items():
        if key not in named and not key.startswith(keeping.BY_HAND) and course.state != "cancelled":
            await _gone(session, actor, course, report, now, keep=keep)
    await session.flush()
    return report


async def _plan(session: AsyncSession, year: int) -> Sequence[Course]:
    found = await session.scalars(select(Course).where(Course.year == year).order_by(Course.id))
    return found.all()


def _made(line: PlanLine, year: int, actor: Actor, now: datetime) -> Course:
    return Course(
        year=year,
        row_key=line.key,
        state="open",
        made_by=actor.id,
        changed_at=now,
        measures=keeping.measures(for_heads=line.values["for_heads"]),
        **line.values,
    )


async def _change(
    session: AsyncSession,
    actor: Actor,
    course: Course,
    line: PlanLine,
    report: PlanReport,
    now: datetime,
    *,
    keep: bool,
) -> None:
    """A quota below the seats that are held stays as it was: nobody loses a seat by a file."""
    values = dict(line.values)
    course = await holding.find(session, course.id, hold=keep)
    room = rules.Room(course, await holding.of_course(session, course.id))
    if values["quota"] is not None and values["quota"] < room.held:
        values["quota"] = course.quota
    most = max((count for school, count in room.schools.items() if school is not None), default=0)
    if values["school_quota"] is not None and values["school_quota"] < most:
        values["school_quota"] = course.school_quota
    differs = [name for name, value in values.items() if getattr(course, name) != value]
    if course.state == "cancelled":
        differs.append("state")
    if not differs:
        report.same += 1
        return
    report.changed.append((values["title"], differs))
    if keep:
        if course.state == "cancelled":
            course.state = "open"
        keeping.put(course, values, now)
        await holding.settle(session, course, calendars.today(actor.district, now), now)
        await offering.put(session, course, actor.district, now)


async def _gone(
    session: AsyncSession, actor: Actor, course: Course, report: PlanReport, now: datetime, *, keep: bool
) -> None:
    """No longer in the file: called off, unless somebody has applied."""
    wanted = select(CourseApplication.id).where(
        CourseApplication.course_id == course.id, CourseApplication.state.in_((*ALIVE, "completed"))
    )
    if await session.scalar(wanted.limit(1)) is not None:
        report.kept.append(course.title)
        return
    report.gone.append(course.title)
    if keep:
        course.state, course.changed_at = "cancelled", now
        await offering.put(session, course, actor.district, now)
