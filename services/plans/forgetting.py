"""What a plan keeps when its owner takes her answers back, and when she is forgotten."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plans import LIVE, Checkpoint, Evidence, Goal, Plan, PlanAction


async def answers(session: AsyncSession, person_id: int) -> None:
    """Levels and percents come from answers and go with them; the plan itself is her own text and stays."""
    mine = select(Plan.id).where(Plan.person_id == person_id)
    await session.execute(
        update(Goal)
        .where(Goal.plan_id.in_(mine))
        .values(level_start="", percent_start=None, level_end=None, percent_end=None)
        .execution_options(synchronize_session="fetch")
    )
    await session.execute(
        update(Plan)
        .where(Plan.person_id == person_id)
        .values(response_id=None)
        .execution_options(synchronize_session="fetch")
    )


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Nothing she wrote, did or showed is left; that there was a plan for a group stays as nobody's."""
    await answers(session, person_id)
    mine = select(Plan.id).where(Plan.person_id == person_id)
    goals = select(Goal.id).where(Goal.plan_id.in_(mine))
    steps = select(PlanAction.id).where(PlanAction.goal_id.in_(goals))
    quietly = {"synchronize_session": "fetch"}
    await session.execute(delete(Evidence).where(Evidence.action_id.in_(steps)), execution_options=quietly)
    await session.execute(delete(PlanAction).where(PlanAction.goal_id.in_(goals)), execution_options=quietly)
    await session.execute(delete(Checkpoint).where(Checkpoint.plan_id.in_(mine)), execution_options=quietly)
    await session.execute(
        update(Goal).where(Goal.plan_id.in_(mine)).values(text="", success=""), execution_options=quietly
    )
    hers = update(Plan).where(Plan.person_id == person_id)
    await session.execute(hers.values(remark="", reflection="", comment=""), execution_options=quietly)
    await session.execute(
        hers.where(Plan.state.in_(LIVE)).values(state="cancelled", closed_at=now, extends_to=None),
        execution_options=quietly,
    )
