"""A meeting, and on which side of it somebody stands."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from models.journals import MentoringSession, SessionRating
from models.mentorships import Mentorship
from services.journals.rules import UNCONFIRMED
from services.mentorships import pairs
from services.refusals import Refusal
from services.rights import Actor

Viewer = Literal["mentor", "mentee", "methodist", "facts"]
READ, FACTS = "mentoring.sessions", "mentoring.session_facts"


def meetings() -> Select[MentoringSession]:
    """Meetings that took place, with the pair and the two; those logged by mistake are left out."""
    return (
        select(MentoringSession)
        .join(MentoringSession.mentorship)
        .options(
            contains_eager(MentoringSession.mentorship).options(
                joinedload(Mentorship.mentor), joinedload(Mentorship.mentee), joinedload(Mentorship.school)
            )
        )
        .where(MentoringSession.cancelled_at.is_(None))
    )


async def find(session: AsyncSession, meeting_id: int, *, hold: bool = False) -> MentoringSession:
    """The meeting as the database has it now; refuses with «journals-gone» when there is none."""
    wanted = meetings().where(MentoringSession.id == meeting_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=MentoringSession) if hold else wanted)
    if found is None:
        raise Refusal("journals-gone")
    return found


async def of_mentor(
    session: AsyncSession, actor: Actor, meeting_id: int, *, hold: bool = False
) -> MentoringSession:
    """A meeting that the actor's own pair had, for the mentor to change."""
    found = await find(session, meeting_id, hold=hold)
    pairs.check_side(actor, found.mentorship, "mentoring.log", "mentor")
    return found


async def of_mentee(
    session: AsyncSession, actor: Actor, meeting_id: int, *, hold: bool = False
) -> MentoringSession:
    """A meeting of the actor's own, for the mentee to confirm."""
    found = await find(session, meeting_id, hold=hold)
    pairs.check_side(actor, found.mentorship, "mentoring.confirm", "mentee")
    return found


def viewer(actor: Actor, pair: Mentorship) -> Viewer:
    """What the actor may see of a journal: all of it, all but what is personal, or days and minutes.

    Refuses everybody else, and remembers the attempt.
    """
    mine = pairs.side(actor, pair)
    if mine is not None and actor.may(READ):
        return mine
    if "any" in actor.scopes(READ):
        return "methodist"
    pairs.check_over(actor, pair, FACTS)
    return "facts"


async def waiting(session: AsyncSession, mentee_id: int) -> Sequence[MentoringSession]:
    """What the mentee has not answered yet, in the order in which it was logged."""
    wanted = meetings().where(Mentorship.mentee_id == mentee_id, MentoringSession.state == UNCONFIRMED)
    return (await session.scalars(wanted.order_by(MentoringSession.id))).all()


async def days(session: AsyncSession, pair_id: int) -> set[date]:
    """The days for which a meeting of the pair is logged."""
    wanted = select(MentoringSession.held_on).where(
        MentoringSession.mentorship_id == pair_id, MentoringSession.cancelled_at.is_(None)
    )
    return set(await session.scalars(wanted))


async def rated(session: AsyncSession, meeting_id: int) -> bool:
    """Whether the mentee has said how useful the meeting was; how useful is nobody's business."""
    counted = select(func.count()).where(SessionRating.session_id == meeting_id)
    return bool(await session.scalar(counted))
