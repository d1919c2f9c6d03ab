"""pulse_coverage (ER02): how many young teachers took part in the pulse of a school year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnerfigures import Period, Share
from models.calendars import SchoolYear
from models.district import District
from models.pulses import Pulse
from services.beginners import registers
from services.pulses import windows
from services.rights import Actor

AGGREGATE = "adaptation.aggregate"
SECOND = 2


def enough(waves: int, of_all: int, wanted: int) -> int:
    """How many of her waves somebody answers to have taken part: the same share of them, rounded up.

    Of six waves `wanted` are four; of five 4, of four 3, of three and of two 2, of one 1.
    """
    return -(-waves * min(wanted, of_all) // of_all)


def share(theirs: Mapping[int, Sequence[bool]], of_all: int, wanted: int) -> Share:
    """By person: of each of her waves, whether she answered. Who had none is not counted."""
    counted = [calls for calls in theirs.values() if calls]
    return Share(sum(sum(calls) >= enough(len(calls), of_all, wanted) for calls in counted), len(counted))


async def look(session: AsyncSession, actor: Actor, within: Period, day: date) -> Share | None:
    """Among the indicators of mentoring, from the beginning of the year until the day; of few, nothing.

    None for whom totals are not, and for a second half, of which it does not speak.
    """
    year = actor.district.calendar.years.get(within.year)
    if year is None or within.half == SECOND or not actor.may(AGGREGATE):
        return None
    found = await of_year(session, actor.district, year, day)
    return found if found.whole >= actor.district.settings.anonymity else Share()


async def of_year(session: AsyncSession, district: District, year: SchoolYear, today: date) -> Share:
    """Of the waves that are over by today.

    A wave is hers when on its last day she is young, works, is not on leave and has worked for as long
    as a beginner is spared, whether or not she was asked: who is not in the bot, said no, or took consent
    C3 back has not answered. A wave she answered is hers anyway. The first pulse of a late beginner and
    the short ones do not count.
    """
    form = district.pulse
    theirs: dict[int, list[bool]] = defaultdict(list)
    spared = timedelta(form.schedule.late_start_days)
    of_all = windows.waves(form, year)
    over = [one for one in of_all if one.last < today]
    answered = await _answered(session, [one.wave for one in over])
    for one in over:
        there = await registers.young(session, district, one.last, past=True)
        hers = {each.person.id for each in there if each.leave is None and each.hired + spared <= one.last}
        for person_id in hers | answered[one.wave]:
            theirs[person_id].append(person_id in answered[one.wave])
    return share(theirs, len(of_all), form.schedule.enough)


async def _answered(session: AsyncSession, waves: Iterable[str]) -> dict[str, set[int]]:
    rows = await session.execute(
        select(Pulse.wave, Pulse.person_id).where(Pulse.wave.in_(list(waves)), Pulse.answered_at.is_not(None))
    )
    found: dict[str, set[int]] = defaultdict(set)
    for wave, person_id in rows:
        found[wave].add(person_id)
    return found
