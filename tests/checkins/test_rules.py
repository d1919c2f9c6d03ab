"""When a pair is reminded and when a rule speaks: days counted by hand over breaks."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from models.checkincards import Known, Low, PairFacts, Spoken, Wanted
from models.district import District
from models.mentorships import CLOSING, PAUSED
from services.checkins import rules
from tests.checkins.builders import facts

DAY = timedelta(days=1)


def first(speaks: Callable[[date], object], day: date) -> date | None:
    """The first day, from this one on, on which it holds; None within a year."""
    return next((at for at in (day + DAY * n for n in range(366)) if speaks(at)), None)


@pytest.mark.parametrize(
    ("since", "today", "days"),
    [
        pytest.param(date(2026, 11, 2), date(2026, 11, 2), 0, id="the same day"),
        pytest.param(date(2026, 11, 2), date(2026, 11, 16), 14, id="within a quarter"),
        pytest.param(date(2026, 10, 20), date(2026, 11, 1), 3, id="to the last day of the autumn break"),
        pytest.param(date(2026, 10, 20), date(2026, 11, 3), 5, id="over the autumn break"),
        pytest.param(date(2026, 10, 25), date(2026, 10, 30), 0, id="within a break"),
        pytest.param(date(2026, 12, 24), date(2027, 1, 10), 6, id="over New Year"),
        pytest.param(date(2026, 12, 24), date(2027, 1, 18), 14, id="and a week after"),
        pytest.param(date(2027, 3, 20), date(2027, 4, 12), 14, id="over the spring break"),
        pytest.param(date(2027, 5, 20), date(2027, 9, 4), 10, id="over the summer, into the next year"),
        pytest.param(date(2026, 11, 20), date(2026, 11, 10), 0, id="ahead"),
    ],
)
def test_days_are_those_of_quarters(since: date, today: date, days: int, district: District) -> None:
    assert rules.lesson_days(district, since, today) == days


@pytest.mark.parametrize(
    ("pair", "day"),
    [
        pytest.param(facts(), date(2026, 11, 9), id="first weeks: a week after the beginning"),
        pytest.param(
            facts(starts_on=date(2026, 10, 20)), date(2026, 11, 5), id="first weeks over the autumn break"
        ),
        pytest.param(
            facts(since=date(2026, 11, 13), meetings=1), date(2026, 11, 20), id="a week after a meeting"
        ),
        pytest.param(
            facts(since=date(2026, 11, 27), meetings=3), date(2026, 12, 7), id="later: after ten days"
        ),
        pytest.param(
            facts(since=date(2026, 12, 24), meetings=5), date(2027, 1, 14), id="ten days over New Year"
        ),
        pytest.param(facts(since=date(2027, 3, 20), meetings=9), date(2027, 4, 8), id="over March"),
        pytest.param(facts(since=date(2027, 5, 20), meetings=9), date(2027, 9, 4), id="over the summer"),
        pytest.param(facts(state=PAUSED), None, id="not while it rests"),
        pytest.param(facts(state=CLOSING), None, id="not while it ends"),
        pytest.param(facts(away=True), None, id="not while one of the two is on leave"),
    ],
)
def test_the_mentor_is_reminded(pair: PairFacts, day: date | None, district: District) -> None:
    assert first(lambda at: rules.nudge(pair, at, district), pair.since) == day


def test_the_first_weeks_are_four(district: District) -> None:
    pair = facts()
    said = {at: rules.nudge(pair, at, district) for at in (date(2026, 11, 29), date(2026, 11, 30))}
    assert said == {date(2026, 11, 29): "week", date(2026, 11, 30): "gap"}


@pytest.mark.parametrize(
    ("since", "day"),
    [
        (date(2026, 11, 2), date(2026, 11, 23)),
        (date(2026, 10, 20), date(2026, 11, 19)),
        (date(2026, 12, 24), date(2027, 1, 25)),
        (date(2027, 3, 20), date(2027, 4, 19)),
    ],
)
def test_the_school_hears_after_twenty_one_days(since: date, day: date, district: District) -> None:
    pair = facts(starts_on=date(2026, 10, 1), since=since, meetings=1)
    assert first(lambda at: rules.hint(pair, at, district), since) == day


ROWS = [
    ("first_meeting", facts(), date(2026, 11, 12)),
    ("first_meeting", facts(starts_on=date(2026, 10, 20)), date(2026, 11, 8)),
    ("first_meeting", facts(starts_on=date(2026, 12, 24)), date(2027, 1, 14)),
    ("first_meeting", facts(since=date(2026, 11, 20)), date(2026, 11, 30)),
    ("first_meeting", facts(meetings=1), None),
    ("first_meeting", facts(state=PAUSED), None),
    ("no_meetings", facts(meetings=1), date(2026, 11, 16)),
    ("no_meetings", facts(meetings=1, since=date(2026, 12, 24)), date(2027, 1, 18)),
    ("no_meetings", facts(meetings=1, since=date(2027, 3, 20)), date(2027, 4, 12)),
    ("no_meetings", facts(), None),
    ("no_meetings", facts(meetings=1, away=True), None),
    ("plan_overdue", facts(agreed=True, overdue=2, overdue_on=date(2026, 11, 6)), date(2026, 11, 20)),
    ("plan_overdue", facts(agreed=True, overdue=1, overdue_on=date(2026, 12, 25)), date(2027, 1, 19)),
    ("plan_overdue", facts(agreed=True), None),
    ("no_programme", facts(), date(2026, 12, 2)),
    ("no_programme", facts(starts_on=date(2026, 12, 1)), date(2027, 1, 11)),
    ("no_programme", facts(agreed=True), None),
    ("no_programme", facts(state=CLOSING), None),
]


@pytest.mark.parametrize(("rule", "pair", "day"), ROWS, ids=[f"{n}-{row[0]}" for n, row in enumerate(ROWS)])
def test_a_rule_of_a_pair_speaks(rule: str, pair: PairFacts, day: date | None, district: District) -> None:
    def speaks(at: date) -> bool:
        return rule in {one.rule for one in rules.spoken(Known((pair,)), at, district)}

    assert first(speaks, pair.starts_on) == day


def test_a_mentor_is_overloaded_from_three_mentees_on(district: District) -> None:
    pairs = tuple(facts(id=n, mentee_id=10 + n, starts_on=date(2026, 11, n), agreed=True) for n in (1, 2, 3))
    today = date(2026, 11, 4)
    said = rules.overloaded(pairs, today, district)
    assert said == [Spoken("overloaded", 1, "pair:3", date(2026, 11, 3), facts={"count": 3})]
    assert rules.overloaded(pairs[:2], today, district) == []
    assert rules.overloaded(pairs, date(2026, 11, 2), district) == []


def test_a_low_pulse_and_a_call_for_help_speak_at_once_and_say_nothing_more(district: District) -> None:
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    known = Known(lows=(Low(2, 7, date(2026, 11, 20), 1),), wanted=(Wanted(5, 1, 1, at, date(2026, 11, 20)),))
    assert rules.spoken(known, date(2026, 11, 20), district) == [
        Spoken("low_pulse", 2, "pulse:7", date(2026, 11, 20), 1),
        Spoken("help_wanted", 1, "check-in:5:20261120T090000", date(2026, 11, 20), 1, {"check_in": 5}),
    ]
