"""What everything about a pair leans on: finding it, whose side somebody is on, what happened to it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.mentorships import COMING, LIVE, Mentorship, MentorshipChange
from services.refusals import Refusal
from services.rights import Actor

Side = Literal["mentor", "mentee"]


def whole() -> Select[Mentorship]:
    """Pairs with the two and the school."""
    return select(Mentorship).options(
        joinedload(Mentorship.mentee), joinedload(Mentorship.mentor), joinedload(Mentorship.school)
    )


async def find(session: AsyncSession, pair_id: int, *, hold: bool = False) -> Mentorship:
    """The pair as the database has it now. With `hold` nobody else changes it until the transaction ends.

    Refuses with «mentorships-gone» when there is none.
    """
    wanted = whole().where(Mentorship.id == pair_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=Mentorship) if hold else wanted)
    if found is None:
        raise Refusal("mentorships-gone")
    return found


async def live_of(session: AsyncSession, mentee_id: int) -> Mentorship | None:
    """The pair the mentee is in: active, paused or closing."""
    return await session.scalar(whole().where(Mentorship.mentee_id == mentee_id, Mentorship.state.in_(LIVE)))


async def coming_of(session: AsyncSession, mentee_id: int) -> Mentorship | None:
    """The pair that is being made for the mentee, if any."""
    return await session.scalar(
        whole().where(Mentorship.mentee_id == mentee_id, Mentorship.state.in_(COMING))
    )


async def of_mentor(session: AsyncSession, mentor_id: int) -> Sequence[Mentorship]:
    """The live pairs of a mentor, the earliest first."""
    wanted = whole().where(Mentorship.mentor_id == mentor_id, Mentorship.state.in_(LIVE))
    return (await session.scalars(wanted.order_by(Mentorship.starts_on, Mentorship.id))).all()


async def loads(session: AsyncSession, mentor_ids: Collection[int]) -> Mapping[int, int]:
    """How many mentees each has or is about to have; those with none are not there."""
    rows = await session.execute(
        select(Mentorship.mentor_id, func.count())
        .where(Mentorship.mentor_id.in_(mentor_ids), Mentorship.state.in_((*COMING, *LIVE)))
        .group_by(Mentorship.mentor_id)
    )
    return dict(rows.all())


def side(actor: Actor, pair: Mentorship) -> Side | None:
    """Which of the two the actor is; None for anybody else."""
    if actor.id == pair.mentor_id:
        return "mentor"
    return "mentee" if actor.id == pair.mentee_id else None


def check_side(actor: Actor, pair: Mentorship, action: str, *sides: Side) -> None:
    """Refuses whoever is not on one of these sides, and remembers the attempt in the audit."""
    if side(actor, pair) not in sides or not actor.may(action):
        raise Refusal("people-not-allowed", audit=f"refused:{action}", about=f"pair:{pair.id}")


def check_over(actor: Actor, pair: Mentorship, action: str) -> None:
    """Refuses unless the action is allowed on all pairs, or on those of the school of this one."""
    scopes = actor.scopes(action)
    if "any" not in scopes and pair.school_id not in actor.places(action, "own_school"):
        raise Refusal("people-not-allowed", audit=f"refused:{action}", about=f"pair:{pair.id}")


async def record(
    session: AsyncSession, pair: Mentorship, what: str, now: datetime, by_id: int | None, **facts: Any
) -> None:
    """Adds to the history of the pair; `facts` are dates and codes, never names or answers."""
    session.add(MentorshipChange(mentorship_id=pair.id, at=now, by_id=by_id, what=what, facts=facts))
    await session.flush()
