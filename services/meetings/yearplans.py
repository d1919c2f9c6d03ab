"""The plan of an association for a year: begun from the district's lines or last year's, kept, approved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.district import District
from models.events import CANCELLED, DRAFT, Event
from models.meetingcards import PlanCard
from models.meetings import WorkPlan, WorkPlanLine
from models.people import Person, RoleGrant
from services import audit, calendars
from services.associations import circles
from services.meetings import rules
from services.refusals import Refusal, unless_taken
from services.rights import Actor

READ, MANAGE, APPROVE = "meetings.read", "meetings.manage", "meetings.approve"
LONGEST = {"theme": 200, "aim": 300, "tasks": 700, "title": 150}


@dataclass(frozen=True, slots=True)
class Line:
    """What a line of the plan says."""

    kind: str
    title: str
    planned_on: date
    whole_month: bool = True


async def make(
    session: AsyncSession, actor: Actor, association_id: int, year: str, now: datetime, *, copy: bool = False
) -> WorkPlan:
    """A new plan: with the lines of last year's plan a year later, or those of the district's template."""
    association = await circles.find(session, actor, MANAGE, association_id)
    if year not in rules.years(calendars.today(actor.district, now)):
        raise Refusal("meetings-plan-year")
    old = await of_year(session, association.id, rules.last_year(year)) if copy else None
    if copy and old is None:
        raise Refusal("meetings-plan-none")
    made = WorkPlan(association_id=association.id, year=year, author_id=actor.id, changed_at=now)
    if old is not None:
        made.aim, made.tasks = old.aim, list(old.tasks)
    async with unless_taken("uq_work_plans_association_id_year", Refusal("meetings-plan-there")):
        session.add(made)
        await session.flush()
    begun = await _later(session, old) if old else _template(actor.district, year)
    for line in begun:
        session.add(row(made.id, line))
    await session.flush()
    return made


def _template(district: District, year: str) -> list[Line]:
    return [Line(line.kind, line.title, rules.month_of(year, line.month)) for line in district.work_plan]


async def _later(session: AsyncSession, old: WorkPlan) -> list[Line]:
    """The same months a year later: days of the month are for the head to set anew."""
    year = rules.next_year(old.year)
    return [
        Line(line.kind, line.title, rules.month_of(year, line.planned_on.month))
        for line in await lines(session, old.id)
    ]


def row(plan_id: int, line: Line) -> WorkPlanLine:
    return WorkPlanLine(
        plan_id=plan_id,
        kind=line.kind,
        title=line.title,
        planned_on=line.planned_on,
        whole_month=line.whole_month,
    )


async def of_year(session: AsyncSession, association_id: int, year: str) -> WorkPlan | None:
    return await session.scalar(
        select(WorkPlan).where(WorkPlan.association_id == association_id, WorkPlan.year == year)
    )


async def before(
    session: AsyncSession, actor: Actor, association_id: int, year: str, now: datetime
) -> WorkPlan | None:
    """Last year's plan, to begin the next one from; for who keeps them."""
    association = await circles.find(session, actor, MANAGE, association_id)
    if year not in rules.years(calendars.today(actor.district, now)):
        raise Refusal("meetings-plan-year")
    return await of_year(session, association.id, rules.last_year(year))


async def head(session: AsyncSession, association_id: int, now: datetime) -> Person | None:
    """Who signs the plan."""
    wanted = select(Person).join(RoleGrant, RoleGrant.person_id == Person.id)
    heads = wanted.where(RoleGrant.scope_id == association_id, *circles.heads_now(now))
    return (await session.scalars(heads.order_by(RoleGrant.id))).first()


async def lines(session: AsyncSession, plan_id: int) -> Sequence[WorkPlanLine]:
    wanted = select(WorkPlanLine).where(WorkPlanLine.plan_id == plan_id)
    ordered = wanted.order_by(WorkPlanLine.planned_on, WorkPlanLine.id)
    return (await session.scalars(ordered.options(joinedload(WorkPlanLine.owner)))).all()


async def find(session: AsyncSession, plan_id: int, *, hold: bool = False) -> WorkPlan:
    wanted = select(WorkPlan).where(WorkPlan.id == plan_id).options(joinedload(WorkPlan.association))
    wanted = wanted.execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=WorkPlan) if hold else wanted)
    if found is None:
        raise Refusal("meetings-gone")
    return found


async def look(session: AsyncSession, actor: Actor, plan_id: int, now: datetime) -> PlanCard:
    """The plan for its association's members, its head and methodists."""
    plan = await find(session, plan_id)
    runs = circles.may(actor, MANAGE, plan.association)
    if not runs and not actor.may("meetings.councils"):
        await circles.belongs(session, plan.association, actor.id, now)
    await link(session, plan.id, actor.district)
    found = await lines(session, plan.id)
    ids = [line.event_id for line in found if line.event_id is not None]
    events = await session.scalars(select(Event).where(Event.id.in_(ids)))
    return PlanCard(
        plan=plan,
        lines=found,
        events={event.id: event for event in events},
        today=calendars.today(actor.district, now),
        runs=runs,
        approves=actor.may(APPROVE),
    )


async def change(
    session: AsyncSession, actor: Actor, plan_id: int, said: dict[str, str], now: datetime
) -> WorkPlan:
    """Theme, aim and tasks; each line of the tasks is a task."""
    plan = await own(session, actor, plan_id, now)
    plan.theme, plan.aim = said.get("theme", plan.theme), said.get("aim", plan.aim)
    if "tasks" in said:
        plan.tasks = [line.strip(" •-–—\t") for line in said["tasks"].splitlines() if line.strip(" •-–—\t")]
    return plan


async def own(session: AsyncSession, actor: Actor, plan_id: int, now: datetime) -> WorkPlan:
    """The plan of the actor's association, held; an approved one is changed by a methodist alone."""
    plan = await find(session, plan_id, hold=True)
    await circles.find(session, actor, MANAGE, plan.association_id)
    if plan.state == "approved" and not actor.may(APPROVE):
        raise Refusal("meetings-plan-closed")
    plan.changed_at = now
    return plan


async def approve(session: AsyncSession, actor: Actor, plan_id: int, yes: bool, now: datetime) -> WorkPlan:
    """A methodist approves the plan, or gives it back to be changed."""
    actor.demand(APPROVE)
    plan = await find(session, plan_id, hold=True)
    if (plan.state == "approved") == yes:
        return plan
    plan.state = "approved" if yes else "draft"
    plan.approved_at, plan.approved_by = (now, actor.id) if yes else (None, None)
    about = f"work_plan:{plan.id}"
    await audit.write(session, actor.id, "meetings.approve" if yes else "meetings.reopen", now, about=about)
    return plan


async def link(session: AsyncSession, plan_id: int, district: District) -> None:
    """Planned meetings meet the events they have become: the association's own of the same month."""
    plan = await find(session, plan_id)
    kinds = {code for code, kind in district.work_kinds.items() if kind.meeting}
    forms = [code for code, form in district.event_forms.items() if form.kind == "meeting"]
    wanted = select(Event).where(Event.association_id == plan.association_id, Event.form.in_(forms))
    alive = wanted.where(Event.state.not_in((DRAFT, CANCELLED))).order_by(Event.starts_at, Event.id)
    events = [
        (event.id, calendars.today(district, event.starts_at))
        for event in (await session.scalars(alive)).all()
    ]
    known = {event_id for event_id, _ in events}
    planned = [line for line in await lines(session, plan_id) if line.kind in kinds]
    for line in planned:
        if line.event_id is not None and line.event_id not in known:
            line.event_id = None
    taken = {line.event_id for line in planned}
    free = [(event_id, day) for event_id, day in events if event_id not in taken]
    for number, event_id in pairs(
        [(one.id, one.planned_on) for one in planned if one.event_id is None], free
    ):
        next(line for line in planned if line.id == number).event_id = event_id
    await session.flush()


def pairs(lines: Sequence[tuple[int, date]], events: Sequence[tuple[int, date]]) -> list[tuple[int, int]]:
    """Lines and events of the same month, each at most once, the earlier with the earlier."""
    found, left = [], list(events)
    for number, planned_on in lines:
        same = [
            event for event in left if (event[1].year, event[1].month) == (planned_on.year, planned_on.month)
        ]
        if same:
            left.remove(same[0])
            found.append((number, same[0][0]))
    return found
