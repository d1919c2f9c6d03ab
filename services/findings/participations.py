"""Who took part in something: did a step of her plan, came to an event, or answered with «пойду»."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Reaction
from models.attendances import Attendance
from models.events import Event
from models.plans import Goal, Plan, PlanAction

JOINED = ("register", "apply", "going")


async def active(
    session: AsyncSession, people: Collection[int], since: datetime, until: datetime
) -> set[int]:
    """Those of the people who did a step of their plan, or came to something, after `since`."""
    steps = await session.scalars(
        select(Plan.person_id)
        .join(Goal, Goal.plan_id == Plan.id)
        .join(PlanAction, PlanAction.goal_id == Goal.id)
        .where(PlanAction.state == "done", PlanAction.done_at > since, PlanAction.done_at <= until)
        .distinct()
    )
    came = await session.scalars(
        select(Reaction.person_id)
        .where(Reaction.kind.in_(JOINED), Reaction.at > since, Reaction.at <= until)
        .distinct()
    )
    there = await session.scalars(
        select(Attendance.person_id)
        .join(Event, Event.id == Attendance.event_id)
        .where(Event.starts_at > since, Event.starts_at <= until)
        .distinct()
    )
    return {*steps, *came, *there} & set(people)
