"""What the rules are to know: read from pulses, jobs, pairs and their meetings."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnercards import Beginner
from models.district import District
from models.journals import MentoringSession
from models.mentorships import ACTIVE, MentorshipChange
from models.people import Employment
from models.pulses import Pulse
from services import calendars
from services.audiences import live
from services.beginners import registers
from services.signals.rules import Facts

FULL = ("full", "start")
RESUMED = "resumed"
# How far back days and waves are looked at: a school year and its summer.
BACK = timedelta(days=400)


async def of_pulse(session: AsyncSession, pulse: Pulse, district: District) -> Facts:
    """Answers of one pulse, those before it, and the hours she teaches; a mini pulse stands alone."""
    if pulse.kind not in FULL:
        return Facts(mini=dict(pulse.answers))
    earlier = await _before(session, pulse)
    indexes = [one.index for one in earlier if one.index is not None]
    return Facts(
        answers=dict(pulse.answers),
        earlier=tuple(dict(one.answers) for one in earlier),
        index=pulse.index,
        index_before=indexes[0] if indexes else None,
        scores=dict(pulse.scores),
        hours=await _hours(session, pulse, district),
    )


async def _before(session: AsyncSession, pulse: Pulse) -> Sequence[Pulse]:
    """The full pulses she has answered before this one, the latest first; those she deleted are not there."""
    found = await session.scalars(
        select(Pulse)
        .where(Pulse.person_id == pulse.person_id, Pulse.kind.in_(FULL), Pulse.state == "done")
        .where(or_(Pulse.answered_at < pulse.answered_at, _same_moment(pulse)))
        .order_by(Pulse.answered_at.desc(), Pulse.id.desc())
        .limit(12)
    )
    return [one for one in found if one.answers]


def _same_moment(pulse: Pulse) -> ColumnElement[bool]:
    return and_(Pulse.answered_at == pulse.answered_at, Pulse.id < pulse.id)


async def _hours(session: AsyncSession, pulse: Pulse, district: District) -> float:
    assert pulse.answered_at is not None
    day = calendars.today(district, pulse.answered_at)
    total = await session.scalar(
        select(func.sum(Employment.hours)).where(
            Employment.person_id == pulse.person_id, live(Employment, day)
        )
    )
    return float(total or 0)


@dataclass(frozen=True, slots=True)
class Work:
    """What is known of one young teacher without her answers, and since when each thing lasts."""

    person_id: int
    facts: Facts
    since: Mapping[str, str]


async def of_work(session: AsyncSession, district: District, now: datetime) -> list[Work]:
    """Everybody who is young and at work today: days without a mentor or a meeting, pulses missed."""
    today = calendars.today(district, now)
    found = [one for one in await registers.young(session, district, today) if one.leave is None]
    met = await _met(session, found, district)
    missed = await _missed(session, found, now)
    term = _term(district, today)
    return [_work(one, met, missed, term, today) for one in found]


def _work(
    one: Beginner,
    met: Mapping[int, date],
    missed: Mapping[int, Sequence[str]],
    term: Sequence[date],
    today: date,
) -> Work:
    mentorless = (today - one.entitled).days if one.pair is None and one.refusal is None else None
    last = met.get(one.pair.id) if one.pair is not None and one.pair.state == ACTIVE else None
    row = missed.get(one.person.id, ())
    in_term = None
    if last is not None and term and term[-1] == today:
        in_term = len(term) - bisect_right(term, last)
    return Work(
        one.person.id,
        Facts(
            missed=len(row),
            mentorless=mentorless,
            unmet=(today - last).days if last else None,
            unmet_in_term=in_term,
        ),
        {
            "missed_waves": f"missed:{row[0]}" if row else "",
            "no_mentor_days": f"since:{one.entitled}",
            "no_session_days": f"since:{last}",
        },
    )


async def _met(session: AsyncSession, found: Sequence[Beginner], district: District) -> dict[int, date]:
    """By pair: the day it last met, else began, else went on after a pause; whichever is the latest."""
    pairs = {one.pair.id: one.pair for one in found if one.pair is not None}
    days = {number: pair.starts_on for number, pair in pairs.items() if pair.starts_on is not None}
    held = await session.execute(
        select(MentoringSession.mentorship_id, func.max(MentoringSession.held_on))
        .where(MentoringSession.mentorship_id.in_(pairs), MentoringSession.cancelled_at.is_(None))
        .group_by(MentoringSession.mentorship_id)
    )
    resumed = await session.execute(
        select(MentorshipChange.mentorship_id, func.max(MentorshipChange.at))
        .where(MentorshipChange.mentorship_id.in_(pairs), MentorshipChange.what == RESUMED)
        .group_by(MentorshipChange.mentorship_id)
    )
    for number, day in held:
        days[number] = max(day, days.get(number, day))
    for number, moment in resumed:
        day = calendars.today(district, moment)
        days[number] = max(day, days.get(number, day))
    return days


async def _missed(
    session: AsyncSession, found: Sequence[Beginner], now: datetime
) -> Mapping[int, Sequence[str]]:
    """By person: the waves of full pulses missed since her last word, the earliest first.

    That she would rather not is a word too: saying no is free.
    """
    rows = await session.execute(
        select(Pulse.person_id, Pulse.wave, Pulse.state)
        .where(Pulse.person_id.in_([one.person.id for one in found]), Pulse.kind.in_(FULL))
        .where(Pulse.state.in_(("done", "declined", "missed")), Pulse.asked_at > now - BACK)
        .order_by(Pulse.asked_at, Pulse.id)
    )
    waves: dict[int, list[str]] = {}
    for person_id, wave, state in rows:
        row = waves.setdefault(person_id, [])
        if state == "missed":
            row.append(wave)
        else:
            row.clear()
    return waves


def _term(district: District, today: date) -> list[date]:
    """The days until today on which lessons are going on: those within a quarter, weekends too."""
    days = (today - timedelta(days=back) for back in range(BACK.days, -1, -1))
    return [day for day in days if _in_quarter(district, day)]


def _in_quarter(district: District, day: date) -> bool:
    year = calendars.school_year(district, day)
    return year is None or any(day in quarter for quarter in year.quarters)
