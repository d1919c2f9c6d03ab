"""A school's word on its own applications: approved, or declined with a reason."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.cards import PAGE
from models.courses import ALIVE, APPROVED, ASKED, DECLINED, Course, CourseApplication
from services import audit, calendars
from services.courses import holding
from services.refusals import Refusal
from services.rights import Actor

APPROVE, SCHOOL = "courses.approve", "courses.school"
WHY = 300


def refusal(actor_id: int, application: CourseApplication) -> Refusal | None:
    """Why the actor may not give the school's word on it, apart from her rights."""
    if application.person_id == actor_id:
        return Refusal("courses-own-application")
    if application.state not in (ASKED, APPROVED):
        return Refusal("courses-settled-already")
    return None


async def queue(
    session: AsyncSession, actor: Actor, school_id: int, page: int
) -> tuple[Sequence[CourseApplication], int]:
    """A page of the applications that wait for the school's word, by course and line."""
    actor.demand(APPROVE, school_id=school_id)
    return await _page(session, page, CourseApplication.state == ASKED, school_id)


async def answered(
    session: AsyncSession, actor: Actor, school_id: int, page: int
) -> tuple[Sequence[CourseApplication], int]:
    """A page of the school's applications that are further than that and not over."""
    actor.demand(SCHOOL, school_id=school_id)
    further = tuple(state for state in ALIVE if state != ASKED)
    return await _page(session, page, CourseApplication.state.in_(further), school_id)


async def looked_at(session: AsyncSession, actor: Actor, application_id: int) -> CourseApplication:
    """An application of the actor's school."""
    found = await holding.application(session, application_id)
    _demand(actor, APPROVE, found)
    return found


async def approve(
    session: AsyncSession, actor: Actor, application_id: int, now: datetime
) -> CourseApplication:
    """The school lets her learn; a repeat changes nothing."""
    found = await holding.application(session, application_id, hold=True)
    _demand(actor, APPROVE, found)
    if refused := refusal(actor.id, found):
        raise refused
    if found.state == ASKED:
        found.state, found.approved_at, found.approved_by = APPROVED, now, actor.id
        await _record(session, actor, found, now)
    return found


async def approve_all(session: AsyncSession, actor: Actor, school_id: int, now: datetime) -> int:
    """Approves whatever waits in the school and is not the actor's own; gives how many there were."""
    actor.demand(APPROVE, school_id=school_id)
    ids = await session.scalars(
        select(CourseApplication.id).where(
            CourseApplication.school_id == school_id,
            CourseApplication.state == ASKED,
            CourseApplication.person_id != actor.id,
        ).order_by(CourseApplication.course_id, CourseApplication.line)
    )  # fmt: skip
    waiting = ids.all()
    for each in waiting:
        await approve(session, actor, each, now)
    return len(waiting)


async def decline(
    session: AsyncSession, actor: Actor, application_id: int, why: str, now: datetime
) -> CourseApplication:
    """The school says no, and why; the person is told."""
    found = await holding.application(session, application_id, hold=True)
    _demand(actor, APPROVE, found)
    if found.state == DECLINED and found.settled_by == actor.id:
        return found
    if refused := refusal(actor.id, found):
        raise refused
    found.state, found.why, found.settled_at, found.settled_by = DECLINED, why[:WHY], now, actor.id
    await holding.tell(session, found, now)
    await holding.settle(session, found.course, calendars.today(actor.district, now), now)
    await _record(session, actor, found, now)
    return found


def _demand(actor: Actor, action: str, application: CourseApplication) -> None:
    """Nobody's school is no school of the actor's."""
    actor.demand(action, school_id=application.school_id or 0)


async def _page(
    session: AsyncSession, page: int, meant: ColumnElement[bool], school_id: int
) -> tuple[Sequence[CourseApplication], int]:
    ours = meant, CourseApplication.school_id == school_id
    count = await session.scalar(select(func.count()).select_from(CourseApplication).where(*ours)) or 0
    found = await session.scalars(
        select(CourseApplication)
        .join(Course, Course.id == CourseApplication.course_id)
        .where(*ours)
        .options(joinedload(CourseApplication.course), joinedload(CourseApplication.person))
        .order_by(Course.apply_until.is_(None), Course.apply_until, Course.id, CourseApplication.line)
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return found.all(), count


async def _record(session: AsyncSession, actor: Actor, found: CourseApplication, now: datetime) -> None:
    about = f"application:{found.id}:{found.state}"
    await audit.write(session, actor.id, "courses.approved", now, subject_id=found.person_id, about=about)
