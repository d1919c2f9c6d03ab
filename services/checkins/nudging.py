"""Pairs that do not meet: the mentor is reminded, the school hears in numbers; new pairs are asked."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.checkincards import Nudged, PairFacts
from models.deliveries import Delivery
from models.district import District
from models.mentorships import Mentorship
from services import calendars, deliveries
from services.beginners import reminding
from services.checkins import gathering, rules
from services.mentorships import pairs

NUDGE, HINT, FITS = "checkin-nudge", "checkin-hint", "checkin-fit"
FEW_DAYS, WINDOW = timedelta(days=3), timedelta(days=14)
# A job of the same hour seven days later is a week later.
WEEK = timedelta(days=6, hours=12)


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """Once a day. Nobody hears of it in July, in breaks and at weekends."""
    today = calendars.today(district, now)
    if not calendars.takes_pushes(district, today):
        return
    found = await gathering.of_pairs(session, district, now)
    await _mentors(session, [one for one in found if rules.nudge(one, today, district)], district, now)
    await _schools(session, [one for one in found if rules.hint(one, today, district)], now)
    for one in found:
        if asked_now(one, today, district):
            await _fit(session, one, now)


def asked_now(pair: PairFacts, today: date, district: District) -> bool:
    """Whether the two are to be asked how they get on: days after their first meeting, not much later."""
    if not rules.works(pair) or pair.first_on is None:
        return False
    first = pair.first_on + timedelta(days=district.mentoring.check_ins.fit_days)
    return first <= today <= first + WINDOW


async def _mentors(
    session: AsyncSession, due: Iterable[PairFacts], district: District, now: datetime
) -> None:
    """One push a week at most for all pairs of a mentor; a gap is spoken of once, but for the first weeks."""
    today = calendars.today(district, now)
    theirs = _by(due, lambda pair: pair.mentor_id)
    told = await _told(session, NUDGE, theirs)
    for mentor_id, held in theirs.items():
        gaps, last = told.get(mentor_id, ({}, None))
        fresh = [one for one in held if rules.nudge(one, today, district) == "week" or _new(one, gaps)]
        if fresh and (last is None or last <= now - WEEK):
            await _queue(session, NUDGE, mentor_id, fresh, today, now)


async def _schools(session: AsyncSession, due: Iterable[PairFacts], now: datetime) -> None:
    """The deputy heads of a school, once for each gap; nobody about a pair of her own."""
    theirs = _by(due, lambda pair: pair.school_id)
    people = await reminding.curators(session, list(theirs), now) if theirs else {}
    told = await _told(session, HINT, {number for held in people.values() for number in held})
    for school_id, held in theirs.items():
        for person_id in people.get(school_id, []):
            gaps, last = told.get(person_id, ({}, None))
            fresh = [
                one for one in held if _new(one, gaps) and person_id not in (one.mentor_id, one.mentee_id)
            ]
            if fresh and (last is None or last <= now - WEEK):
                await _queue(session, HINT, person_id, fresh, now.date(), now, about_id=school_id)


async def _queue(
    session: AsyncSession,
    kind: str,
    person_id: int,
    due: Iterable[PairFacts],
    day: date,
    now: datetime,
    *,
    about_id: int | None = None,
) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=f"{kind}:{about_id or 0}:{person_id}:{day}",
        person_id=person_id,
        about_id=about_id,
        not_before=now,
        until=now + FEW_DAYS,
        facts={"pairs": {str(one.id): one.since.isoformat() for one in due}},
    )


async def _fit(session: AsyncSession, pair: PairFacts, now: datetime) -> None:
    for person_id in (pair.mentor_id, pair.mentee_id):
        await deliveries.queue(
            session,
            kind=FITS,
            once=f"{FITS}:{pair.id}:{person_id}",
            person_id=person_id,
            about_id=pair.id,
            not_before=now,
            until=now + timedelta(days=7),
        )


async def _told(
    session: AsyncSession, kind: str, people: Collection[int]
) -> dict[int, tuple[dict[str, str], datetime | None]]:
    """By person: of which gaps she was told (pair → since when it was), and when last."""
    rows = await session.execute(
        select(Delivery.person_id, Delivery.facts, Delivery.not_before)
        .where(Delivery.kind == kind, Delivery.person_id.in_(sorted(people)))
        .order_by(Delivery.id)
    )
    found: dict[int, tuple[dict[str, str], datetime | None]] = {}
    for person_id, facts, at in rows:
        if person_id is not None:
            gaps, _ = found.get(person_id, ({}, None))
            found[person_id] = (gaps | facts.get("pairs", {}), at)
    return found


def _new(pair: PairFacts, gaps: Mapping[str, str]) -> bool:
    return gaps.get(str(pair.id)) != pair.since.isoformat()


def _by(due: Iterable[PairFacts], key: Callable[[PairFacts], int]) -> dict[int, list[PairFacts]]:
    found: dict[int, list[PairFacts]] = {}
    for one in due:
        found.setdefault(key(one), []).append(one)
    return found


# When it is sent


async def still(
    session: AsyncSession, delivery: Delivery, district: District, now: datetime
) -> Nudged | None:
    """The pairs of the push that have not met since; None when there is nothing to remind of."""
    today = calendars.today(district, now)
    ids = [int(number) for number in delivery.facts.get("pairs", {})]
    found = await gathering.of_pairs(
        session, district, now, Mentorship.id.in_(ids), Mentorship.mentor_id == delivery.person_id
    )
    why = {one.id: reason for one in found if (reason := rules.nudge(one, today, district))}
    rows = await session.scalars(pairs.whole().where(Mentorship.id.in_(why)).order_by(Mentorship.id))
    held = rows.all()
    return Nudged(held, why[held[0].id]) if held else None


async def hinted(session: AsyncSession, delivery: Delivery, district: District, now: datetime) -> int:
    """Of how many pairs the school is still to be told; 0 when the person looks after it no more."""
    school_id = delivery.about_id or 0
    known = await reminding.curators(session, [school_id], now)
    if delivery.person_id not in known.get(school_id, []):
        return 0
    ids = [int(number) for number in delivery.facts.get("pairs", {})]
    found = await gathering.of_pairs(session, district, now, Mentorship.id.in_(ids))
    today = calendars.today(district, now)
    return sum(rules.hint(one, today, district) for one in found)
