"""When a young teacher is asked: tables of days."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from services.pulses import windows

SEPTEMBER = date(2026, 9, 1)


def asked(district, hired: date, today: date, begun: date | None = None) -> list[str]:
    return [one.wave for one in windows.due(district.pulse, district, begun or hired, hired, today)]


@pytest.mark.parametrize(
    ("hired", "today", "expected"),
    [
        (SEPTEMBER, date(2026, 9, 21), ["2026/27 mini 2026-09-14"][:0]),
        (SEPTEMBER, date(2026, 9, 22), ["2026/27 W1"]),
        (SEPTEMBER, date(2026, 10, 5), ["2026/27 W1"]),
        (SEPTEMBER, date(2026, 10, 12), ["2026/27 mini 2026-10-12"]),
        (SEPTEMBER, date(2026, 10, 19), []),
        (SEPTEMBER, date(2026, 10, 28), []),
        (SEPTEMBER, date(2026, 11, 5), ["2026/27 W2"]),
        (SEPTEMBER, date(2027, 1, 25), ["2026/27 W4"]),
        (SEPTEMBER, date(2027, 5, 24), ["2026/27 W6"]),
        (SEPTEMBER, date(2027, 5, 25), []),
        (date(2026, 10, 20), date(2026, 11, 9), []),
        (date(2026, 10, 20), date(2026, 11, 10), ["2026/27 W2"]),
        (date(2026, 11, 20), date(2026, 12, 10), []),
        (date(2026, 11, 20), date(2026, 12, 11), ["2026/27 W3"]),
        (date(2026, 8, 5), date(2026, 8, 26), []),
        (date(2027, 1, 16), date(2027, 2, 6), ["2026/27 W4"]),
        (date(2027, 1, 16), date(2027, 2, 8), ["start"]),
        (date(2027, 2, 1), date(2027, 2, 22), ["start"]),
        (date(2027, 2, 1), date(2027, 3, 8), ["start"]),
        (date(2027, 2, 1), date(2027, 3, 15), ["2026/27 W5"]),
    ],
    ids=lambda value: str(value),
)
def test_a_young_teacher_is_asked_in_waves_and_not_before_three_weeks_of_work(
    district, hired: date, today: date, expected: Sequence[str]
) -> None:
    assert asked(district, hired, today) == expected


def test_over_a_year_there_are_six_waves_and_a_short_pulse_only_in_the_first_stages(district) -> None:
    days = [SEPTEMBER + timedelta(days=day) for day in range(364)]
    found = list(dict.fromkeys(wave for day in days for wave in asked(district, SEPTEMBER, day)))

    assert [wave for wave in found if "mini" not in wave] == [f"2026/27 W{number}" for number in range(1, 7)]
    assert [wave for wave in found if "mini" in wave] == [
        "2026/27 mini 2026-09-14",
        "2026/27 mini 2026-10-12",
        "2026/27 mini 2026-11-23",
    ]


def test_whoever_teaches_for_a_year_gets_no_short_pulse(district) -> None:
    days = [SEPTEMBER + timedelta(days=day) for day in range(364)]
    found = {wave for day in days for wave in asked(district, SEPTEMBER, day, begun=date(2025, 9, 1))}

    assert not [wave for wave in found if "mini" in wave]
