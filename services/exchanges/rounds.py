"""A round of visits: opened, joined, left, seen; what each sees of her own place in it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat
from models.visitcards import Mine
from services import instruments
from services.refusals import Refusal, unless_taken
from services.rights import Actor

JOIN, RUN = "exchanges.join", "exchanges.run"
JOINING, MATCHED, CLOSED, CANCELLED = "joining", "matched", "closed", "cancelled"
MOST = 3


async def listed(session: AsyncSession, actor: Actor) -> Sequence[ExchangeRound]:
    """Rounds that go on; whoever runs them sees the latest closed ones too."""
    if not actor.may(JOIN):
        actor.demand(RUN)
    going = (JOINING, MATCHED, CLOSED) if actor.may(RUN) else (JOINING, MATCHED)
    wanted = select(ExchangeRound).where(ExchangeRound.state.in_(going))
    return (await session.scalars(wanted.order_by(ExchangeRound.id.desc()).limit(8))).all()


async def find(session: AsyncSession, round_id: int, *, hold: bool = False) -> ExchangeRound:
    wanted = select(ExchangeRound).where(ExchangeRound.id == round_id, ExchangeRound.state != CANCELLED)
    found = await session.scalar(wanted.with_for_update() if hold else wanted)
    if found is None:
        raise Refusal("exchanges-gone")
    return found


async def begin(
    session: AsyncSession, actor: Actor, title: str, joins_until: datetime, visits_until: date, now: datetime
) -> ExchangeRound:
    actor.demand(RUN)
    if joins_until <= now or visits_until <= joins_until.astimezone(actor.district.settings.timezone).date():
        raise Refusal("exchanges-order")
    made = ExchangeRound(
        title=title, author_id=actor.id, opened_at=now, joins_until=joins_until, visits_until=visits_until
    )
    session.add(made)
    await session.flush()
    return made


async def cancel(session: AsyncSession, actor: Actor, round_id: int) -> None:
    """Only before people are brought together."""
    actor.demand(RUN)
    found = await find(session, round_id, hold=True)
    if found.state != JOINING:
        raise Refusal("exchanges-too-late")
    found.state = CANCELLED


async def join(
    session: AsyncSession,
    actor: Actor,
    round_id: int,
    shows: Sequence[str],
    sees: Sequence[str],
    online: bool,
    now: datetime,
) -> None:
    """She takes part, with what she chose herself; joining twice is refused."""
    actor.demand(JOIN, person_id=actor.id)
    await open_to(session, actor, round_id, now)
    wish = ExchangeWish(
        round_id=round_id,
        person_id=actor.id,
        shows=list(shows)[:MOST],
        sees=list(sees)[:MOST],
        online=online,
        joined_at=now,
    )
    async with unless_taken("one_live_exchange_wish", Refusal("exchanges-joined-already")):
        session.add(wish)
        await session.flush()


async def open_to(session: AsyncSession, actor: Actor, round_id: int, now: datetime) -> ExchangeRound:
    """The round while people may join it or leave."""
    actor.demand(JOIN, person_id=actor.id)
    found = await find(session, round_id, hold=True)
    if found.state != JOINING or found.joins_until <= now:
        raise Refusal("exchanges-too-late")
    return found


async def leave(session: AsyncSession, actor: Actor, round_id: int, now: datetime) -> None:
    """She leaves before people are brought together; leaving twice is leaving once."""
    await open_to(session, actor, round_id, now)
    if (wish := await _wish(session, round_id, actor.id)) is not None:
        wish.left_at = now


async def mine(session: AsyncSession, actor: Actor, round_id: int) -> Mine:
    """Her own place; the others of her group by name: everybody agreed to that by joining."""
    found = await find(session, round_id)
    if not actor.may(JOIN):
        actor.demand(RUN)
    wish = await _wish(session, round_id, actor.id)
    seat = await session.scalar(
        select(VisitSeat)
        .join(VisitSeat.visit)
        .where(PeerVisit.round_id == round_id, VisitSeat.person_id == actor.id)
        .options(
            joinedload(VisitSeat.visit).selectinload(PeerVisit.seats).joinedload(VisitSeat.person),
        )
    )
    if seat is None:
        return Mine(found, wish)
    others = [one for one in seat.visit.seats if one.person_id != actor.id]
    wishes = await session.scalars(
        select(ExchangeWish).where(
            ExchangeWish.round_id == round_id,
            ExchangeWish.person_id.in_([one.person_id for one in others]),
            ExchangeWish.left_at.is_(None),
        )
    )
    return Mine(found, wish, seat.visit, seat, others, {one.person_id: one for one in wishes})


async def close_due(session: AsyncSession, now: datetime, today: date) -> None:
    """A round is closed the day after the last one for visits."""
    due = select(ExchangeRound).where(ExchangeRound.state == MATCHED, ExchangeRound.visits_until < today)
    for found in await session.scalars(due):
        found.state, found.closed_at = CLOSED, now


async def groups(session: AsyncSession) -> dict[str, str]:
    """What may be shown and seen: groups of the questionnaire of deficits, by code."""
    return {code: group.title for code, group in (await instruments.newest(session)).group.items()}


async def _wish(session: AsyncSession, round_id: int, person_id: int) -> ExchangeWish | None:
    return await session.scalar(
        select(ExchangeWish).where(
            ExchangeWish.round_id == round_id,
            ExchangeWish.person_id == person_id,
            ExchangeWish.left_at.is_(None),
        )
    )
