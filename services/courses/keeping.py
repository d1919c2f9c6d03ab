"""A methodist keeps the plan by hand: a course added, changed, closed, called off."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.courses import CANCELLED, Course, CourseApplication
from services import audit, calendars
from services.courses import holding, offering, rules
from services.refusals import Refusal
from services.rights import Actor

MANAGE = "courses.manage"
# Of a course made by hand: no line of a file is like it.
BY_HAND = "own:"
MEASURES = ("1.4",)
HEADS = "3.7"
DATES = ("starts_on", "ends_on", "apply_until")


async def add(session: AsyncSession, actor: Actor, values: Mapping[str, Any], now: datetime) -> Course:
    """A course that stands in no file; applications are taken at once."""
    actor.demand(MANAGE)
    check(values)
    starts = values.get("starts_on")
    year = starts.year if starts else calendars.today(actor.district, now).year
    made = Course(
        year=year,
        row_key=f"{BY_HAND}{now.timestamp():.6f}:{actor.id}",
        state="open",
        made_by=actor.id,
        changed_at=now,
        measures=measures(for_heads=values.get("for_heads", False)),
        **values,
    )
    session.add(made)
    await offering.put(session, made, actor.district, now)
    await audit.write(session, actor.id, "courses.add", now, about=f"course:{made.id}")
    return made


async def change(
    session: AsyncSession, actor: Actor, course_id: int, values: Mapping[str, Any], now: datetime
) -> Course:
    """The course becomes what was said; more seats go to those who wait, fewer than are held are refused."""
    actor.demand(MANAGE)
    check(values)
    course = await holding.find(session, course_id, hold=True)
    if course.state == "cancelled":
        raise Refusal("courses-called-off", title=course.title)
    put(course, values, now)
    known = await holding.of_course(session, course.id)
    check_quota(course, known)
    await holding.settle(session, course, calendars.today(actor.district, now), now)
    await offering.put(session, course, actor.district, now)
    await audit.write(session, actor.id, "courses.change", now, about=f"course:{course.id}")
    return course


def put(course: Course, values: Mapping[str, Any], now: datetime) -> list[str]:
    """Sets what differs and names it; other days open again what an earlier day had closed."""
    changed = [name for name, value in values.items() if getattr(course, name) != value]
    for name in changed:
        setattr(course, name, values[name])
    if changed:
        course.changed_at = now
        course.measures = measures(for_heads=course.for_heads)
    if set(DATES) & set(changed) and course.state != "cancelled":
        course.state = "open"
    return changed


def check(values: Mapping[str, Any]) -> None:
    """Refuses hours and days that make no course."""
    if not rules.LEAST_HOURS <= values["hours"] <= rules.MOST_HOURS:
        raise Refusal("courses-hours-odd", least=rules.LEAST_HOURS, most=rules.MOST_HOURS)
    refused = rules.dates_refusal(*(values.get(name) for name in DATES))
    if refused:
        raise refused


def check_quota(course: Course, known: Sequence[CourseApplication]) -> None:
    """Refuses fewer seats than are held already."""
    room = rules.Room(course, known)
    if course.quota is not None and room.held > course.quota:
        raise Refusal("courses-seats-held", count=room.held)
    most = max((count for school, count in room.schools.items() if school is not None), default=0)
    if course.school_quota is not None and most > course.school_quota:
        raise Refusal("courses-seats-held", count=most)


async def open_or_close(session: AsyncSession, actor: Actor, course_id: int, now: datetime) -> Course:
    """Stops taking applications, or takes them again."""
    actor.demand(MANAGE)
    course = await holding.find(session, course_id, hold=True)
    today = calendars.today(actor.district, now)
    match rules.phase(course, today):
        case "open":
            course.state = "closed"
        case "planned" | "closed":
            if course.apply_until and course.apply_until < today:
                raise Refusal("courses-term-passed", day=course.apply_until)
            course.state = "open"
        case _:
            raise Refusal("courses-begun")
    course.changed_at = now
    await offering.put(session, course, actor.district, now)
    return course


async def call_off(session: AsyncSession, actor: Actor, course_id: int, now: datetime) -> Course:
    """There will be no such course; everybody who applied is told."""
    actor.demand(MANAGE)
    course = await holding.find(session, course_id, hold=True)
    if course.state == "cancelled":
        return course
    if rules.phase(course, calendars.today(actor.district, now)) == "done":
        raise Refusal("courses-begun")
    course.state, course.changed_at = "cancelled", now
    for each in await holding.of_course(session, course.id):
        if rules.alive(each):
            each.state, each.settled_at, each.settled_by = CANCELLED, now, actor.id
            await session.flush()
            await holding.tell(session, each, now)
    await offering.put(session, course, actor.district, now)
    await audit.write(session, actor.id, "courses.call_off", now, about=f"course:{course.id}")
    return course


def measures(*, for_heads: bool) -> list[str]:
    return [*MEASURES, HEADS] if for_heads else [*MEASURES]
