"""Working hours over evenings, weekends, holidays and breaks, by hand; and decent hours of pushes."""

from datetime import date, datetime

import pytest

from models.district import District
from services.signals import terms
from tests.signals.builders import moscow

# A day has eight working hours, from 9:00 to 17:00.


@pytest.mark.parametrize(
    ("at", "contact_by", "escalate_at"),
    [
        pytest.param(
            moscow(2026, 11, 24, 15),
            moscow(2026, 11, 26, 15),
            moscow(2026, 11, 27, 15),
            id="a Tuesday at 15:00",
        ),
        pytest.param(
            moscow(2026, 11, 24, 9),
            moscow(2026, 11, 25, 17),
            moscow(2026, 11, 26, 17),
            id="when the day opens",
        ),
        pytest.param(
            moscow(2026, 11, 24, 18, 50),
            moscow(2026, 11, 26, 17),
            moscow(2026, 11, 27, 17),
            id="in the evening",
        ),
        pytest.param(
            moscow(2026, 11, 27, 16), moscow(2026, 12, 1, 16), moscow(2026, 12, 2, 16), id="a Friday at 16:00"
        ),
        pytest.param(
            moscow(2026, 11, 28, 12), moscow(2026, 12, 1, 17), moscow(2026, 12, 2, 17), id="a Saturday"
        ),
        pytest.param(
            moscow(2026, 11, 3, 13), moscow(2026, 11, 6, 13), moscow(2026, 11, 9, 13), id="before Unity Day"
        ),
        pytest.param(
            moscow(2026, 10, 26, 10),
            moscow(2026, 10, 28, 10),
            moscow(2026, 10, 29, 10),
            id="the autumn break",
        ),
        pytest.param(
            moscow(2026, 12, 30, 15), moscow(2027, 1, 12, 15), moscow(2027, 1, 13, 15), id="before New Year"
        ),
        pytest.param(
            moscow(2027, 2, 22, 11), moscow(2027, 2, 25, 11), moscow(2027, 2, 26, 11), id="before 23 February"
        ),
        pytest.param(
            moscow(2027, 4, 30, 17), moscow(2027, 5, 5, 17), moscow(2027, 5, 6, 17), id="before 1 May"
        ),
    ],
)
def test_a_word_is_due_within_two_working_days(
    district: District, at: datetime, contact_by: datetime, escalate_at: datetime
) -> None:
    assert terms.contact_by(district, at) == contact_by
    assert terms.escalate_at(district, at) == escalate_at
    assert terms.work_hours(district, at, contact_by) == 16
    assert terms.work_hours(district, at, escalate_at) == 24


@pytest.mark.parametrize(
    ("at", "by"),
    [
        pytest.param(moscow(2026, 11, 24, 15), moscow(2026, 12, 1, 17), id="Tuesday to Tuesday"),
        pytest.param(moscow(2026, 11, 28, 15), moscow(2026, 12, 7, 17), id="a Saturday, on to Monday"),
        pytest.param(moscow(2026, 12, 29, 15), moscow(2027, 1, 11, 17), id="over the holidays"),
    ],
)
def test_a_yellow_signal_has_a_week(district: District, at: datetime, by: datetime) -> None:
    assert terms.yellow_by(district, at) == by


@pytest.mark.parametrize(
    ("today", "again"),
    [
        pytest.param(date(2026, 11, 24), date(2026, 12, 8), id="two weeks"),
        pytest.param(date(2026, 12, 22), date(2027, 1, 11), id="5 January is a holiday"),
        pytest.param(date(2026, 11, 28), date(2026, 12, 14), id="12 December is a Saturday"),
    ],
)
def test_she_is_asked_again_on_a_workday(district: District, today: date, again: date) -> None:
    assert terms.repeat_on(district, today) == again


@pytest.mark.parametrize(
    ("at", "red", "danger"),
    [
        pytest.param(
            moscow(2026, 11, 24, 8, 59),
            moscow(2026, 11, 24, 9),
            moscow(2026, 11, 24, 8, 59),
            id="before nine",
        ),
        pytest.param(
            moscow(2026, 11, 24, 18, 50),
            moscow(2026, 11, 24, 18, 50),
            moscow(2026, 11, 24, 18, 50),
            id="18:50",
        ),
        pytest.param(
            moscow(2026, 11, 24, 19), moscow(2026, 11, 25, 9), moscow(2026, 11, 24, 19), id="19:00: tomorrow"
        ),
        pytest.param(
            moscow(2026, 11, 24, 22), moscow(2026, 11, 25, 9), moscow(2026, 11, 25, 8), id="not at night"
        ),
        pytest.param(
            moscow(2026, 11, 24, 3),
            moscow(2026, 11, 24, 9),
            moscow(2026, 11, 24, 8),
            id="not before the morning",
        ),
        pytest.param(
            moscow(2026, 11, 28, 12), moscow(2026, 11, 30, 9), moscow(2026, 11, 28, 12), id="a Saturday"
        ),
        pytest.param(
            moscow(2026, 11, 4, 12), moscow(2026, 11, 5, 9), moscow(2026, 11, 4, 12), id="a holiday"
        ),
        pytest.param(
            moscow(2026, 10, 26, 12),
            moscow(2026, 10, 26, 12),
            moscow(2026, 10, 26, 12),
            id="the break is work",
        ),
        pytest.param(moscow(2027, 7, 13, 12), moscow(2027, 8, 2, 9), moscow(2027, 7, 13, 12), id="July"),
    ],
)
def test_red_is_told_in_working_hours_and_danger_by_day(
    district: District, at: datetime, red: datetime, danger: datetime
) -> None:
    assert terms.told_at(district, at, danger=False) == red
    assert terms.told_at(district, at, danger=True) == danger
