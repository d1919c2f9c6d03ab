"""What the rules look at, asked of the database in a fixed number of selects however many pairs there are."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.beginners import Leave
from models.checkincards import Known, Low, PairFacts, Wanted
from models.checkins import CheckIn
from models.district import District
from models.journals import MentoringSession
from models.mentorships import LIVE, Mentorship, MentorshipChange
from models.people import Consent, Person
from models.pulses import Pulse
from services import calendars

RESUMED, CONSENT, FULL = "resumed", "C3", ("full", "start")
# A pulse of last year says nothing of today.
FRESH = timedelta(days=365)


class Met(NamedTuple):
    meetings: int
    first_on: date | None
    last_on: date | None


NEVER = Met(0, None, None)


async def known(session: AsyncSession, district: District, now: datetime) -> Known:
    """All live pairs, low pulses under a live consent, and unanswered calls for help."""
    pairs = await of_pairs(session, district, now)
    return Known(pairs, await lows(session, district, now, pairs), await wanted(session, district))


async def of_pairs(
    session: AsyncSession, district: District, now: datetime, *only: ColumnElement[bool]
) -> tuple[PairFacts, ...]:
    """The live pairs that have begun, by number."""
    today = calendars.today(district, now)
    which = and_(Mentorship.state.in_(LIVE), Mentorship.starts_on <= today, *only)
    rows = (
        await session.execute(
            select(
                Mentorship.id,
                Mentorship.mentor_id,
                Mentorship.mentee_id,
                Mentorship.school_id,
                Mentorship.state,
                Mentorship.starts_on,
            )
            .where(which)
            .order_by(Mentorship.id)
        )
    ).all()
    ids = select(Mentorship.id).where(which)
    met, resumed = await _met(session, ids), await _resumed(session, ids, district)
    away, agreed = await _away(session, today), await _agreed(session, ids)
    late = await _late(session, ids, today)
    found = []
    for number, mentor_id, mentee_id, school_id, state, starts_on in rows:
        assert starts_on is not None, "asked for by its day"
        one = met.get(number, NEVER)
        count, first_late = late.get(number, (0, None))
        found.append(
            PairFacts(
                number,
                mentor_id,
                mentee_id,
                school_id,
                state,
                starts_on,
                max(starts_on, one.last_on or starts_on, resumed.get(number, starts_on)),
                meetings=one.meetings,
                first_on=one.first_on,
                away=mentor_id in away or mentee_id in away,
                agreed=number in agreed,
                overdue=count,
                overdue_on=first_late,
            )
        )
    return tuple(found)


async def _met(session: AsyncSession, ids: Any) -> dict[int, Met]:
    held = MentoringSession.held_on
    rows = await session.execute(
        select(MentoringSession.mentorship_id, func.count(), func.min(held), func.max(held))
        .where(MentoringSession.mentorship_id.in_(ids), MentoringSession.cancelled_at.is_(None))
        .group_by(MentoringSession.mentorship_id)
    )
    return {number: Met(count, first, last) for number, count, first, last in rows}


async def _resumed(session: AsyncSession, ids: Any, district: District) -> dict[int, date]:
    rows = await session.execute(
        select(MentorshipChange.mentorship_id, func.max(MentorshipChange.at))
        .where(MentorshipChange.mentorship_id.in_(ids), MentorshipChange.what == RESUMED)
        .group_by(MentorshipChange.mentorship_id)
    )
    return {number: calendars.today(district, at) for number, at in rows}


async def _away(session: AsyncSession, today: date) -> set[int]:
    lasts = and_(Leave.since <= today, or_(Leave.until.is_(None), Leave.until >= today))
    return set(await session.scalars(select(Leave.person_id).where(lasts)))


async def _agreed(session: AsyncSession, ids: Any) -> set[int]:
    wanted = select(Apprenticeship.mentorship_id).where(
        Apprenticeship.mentorship_id.in_(ids), Apprenticeship.state != "draft"
    )
    return set(await session.scalars(wanted))


async def _late(session: AsyncSession, ids: Any, today: date) -> Mapping[int, tuple[int, date]]:
    """By pair: how many steps of an agreed programme are late, and the earliest day of them."""
    rows = await session.execute(
        select(Apprenticeship.mentorship_id, func.count(), func.min(ApprenticeStep.due_on))
        .join(ApprenticeGoal, ApprenticeGoal.programme_id == Apprenticeship.id)
        .join(ApprenticeStep, ApprenticeStep.goal_id == ApprenticeGoal.id)
        .where(
            Apprenticeship.mentorship_id.in_(ids),
            Apprenticeship.state == "agreed",
            ApprenticeStep.state == "planned",
            ApprenticeStep.due_on < today,
        )
        .group_by(Apprenticeship.mentorship_id)
    )
    return {number: (count, first) for number, count, first in rows if first is not None}


def consented(person_id: ColumnElement[Any] | Any) -> ColumnElement[bool]:
    """Whoever it is lets answers be worked with (C3)."""
    return exists().where(
        Consent.person_id == person_id, Consent.code == CONSENT, Consent.withdrawn_at.is_(None)
    )


async def lows(
    session: AsyncSession, district: District, now: datetime, pairs: tuple[PairFacts, ...]
) -> tuple[Low, ...]:
    """Whose latest full pulse lies in the lowest zone, while she consents."""
    full = and_(Pulse.kind.in_(FULL), Pulse.state == "done")
    latest = select(func.max(Pulse.id)).where(full).group_by(Pulse.person_id)
    rows = await session.execute(
        select(Pulse.person_id, Pulse.id, Pulse.answered_at, Pulse.index)
        .join(Person, Person.id == Pulse.person_id)
        .where(Pulse.id.in_(latest), Pulse.index.is_not(None), Pulse.answered_at > now - FRESH)
        .where(Person.erased_at.is_(None), consented(Pulse.person_id))
        .order_by(Pulse.person_id)
    )
    paired = {pair.mentee_id: pair.id for pair in pairs}
    lowest = district.pulse.scoring.zones[-1].code
    return tuple(
        Low(person_id, number, calendars.today(district, at), paired.get(person_id))
        for person_id, number, at, index in rows
        if at is not None and index is not None and district.pulse.zone(index).code == lowest
    )


async def wanted(session: AsyncSession, district: District) -> tuple[Wanted, ...]:
    """Calls for help that no methodist has answered, of pairs that still are; the latest word counts."""
    later = select(CheckIn.mentorship_id, func.max(CheckIn.answered_at).label("at"))
    later = later.where(CheckIn.answered_at.is_not(None)).group_by(CheckIn.mentorship_id)
    last = later.subquery()
    rows = await session.execute(
        select(CheckIn.id, CheckIn.mentorship_id, CheckIn.person_id, CheckIn.answered_at)
        .join(last, and_(last.c.mentorship_id == CheckIn.mentorship_id, last.c.at == CheckIn.answered_at))
        .join(Mentorship, Mentorship.id == CheckIn.mentorship_id)
        .where(CheckIn.help_wanted.is_(True), CheckIn.settled_at.is_(None), Mentorship.state.in_(LIVE))
        .order_by(CheckIn.id)
    )
    return tuple(
        Wanted(number, pair_id, mentor_id, at, calendars.today(district, at))
        for number, pair_id, mentor_id, at in rows
        if at is not None
    )
