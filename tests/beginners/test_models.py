"""The indicators against naive models that go through the calendar day by day."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.beginnerfigures import Share
from models.district import District
from models.mentorships import ACTIVE, LIVE, OVER, Mentorship
from models.people import Employment, Person
from services.beginners import indicators, rules
from tests.beginners.test_indicators import DAY, MONTHS, YEAR, YOUNG, member, pair

some_days = st.dates(date(2026, 8, 15), date(2027, 1, 31))
lives = st.builds(
    lambda state, start, length, ended: pair(
        state=state if ended else ACTIVE,
        starts_on=start,
        ended_on=start + timedelta(days=length) if ended else None,
    ),
    st.sampled_from(OVER),
    some_days,
    st.integers(0, 150),
    st.booleans(),
)
stops = st.lists(st.tuples(some_days, st.integers(0, 40)), max_size=2)


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(lives, stops, st.lists(some_days, max_size=12))
def test_active_agrees_with_a_calendar_gone_through_day_by_day(
    district: District, one: Mentorship, stopped: list[tuple[date, int]], held: list[date]
) -> None:
    pauses: list[indicators.Pause] = [(since, since + timedelta(days=length)) for since, length in stopped]
    good = whole = 0
    for month in MONTHS:
        every = [month + DAY * number for number in range(31)]
        every = [day for day in every if day.month == month.month]
        if all(_is_there(one, pauses, day) for day in every):
            whole += 1
            good += len([day for day in held if day in every]) >= 2

    assert indicators.active([one], {1: held}, {1: pauses}, MONTHS, district) == Share(good, whole)


def _is_there(one: Mentorship, pauses: list[indicators.Pause], day: date) -> bool:
    assert one.starts_on is not None
    lives_on = one.state in LIVE or (one.ended_on is not None and day <= one.ended_on)
    paused = any(since <= day and (until is None or day <= until) for since, until in pauses)
    return one.starts_on <= day and lives_on and not paused


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(some_days, st.integers(-20, 40), st.booleans()), max_size=6))
def test_start_lag_agrees_with_days_counted_one_by_one(
    district: District, begun: list[tuple[date, int, bool]]
) -> None:
    pairs = [
        pair(number, entitled_on=day, starts_on=day + lag * DAY, follows_id=7 if follows else None)
        for number, (day, lag, follows) in enumerate(begun)
    ]
    counted = [
        lag
        for day, lag, follows in begun
        if not follows and day + lag * DAY in YEAR and day + lag * DAY >= YOUNG
    ]

    found = indicators.start_lag(pairs, YEAR, district)

    assert found == Share(len([lag for lag in counted if lag <= 14]), len(counted))


stretches = st.lists(st.tuples(some_days, st.integers(1, 200), st.integers(1, 2)), max_size=3)


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(stretches, st.none() | some_days), min_size=1, max_size=5), some_days)
def test_retention_agrees_with_asking_each_one(
    people: list[tuple[list[tuple[date, int, int]], date | None]], day: date
) -> None:
    jobs: list[Employment] = []
    here = same = 0
    for number, (worked, left) in enumerate(people):
        at = _schools(worked, day) if left is None or day < left else set()
        here, same = here + bool(at), same + (1 in at)
        jobs += [
            Employment(person_id=number, school_id=school, since=since, until=since + length * DAY)
            for since, length, school in worked
        ]
    known = {number: Person(id=number, left_on=left) for number, (_, left) in enumerate(people)}
    cohort = [member(number) for number in known]

    found = indicators.retention(cohort, known, jobs, day, final=True, restored=False)

    assert (found.district, found.school) == (Share(here, len(people)), Share(same, len(people)))


def _schools(worked: Sequence[tuple[date, int, int]], day: date) -> set[int]:
    return {school for since, length, school in worked if day in [since + DAY * at for at in range(length)]}


@pytest.mark.long
@settings(max_examples=100, deadline=None)
@given(st.integers(0, 60), st.booleans(), st.booleans())
def test_each_day_has_one_cover_and_red_never_turns_yellow_by_itself(
    district: District, after: int, paired: bool, refused: bool
) -> None:
    def on(number: int) -> str:
        day = YOUNG + number * DAY
        return rules.cover(paired=paired, refused=refused, entitled=YOUNG, day=day, district=district)

    assert on(after) in ("paired", "grace", "refused", "uncovered")
    assert not (on(after) == "uncovered" and on(after + 1) != "uncovered")
    assert (on(after) == "grace") == (not paired and not refused and after <= 14)
