"""A round as facts, by school and by visit: for whoever runs it. No line that anybody wrote."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat
from models.people import Employment, School
from models.visitcards import FAILED, HAPPENED, Counts, Facts, SchoolFacts, VisitFacts
from services import audiences, audit, calendars
from services.exchanges import rounds
from services.rights import Actor


async def counts(session: AsyncSession, actor: Actor, round_id: int) -> Counts:
    """The round in numbers."""
    actor.demand(rounds.RUN)
    wishes, visits = await _rows(session, round_id)
    words = [_word(visit) for visit in visits]
    seats = [seat for visit in visits for seat in visit.seats]
    seated = {seat.person_id for seat in seats}
    return Counts(
        len(wishes.keys() | seated),
        len(visits),
        len(wishes.keys() - seated),
        words.count(HAPPENED),
        words.count(FAILED),
        sum(bool(seat.taken) for seat in seats),
    )


async def facts(session: AsyncSession, actor: Actor, round_id: int, now: datetime) -> Facts:
    """The same for a file, by school and by visit; who takes it is remembered."""
    actor.demand(rounds.RUN)
    found: ExchangeRound = await rounds.find(session, round_id)
    wishes, visits = await _rows(session, round_id)
    words = {seat.person_id: _word(visit) for visit in visits for seat in visit.seats}
    schools = await _schools(session, wishes.keys() | words.keys(), actor, now)
    lines: dict[str, list[int]] = defaultdict(list)
    for person_id in wishes.keys() | words.keys():
        lines[schools.get(person_id, "")].append(person_id)
    await audit.write(session, actor.id, "exchanges.export", now, about=f"exchange:{round_id}")
    return Facts(
        found,
        [_school(title, people, words) for title, people in sorted(lines.items())],
        [
            VisitFacts(
                visit,
                sorted({schools[seat.person_id] for seat in visit.seats if seat.person_id in schools}),
                _word(visit),
                online=all(
                    seat.person_id in wishes and wishes[seat.person_id].online for seat in visit.seats
                ),
            )
            for visit in visits
        ],
    )


def _school(title: str, people: Collection[int], words: Mapping[int, str | None]) -> SchoolFacts:
    said = [words[one] for one in people if one in words]
    return SchoolFacts(
        title,
        len(people),
        len(said),
        said.count(HAPPENED),
        said.count(FAILED),
    )


def _word(visit: PeerVisit) -> str | None:
    """It happened if one of them says so; it did not if one says that, and nobody the other."""
    said = {seat.happened for seat in visit.seats}
    return next((word for word in (HAPPENED, FAILED) if word in said), None)


async def _rows(session: AsyncSession, round_id: int) -> tuple[dict[int, ExchangeWish], list[PeerVisit]]:
    wishes = await session.scalars(
        select(ExchangeWish).where(ExchangeWish.round_id == round_id, ExchangeWish.left_at.is_(None))
    )
    visits = await session.scalars(
        select(PeerVisit)
        .where(PeerVisit.round_id == round_id)
        .order_by(PeerVisit.id)
        .options(selectinload(PeerVisit.seats).joinedload(VisitSeat.person))
    )
    return {one.person_id: one for one in wishes}, list(visits)


async def _schools(
    session: AsyncSession, people: Collection[int], actor: Actor, now: datetime
) -> Mapping[int, str]:
    """Where each works, her main job before others."""
    jobs = await session.scalars(
        select(Employment)
        .join(School, School.id == Employment.school_id)
        .where(Employment.person_id.in_(people))
        .where(audiences.live(Employment, calendars.today(actor.district, now)))
        .order_by(Employment.main, Employment.id.desc())
        .options(joinedload(Employment.school))
    )
    return {job.person_id: job.school.title for job in jobs}
