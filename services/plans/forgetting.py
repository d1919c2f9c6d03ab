"""What a plan keeps when its owner takes her answers back, and when she is forgotten."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plans import LIVE, Checkpoint, Evidence, Goal, Plan, PlanAction
from services import forms

REPEAT = ("plans-repeat",)


async def answers(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Levels and percents come from answers and go with them; the plan itself is her own text and stays."""
    await forms.drop(session, person_id, REPEAT, now)
    mine = select(Plan.id).where(Plan.person_id == person_id)
    await session.execute(
        update(Goal)
        .where(Goal.plan_id.in_(mine))
        .values(level_start="", percent_start=None, level_end=None, percent_end=None)
        .execution_options(synchronize_session="fetch")
    )


async def deleted(session: AsyncSession, person_id: int, _now: datetime) -> None:
    """A result was deleted: the levels that a plan began with go with it."""
    await _empty(session, Plan.person_id == person_id)


async def orphaned(session: AsyncSession) -> None:
    """Levels at the beginning whose answers are no longer there, whatever took them away."""
    await _empty(session, true())


async def _empty(session: AsyncSession, whose: ColumnElement[bool]) -> None:
    bare = select(Plan.id).where(Plan.response_id.is_(None), whose)
    await session.execute(
        update(Goal)
        .where(Goal.plan_id.in_(bare), Goal.level_start != "")
        .values(level_start="", percent_start=None)
        .execution_options(synchronize_session=False)
    )


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Nothing she wrote, did or showed is left; that there was a plan for a group stays as nobody's."""
    await answers(session, person_id, now)
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
