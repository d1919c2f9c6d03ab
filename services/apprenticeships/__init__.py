"""The personal programme of a pair (measure 4.3): written by the two, carried through, closed by both."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.mentorships import COMPLETED, LIVE, Mentorship
from services.mentorships import pairs
from services.mentorships.pairs import Side
from services.refusals import Refusal
from services.rights import Actor

WRITE, READ = "mentoring.programme", "mentoring.programmes"
DRAFT, AGREED, CLOSING, CLOSED = "draft", "agreed", "closing", "closed"
OPEN = (DRAFT, AGREED)
BOTH: tuple[Side, ...] = ("mentor", "mentee")


def whole() -> Select[Apprenticeship]:
    """Programmes with all that is in them, and the pair."""
    pair = joinedload(Apprenticeship.mentorship)
    return select(Apprenticeship).options(
        selectinload(Apprenticeship.goals).selectinload(ApprenticeGoal.steps),
        selectinload(Apprenticeship.reflections),
        pair.joinedload(Mentorship.mentee),
        pair.joinedload(Mentorship.mentor),
        pair.joinedload(Mentorship.school),
    )


async def find(session: AsyncSession, programme_id: int, *, hold: bool = False) -> Apprenticeship:
    """The programme as the database has it now; refuses where there is none."""
    wanted = whole().where(Apprenticeship.id == programme_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=Apprenticeship) if hold else wanted)
    if found is None:
        raise Refusal("apprenticeships-unknown")
    return found


async def of_pair(session: AsyncSession, pair: Mentorship, now: datetime) -> Apprenticeship | None:
    """The latest programme of the pair.

    One that the mentee began with a mentor she no longer has goes on with the pair she has now.
    """
    wanted = whole().where(Apprenticeship.mentorship_id == pair.id)
    found = await session.scalar(wanted.order_by(Apprenticeship.id.desc()).limit(1))
    if found is None and pair.live and await adopt(session, pair, now):
        found = await session.scalar(wanted)
    return found


async def adopt(session: AsyncSession, pair: Mentorship, now: datetime) -> bool:
    """The mentee's open programme becomes that of this pair, where its own pair is over.

    The new mentor says yes anew; what was done stays done, and the last mentor's words, halfway and last,
    go. One whose pair was completed has come to its end with it.
    """
    left = await session.scalar(
        whole()
        .join(Apprenticeship.mentorship)
        .where(Apprenticeship.mentee_id == pair.mentee_id, Apprenticeship.closed_at.is_(None))
        .where(Apprenticeship.mentorship_id != pair.id, Mentorship.state.not_in((*LIVE, COMPLETED)))
    )
    if left is None:
        return False
    left.mentorship_id, left.mentor_agreed_at = pair.id, None
    left.state, left.closing_at = DRAFT, None
    left.reflections = [one for one in left.reflections if one.side != "mentor"]
    left.review = {side: {} if side == "mentor" else said for side, said in left.review.items()}
    await pairs.record(session, pair, "programme_moved", now, None)
    return True


async def own(
    session: AsyncSession,
    actor: Actor,
    programme_id: int,
    *,
    states: Sequence[str] = (),
    sides: Sequence[Side] = BOTH,
) -> Apprenticeship:
    """A programme of the actor's own pair, held until the turn ends; refuses everybody else."""
    programme = await find(session, programme_id, hold=True)
    pairs.check_side(actor, programme.mentorship, WRITE, *sides)
    if states and (programme.state not in states or not programme.mentorship.live):
        raise Refusal("apprenticeships-not-now")
    return programme


async def goal(
    session: AsyncSession, actor: Actor, goal_id: int, *, states: Sequence[str] = ()
) -> tuple[Apprenticeship, ApprenticeGoal]:
    """A goal of the actor's own pair."""
    number = await session.scalar(select(ApprenticeGoal.programme_id).where(ApprenticeGoal.id == goal_id))
    if number is None:
        raise Refusal("apprenticeships-unknown")
    programme = await own(session, actor, number, states=states)
    return programme, next(one for one in programme.goals if one.id == goal_id)


async def step(
    session: AsyncSession, actor: Actor, step_id: int, *, states: Sequence[str] = ()
) -> tuple[Apprenticeship, ApprenticeStep]:
    """A step of the actor's own pair."""
    number = await session.scalar(select(ApprenticeStep.goal_id).where(ApprenticeStep.id == step_id))
    if number is None:
        raise Refusal("apprenticeships-unknown")
    programme, found = await goal(session, actor, number, states=states)
    return programme, next(one for one in found.steps if one.id == step_id)
