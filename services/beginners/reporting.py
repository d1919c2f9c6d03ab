"""What the papers on mentoring are made of: the summary by school, the hours of mentors."""

from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship
from models.beginnercards import Tally, tally
from models.beginnerfigures import Figures, HoursLine, Period, SchoolLine
from models.people import School
from services import audit, calendars
from services.beginners import gathering, indicators, periods, registers
from services.refusals import Refusal
from services.rights import Actor
from services.stages import months_from

FACTS = "mentoring.session_facts"
# Hours are asked for the present month and so many before it.
MONTHS_BACK = 5


async def report(session: AsyncSession, actor: Actor, code: str, half: int, now: datetime) -> Figures:
    """The figures of the report on mentoring; that it was taken is remembered."""
    found = await gathering.figures(session, actor, code, half, now)
    await _taken(session, actor, f"report:{found.period.year}:{half}", now)
    return found


async def schools(
    session: AsyncSession, actor: Actor, code: str, half: int, now: datetime
) -> tuple[Period, list[SchoolLine]]:
    """A line for each school that has young teachers on the last day of the period, or had pairs in it."""
    actor.demand(registers.AGGREGATE)
    district, today = actor.district, calendars.today(actor.district, now)
    within = periods.period(district, today, code, half)
    day = min(today, within.last)
    young = await registers.young(session, district, day, past=day < today)
    pairs = await gathering.pairs(session, within)
    held = await gathering.meetings(session, [pair.id for pair in pairs], within)
    counted = Counter(one.mentorship_id for one in held)
    closed = await _closed(session, within, actor)
    covers: dict[int, Tally] = {}
    for number in {number for one in young for number in one.schools}:
        covers[number] = tally(one for one in young if number in one.schools)
    lines = []
    for school in await _schools(session, {*covers, *(pair.school_id for pair in pairs)}):
        own = [pair for pair in pairs if pair.school_id == school.id]
        cover = covers.get(school.id, Tally())
        lines.append(
            SchoolLine(
                school.title,
                cover.total,
                cover.uncovered,
                cover.refused,
                len(own),
                tuple((pair.order_number, pair.order_on) for pair in own if pair.order_number),
                sum(counted[pair.id] for pair in own),
                sum(closed[pair.id] for pair in own),
            )
        )
    await _taken(session, actor, f"schools:{within.year}:{half}", now)
    return within, lines


async def hours(
    session: AsyncSession, actor: Actor, month: str, now: datetime
) -> tuple[date, list[HoursLine]]:
    """What mentors spent in a month, by school and mentor: of the actor's schools, or of the district."""
    actor.demand(FACTS)
    first = _month(actor, month, now)
    within = Period("", 0, first, months_from(first, 1) - timedelta(days=1))
    mine = None if "any" in actor.scopes(FACTS) else actor.places(FACTS, "own_school")
    pairs = await gathering.pairs(session, within, mine)
    spent: dict[int, dict[bool, list[int]]] = defaultdict(lambda: {True: [], False: []})
    for one in await gathering.meetings(session, [pair.id for pair in pairs], within):
        spent[one.mentorship_id][one.state in indicators.CONFIRMED].append(one.minutes)
    lines = [
        HoursLine(
            pair,
            len(spent[pair.id][True]) + len(spent[pair.id][False]),
            sum(spent[pair.id][True]),
            sum(spent[pair.id][False]),
        )
        for pair in pairs
    ]
    await _taken(session, actor, f"hours:{first:%Y-%m}", now)
    return first, sorted(lines, key=partial(_place, by_name=actor.names))


def _place(line: HoursLine, *, by_name: bool) -> tuple[str, str, int]:
    """Where no names are shown, their order is not either."""
    mentor = line.pair.mentor
    return line.pair.school.title, mentor.full_name if by_name else mentor.code, line.pair.id


def months(actor: Actor, now: datetime) -> list[date]:
    """The months for which hours may be asked, the latest first."""
    actor.demand(FACTS)
    present = calendars.today(actor.district, now).replace(day=1)
    return [months_from(present, -back) for back in range(MONTHS_BACK + 1)]


def _month(actor: Actor, month: str, now: datetime) -> date:
    found = next((first for first in months(actor, now) if f"{first:%Y-%m}" == month), None)
    if found is None:
        raise Refusal("beginners-no-period")
    return found


async def _schools(session: AsyncSession, ids: set[int]) -> list[School]:
    wanted = select(School).where(School.id.in_(ids)).order_by(School.title, School.id)
    return list((await session.scalars(wanted)).all())


async def _closed(session: AsyncSession, within: Period, actor: Actor) -> Counter[int]:
    """How many programmes were closed in the period, by the pair they ended with."""
    rows = await session.execute(
        select(Apprenticeship.mentorship_id, Apprenticeship.closed_at).where(
            Apprenticeship.closed_at.is_not(None)
        )
    )
    return Counter(
        number for number, at in rows if at is not None and calendars.today(actor.district, at) in within
    )


async def _taken(session: AsyncSession, actor: Actor, about: str, now: datetime) -> None:
    await audit.write(session, actor.id, "beginners.export", now, about=about)
