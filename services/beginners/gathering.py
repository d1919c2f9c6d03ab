"""What the indicators are counted from, asked of the database in a literal number of selects."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.apprenticeships import Apprenticeship
from models.beginnercards import Tally, tally
from models.beginnerfigures import Figures, Period
from models.checkins import Alert
from models.district import District
from models.journals import MentoringSession, SessionRating
from models.mentorships import CLOSING, LIVE, OVER, PAUSED, Mentorship, MentorshipChange
from services import calendars
from services.beginners import cohorts, indicators, periods, registers
from services.rights import Actor

# A rule that leans on somebody's pulse: not even how often it spoke is told here.
PERSONAL = ("low_pulse",)
# What ends a pause, as the history of a pair calls it.
GOES_ON = ("resumed", CLOSING, *OVER)


async def figures(session: AsyncSession, actor: Actor, code: str, half: int, now: datetime) -> Figures:
    """The indicators of a school year or its half for whoever sees the totals of the district."""
    actor.demand(registers.AGGREGATE)
    district, today = actor.district, calendars.today(actor.district, now)
    within = periods.period(district, today, code, half)
    day = min(today, within.last)
    found = await pairs(session, within)
    held = await meetings(session, [pair.id for pair in found], within)
    days: dict[int, list[date]] = defaultdict(list)
    for one in held:
        days[one.mentorship_id].append(one.held_on)
    judged = periods.months(within, district, today)
    closed = await _programmes(session, within, district)
    programmes, goals = indicators.goals_met(closed)
    return Figures(
        period=within,
        day=day,
        cover=await _cover(session, district, day, today),
        pairs=len(found),
        begun=len(indicators.begun_in(found, within)),
        ended=sum(1 for pair in found if pair.ended_on is not None and pair.ended_on in within),
        lag=indicators.start_lag(found, within, district),
        active=indicators.active(found, days, await _pauses(session, found, district), judged, district),
        sessions=len(held),
        minutes=sum(one.minutes for one in held),
        confirmed=indicators.confirmed(one.state for one in held),
        programmes=programmes,
        goals=goals,
        satisfaction=await _satisfaction(session, within, district, today),
        retention=await cohorts.retention(session, district, within.year, today),
        forms=Counter(pair.form for pair in found),
        kinds=Counter(pair.kind for pair in found),
        alerts=await _alerts(session, within),
    )


async def pairs(
    session: AsyncSession, within: Period, schools: Collection[int] | None = None
) -> Sequence[Mentorship]:
    """The pairs that lasted on a day of the period at least, with their two and the school."""
    wanted = (
        select(Mentorship)
        .where(
            Mentorship.state.in_((*LIVE, *OVER)),
            Mentorship.starts_on <= within.last,
            or_(Mentorship.ended_on.is_(None), Mentorship.ended_on >= within.first),
        )
        .options(joinedload(Mentorship.mentee), joinedload(Mentorship.mentor), joinedload(Mentorship.school))
        .order_by(Mentorship.id)
    )
    if schools is not None:
        wanted = wanted.where(Mentorship.school_id.in_(schools))
    return (await session.scalars(wanted)).all()


async def meetings(
    session: AsyncSession, pair_ids: Collection[int], within: Period
) -> Sequence[MentoringSession]:
    """What was logged of these pairs and not taken back; notes are there and nobody here reads them."""
    rows = await session.scalars(
        select(MentoringSession)
        .where(
            MentoringSession.mentorship_id.in_(pair_ids),
            MentoringSession.held_on.between(within.first, within.last),
            MentoringSession.cancelled_at.is_(None),
        )
        .order_by(MentoringSession.held_on, MentoringSession.id)
    )
    return rows.all()


async def _cover(session: AsyncSession, district: District, day: date, today: date) -> Tally:
    return tally(await registers.young(session, district, day, past=day < today))


async def _pauses(
    session: AsyncSession, found: Sequence[Mentorship], district: District
) -> dict[int, list[indicators.Pause]]:
    """From the history of each pair: whatever happens next to its state ends a pause; one may last."""
    rows = await session.scalars(
        select(MentorshipChange)
        .where(
            MentorshipChange.mentorship_id.in_([pair.id for pair in found]),
            MentorshipChange.what.in_((PAUSED, *GOES_ON)),
        )
        .order_by(MentorshipChange.at, MentorshipChange.id)
    )
    kept: dict[int, list[indicators.Pause]] = defaultdict(list)
    for row in rows:
        theirs, day = kept[row.mentorship_id], calendars.today(district, row.at)
        lasts = bool(theirs) and theirs[-1][1] is None
        if row.what == PAUSED and not lasts:
            theirs.append((day, None))
        elif row.what != PAUSED and lasts:
            theirs[-1] = (theirs[-1][0], day)
    return kept


async def _programmes(session: AsyncSession, within: Period, district: District) -> list[int | None]:
    rows = await session.execute(
        select(Apprenticeship.closed_at, Apprenticeship.goals_met).where(
            Apprenticeship.closed_at.is_not(None)
        )
    )
    return [met for at, met in rows if at is not None and calendars.today(district, at) in within]


async def _satisfaction(
    session: AsyncSession, within: Period, district: District, today: date
) -> float | None:
    """Of a half-year that is over, never of a whole one: the difference of the two would tell of few."""
    if within.half == 0 or today <= within.last:
        return None
    rows = await session.execute(
        select(SessionRating.person_id, SessionRating.value)
        .join(MentoringSession, MentoringSession.id == SessionRating.session_id)
        .where(
            MentoringSession.held_on.between(within.first, within.last),
            MentoringSession.cancelled_at.is_(None),
        )
    )
    return indicators.satisfaction([(who, value) for who, value in rows], district.settings.anonymity)


async def _alerts(session: AsyncSession, within: Period) -> dict[str, int]:
    rows = await session.execute(
        select(Alert.rule, func.count())
        .where(Alert.opened_on.between(within.first, within.last), Alert.rule.not_in(PERSONAL))
        .group_by(Alert.rule)
        .order_by(Alert.rule)
    )
    return dict(rows.all())
