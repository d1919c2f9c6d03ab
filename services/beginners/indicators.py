"""The indicators of mentoring (ER02, ER03 of the programme): pure functions over rows.

What each of them counts is said in docs/beginners.md, with examples.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from statistics import fmean

from models.beginnerfigures import Period, Retention, Share
from models.beginners import CohortMember
from models.district import District
from models.mentorships import LIVE, OVER, Mentorship
from models.people import Employment, Person
from services.beginners import rules
from services.stages import months_from

DAY = timedelta(days=1)
# The first and the last day of a pause, None where it lasts.
Pause = tuple[date, date | None]
CONFIRMED = ("confirmed", "corrected")


def start_lag(pairs: Iterable[Mentorship], within: Period, district: District) -> Share:
    """mentoring_start_lag, ER03: of the pairs begun in the period, those begun within the days of grace.

    The days count from when the mentee should have had a mentor. A pair that replaces another leaves no
    gap and is not counted; neither is one whose mentee was not young. Needs `mentee`.
    """
    begun = [pair for pair in begun_in(pairs, within) if pair.follows_id is None and _young(pair, district)]
    intime = sum(
        1
        for pair in begun
        if pair.starts_on and pair.starts_on <= rules.grace_until(pair.entitled_on, district)
    )
    return Share(intime, len(begun))


def begun_in(pairs: Iterable[Mentorship], within: Period) -> list[Mentorship]:
    return [
        pair
        for pair in pairs
        if pair.state in (*LIVE, *OVER) and pair.starts_on is not None and pair.starts_on in within
    ]


def active(
    pairs: Iterable[Mentorship],
    held: Mapping[int, Collection[date]],
    pauses: Mapping[int, Sequence[Pause]],
    months: Iterable[date],
    district: District,
) -> Share:
    """mentoring_active, ER03: of the months of pairs, those with as many meetings as the rhythm wants.

    A month of a pair counts when the pair was there from its first day to its last, without a pause.
    """
    wanted, kept, whole = district.mentoring.rhythm.a_month, 0, 0
    judged = list(months)
    for pair in pairs:
        for month in judged:
            end = months_from(month, 1)
            if not throughout(pair, pauses.get(pair.id, ()), month, end):
                continue
            whole += 1
            kept += sum(1 for day in held.get(pair.id, ()) if month <= day < end) >= wanted
    return Share(kept, whole)


def throughout(pair: Mentorship, pauses: Iterable[Pause], first: date, end: date) -> bool:
    """Whether the pair was there on every day from the first until the day before `end`.

    The day on which it ended is its last.
    """
    if pair.state not in (*LIVE, *OVER) or pair.starts_on is None or pair.starts_on > first:
        return False
    if pair.ended_on is not None and pair.ended_on < end - DAY:
        return False
    return not any(since < end and (until is None or until >= first) for since, until in pauses)


def retention(
    members: Sequence[CohortMember],
    people: Mapping[int, Person],
    jobs: Iterable[Employment],
    day: date,
    *,
    final: bool,
    restored: bool,
) -> Retention:
    """retention, ER02: of those who were young on 1 September, those who work on the day.

    Who was erased since is counted too: her jobs have their ends.
    """
    places: dict[int, set[int]] = defaultdict(set)
    for job in jobs:
        person = people.get(job.person_id)
        gone = person is None or (person.left_on is not None and person.left_on <= day)
        if not gone and job.lasts(day):
            places[job.person_id].add(job.school_id)
    here = sum(1 for member in members if places.get(member.person_id))
    same = sum(1 for member in members if member.school_id in places.get(member.person_id, ()))
    return Retention(day, Share(here, len(members)), Share(same, len(members)), final, restored)


def confirmed(states: Iterable[str]) -> Share:
    """Of the meetings logged, those the mentee confirmed or put right; silence leaves one unconfirmed."""
    known = list(states)
    return Share(sum(1 for state in known if state in CONFIRMED), len(known))


def goals_met(percents: Iterable[int | None]) -> tuple[int, int | None]:
    """How many programmes were closed with their goals settled, and the mean percent of goals met."""
    known = [percent for percent in percents if percent is not None]
    return len(known), (int(fmean(known)) if known else None)


def satisfaction(ratings: Iterable[tuple[int, int]], least: int) -> float | None:
    """The mean of the means of mentees (person, 1 to 5), to a tenth; None of fewer mentees than `least`."""
    theirs: dict[int, list[int]] = defaultdict(list)
    for person_id, value in ratings:
        theirs[person_id].append(value)
    if len(theirs) < least:
        return None
    return round(fmean(fmean(values) for values in theirs.values()), 1)


def _young(pair: Mentorship, district: District) -> bool:
    """Whether the mentee was young when the pair began; of who was erased since, nobody knows otherwise."""
    since = pair.mentee.teaching_since
    return since is None or rules.is_young(since, pair.starts_on or pair.entitled_on, district)
