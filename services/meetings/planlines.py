"""The lines of a plan of the year: added, rewritten, marked as done, taken out."""

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.meetingcards import PlanCard
from models.meetings import WorkPlan, WorkPlanLine
from services.associations import circles
from services.meetings import rules
from services.meetings.yearplans import MANAGE, Line, look, own, row
from services.refusals import Refusal
from services.rights import Actor

MOST = 40


async def add(session: AsyncSession, actor: Actor, plan_id: int, line: Line, now: datetime) -> WorkPlanLine:
    plan = await own(session, actor, plan_id, now)
    count = await session.scalar(
        select(func.count()).select_from(WorkPlanLine).where(WorkPlanLine.plan_id == plan.id)
    )
    if (count or 0) >= MOST:
        raise Refusal("meetings-many-lines", most=MOST)
    made = row(plan.id, _checked(line, plan, actor.district))
    session.add(made)
    await session.flush()
    return made


def _checked(line: Line, plan: WorkPlan, district: District) -> Line:
    if line.kind not in district.work_kinds:
        raise Refusal("meetings-gone")
    if rules.year_of(line.planned_on) != plan.year:
        raise Refusal("meetings-line-year", year=plan.year)
    return line


async def line_of(
    session: AsyncSession, actor: Actor, line_id: int, now: datetime
) -> tuple[PlanCard, WorkPlanLine]:
    plan_id = await session.scalar(select(WorkPlanLine.plan_id).where(WorkPlanLine.id == line_id))
    if plan_id is None:
        raise Refusal("meetings-gone")
    card = await look(session, actor, plan_id, now)
    return card, next(line for line in card.lines if line.id == line_id)


async def rewrite(
    session: AsyncSession, actor: Actor, line_id: int, said: Line, now: datetime
) -> WorkPlanLine:
    card, line = await line_of(session, actor, line_id, now)
    plan = await own(session, actor, card.plan.id, now)
    checked = _checked(said, plan, actor.district)
    moved = line.planned_on != checked.planned_on
    line.title, line.kind = checked.title, checked.kind
    line.planned_on, line.whole_month = checked.planned_on, checked.whole_month
    line.reminded_at = None if moved else line.reminded_at
    await session.flush()
    return line


async def mark(session: AsyncSession, actor: Actor, line_id: int, done: bool, now: datetime) -> WorkPlanLine:
    """Done or not; that may be said of an approved plan too."""
    card, line = await line_of(session, actor, line_id, now)
    await circles.find(session, actor, MANAGE, card.plan.association_id)
    line.done_at = (line.done_at or now) if done else None
    await session.flush()
    return line


async def drop(session: AsyncSession, actor: Actor, line_id: int, now: datetime) -> int:
    """Takes a line out; gives the number of the plan."""
    card, line = await line_of(session, actor, line_id, now)
    await own(session, actor, card.plan.id, now)
    await session.execute(delete(WorkPlanLine).where(WorkPlanLine.id == line.id))
    return card.plan.id
