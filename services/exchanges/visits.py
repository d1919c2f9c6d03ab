"""People are brought together; they agree on a day, and say whether it happened."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.district import District
from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat
from models.people import Employment, Person
from models.visitcards import FAILED, HAPPENED, NOT_YET, Guest, Table
from services import audiences, calendars, deliveries
from services.exchanges import matching
from services.exchanges.rounds import JOIN, JOINING, MATCHED
from services.refusals import Refusal
from services.rights import Actor

TOLD, ALONE, ASKED = "exchange-told", "exchange-alone", "exchange-asked"
WORDS = (HAPPENED, NOT_YET, FAILED)
# Before the last day for visits those are asked whose visit nobody has spoken of.
BEFORE = timedelta(days=3)
Write = Callable[[AsyncSession], Awaitable[None]]


async def bring_together(session: AsyncSession, district: District, now: datetime) -> Write | None:
    """The next round whose term to join is over: reckoned aside, then written, if it still stands so."""
    due = select(ExchangeRound).where(ExchangeRound.state == JOINING, ExchangeRound.joins_until <= now)
    found = await session.scalar(due.order_by(ExchangeRound.id).limit(1))
    if found is None:
        return None
    number = found.id
    chosen = await asyncio.to_thread(matching.groups, await _table(session, district, number, now))

    async def write(session: AsyncSession) -> None:
        held = await session.scalar(due.where(ExchangeRound.id == number).with_for_update())
        if held is not None:
            await _keep(session, held, chosen, now)

    return write


async def agree(session: AsyncSession, actor: Actor, visit_id: int, day: date) -> VisitSeat:
    """The day on which they visit; either may say it, and say it anew."""
    seat = await _seat(session, actor, visit_id)
    found = await session.get_one(ExchangeRound, seat.visit.round_id)
    if found.state != MATCHED:
        raise Refusal("exchanges-closed")
    if day > found.visits_until:
        raise Refusal("exchanges-day-late", day=found.visits_until)
    seat.visit.agreed_on = day
    return seat


async def say(session: AsyncSession, actor: Actor, visit_id: int, word: str, now: datetime) -> VisitSeat:
    """Her own word on whether it happened."""
    seat = await _seat(session, actor, visit_id)
    if word not in WORDS:
        raise Refusal("exchanges-gone")
    seat.happened, seat.answered_at = word, now
    return seat


async def take(session: AsyncSession, actor: Actor, visit_id: int, words: str) -> VisitSeat:
    """One line on what she took for herself: nobody else reads it."""
    seat = await _seat(session, actor, visit_id)
    seat.taken = words
    return seat


async def ask(session: AsyncSession, district: District, now: datetime) -> None:
    """Once: after the day agreed on, or shortly before the last one, who has not said whether it happened."""
    today = calendars.today(district, now)
    rows = await session.execute(
        select(PeerVisit, ExchangeRound.visits_until)
        .join(ExchangeRound, ExchangeRound.id == PeerVisit.round_id)
        .where(ExchangeRound.state == MATCHED, PeerVisit.asked_at.is_(None))
        .options(selectinload(PeerVisit.seats))
    )
    for visit, until in rows:
        over = visit.agreed_on is not None and visit.agreed_on < today
        if not over and today < until - BEFORE:
            continue
        visit.asked_at = now
        for seat in visit.seats:
            if seat.happened is None:
                await _tell(session, ASKED, visit.round_id, seat.person_id, now, _evening(district, until))


async def _table(session: AsyncSession, district: District, round_id: int, now: datetime) -> Table:
    day = calendars.today(district, now)
    wanted = (
        select(ExchangeWish)
        .join(Person, Person.id == ExchangeWish.person_id)
        .where(ExchangeWish.round_id == round_id, ExchangeWish.left_at.is_(None), audiences.here(day))
    )
    wishes = (await session.scalars(wanted)).all()
    people = [one.person_id for one in wishes]
    jobs = await session.execute(
        select(Employment.person_id, Employment.school_id).where(
            Employment.person_id.in_(people), audiences.live(Employment, day)
        )
    )
    schools: dict[int, set[int]] = {}
    for person_id, school_id in jobs:
        schools.setdefault(person_id, set()).add(school_id)
    waited = await _waited(session, people)
    return Table(
        tuple(
            Guest(
                one.person_id,
                frozenset(schools.get(one.person_id, ())),
                frozenset(one.shows),
                frozenset(one.sees),
                one.online,
                waited[one.person_id],
            )
            for one in wishes
        ),
        await _met(session, people),
    )


async def _met(session: AsyncSession, people: Sequence[int]) -> frozenset[tuple[int, int]]:
    """Who were in one group before, the smaller number first."""
    rows = await session.execute(
        select(VisitSeat.visit_id, VisitSeat.person_id).where(VisitSeat.person_id.in_(people))
    )
    together: dict[int, list[int]] = {}
    for visit_id, person_id in rows:
        together.setdefault(visit_id, []).append(person_id)
    return frozenset(pair for seats in together.values() for pair in combinations(sorted(seats), 2))


async def _waited(session: AsyncSession, people: Sequence[int]) -> Counter[int]:
    """In how many rounds nobody was found for each."""
    seated = (
        select(VisitSeat.id)
        .join(PeerVisit, PeerVisit.id == VisitSeat.visit_id)
        .where(PeerVisit.round_id == ExchangeWish.round_id, VisitSeat.person_id == ExchangeWish.person_id)
    )
    rows = await session.scalars(
        select(ExchangeWish.person_id)
        .join(ExchangeRound, ExchangeRound.id == ExchangeWish.round_id)
        .where(ExchangeWish.person_id.in_(people), ExchangeWish.left_at.is_(None), ~seated.exists())
        .where(ExchangeRound.matched_at.is_not(None))
    )
    return Counter(rows)


async def _keep(
    session: AsyncSession, found: ExchangeRound, chosen: Sequence[matching.Group], now: datetime
) -> None:
    """Those who left while it was reckoned are in no group; who is alone in one then, neither."""
    rows = await session.scalars(
        select(ExchangeWish.person_id).where(
            ExchangeWish.round_id == found.id, ExchangeWish.left_at.is_(None)
        )
    )
    joined, seated = list(rows), set[int]()
    found.state, found.matched_at = MATCHED, now
    for group in chosen:
        there = [person_id for person_id in group if person_id in joined]
        if len(there) > 1:
            visit = PeerVisit(round_id=found.id, made_at=now)
            session.add(visit)
            await session.flush()
            session.add_all(VisitSeat(visit_id=visit.id, person_id=person_id) for person_id in there)
            seated.update(there)
    until = now + timedelta(days=7)
    for person_id in joined:
        await _tell(session, TOLD if person_id in seated else ALONE, found.id, person_id, now, until)
    await session.flush()


async def _tell(
    session: AsyncSession, kind: str, round_id: int, person_id: int, now: datetime, until: datetime
) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=f"{kind}:{round_id}:{person_id}",
        person_id=person_id,
        about_id=round_id,
        not_before=now,
        until=max(until, now + timedelta(days=1)),
        budgeted=False,
    )


async def _seat(session: AsyncSession, actor: Actor, visit_id: int) -> VisitSeat:
    actor.demand(JOIN, person_id=actor.id)
    found = await session.scalar(
        select(VisitSeat)
        .where(VisitSeat.visit_id == visit_id, VisitSeat.person_id == actor.id)
        .options(selectinload(VisitSeat.visit))
    )
    if found is None:
        raise Refusal("people-not-allowed", audit=f"refused:{JOIN}", about=f"visit:{visit_id}")
    return found


def _evening(district: District, day: date) -> datetime:
    return datetime.combine(day, time(18), tzinfo=district.settings.timezone).astimezone(UTC)


async def seated(session: AsyncSession, round_id: int, person_id: int) -> bool:
    """Whether somebody was found for her."""
    wanted = select(VisitSeat.id).join(PeerVisit, PeerVisit.id == VisitSeat.visit_id)
    mine = wanted.where(PeerVisit.round_id == round_id, VisitSeat.person_id == person_id)
    return await session.scalar(mine.limit(1)) is not None


async def answered(session: AsyncSession, round_id: int, person_id: int) -> bool:
    """Whether she has said it, or has no place in the round."""
    said = await session.execute(
        select(VisitSeat.happened)
        .join(PeerVisit, PeerVisit.id == VisitSeat.visit_id)
        .where(PeerVisit.round_id == round_id, VisitSeat.person_id == person_id)
    )
    return any(word is not None for word in said.scalars())
