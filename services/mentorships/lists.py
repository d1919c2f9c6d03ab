"""Pairs in lists: one's own, a school's, all of them, by shelves."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cards import PAGE
from models.mentorships import (
    ACTIVE,
    AGREED,
    CLOSING,
    COMING,
    CONSENTED,
    LIVE,
    OVER,
    PAUSED,
    PROPOSED,
    Mentorship,
)
from services.mentorships import pairs
from services.mentorships.cards import FACTS, OWN
from services.rights import Actor

# In the order of what is to be done.
SHELVES: Mapping[str, tuple[str, ...]] = {
    "answers": (PROPOSED, AGREED),
    "orders": (CONSENTED,),
    "live": (ACTIVE,),
    "paused": (PAUSED,),
    "closing": (CLOSING,),
    "over": OVER,
}
GROUND = tuple(state for shelf in SHELVES.values() for state in shelf)


async def mine(session: AsyncSession, actor: Actor) -> Sequence[Mentorship]:
    """The actor's own pairs that live or are being made, on either side; those that wait for her first."""
    actor.demand(OWN)
    wanted = pairs.whole().where(
        or_(Mentorship.mentor_id == actor.id, Mentorship.mentee_id == actor.id),
        Mentorship.state.in_((*COMING, *LIVE)),
    )
    found = (await session.scalars(wanted.order_by(Mentorship.id))).all()
    return sorted(found, key=lambda pair: GROUND.index(pair.state))


async def shelf(
    session: AsyncSession, actor: Actor, name: str, page: int
) -> tuple[Sequence[Mentorship], Mapping[str, int]]:
    """A page of a shelf (all of them without a name), and how many stand on each."""
    within = ours(actor)
    rows = await session.execute(
        select(Mentorship.state, func.count()).where(within).group_by(Mentorship.state)
    )
    states = dict(rows.all())
    counts = {name: sum(states.get(state, 0) for state in on) for name, on in SHELVES.items()}
    wanted = (
        pairs.whole()
        .where(within, Mentorship.state.in_(SHELVES.get(name, GROUND)))
        .order_by(_order(), Mentorship.answer_by, Mentorship.until, Mentorship.id)
    )
    return (await session.scalars(wanted.offset(page * PAGE).limit(PAGE))).all(), counts


def ours(actor: Actor) -> ColumnElement[bool]:
    """The pairs whose facts the actor sees: all, or those of her schools."""
    actor.demand(FACTS)
    if "any" in actor.scopes(FACTS):
        return Mentorship.id.is_not(None)
    return Mentorship.school_id.in_(actor.places(FACTS, "own_school"))


def _order() -> ColumnElement[int]:
    return case({state: place for place, state in enumerate(GROUND)}, value=Mentorship.state, else_=99)
