"""What a programme keeps when its mentee shows her levels no more, and when one of the two is forgotten."""

from datetime import datetime, timedelta

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep, Reflection
from models.mentorships import Mentorship
from models.settings import Retention
from services import forms

REPEAT = "apprenticeships-repeat"
QUIETLY = {"synchronize_session": "fetch"}


async def levels(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Levels go with the consent to show them (C4) or to be asked at all (C2); goals stay in their words."""
    await forms.drop(session, person_id, (REPEAT,), now)
    mine = select(Apprenticeship.id).where(Apprenticeship.mentee_id == person_id)
    await session.execute(
        update(ApprenticeGoal)
        .where(ApprenticeGoal.programme_id.in_(mine))
        .values(level_start=None, level_end=None),
        execution_options=QUIETLY,
    )


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Nothing a mentee wrote or did is left; a mentor's last words go too. That there was one stays."""
    await levels(session, person_id, now)
    mine = select(Apprenticeship.id).where(Apprenticeship.mentee_id == person_id)
    await _empty(session, mine)
    await session.execute(
        update(Apprenticeship)
        .where(Apprenticeship.mentee_id == person_id, Apprenticeship.closed_at.is_(None))
        .values(state="closed", closed_at=now),
        execution_options=QUIETLY,
    )
    said = Reflection.person_id == person_id
    await session.execute(delete(Reflection).where(said), execution_options=QUIETLY)
    mentored = select(Mentorship.id).where(Mentorship.mentor_id == person_id)
    for one in await session.scalars(
        select(Apprenticeship).where(Apprenticeship.mentorship_id.in_(mentored))
    ):
        one.review = {side: given for side, given in one.review.items() if side != "mentor"}


async def clean(session: AsyncSession, retention: Retention, now: datetime) -> None:
    """What was written in programmes that ended long ago goes; that there was one, and its counts, stay."""
    before = now - timedelta(days=retention.journals)
    old = select(Apprenticeship.id).where(Apprenticeship.closed_at < before)
    await _empty(session, old)


async def _empty(session: AsyncSession, which: Select[int]) -> None:
    goals = select(ApprenticeGoal.id).where(ApprenticeGoal.programme_id.in_(which))
    steps = ApprenticeStep.goal_id.in_(goals)
    await session.execute(delete(ApprenticeStep).where(steps), execution_options=QUIETLY)
    await session.execute(
        update(ApprenticeGoal)
        .where(ApprenticeGoal.programme_id.in_(which))
        .values(text="", success="", level_start=None, level_end=None),
        execution_options=QUIETLY,
    )
    await session.execute(
        delete(Reflection).where(Reflection.programme_id.in_(which)),
        execution_options=QUIETLY,
    )
    await session.execute(
        update(Apprenticeship).where(Apprenticeship.id.in_(which)).values(review={}),
        execution_options=QUIETLY,
    )
