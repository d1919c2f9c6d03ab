"""A methodist shares out the seats of a course: by the quota, or one by one; enrols, and lets go."""

from collections import Counter
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.cards import PAGE
from models.coursecards import Quota, SchoolShare
from models.courses import (
    APPROVED,
    ASKED,
    CONFIRMED,
    DECLINED,
    DROPPED,
    ENROLLED,
    HOLDING,
    WAITING,
    Course,
    CourseApplication,
)
from services import audit, calendars
from services.courses import holding, rules
from services.refusals import Refusal
from services.rights import Actor

MANAGE = "courses.manage"
# What may become of an application by a methodist's hand.
STEPS = {
    CONFIRMED: (ASKED, APPROVED, WAITING),
    WAITING: (ASKED, APPROVED, CONFIRMED),
    DECLINED: (ASKED, APPROVED, WAITING, CONFIRMED),
    DROPPED: (ENROLLED,),
}


async def look(session: AsyncSession, actor: Actor, course_id: int, page: int, now: datetime) -> Quota:
    """A course with who wants it: live applications in the order of the line, and those completed."""
    actor.demand(MANAGE)
    course = await holding.find(session, course_id)
    known = await holding.of_course(session, course_id)
    shown = [each for each in known if rules.alive(each) or each.state in HOLDING]
    return Quota(
        course,
        rules.phase(course, calendars.today(actor.district, now)),
        rules.seats(known),
        _by_school(shown),
        shown[page * PAGE : (page + 1) * PAGE],
        len(shown),
    )


async def one(session: AsyncSession, actor: Actor, application_id: int) -> CourseApplication:
    actor.demand(MANAGE)
    return await holding.application(session, application_id)


async def share_out(
    session: AsyncSession, actor: Actor, course_id: int, now: datetime
) -> tuple[Course, int, int]:
    """Confirms those approved in the order of the line, as far as the quotas go; the rest waits.

    Gives the course, how many got a seat and how many wait by now.
    """
    actor.demand(MANAGE)
    course = await holding.find(session, course_id, hold=True)
    _check_not_begun(course, actor, now)
    known = await holding.of_course(session, course_id)
    given = rules.next_in_line(course, known, rules.SHARED_OUT)
    for each in given:
        await _put(session, actor, each, CONFIRMED, now)
    for each in known:
        if each.state == APPROVED:
            await _put(session, actor, each, WAITING, now)
    return course, len(given), sum(each.state == WAITING for each in known)


async def decide(
    session: AsyncSession, actor: Actor, application_id: int, state: str, now: datetime, why: str = ""
) -> CourseApplication:
    """One application by hand: confirmed within the quota, put in line, declined, or dropped.

    A repeat changes nothing. A seat that is freed goes to whoever waits, but not to the one who was
    just put in line.
    """
    actor.demand(MANAGE)
    found = await holding.application(session, application_id, hold=True)
    if found.state == state:
        return found
    if found.state not in STEPS.get(state, ()):
        raise Refusal("courses-settled-already")
    course = found.course
    if state in (CONFIRMED, WAITING):
        _check_not_begun(course, actor, now)
    known = await holding.of_course(session, course.id)
    if state == CONFIRMED and not rules.Room(course, known).fits(found):
        raise Refusal("courses-no-room")
    freed = found.state == CONFIRMED
    if freed and state == WAITING:
        # She goes to the end of the line: else the seat would be hers again at once.
        found.line = course.next_in_line
        course.next_in_line += 1
    found.why = why[:300]
    await _put(session, actor, found, state, now)
    if freed:
        await holding.settle(session, course, calendars.today(actor.district, now), now)
    return found


async def enrol(session: AsyncSession, actor: Actor, course_id: int, now: datetime) -> int:
    """The order is signed: everybody confirmed is a listener now; gives how many there are of them."""
    actor.demand(MANAGE)
    course = await holding.find(session, course_id, hold=True)
    if course.state == "cancelled":
        raise Refusal("courses-called-off", title=course.title)
    confirmed = [each for each in await holding.of_course(session, course_id) if each.state == CONFIRMED]
    for each in confirmed:
        await _put(session, actor, each, ENROLLED, now)
    return len(confirmed)


async def _put(
    session: AsyncSession, actor: Actor, each: CourseApplication, state: str, now: datetime
) -> None:
    each.state, each.settled_at, each.settled_by = state, now, actor.id
    await session.flush()
    await holding.tell(session, each, now)
    await audit.write(
        session,
        actor.id,
        "courses.settled",
        now,
        subject_id=each.person_id,
        about=f"application:{each.id}:{state}",
    )


def _check_not_begun(course: Course, actor: Actor, now: datetime) -> None:
    if rules.begun(course, calendars.today(actor.district, now)):
        raise Refusal("courses-begun")


def _by_school(shown: list[CourseApplication]) -> list[SchoolShare]:
    schools: dict[str, Counter[str]] = {}
    for each in shown:
        schools.setdefault(each.school.title if each.school else "", Counter())[each.state] += 1
    return [
        SchoolShare(
            title,
            states[ASKED],
            states[APPROVED],
            sum(states[state] for state in HOLDING),
            states[WAITING],
        )
        for title, states in sorted(schools.items())
    ]


async def listeners(
    session: AsyncSession, actor: Actor, course_id: int
) -> tuple[Course, list[CourseApplication]]:
    """Those who have learned, or should have, and whose certificate is not entered yet."""
    actor.demand(MANAGE)
    course = await holding.find(session, course_id)
    known = await holding.of_course(session, course_id)
    return course, [each for each in known if each.state in (CONFIRMED, ENROLLED)]


async def course(session: AsyncSession, actor: Actor, course_id: int) -> Course:
    actor.demand(MANAGE)
    return await holding.find(session, course_id)


async def without_number(session: AsyncSession, course_id: int) -> int:
    """How many listeners of a course have no certificate entered."""
    known = await holding.of_course(session, course_id)
    return sum(each.state in (CONFIRMED, ENROLLED) for each in known)
