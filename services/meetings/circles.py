"""An association's own page: its plan, its meetings to come and past, what waits to be done."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.events import CANCELLED, DRAFT, Event
from models.meetingcards import Circle
from models.meetings import Meeting, WorkPlanLine
from services import calendars, people
from services.associations import circles
from services.meetings import bodies, rules, tasks, yearplans
from services.refusals import Refusal
from services.rights import Actor

SHOWN = 4


async def mine(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[Association]:
    """The associations the actor heads or belongs to."""
    headed = list(await circles.headed(session, actor))
    known = {one.id for one in headed}
    belongs = await people.associations(session, actor.id, now.date())
    return [*headed, *(one for one in belongs if one.id not in known)]


async def look(session: AsyncSession, actor: Actor, association_id: int, now: datetime) -> Circle:
    association = await session.get(Association, association_id)
    if association is None or association.closed_on is not None:
        raise Refusal("associations-gone")
    runs = circles.may(actor, "meetings.manage", association)
    if not runs and not actor.may("meetings.councils"):
        await circles.belongs(session, association, actor.id, now)
    today = calendars.today(actor.district, now)
    year = rules.year_of(today)
    plan = await yearplans.of_year(session, association.id, year)
    lines, done = await _lines(session, plan.id if plan else 0)
    waiting = await tasks.of_body(session, bodies.of_association(association.id))
    plannable = []
    for each in rules.years(today) if runs else []:
        if await yearplans.of_year(session, association.id, each) is None:
            plannable.append(each)
    return Circle(
        association=association,
        year=year,
        plan=plan,
        done=done,
        lines=lines,
        upcoming=await _upcoming(session, actor, association.id, now, drafts=runs),
        past=await _past(session, association.id, now),
        tasks=len(waiting),
        late=sum(one.due_on is not None and one.due_on < today for one in waiting),
        runs=runs,
        plannable=plannable,
    )


async def _lines(session: AsyncSession, plan_id: int) -> tuple[int, int]:
    found = await session.execute(
        select(func.count(), func.count(WorkPlanLine.done_at)).where(WorkPlanLine.plan_id == plan_id)
    )
    lines, done = found.one()
    return lines, done


async def _upcoming(
    session: AsyncSession, actor: Actor, association_id: int, now: datetime, *, drafts: bool
) -> Sequence[Event]:
    forms = [code for code, form in actor.district.event_forms.items() if form.kind == "meeting"]
    hidden = (CANCELLED,) if drafts else (CANCELLED, DRAFT)
    wanted = (
        select(Event)
        .where(Event.association_id == association_id, Event.form.in_(forms))
        .where(Event.state.not_in(hidden), Event.ends_at > now)
        .order_by(Event.starts_at, Event.id)
    )
    return (await session.scalars(wanted.limit(SHOWN))).all()


async def _past(session: AsyncSession, association_id: int, now: datetime) -> Sequence[Meeting]:
    wanted = (
        select(Meeting)
        .join(Meeting.event)
        .where(bodies.of_association(association_id), Event.ends_at <= now)
        .where(Event.state.not_in((CANCELLED, DRAFT)))
        .order_by(Event.starts_at.desc(), Event.id)
        .options(*bodies.whole())
    )
    return (await session.scalars(wanted.limit(SHOWN))).all()
