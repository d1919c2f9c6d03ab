"""«Хочу учиться»: a teacher applies, and takes it back while she is not enrolled yet."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.coursecards import REASONS, Mine
from models.courses import ALIVE, ASKED, CANCELLED, ENROLLED, Course, CourseApplication, Qualification
from services import calendars, consents, people
from services.courses import holding, rules
from services.refusals import Refusal, unless_taken
from services.rights import Actor

APPLY = "courses.apply"
# Lists are handed to who runs the course (152-ФЗ, ст. 9): asked for when somebody first applies.
CONSENT = "C6"


async def consented(session: AsyncSession, person_id: int) -> bool:
    return await consents.live(session, person_id, CONSENT) is not None


async def agree(session: AsyncSession, actor: Actor, language: str, now: datetime) -> None:
    actor.demand(APPLY, person_id=actor.id)
    await consents.give(session, actor.id, CONSENT, language, actor.district, now)


async def wanted(session: AsyncSession, actor: Actor, course_id: int, now: datetime) -> Course:
    """The course, if she may apply for it now."""
    actor.demand(APPLY, person_id=actor.id)
    course = await holding.find(session, course_id)
    refused = rules.apply_refusal(course, calendars.today(actor.district, now))
    if refused and await live(session, actor.id, course_id) is None:
        raise refused
    return course


async def apply(
    session: AsyncSession, actor: Actor, course_id: int, reason: str, now: datetime
) -> CourseApplication:
    """An application at the end of the line; who has one already keeps it: a repeat changes nothing."""
    actor.demand(APPLY, person_id=actor.id)
    course = await holding.find(session, course_id, hold=True)
    if mine := await live(session, actor.id, course_id):
        return mine
    today = calendars.today(actor.district, now)
    if refused := rules.apply_refusal(course, today):
        raise refused
    if reason not in REASONS:
        raise Refusal("courses-reason-gone")
    if not await consented(session, actor.id):
        raise Refusal("courses-no-consent")
    jobs = await people.jobs(session, actor.id, today)
    made = CourseApplication(
        course_id=course.id,
        person_id=actor.id,
        school_id=jobs[0].school_id if jobs else None,
        reason=reason,
        state=ASKED,
        line=course.next_in_line,
        asked_at=now,
    )
    course.next_in_line += 1
    async with unless_taken("one_live_application", Refusal("courses-applied-already")):
        session.add(made)
        await session.flush()
    return made


async def cancel(
    session: AsyncSession, actor: Actor, application_id: int, now: datetime
) -> CourseApplication:
    """She does not want to any more; her seat goes to whoever waits. Once enrolled, it is too late."""
    mine = await own(session, actor, application_id, hold=True)
    if not rules.alive(mine):
        return mine
    if mine.state == ENROLLED:
        raise Refusal("courses-enrolled-already")
    mine.state, mine.settled_at, mine.settled_by = CANCELLED, now, actor.id
    await holding.settle(session, mine.course, calendars.today(actor.district, now), now)
    return mine


async def own(
    session: AsyncSession, actor: Actor, application_id: int, *, hold: bool = False
) -> CourseApplication:
    """The actor's own application; anybody else's is not there."""
    found = await holding.application(session, application_id, hold=hold)
    if found.person_id != actor.id:
        raise Refusal("courses-application-gone")
    return found


async def live(session: AsyncSession, person_id: int, course_id: int) -> CourseApplication | None:
    """Her application for this course that is not over."""
    found = await session.scalars(of(person_id).where(CourseApplication.course_id == course_id))
    return next((each for each in found if rules.alive(each)), None)


async def latest(session: AsyncSession, person_id: int, course_id: int) -> CourseApplication | None:
    found = await session.scalars(of(person_id).where(CourseApplication.course_id == course_id).limit(1))
    return found.first()


async def mine(session: AsyncSession, actor: Actor) -> Mine:
    """Everything of hers, the newest first."""
    actor.demand(APPLY, person_id=actor.id)
    applications = (await session.scalars(of(actor.id).limit(20))).all()
    return Mine(applications, await completed(session, actor.id))


async def completed(session: AsyncSession, person_id: int) -> Sequence[Qualification]:
    found = await session.scalars(
        select(Qualification)
        .where(Qualification.person_id == person_id)
        .order_by(Qualification.issued_on.desc(), Qualification.id.desc())
        .limit(20)
    )
    return found.all()


def of(person_id: int) -> Select[CourseApplication]:
    return (
        select(CourseApplication)
        .where(CourseApplication.person_id == person_id)
        .options(joinedload(CourseApplication.course))
        .order_by(CourseApplication.id.desc())
    )


async def of_number(session: AsyncSession, application_id: int) -> CourseApplication | None:
    """An application with its course, whatever its state; None when there is none."""
    return await session.scalar(
        select(CourseApplication)
        .where(CourseApplication.id == application_id)
        .options(joinedload(CourseApplication.course))
    )


async def any_alive(session: AsyncSession, person_id: int) -> bool:
    """Whether she has applied for anything that is not over."""
    wanted = select(CourseApplication.id).where(
        CourseApplication.person_id == person_id, CourseApplication.state.in_(ALIVE)
    )
    return await session.scalar(wanted.limit(1)) is not None
