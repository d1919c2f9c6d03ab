"""A plan on its way: steps done with what shows it, looks at it every six weeks, what is due to be said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from models.district import District
from models.plans import RUNNING, Checkpoint, Evidence, Goal, Plan, PlanAction
from services import calendars, deliveries, occurrences, plans
from services.plans import agreeing, terms
from services.refusals import Refusal
from services.rights import Actor

DOABLE = ("proposed", *RUNNING)
ASKED, OVERDUE, ENDING, UNANSWERED = "plan-checkpoint", "plan-overdue", "plan-ending", "plan-unanswered"
DONE = ("all", "some", "none")
HINDERS = ("nothing", "time", "offer", "hard", "life")
GRACE = timedelta(days=3)  # after its day a step is left in peace so long, then asked about once
LATE = timedelta(days=30)  # what is older than this when the clock gets to it is not asked about any more
SOON = timedelta(days=14)
PATIENCE = 5  # workdays a proposal may wait before the methodists are reminded of it, once
PROOFS = 5


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a step is done: words, a link, a file that Telegram keeps, or nothing."""

    note: str = ""
    file: dict[str, Any] | None = None

    @property
    def given(self) -> bool:
        return bool(self.note or self.file)


async def begin(session: AsyncSession, actor: Actor, plan_id: int) -> Plan:
    plan = await plans.own(session, actor, plan_id, states=RUNNING)
    if plan.state == "agreed":
        plan.state = "active"
    return plan


async def finish(
    session: AsyncSession, actor: Actor, action_id: int, proof: Proof, now: datetime
) -> tuple[Plan, PlanAction]:
    """The step is done; what shows it may be added later too. Doing something begins an agreed plan."""
    plan, step = await plans.action(session, actor, action_id, states=DOABLE)
    if step.state != "done":
        step.state, step.done_at = "done", now
    if proof.given:
        if len(step.evidence) >= PROOFS:
            raise Refusal("plans-many-proofs", most=PROOFS)
        step.evidence.append(
            Evidence(kind=step.evidence_kind, note=proof.note, file=proof.file, given_at=now)
        )
    if plan.state == "agreed":
        plan.state = "active"
    await session.flush()
    return plan, step


async def undo(session: AsyncSession, actor: Actor, action_id: int) -> tuple[Plan, PlanAction]:
    """The step was not done after all; what was given to show it is deleted."""
    plan, step = await plans.action(session, actor, action_id, states=DOABLE)
    step.state, step.done_at = "planned", None
    step.evidence.clear()
    await session.flush()
    return plan, step


async def evidence(session: AsyncSession, actor: Actor, evidence_id: int) -> tuple[PlanAction, Evidence]:
    """One's own proof, to be shown again."""
    number = await session.scalar(select(Evidence.action_id).where(Evidence.id == evidence_id))
    if number is None:
        raise Refusal("plans-unknown")
    _, step = await plans.action(session, actor, number)
    return step, next(one for one in step.evidence if one.id == evidence_id)


async def checkpoint(session: AsyncSession, actor: Actor, checkpoint_id: int) -> tuple[Plan, Checkpoint]:
    number = await session.scalar(select(Checkpoint.plan_id).where(Checkpoint.id == checkpoint_id))
    if number is None:
        raise Refusal("plans-unknown")
    plan = await plans.own(session, actor, number, states=RUNNING)
    return plan, next(one for one in plan.checkpoints if one.id == checkpoint_id)


async def answer(
    session: AsyncSession,
    actor: Actor,
    checkpoint_id: int,
    done: str,
    hinders: str,
    help_wanted: bool,
    now: datetime,
) -> Plan:
    """Her word on how it goes. Help wanted becomes a request, and the curator hears that there is one."""
    plan, asked = await checkpoint(session, actor, checkpoint_id)
    asked.done, asked.hinders, asked.help_wanted, asked.answered_at = done, hinders, help_wanted, now
    if plan.state == "agreed":
        plan.state = "active"
    if help_wanted:
        await agreeing.ask(session, plan, _hardest(plan), "consultation", now)
        for person_id in await agreeing.keepers(session, plan, now):
            await plans.tell(session, agreeing.HELP, plan, person_id, now)
    await session.flush()
    return plan


def _hardest(plan: Plan) -> str:
    """The group of the goal with the most steps still to be done."""
    return max(plan.goals, key=lambda goal: sum(step.state == "planned" for step in goal.actions)).group


def next_look(plan: Plan, today: date) -> Checkpoint | None:
    """The next day to look at the plan, or one that has come and was not answered."""
    unanswered = [one for one in plan.checkpoints if one.answered_at is None and one.due_on >= today - LATE]
    return next(iter(unanswered), None)


async def start_agreed(session: AsyncSession, district: District, now: datetime) -> None:
    """An agreed plan runs from its first day on, or from the day after it was agreed."""
    today = calendars.today(district, now)
    found = select(Plan).where(Plan.state == "agreed", Plan.starts_on <= today)
    for plan in await session.scalars(found):
        if plan.agreed_at is not None and calendars.today(district, plan.agreed_at) < today:
            plan.state = "active"


async def ask_how_it_goes(session: AsyncSession, district: District, now: datetime) -> None:
    """Looks at plans that are due: one push each; a calendar changed meanwhile moves them on."""
    today = calendars.today(district, now)
    due = (
        select(Checkpoint)
        .join(Plan)
        .where(Plan.state.in_(RUNNING), Checkpoint.asked_at.is_(None))
        .where(Checkpoint.due_on <= today, Checkpoint.due_on > today - LATE)
        .options(joinedload(Checkpoint.plan))
        .order_by(Checkpoint.id)
    )
    if not terms.fits(district, today):
        return
    for checkpoint in await session.scalars(due):
        checkpoint.asked_at = now
        await deliveries.queue(
            session,
            kind=ASKED,
            once=f"{ASKED}:{checkpoint.id}",
            person_id=checkpoint.plan.person_id,
            about_id=checkpoint.id,
            not_before=now,
            until=now + LATE,
        )


async def remind_of_overdue(session: AsyncSession, district: District, now: datetime) -> None:
    """Each step is asked about once after its day; several of one plan at once are one push."""
    today = calendars.today(district, now)
    if not terms.fits(district, today):
        return
    found = await session.scalars(
        select(PlanAction)
        .join(PlanAction.goal)
        .join(Goal.plan)
        .where(Plan.state.in_(RUNNING), PlanAction.state == "planned")
        .where(PlanAction.due_on < today - GRACE, PlanAction.due_on > today - LATE)
        .options(joinedload(PlanAction.goal).joinedload(Goal.plan))
        .order_by(PlanAction.id)
    )
    told: dict[int, Plan] = {}
    for step in found:
        assert step.due_on is not None
        if await occurrences.once(session, OVERDUE, f"step:{step.id}", step.due_on, now):
            told[step.goal.plan_id] = step.goal.plan
    for plan in told.values():
        await _push(session, OVERDUE, plan, plan.person_id, today, now)


async def announce_ends(session: AsyncSession, district: District, now: datetime) -> None:
    """Two weeks before its end the teacher is told, once: sum up, or run on."""
    today = calendars.today(district, now)
    if not terms.fits(district, today):
        return
    found = select(Plan).where(Plan.state.in_(RUNNING), Plan.until <= today + SOON).order_by(Plan.id)
    for plan in await session.scalars(found):
        if await occurrences.once(session, ENDING, f"plan:{plan.id}", plan.until, now):
            await _push(session, ENDING, plan, plan.person_id, plan.until, now)


async def remind_methodists(session: AsyncSession, district: District, now: datetime) -> None:
    """A proposal that has waited for five workdays is mentioned once more, to every methodist."""
    today = calendars.today(district, now)
    if not calendars.is_workday(district, today):
        return
    before = calendars.add_workdays(district, today, -PATIENCE)
    for plan in await agreeing.unanswered(session, now):
        asked_on = calendars.today(district, plan.proposed_at or now)
        if asked_on > before or not await occurrences.once(
            session, UNANSWERED, f"plan:{plan.id}", asked_on, now
        ):
            continue
        for person_id in await agreeing.all_keepers(session, plan, now):
            await _push(session, UNANSWERED, plan, person_id, asked_on, now)


async def _push(
    session: AsyncSession, kind: str, plan: Plan, person_id: int, day: date, now: datetime
) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=f"{kind}:{plan.id}:{day.isoformat()}",
        person_id=person_id,
        about_id=plan.id,
        not_before=now,
        until=now + LATE,
    )


async def asked_about(session: AsyncSession, checkpoint_id: int) -> Checkpoint | None:
    """A look at a plan, with the plan, for the push that asks."""
    return await session.scalar(
        select(Checkpoint).where(Checkpoint.id == checkpoint_id).options(joinedload(Checkpoint.plan))
    )


async def overdue(session: AsyncSession, plan_id: int, today: date) -> Sequence[PlanAction]:
    """The plan's steps whose day has gone by; empty once the plan has ended."""
    plan = await session.scalar(
        select(Plan)
        .where(Plan.id == plan_id, Plan.state.in_(RUNNING))
        .options(selectinload(Plan.goals).selectinload(Goal.actions))
    )
    steps = [step for goal in plan.goals for step in goal.actions] if plan else []
    return [step for step in steps if step.state == "planned" and step.due_on and step.due_on < today]
