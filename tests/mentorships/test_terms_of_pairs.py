"""The days of a pair as tables, worked out by hand with a calendar in sight."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from models.district import District
from models.mentorships import Mentorship
from services.mentorships import answering, living, ordering
from services.mentorships.ordering import Order

# A Tuesday.
TODAY = date(2026, 11, 24)


def pair(state: str = "active", **facts: Any) -> Mentorship:
    given: dict[str, object] = {
        "state": state,
        "starts_on": date(2026, 10, 1),
        "until": date(2027, 5, 31),
        "mentor_id": 1,
        "mentee_id": 2,
    }
    return Mentorship(**(given | facts))


def key(refused: object) -> str | None:
    return getattr(refused, "key", None)


ORDER = Order("12", on=TODAY, starts_on=TODAY, months=9)
EARLY, AHEAD = "mentorships-starts-before-order", "mentorships-order-ahead"
TOMORROW = date(2026, 11, 25)
ORDERS = [
    ("today", "consented", {}, None),
    ("begun before the order", "consented", {"starts_on": date(2026, 11, 23)}, EARLY),
    ("begins in a week", "consented", {"starts_on": date(2026, 12, 1)}, None),
    ("begins in sixty days", "consented", {"starts_on": date(2027, 1, 23)}, None),
    ("begins in sixty-one", "consented", {"starts_on": date(2027, 1, 24)}, "mentorships-starts-too-late"),
    ("of tomorrow", "consented", {"on": TOMORROW, "starts_on": TOMORROW}, AHEAD),
    ("an agreement of tomorrow", "consented", {"agreement_on": TOMORROW}, AHEAD),
    ("two months", "consented", {"months": 2}, "mentorships-months"),
    ("three months", "consented", {"months": 3}, None),
    ("a year", "consented", {"months": 12}, None),
    ("more than a year", "consented", {"months": 13}, "mentorships-months"),
    ("no consent yet", "agreed", {}, "mentorships-no-consent"),
    ("there already", "active", {}, "mentorships-already-ordered"),
    ("over", "completed", {}, "mentorships-no-consent"),
]


@pytest.mark.parametrize(("state", "facts", "why"), [pytest.param(*row[1:], id=row[0]) for row in ORDERS])
def test_which_orders_are_recorded(
    state: str, facts: dict[str, object], why: str | None, district: District
) -> None:
    given = replace(ORDER, **facts)  # type: ignore[arg-type]
    assert key(ordering.refusal(pair(state), given, TODAY, district)) == why


@pytest.mark.parametrize(
    ("starts", "months", "last"),
    [
        (date(2026, 10, 1), 3, date(2026, 12, 31)),
        (date(2026, 11, 24), 9, date(2027, 8, 23)),
        (date(2026, 11, 30), 3, date(2027, 2, 27)),
        (date(2027, 9, 1), 12, date(2028, 8, 31)),
    ],
)
def test_a_term_ends_on_the_day_before(starts: date, months: int, last: date) -> None:
    assert replace(ORDER, starts_on=starts, months=months).until == last


@pytest.mark.parametrize(
    ("state", "until", "why"),
    [
        ("active", date(2026, 11, 24), "mentorships-pause-past"),
        ("active", date(2026, 11, 25), None),
        ("paused", date(2026, 12, 25), None),
        ("active", date(2027, 3, 24), None),
        ("active", date(2027, 3, 25), "mentorships-pause-long"),
        ("closing", date(2026, 12, 1), "mentorships-not-active"),
    ],
)
def test_how_long_a_pair_may_rest(state: str, until: date, why: str | None) -> None:
    assert key(living.pause_refusal(pair(state), until, TODAY)) == why


def test_no_pause_is_longer_than_its_pair() -> None:
    short = pair(until=date(2026, 12, 10))
    assert living.pause_refusal(short, date(2026, 12, 10), TODAY) is None
    assert key(living.pause_refusal(short, date(2026, 12, 11), TODAY)) == "mentorships-pause-beyond"


@pytest.mark.parametrize(
    ("today", "earliest"),
    [
        (date(2026, 11, 24), date(2026, 11, 27)),
        (date(2026, 11, 26), date(2026, 12, 1)),
        (date(2026, 11, 28), date(2026, 12, 2)),
        (date(2026, 12, 30), date(2027, 1, 13)),
    ],
    ids=["within a week", "over a weekend", "given on a Saturday", "over the New Year"],
)
def test_notice_is_three_workdays(today: date, earliest: date, district: District) -> None:
    assert living.earliest_end(district, today) == earliest
    before = earliest - living.DAY
    assert key(living.end_refusal(pair(), "no_match", before, today, district)) == "mentorships-notice"
    assert living.end_refusal(pair(), "no_match", earliest, today, district) is None


def test_an_early_end_is_early_and_has_a_known_reason(district: District) -> None:
    last = date(2027, 5, 31)
    assert living.end_refusal(pair(), "other", last, TODAY, district) is None
    late = living.end_refusal(pair(), "other", date(2027, 6, 1), TODAY, district)
    assert key(late) == "mentorships-ends-anyway"
    assert key(living.end_refusal(pair(), "boredom", last, TODAY, district)) == "mentorships-reason-unknown"


@pytest.mark.parametrize(
    ("until", "facts", "why"),
    [
        (date(2027, 5, 31), {}, "mentorships-extend-earlier"),
        (date(2027, 6, 1), {}, None),
        (date(2027, 9, 30), {}, None),
        (date(2027, 10, 1), {}, "mentorships-longest"),
        (date(2027, 9, 30), {"ends_on": date(2026, 12, 1)}, "mentorships-extend-notice"),
    ],
)
def test_a_pair_lasts_twelve_months_at_most(
    until: date, facts: dict[str, Any], why: str | None, district: District
) -> None:
    assert key(living.extend_refusal(pair(**facts), until, district)) == why


@pytest.mark.parametrize(
    ("state", "today", "why"),
    [
        ("active", date(2027, 5, 16), "mentorships-complete-early"),
        ("active", date(2027, 5, 17), None),
        ("closing", date(2027, 5, 31), None),
        ("closing", date(2027, 5, 1), None),
    ],
)
def test_when_a_pair_may_be_completed(state: str, today: date, why: str | None) -> None:
    assert key(living.complete_refusal(pair(state), today)) == why


@pytest.mark.parametrize(
    ("state", "side", "hour", "why"),
    [
        ("proposed", "mentor", 14, None),
        ("proposed", "mentor", 15, "mentorships-answer-lapsed"),
        ("proposed", "mentee", 14, "mentorships-answer-not-yet"),
        ("agreed", "mentee", 14, None),
        ("agreed", "mentor", 14, "mentorships-answer-given"),
        ("consented", "mentee", 14, "mentorships-answer-given"),
        ("active", "mentor", 14, "mentorships-answer-given"),
        ("declined", "mentor", 14, "mentorships-answer-declined"),
        ("lapsed", "mentor", 14, "mentorships-answer-lapsed"),
        ("withdrawn", "mentee", 14, "mentorships-answer-withdrawn"),
    ],
)
def test_whose_answer_comes_in_time(state: str, side: answering.Side, hour: int, why: str | None) -> None:
    """The term is 15:00 UTC, 18:00 in Moscow."""
    asked = pair(state, answer_by=datetime(2026, 11, 27, 15, tzinfo=UTC))
    assert key(answering.refusal(asked, side, datetime(2026, 11, 27, hour, tzinfo=UTC))) == why
