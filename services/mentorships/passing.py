"""What time does to pairs: pauses end, notices run out, terms come; people leave. Nothing ends silently."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from models.apprenticeships import Apprenticeship
from models.district import District
from models.mentorships import ACTIVE, CLOSING, COMING, CONSENTED, ENDED_EARLY, LIVE, PAUSED, Mentorship
from models.people import Employment, Person
from services import audiences, calendars
from services.mentorships import answering, living, pairs, telling

# While a pair is closing, its curators are asked again after so many days.
AGAIN = 14


async def go_on(session: AsyncSession, district: District, now: datetime) -> None:
    """Pauses whose day has come are over."""
    today = calendars.today(district, now)
    for pair in await _due(session, Mentorship.state == PAUSED, Mentorship.paused_until <= today):
        if pair.state == PAUSED and pair.paused_until is not None and pair.paused_until <= today:
            await living.go_on(session, pair, None, now)


async def end(session: AsyncSession, district: District, now: datetime) -> None:
    """Pairs of which notice was given are over when their last day has passed.

    One whose successor began on that day or before has been replaced, whenever the clock gets to it.
    """
    today, successor = calendars.today(district, now), aliased(Mentorship)
    begun = select(successor.id).where(
        successor.follows_id == Mentorship.id,
        successor.state == CONSENTED,
        successor.starts_on <= Mentorship.ends_on,
    )
    late = Mentorship.state.in_(LIVE), Mentorship.ends_on < today
    for pair in await _due(session, *late, ~begun.exists()):
        if pair.live and pair.ends_on is not None and pair.ends_on < today:
            await living.over(session, pair, ENDED_EARLY, pair.ends_on, now, None)
            await _tell_all(session, pair, "ended", now)


async def close(session: AsyncSession, district: District, now: datetime) -> None:
    """A pair whose last day has come is closing: it covers on, and its curators are asked what next."""
    today = calendars.today(district, now)
    states = Mentorship.state.in_((ACTIVE, PAUSED))
    for pair in await _due(session, states, Mentorship.until <= today, Mentorship.ends_on.is_(None)):
        if pair.until is not None and pair.until <= today:
            await living.closing(session, pair, now, None)
    waiting = await session.scalars(pairs.whole().where(Mentorship.state == CLOSING))
    for pair in waiting.all():
        late = (today - pair.until).days if pair.until else 0
        if late >= 0:
            until = now + telling.STAYS
            await telling.many(session, pair, "closing", now, mark=str(late // AGAIN), until=until)


async def warn(session: AsyncSession, district: District, now: datetime) -> None:
    """A workday before a pause ends its curators are asked; two weeks before the last day all are told."""
    today = calendars.today(district, now)
    paused = await session.scalars(pairs.whole().where(Mentorship.state == PAUSED))
    for pair in paused.all():
        until = pair.paused_until
        if until is not None and today < until and today >= calendars.add_workdays(district, until, -1):
            people = await telling.curators(session, pair.school_id, now)
            end = telling.evening(district, until)
            await telling.news(session, pair, "pause-ends", people, now, mark=str(until), until=end)
    programmed = select(Apprenticeship.id).where(
        Apprenticeship.mentorship_id == Mentorship.id, Apprenticeship.closed_at.is_(None)
    )
    nearly = pairs.whole().where(
        Mentorship.state.in_((ACTIVE, PAUSED)),
        Mentorship.until > today,
        Mentorship.until <= today + living.SOON,
        Mentorship.ends_on.is_(None),
        ~programmed.exists(),
    )
    for pair in (await session.scalars(nearly)).all():
        assert pair.until is not None
        end = telling.evening(district, pair.until)
        two = {pair.mentor_id, pair.mentee_id}
        await telling.news(session, pair, "ends-soon", two, now, mark=str(pair.until), until=end)
        await telling.many(session, pair, "ends-soon", now, until=end)


async def ending(
    session: AsyncSession, person_id: int, what: str, until: date, now: datetime
) -> Sequence[Mentorship]:
    """The pairs with that last day of which somebody who looks after them is told."""
    states = (CLOSING,) if what == "closing" else (ACTIVE, PAUSED)
    wanted = pairs.whole().where(
        Mentorship.until == until, Mentorship.state.in_(states), Mentorship.ends_on.is_(None)
    )
    found = (await session.scalars(wanted.order_by(Mentorship.id))).all()
    keepers = {one: await telling.curators(session, one, now) for one in {pair.school_id for pair in found}}
    return [pair for pair in found if person_id in keepers[pair.school_id]]


async def leavers(session: AsyncSession, district: District, now: datetime) -> None:
    """Who no longer works in the district is in no pair; who changed schools stays in hers."""
    today = calendars.today(district, now)
    await _left(session, Mentorship.mentor_id, "mentor_left", today, now)
    await _left(session, Mentorship.mentee_id, "mentee_left", today, now)
    await _mentors_moved(session, today, now)
    await _mentees_moved(session, today, now)


async def _left(
    session: AsyncSession, whose: InstrumentedAttribute[int], reason: str, today: date, now: datetime
) -> None:
    at_work = (
        select(Person.id)
        .join(Employment, Employment.person_id == Person.id)
        .where(audiences.here(today), audiences.live(Employment, today))
    )
    for pair in await _due(session, Mentorship.state.in_((*COMING, *LIVE)), whose.not_in(at_work)):
        people = await telling.curators(session, pair.school_id, now)
        if pair.coming:
            await answering.withdraw(session, pair, None, now)
            await telling.news(session, pair, "withdrawn", {*people, pair.proposed_by}, now)
            continue
        if not pair.live:
            continue
        await living.over(session, pair, ENDED_EARLY, today, now, None, reason=reason)
        stays = pair.mentee_id if reason == "mentor_left" else pair.mentor_id
        await telling.news(session, pair, "left", {*people, stays}, now)


async def _mentors_moved(session: AsyncSession, today: date, now: datetime) -> None:
    """The mentor worked in the school of the pair and does no more: the curator hears it, once."""
    theirs = Employment.person_id == Mentorship.mentor_id, Employment.school_id == Mentorship.school_id
    once = select(Employment.id).where(*theirs, Employment.until >= Mentorship.starts_on)
    still = select(Employment.id).where(*theirs, audiences.live(Employment, today))
    moved = pairs.whole().where(Mentorship.state.in_(LIVE), once.exists(), ~still.exists())
    for pair in (await session.scalars(moved)).all():
        people = await telling.curators(session, pair.school_id, now)
        await telling.news(session, pair, "mentor-moved", people, now)


async def _mentees_moved(session: AsyncSession, today: date, now: datetime) -> None:
    """The mentee works in another school by now: the pair goes with her, both schools hear it."""
    still = select(Employment.id).where(
        Employment.person_id == Mentorship.mentee_id,
        Employment.school_id == Mentorship.school_id,
        audiences.live(Employment, today),
    )
    moved = Mentorship.state.in_((*COMING, *LIVE)), ~still.exists()
    for pair in await _due(session, *moved):
        new = await session.scalar(
            select(Employment.school_id)
            .where(Employment.person_id == pair.mentee_id, audiences.live(Employment, today))
            .order_by(Employment.main.desc(), Employment.id)
            .limit(1)
        )
        if new is None:
            continue
        old, pair.school_id = pair.school_id, new
        await pairs.record(session, pair, "moved", now, None)
        people = {*await telling.curators(session, old, now), *await telling.curators(session, new, now)}
        await telling.news(session, pair, "mentee-moved", people, now, mark=f"{new}:{today}")


async def _due(session: AsyncSession, *meant: ColumnElement[bool]) -> Sequence[Mentorship]:
    """The pairs that seem due, each held and read anew: whoever came first has settled it."""
    ids = await session.scalars(select(Mentorship.id).where(*meant).order_by(Mentorship.id))
    return [await pairs.find(session, number, hold=True) for number in ids.all()]


async def _tell_all(session: AsyncSession, pair: Mentorship, what: str, now: datetime) -> None:
    people = {pair.mentor_id, pair.mentee_id, *await telling.curators(session, pair.school_id, now)}
    await telling.news(session, pair, what, people, now)
