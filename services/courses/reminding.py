"""What is due about courses: states by date, what waits at schools, numbers to enter, terms that come."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.courses import ALIVE, ASKED, CONFIRMED, ENROLLED, Course, CourseApplication, Qualification
from models.district import District
from models.people import Account, Employment, Person, RoleGrant
from services import audiences, calendars, deliveries, roles
from services.courses import holding, rules

ASKS, WAITS, CERTIFY = "course-asked", "course-unapproved", "course-numbers"
DUE, LAST = "course-due", "course-last"
CURATOR, HEAD, METHODIST = "school_curator", "school_head", "methodist"
# A deputy head is reminded so many workdays before applications close.
BEFORE = 3
# Those of whom nobody knows when they last learned are asked when applications for the year are gathered.
ASKING = ((10, 1), (10, 20))
FEW_DAYS, MONTH = timedelta(days=3), timedelta(days=30)


async def advance(session: AsyncSession, today: date) -> list[Course]:
    """Writes down where courses stand by date; gives those that have just ended."""
    found = await session.scalars(select(Course).where(Course.state.not_in(("cancelled", "done"))))
    ended = []
    for course in found:
        now_is = rules.phase(course, today)
        if now_is in ("running", "done") and course.state != now_is:
            course.state = now_is
            if now_is == "done":
                ended.append(course)
    await session.flush()
    return ended


async def ask_schools(session: AsyncSession, now: datetime) -> None:
    """One push a school for all that came since the last: applications wait for its word."""
    rows = await session.execute(
        select(CourseApplication.school_id, func.max(CourseApplication.id))
        .where(CourseApplication.state == ASKED, CourseApplication.school_id.is_not(None))
        .group_by(CourseApplication.school_id)
    )
    for school_id, newest in rows.all():
        if school_id is None:
            continue
        for person_id in await approvers(session, school_id, now):
            once = f"{ASKS}:{school_id}:{person_id}:{newest}"
            await _queue(session, ASKS, once, person_id, school_id, now, now + FEW_DAYS)


async def remind_schools(session: AsyncSession, district: District, now: datetime) -> None:
    """Three workdays before applications close: some are not approved yet."""
    today = calendars.today(district, now)
    rows = await session.execute(
        select(CourseApplication.school_id, Course.apply_until)
        .join(Course, Course.id == CourseApplication.course_id)
        .where(CourseApplication.state == ASKED, CourseApplication.school_id.is_not(None))
        .where(Course.state != "cancelled", Course.apply_until >= today)
        .distinct()
    )
    for school_id, last in rows.all():
        if school_id is None or last is None or today < calendars.add_workdays(district, last, -BEFORE):
            continue
        for person_id in await approvers(session, school_id, now):
            once = f"{WAITS}:{school_id}:{person_id}:{last.isoformat()}"
            until = holding.end_of(last, district)
            await _queue(session, WAITS, once, person_id, school_id, now, until)


async def ask_for_numbers(session: AsyncSession, district: District, now: datetime) -> None:
    """To methodists: a course has ended, its certificates are not entered yet."""
    today = calendars.today(district, now)
    rows = await session.scalars(
        select(Course.id)
        .where(Course.ends_on < today, Course.ends_on >= today - MONTH, Course.state != "cancelled")
        .where(
            select(CourseApplication.id)
            .where(CourseApplication.course_id == Course.id)
            .where(CourseApplication.state.in_((ENROLLED, CONFIRMED)))
            .exists()
        )
    )
    courses = rows.all()
    methodists = await roles.holders(session, (METHODIST,), now) if courses else []
    for course_id in courses:
        for person_id in methodists:
            once = f"{CERTIFY}:{course_id}:{person_id}"
            await _queue(session, CERTIFY, once, person_id, course_id, now, now + MONTH)


async def remind_of_terms(session: AsyncSession, district: District, now: datetime) -> None:
    """Twelve, six and three months before her term ends, once each; who has applied is left in peace."""
    today = calendars.today(district, now)
    horizon = rules.months_on(today, rules.MARKS[0])
    applied = select(CourseApplication.person_id).where(CourseApplication.state.in_(ALIVE))
    rows = await session.execute(
        _working(today, Person.id, Person.course_until)
        .where(Person.course_until > today, Person.course_until <= horizon)
        .where(Person.id.not_in(applied))
    )
    for person_id, until in rows.all():
        mark = rules.mark(until, today)
        if mark is None:
            continue
        once = f"{DUE}:{person_id}:{until.isoformat()}:{mark}"
        facts = {"months": mark, "until": until.isoformat()}
        await _queue(session, DUE, once, person_id, None, now, now + MONTH, facts=facts, budgeted=True)


async def ask_when_last(session: AsyncSession, district: District, now: datetime) -> None:
    """Once a year, in October: when was your last course? Of those whose term nobody knows."""
    today = calendars.today(district, now)
    if not ASKING[0] <= (today.month, today.day) <= ASKING[1]:
        return
    learned = select(Qualification.person_id)
    rows = await session.scalars(
        _working(today, Person.id).where(Person.course_until.is_(None), Person.id.not_in(learned))
    )
    for person_id in rows.all():
        once = f"{LAST}:{person_id}:{today.year}"
        await _queue(session, LAST, once, person_id, None, now, now + MONTH, budgeted=True)


async def approvers(session: AsyncSession, school_id: int, now: datetime) -> Sequence[int]:
    """Whose word a school's applications wait for: its deputy heads, and the heads where there are none,
    or where a deputy head has applied herself."""
    deputies = await _holders(session, CURATOR, school_id, now)
    applied = await session.scalars(
        select(CourseApplication.person_id).where(
            CourseApplication.school_id == school_id, CourseApplication.state == ASKED
        )
    )
    alone = bool(set(applied) & set(deputies)) or not deputies
    return [*deputies, *(await _holders(session, HEAD, school_id, now) if alone else [])]


async def _holders(session: AsyncSession, role: str, school_id: int, now: datetime) -> list[int]:
    known = await roles.holders(session, (role,), now)
    here = await session.scalars(
        select(RoleGrant.person_id).where(
            RoleGrant.role == role,
            RoleGrant.scope_kind == "school",
            RoleGrant.scope_id == school_id,
            RoleGrant.person_id.in_(known),
            RoleGrant.until.is_(None) | (RoleGrant.until > now),
        )
    )
    return sorted(set(here))


def _working(today: date, *columns: Any) -> Any:
    """People who work now and are in the bot."""
    return select(*columns).where(
        audiences.here(today),
        select(Account.id).where(Account.person_id == Person.id, Account.blocked_at.is_(None)).exists(),
        select(Employment.id)
        .where(Employment.person_id == Person.id, audiences.live(Employment, today))
        .exists(),
    )


async def _queue(
    session: AsyncSession,
    kind: str,
    once: str,
    person_id: int,
    about_id: int | None,
    now: datetime,
    until: datetime,
    *,
    facts: dict[str, Any] | None = None,
    budgeted: bool = False,
) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=once,
        person_id=person_id,
        about_id=about_id,
        not_before=now,
        until=until,
        budgeted=budgeted,
        facts=facts,
    )


async def waiting(session: AsyncSession, school_id: int) -> int:
    """How many of a school's applications wait for its word."""
    wanted = select(func.count()).select_from(CourseApplication)
    wanted = wanted.where(CourseApplication.school_id == school_id, CourseApplication.state == ASKED)
    return await session.scalar(wanted) or 0
