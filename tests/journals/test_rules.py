"""Which days a journal takes, and for how long a meeting may be changed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.district import District
from models.journals import MentoringSession
from models.mentorships import Mentorship
from services.journals import rules

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def pair(
    state: str = "active", starts: date | None = date(2026, 11, 2), ended: date | None = None
) -> Mentorship:
    return Mentorship(state=state, starts_on=starts, ended_on=ended)


@pytest.mark.parametrize(
    ("state", "starts", "ended", "held_on", "why"),
    [
        ("active", date(2026, 11, 2), None, TODAY, ""),
        ("active", date(2026, 11, 2), None, date(2026, 11, 2), ""),
        ("active", date(2026, 11, 2), None, date(2026, 11, 1), "journals-before"),
        ("active", date(2026, 11, 2), None, date(2026, 11, 25), "journals-future"),
        ("paused", date(2026, 11, 2), None, TODAY, ""),
        ("closing", date(2026, 11, 2), None, TODAY, ""),
        ("active", date(2026, 11, 25), None, TODAY, "journals-not-begun"),
        ("consented", None, None, TODAY, "journals-not-begun"),
        ("declined", date(2026, 11, 2), None, TODAY, "journals-not-begun"),
        ("completed", date(2026, 11, 2), date(2026, 11, 20), date(2026, 11, 20), ""),
        ("replaced", date(2026, 11, 2), date(2026, 11, 20), date(2026, 11, 21), "journals-after"),
    ],
)
def test_a_day_belongs_to_the_pair_or_not(
    state: str, starts: date | None, ended: date | None, held_on: date, why: str
) -> None:
    refused = rules.refusal(held_on, pair(state, starts, ended), TODAY)

    assert (refused.key if refused else "") == why


@pytest.mark.parametrize(
    ("held_on", "late"), [(date(2026, 11, 10), False), (date(2026, 11, 9), True), (TODAY, False)]
)
def test_more_than_fourteen_days_is_late(district: District, held_on: date, late: bool) -> None:
    assert rules.late(held_on, TODAY, district) is late


@pytest.mark.parametrize(
    ("state", "minutes", "free", "removable"),
    [
        ("unconfirmed", 0, True, True),
        ("unconfirmed", 10, True, True),
        ("unconfirmed", 11, False, True),
        ("confirmed", 5, False, True),
        ("confirmed", 11, False, False),
        ("corrected", 11, False, False),
    ],
)
def test_a_meeting_may_be_changed_freely_for_a_while(
    district: District, state: str, minutes: int, free: bool, removable: bool
) -> None:
    met = MentoringSession(state=state, logged_at=NOW - timedelta(minutes=minutes))

    assert rules.free(met, NOW, district) is free
    assert rules.removable(met, NOW, district) is removable


@given(
    starts=st.dates(date(2026, 9, 1), date(2026, 12, 31)),
    lasted=st.none() | st.integers(0, 60),
    held_on=st.dates(date(2026, 8, 1), date(2027, 1, 31)),
)
def test_a_day_is_taken_exactly_between_the_bounds(starts: date, lasted: int | None, held_on: date) -> None:
    ended = starts + timedelta(days=lasted) if lasted is not None else None
    made = pair("active" if ended is None else "completed", starts, ended)
    known = rules.bounds(made, TODAY)

    taken = rules.refusal(held_on, made, TODAY) is None
    assert taken is (known is not None and known[0] <= held_on <= known[1])
    assert not taken or held_on <= TODAY
