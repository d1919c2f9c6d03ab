"""How soon people answer red signals, in numbers that tell of nobody (KPI risk_reaction, ER02)."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.pulsefigures import Work
from models.riskcards import Figures, Reaction
from models.signals import RiskCase, RiskEntry, RiskSignal
from services import calendars
from services.rights import Actor
from services.signals import COUNTS, RED, terms

# A word was no longer wanted, or what the case rested on was taken back.
NO_MORE = ("declined", "withdrawn")
YEAR = timedelta(days=365)


class Occasion(NamedTuple):
    """A case turned red; then there was a word, or none was wanted any more, or neither yet."""

    red_at: datetime
    met_at: datetime | None = None
    dropped_at: datetime | None = None


def occasions(entries: Iterable[RiskEntry]) -> list[Occasion]:
    """The occasions of one case, from its entries in their order. Danger said anew is the same occasion."""
    found: list[Occasion] = []
    for entry in entries:
        waits = bool(found) and found[-1].met_at is None and found[-1].dropped_at is None
        if entry.kind == "red" and not waits:
            found.append(Occasion(entry.at))
        elif entry.kind == "contact" and waits:
            found[-1] = found[-1]._replace(met_at=entry.at)
        elif entry.kind in NO_MORE and waits:
            found[-1] = found[-1]._replace(dropped_at=entry.at)
    return found


def reaction(found: Iterable[Occasion], district: District, now: datetime) -> Reaction:
    """Of all red occasions that had a word or are past their term: how many in time, how soon on the mean.

    One that still has time is not counted; one past its term without a word is missed, open or closed; one
    that was no longer wanted before its term counts neither way.
    """
    count = in_time = 0
    hours: list[float] = []
    for one in found:
        due = terms.contact_by(district, one.red_at)
        if one.met_at is not None:
            count += 1
            in_time += one.met_at <= due
            hours.append(terms.work_hours(district, one.red_at, one.met_at))
        elif due < min(one.dropped_at or now, now):
            count += 1
    return Reaction(count, in_time, sum(hours) / len(hours) if hours else None)


async def overdue(session: AsyncSession, now: datetime) -> int:
    """Red cases whose term for a word has gone by: a number, never whose."""
    count = await session.scalar(
        select(func.count())
        .select_from(RiskCase)
        .where(RiskCase.severity == RED, RiskCase.closed_at.is_(None), RiskCase.contacted_at.is_(None))
        .where(RiskCase.contact_by < now)
    )
    return count or 0


async def look(session: AsyncSession, actor: Actor, now: datetime) -> Figures:
    """The numbers of the school year; how soon, and by signal, only of `anonymity` people up."""
    actor.demand(COUNTS)
    district, least = actor.district, actor.district.settings.anonymity
    since = _since(district, now)
    said = reaction(await _occasions(session, since), district, now)
    return Figures(
        overdue=await overdue(session, now),
        least=least,
        reaction=said if said.occasions >= least else None,
        people=await people(session, since, now, least),
    )


async def work(session: AsyncSession, district: District, since: datetime, until: datetime) -> Work:
    """What was done, for the totals of a wave: exact counts, of which its report tells only what it may."""
    moments = RiskSignal.raised_at >= since, RiskSignal.raised_at <= until
    signals = await session.execute(
        select(RiskSignal.severity, func.count(RiskSignal.person_id.distinct()))
        .where(*moments)
        .group_by(RiskSignal.severity)
    )
    measures = await session.execute(
        select(RiskEntry.code, func.count(RiskEntry.case_id.distinct()))
        .where(RiskEntry.kind == "measure", RiskEntry.at >= since, RiskEntry.at <= until)
        .group_by(RiskEntry.code)
    )
    red = [one for one in await _occasions(session, since) if one.red_at <= until]
    said = reaction(red, district, until)
    spoken, taken = dict(signals.all()), dict(measures.all())
    return Work(spoken, taken, said.occasions, said.in_time, said.hours)


async def people(session: AsyncSession, since: datetime, until: datetime, least: int) -> dict[str, int]:
    """By code of a signal: how many people it spoke of, from `least` up; others are not there."""
    rows = await session.execute(
        select(RiskSignal.code, func.count(RiskSignal.person_id.distinct()))
        .where(RiskSignal.raised_at >= since, RiskSignal.raised_at <= until)
        .group_by(RiskSignal.code)
    )
    return {code: count for code, count in rows if count >= least}


async def _occasions(session: AsyncSession, since: datetime) -> list[Occasion]:
    rows: Sequence[RiskEntry] = (
        await session.scalars(
            select(RiskEntry)
            .where(RiskEntry.kind.in_(("red", "contact", *NO_MORE)))
            .order_by(RiskEntry.case_id, RiskEntry.at, RiskEntry.id)
        )
    ).all()
    by_case: dict[int, list[RiskEntry]] = {}
    for row in rows:
        by_case.setdefault(row.case_id, []).append(row)
    return [one for entries in by_case.values() for one in occasions(entries) if one.red_at >= since]


def _since(district: District, now: datetime) -> datetime:
    """The beginning of the school year; where the calendar does not say, a year ago."""
    year = calendars.school_year(district, calendars.today(district, now))
    if year is None:
        return now - YEAR
    return datetime.combine(year.first, datetime.min.time(), tzinfo=district.settings.timezone)
