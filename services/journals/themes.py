"""What a meeting may be about: goals of the pair's programme, else the district's templates."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District

AGREED = ("agreed", "closing")
OTHER = "other"
LONGEST_ID = 20  # an option's id travels in a button


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme to choose; `goal_id` where it is a goal of the programme."""

    id: str
    text: str
    goal_id: int | None = None


async def offered(session: AsyncSession, pair_id: int, district: District, language: str) -> Sequence[Theme]:
    """The goals of the agreed programme; without one, the titles of the district's templates."""
    goals = await session.scalars(
        select(ApprenticeGoal)
        .join(ApprenticeGoal.programme)
        .where(Apprenticeship.mentorship_id == pair_id, Apprenticeship.state.in_(AGREED))
        .order_by(ApprenticeGoal.id)
    )
    own = [Theme(f"g{goal.id}", goal.text, goal.id) for goal in goals if goal.text]
    templates = district.mentoring.goals.items()
    return own or [Theme(f"t-{code}"[:LONGEST_ID], one.called(language)) for code, one in templates]


async def next_step(session: AsyncSession, pair_id: int) -> str:
    """The next planned step of the programme; empty where there is none."""
    found = await session.scalar(
        select(ApprenticeStep.title)
        .join(ApprenticeStep.goal)
        .join(ApprenticeGoal.programme)
        .where(Apprenticeship.mentorship_id == pair_id, Apprenticeship.state.in_(AGREED))
        .where(ApprenticeStep.state == "planned")
        .order_by(ApprenticeStep.due_on.is_(None), ApprenticeStep.due_on, ApprenticeStep.id)
        .limit(1)
    )
    return found or ""
