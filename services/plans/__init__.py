"""Individual plans (ИОМ, measure 2.2): made by a teacher, agreed by a methodist, looked at, closed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from models.people import Consent
from models.plans import LIVE, Goal, Plan, PlanAction
from models.questionnaires import Share
from services import audit, deliveries
from services.refusals import Refusal
from services.rights import Actor

SHOWING = "C4"
DIAGNOSTICS = "C2"
PAGE = 8


def whole() -> Select[Plan]:
    """Plans with all that is in them."""
    return select(Plan).options(
        selectinload(Plan.goals).selectinload(Goal.actions).selectinload(PlanAction.evidence),
        selectinload(Plan.checkpoints),
        joinedload(Plan.person),
        joinedload(Plan.curator),
    )


async def own(session: AsyncSession, actor: Actor, plan_id: int, *, states: Sequence[str] = ()) -> Plan:
    """The actor's own plan, held until the turn ends; refuses another's, and one in no such state."""
    plan = await find(session, plan_id, hold=True)
    actor.demand("plans.own", person_id=plan.person_id)
    expect(plan, states)
    return plan


async def find(session: AsyncSession, plan_id: int, *, hold: bool = False) -> Plan:
    """A plan with all that is in it, as the database has it now."""
    wanted = whole().where(Plan.id == plan_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=Plan) if hold else wanted)
    if found is None:
        raise Refusal("plans-unknown")
    return found


def expect(plan: Plan, states: Sequence[str]) -> None:
    if states and plan.state not in states:
        raise Refusal("plans-not-now")


async def goal(
    session: AsyncSession, actor: Actor, goal_id: int, *, states: Sequence[str] = ()
) -> tuple[Plan, Goal]:
    """A goal of the actor's own plan."""
    number = await session.scalar(select(Goal.plan_id).where(Goal.id == goal_id))
    if number is None:
        raise Refusal("plans-unknown")
    plan = await own(session, actor, number, states=states)
    return plan, next(one for one in plan.goals if one.id == goal_id)


async def action(
    session: AsyncSession, actor: Actor, action_id: int, *, states: Sequence[str] = ()
) -> tuple[Plan, PlanAction]:
    """A step of the actor's own plan."""
    number = await session.scalar(select(PlanAction.goal_id).where(PlanAction.id == action_id))
    if number is None:
        raise Refusal("plans-unknown")
    plan, found = await goal(session, actor, number, states=states)
    return plan, next(one for one in found.actions if one.id == action_id)


async def live(session: AsyncSession, person_id: int) -> Plan | None:
    """The person's plan that is not closed."""
    return await session.scalar(whole().where(Plan.person_id == person_id, Plan.closed_at.is_(None)))


async def past(session: AsyncSession, person_id: int) -> Sequence[Plan]:
    """The person's closed plans, the latest first."""
    ended = whole().where(Plan.person_id == person_id, Plan.closed_at.is_not(None))
    return (await session.scalars(ended.order_by(Plan.closed_at.desc(), Plan.id.desc()))).all()


async def shared(session: AsyncSession, actor: Actor, person_id: int, now: datetime) -> Plan | None:
    """The plan of somebody who lets the actor, her mentor, see it; the look is recorded.

    Refuses where she does not, or no longer does: by the share, or by the consent behind it (C4).
    """
    given = await session.scalar(
        select(Share.id).where(
            Share.person_id == person_id, Share.viewer_id == actor.id, Share.withdrawn_at.is_(None)
        )
    )
    if not actor.may("plans.shared") or given is None or not await consents(session, person_id):
        raise Refusal("people-not-allowed", audit="refused:plans.shared", about=f"person:{person_id}")
    await audit.write(session, actor.id, "plans.shared", now, subject_id=person_id)
    return await live(session, person_id)


async def consents(session: AsyncSession, person_id: int, code: str = SHOWING) -> bool:
    found = select(Consent.id).where(
        Consent.person_id == person_id, Consent.code == code, Consent.withdrawn_at.is_(None)
    )
    return await session.scalar(found) is not None


def showing() -> Any:
    """The condition on plans whose owner lets others know of them (C4)."""
    return exists().where(
        Consent.person_id == Plan.person_id, Consent.code == SHOWING, Consent.withdrawn_at.is_(None)
    )


async def tell(
    session: AsyncSession, kind: str, plan: Plan, person_id: int, now: datetime, *, what: str = ""
) -> None:
    """Something about the plan to one person; the push itself says nothing of what is in it."""
    await deliveries.queue(
        session,
        kind=kind,
        once=f"{kind}:{plan.id}:{what}:{now.timestamp():.0f}",
        person_id=person_id,
        about_id=plan.id,
        not_before=now,
        budgeted=False,
        facts={"what": what},
    )


def is_live(plan: Plan) -> bool:
    return plan.state in LIVE
