"""Courses to choose from: what may be right for a person, all of them, one of them; the methodist's page."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cards import PAGE
from models.coursecards import Home, Overview, Recommended, Seats, Shown, Why
from models.courses import APPROVED, ASKED, CONFIRMED, ENROLLED, Course, CourseApplication
from models.instruments import Instrument
from models.people import Person
from services import calendars, instruments, people
from services.courses import applying, holding, rules, terms
from services.questionnaires import recommending, results, scoring
from services.rights import Actor

READ, MANAGE = "courses.read", "courses.manage"
HEAD = "association_head"
FEW = 5


def not_over(today: date) -> tuple[ColumnElement[bool], ...]:
    return (
        Course.state != "cancelled",
        or_(Course.ends_on.is_(None), Course.ends_on >= today),
        Course.year >= today.year - 1,
    )


async def home(session: AsyncSession, actor: Actor, now: datetime) -> Home:
    """«Курсы» of a person: her term, and what may be right for her; the reasons are for her eyes only."""
    actor.demand(READ)
    today = calendars.today(actor.district, now)
    person = await session.get_one(Person, actor.id)
    mine = await applying.mine(session, actor) if actor.may(applying.APPLY) else None
    count = await session.scalar(select(func.count()).select_from(Course).where(*not_over(today))) or 0
    return Home(
        rules.term(person.course_until, today),
        person.course_until,
        await recommended(session, actor, today),
        count,
        len(mine.applications) + len(mine.completed) if mine else 0,
    )


async def recommended(session: AsyncSession, actor: Actor, today: date) -> list[Recommended]:
    """At most five open courses that fit her last profile, her position or her headship, the best first."""
    found = await session.scalars(
        select(Course).where(*not_over(today)).order_by(Course.apply_until, Course.id)
    )
    open_ones = [course for course in found if rules.phase(course, today) == "open"]
    if not open_ones:
        return []
    themes = await focus(session, actor.id)
    positions = {job.position for job in await people.jobs(session, actor.id, today)}
    heads = HEAD in actor.roles
    fitting = [
        Recommended(course, why)
        for course in open_ones
        if (why := fits(course, themes, positions, heads=heads))
    ]
    return sorted(fitting, key=lambda one: ("theme" not in one.why, -len(one.why)))[:FEW]


def fits(
    course: Course, themes: Collection[str], positions: Collection[str], *, heads: bool
) -> tuple[Why, ...]:
    """Why a course may be right for somebody; nothing where it is for other positions, or for heads only."""
    if course.for_heads and not heads:
        return ()
    if course.positions and not set(course.positions) & set(positions):
        return ()
    found: list[Why] = []
    if set(course.themes) & set(themes):
        found.append("theme")
    if course.for_heads:
        found.append("heads")
    if course.positions:
        found.append("position")
    return tuple(found)


async def focus(session: AsyncSession, person_id: int) -> set[str]:
    """The groups in focus of her newest result with their themes: P2, for herself alone."""
    response = await results.latest(session, person_id)
    if response is None:
        return set()
    instrument = await instruments.of(session, response.version_id)
    if instrument.scoring is None:
        return set()
    groups = scoring.profile(instrument, response.items, response.answers).focus
    return {*groups, *(theme for group in groups for theme in recommending.themes_in(instrument, group))}


async def every(
    session: AsyncSession, actor: Actor, page: int, now: datetime
) -> tuple[Sequence[Course], int]:
    """A page of the courses that are not over; those to which one may apply soonest come first."""
    actor.demand(READ)
    meant = not_over(calendars.today(actor.district, now))
    return await _page(session, page, meant)


async def plan(session: AsyncSession, actor: Actor, year: int, page: int) -> tuple[Sequence[Course], int]:
    """A page of a year's plan as the methodist keeps it, cancelled courses too."""
    actor.demand(MANAGE)
    return await _page(session, page, (Course.year == year,))


async def shown(session: AsyncSession, actor: Actor, course_id: int, now: datetime) -> Shown:
    actor.demand(READ)
    course = await holding.find(session, course_id)
    today = calendars.today(actor.district, now)
    titles = theme_titles(await instruments.newest(session), course.themes)
    counts = await standing(session, [course.id])
    return Shown(
        course,
        rules.phase(course, today),
        counts.get(course.id, Seats({})),
        await applying.latest(session, actor.id, course.id),
        titles,
        actor.may(MANAGE),
    )


def theme_titles(instrument: Instrument, codes: Sequence[str]) -> list[str]:
    """Titles of groups and themes; a code no longer known is left out."""
    named = {code: theme.title for code, theme in instrument.themes.items()}
    named |= {group.code: group.title for group in instrument.groups}
    return [named[code] for code in codes if code in named]


async def standing(session: AsyncSession, ids: Collection[int]) -> dict[int, Seats]:
    """How the applications of each course stand."""
    rows = await session.execute(
        select(CourseApplication.course_id, CourseApplication.state, func.count())
        .where(CourseApplication.course_id.in_(ids))
        .group_by(CourseApplication.course_id, CourseApplication.state)
    )
    found: dict[int, dict[str, int]] = {}
    for course_id, state, count in rows:
        found.setdefault(course_id, {})[state] = count
    return {course_id: Seats(states) for course_id, states in found.items()}


async def overview(session: AsyncSession, actor: Actor, now: datetime) -> Overview:
    """What is there and what waits for a methodist; a coordinator sees the totals."""
    actor.demand(terms.AGGREGATE)
    today = calendars.today(actor.district, now)
    courses = (await session.scalars(select(Course).where(*not_over(today)).order_by(Course.id))).all()
    ended = select(Course).where(Course.state != "cancelled", Course.ends_on < today).order_by(Course.id)
    over = (await session.scalars(ended)).all()
    counts = await standing(session, [course.id for course in (*courses, *over)])
    nothing = Seats({})
    to_share = [
        (course, counts.get(course.id, nothing).of(APPROVED))
        for course in courses
        if not rules.begun(course, today) and counts.get(course.id, nothing).of(APPROVED)
    ]
    to_certify = [
        (course, count)
        for course in over
        if (count := counts.get(course.id, nothing).of(ENROLLED, CONFIRMED))
    ]
    return Overview(
        today.year,
        len(courses),
        sum(rules.phase(course, today) == "open" for course in courses),
        to_share,
        to_certify,
        sum(counts.get(course.id, nothing).of(ASKED) for course in courses),
        await terms.of_district(session, actor, "", 0, now),
    )


async def _page(
    session: AsyncSession, page: int, meant: Sequence[ColumnElement[bool]]
) -> tuple[Sequence[Course], int]:
    count = await session.scalar(select(func.count()).select_from(Course).where(*meant)) or 0
    found = await session.scalars(
        select(Course)
        .where(*meant)
        .order_by(
            Course.apply_until.is_(None), Course.apply_until, Course.starts_on.is_(None), Course.starts_on,
            Course.id,
        )
        .offset(page * PAGE)
        .limit(PAGE)
    )  # fmt: skip
    return found.all(), count
