"""What a closed wave says of young teachers together: counted once, and never of few people."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from statistics import fmean
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.pulsefigures import Open, Taken, Totals, Work
from models.pulses import Pulse, PulseReport
from services import audit, calendars
from services.beginners import cohorts
from services.inserts import insert_into
from services.pulses import DONE, coverage, suppression
from services.pulses.coverage import AGGREGATE
from services.pulses.suppression import TOTAL, People
from services.refusals import Refusal
from services.rights import Actor


async def due(session: AsyncSession, now: datetime) -> list[tuple[str, datetime]]:
    """The full waves that are over and not counted yet, with the moment each closed, the earliest first."""
    counted = select(PulseReport.wave)
    closed = func.max(Pulse.closes_at)
    rows = await session.execute(
        select(Pulse.wave, closed)
        .where(Pulse.kind == "full", Pulse.wave.not_in(counted))
        .group_by(Pulse.wave)
        .having(closed <= now)
        .order_by(closed)
    )
    return [(wave, at) for wave, at in rows]


async def freeze(
    session: AsyncSession, district: District, wave: str, closed: datetime, work: Work, now: datetime
) -> None:
    """The report of a wave; counted twice, it is kept once. Answers taken back before this are not in it."""
    before = await _of_year(session, wave.split()[0])
    pulses = (await session.scalars(select(Pulse).where(Pulse.wave == wave, Pulse.kind == "full"))).all()
    least = district.settings.anonymity
    counted = [pulse for pulse in pulses if whole(pulse, district.pulse.dimensions)]
    earlier = [frozenset(people) for report in before for people in report.sets.values()]
    sets = suppression.admitted(grouped(counted), earlier, least)
    last = Totals.read(before[-1]) if before else None
    day = calendars.today(district, closed)
    table = {
        **_response(pulses, least),
        **means(counted, sets, district, least),
        **done(work, last, least),
        "coverage": await _coverage(session, district, wave, day, least),
    }
    values = {
        "wave": wave,
        "closed_on": day,
        "least": least,
        "table": table,
        "sets": {key: sorted(people) for key, people in sets.items()},
        "made_at": now,
    }
    await session.execute(insert_into(session, PulseReport).values(values).on_conflict_do_nothing())


def whole(pulse: Pulse, dimensions: Mapping[str, Any]) -> bool:
    """Whether it counts in the means: it has an index, and a point in every dimension.

    The same people stand behind every mean, so that no two of them tell what somebody skipped.
    """
    return (
        pulse.state == DONE and pulse.index is not None and all(code in pulse.scores for code in dimensions)
    )


def grouped(counted: Sequence[Pulse]) -> dict[str, People]:
    """The people, in all and by stage."""
    found: dict[str, set[int]] = defaultdict(set)
    for pulse in counted:
        found[TOTAL].add(pulse.person_id)
        found[pulse.stage].add(pulse.person_id)
    return {key: frozenset(people) for key, people in {TOTAL: set(), **found}.items()}


def means(
    counted: Sequence[Pulse], sets: Mapping[str, People], district: District, least: int
) -> dict[str, Any]:
    """Index in all and by stage, dimensions, zones: of the people in the sets alone."""
    behind = [pulse for pulse in counted if pulse.person_id in sets.get(TOTAL, ())]
    index = {pulse.person_id: pulse.index or 0 for pulse in behind}
    cells = {
        key: {"people": len(people), "index": round(fmean(index[one] for one in people))}
        for key, people in sets.items()
    }
    zones = Counter(pulse.zone for pulse in behind)
    form = district.pulse
    return {
        "total": cells.pop(TOTAL, None),
        "stages": {code: cells[code] for code in form.stages if code in cells},
        "dimensions": {
            code: round(fmean(pulse.scores[code] for pulse in behind), 1)
            for code in (form.dimensions if behind else ())
        },
        "zones": suppression.zones({zone.code: zones[zone.code] for zone in form.scoring.zones}, least),
    }


def done(work: Work, last: Totals | None, least: int) -> dict[str, Any]:
    """Counts since the year began, told anew only when they have grown by `least`."""
    had_signals, had_measures = (last.signals, last.measures) if last else ({}, {})
    occasions = suppression.grown(work.occasions, last.occasions if last else None, least)
    anew = occasions == work.occasions
    return {
        "signals": _grown(work.people, had_signals, least),
        "measures": _grown(work.measures, had_measures, least),
        "occasions": occasions,
        "in_time": work.in_time if anew else last and last.in_time,
        "hours": work.hours if anew else last and last.hours,
    }


async def listed(session: AsyncSession, actor: Actor) -> list[Totals]:
    """Every wave counted, the latest first."""
    actor.demand(AGGREGATE)
    rows = await session.scalars(select(PulseReport).order_by(PulseReport.closed_on.desc(), PulseReport.id))
    return [Totals.read(row) for row in rows]


async def going(session: AsyncSession, actor: Actor, now: datetime) -> Open | None:
    """How many have answered the wave that goes on; there are no results before it closes."""
    actor.demand(AGGREGATE)
    pulses = (await session.scalars(select(Pulse).where(Pulse.kind == "full", Pulse.closes_at > now))).all()
    if not pulses:
        return None
    wave = min(pulse.wave for pulse in pulses)
    of_wave = [pulse for pulse in pulses if pulse.wave == wave]
    return Open(wave, **_response(of_wave, actor.district.settings.anonymity))


async def taken(session: AsyncSession, actor: Actor, wave: str, now: datetime) -> Taken:
    """A wave for its memo; that it was taken is remembered."""
    found = await listed(session, actor)
    chosen = next((one for one in found if one.wave == wave), None)
    if chosen is None:
        raise Refusal("pulses-no-totals")
    await audit.write(session, actor.id, "pulses.export", now, about=wave)
    kept = await cohorts.retention(session, actor.district, chosen.year, calendars.today(actor.district, now))
    return Taken(chosen, until(chosen, found), kept if kept and kept.district.whole >= chosen.least else None)


def until(chosen: Totals, found: Sequence[Totals]) -> list[Totals]:
    """The waves of the same year up to this one, the earliest first."""
    return [one for one in reversed(found) if one.year == chosen.year and one.closed_on <= chosen.closed_on]


def since(district: District, wave: str, closed: datetime) -> datetime:
    """The first moment of the wave's school year."""
    year = district.calendar.years.get(wave.split()[0])
    first = year.first if year else date(closed.year - (closed.month < 9), 9, 1)
    return datetime.combine(first, datetime.min.time(), tzinfo=district.settings.timezone)


def _response(pulses: Sequence[Pulse], least: int) -> dict[str, int | None]:
    if len(pulses) < least:
        return {"asked": None, "answered": None}
    return {"asked": len(pulses), "answered": sum(pulse.answered_at is not None for pulse in pulses)}


def _grown(counts: Mapping[str, int], before: Mapping[str, int], least: int) -> dict[str, int]:
    told = {
        code: suppression.grown(counts.get(code, 0), before.get(code), least) for code in {**before, **counts}
    }
    return {code: count for code, count in sorted(told.items()) if count is not None}


async def _of_year(session: AsyncSession, year: str) -> Sequence[PulseReport]:
    return (
        await session.scalars(
            select(PulseReport)
            .where(PulseReport.wave.startswith(f"{year} ", autoescape=True))
            .order_by(PulseReport.closed_on, PulseReport.id)
        )
    ).all()


async def _coverage(
    session: AsyncSession, district: District, wave: str, day: date, least: int
) -> list[int] | None:
    year = district.calendar.years.get(wave.split()[0])
    if year is None:
        return None
    found = await coverage.of_year(session, district, year, day + timedelta(1))
    return [found.part, found.whole] if found.whole >= least else None
