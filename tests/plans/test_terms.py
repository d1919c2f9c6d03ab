"""The days of a plan, by the calendar of the default district: computed by hand."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.district import District
from models.scorings import Months
from services.districts import load
from services.plans import terms
from services.stages import months_from

BOUNDS = Months(usual=9, least=3, most=12)
DISTRICT = load()


def day(said: str) -> date:
    number, month, year = said.split(".")
    return date(int(year), int(month), int(number))


@pytest.mark.parametrize(
    ("start", "months", "ends"),
    [
        pytest.param("24.11.2026", 9, "26.05.2027", id="an end in August comes back to the end of lessons"),
        pytest.param("24.11.2026", 3, "24.02.2027", id="an ordinary workday stays"),
        pytest.param("01.10.2026", 3, "11.01.2027", id="an end in the winter break goes on behind it"),
        pytest.param(
            "20.04.2026", 3, "30.09.2026", id="where the spring is too near it goes on to September"
        ),
        pytest.param("15.09.2026", 6, "15.03.2027", id="six months from September"),
        pytest.param("15.09.2026", 1, "15.12.2026", id="never shorter than the shortest"),
        pytest.param("15.01.2026", 40, "15.01.2027", id="never longer than the longest"),
        pytest.param("03.11.2026", 12, "29.10.2027", id="a year that would end in a break ends before it"),
        pytest.param("04.11.2025", 12, "03.11.2026", id="a year that would end on a holiday ends before it"),
    ],
)
def test_a_plan_ends_on_a_day_when_people_work(
    district: District, start: str, months: int, ends: str
) -> None:
    assert terms.ending(district, day(start), months, BOUNDS) == day(ends)


def test_the_ends_to_choose_from_are_weeks_apart(district: District) -> None:
    assert terms.endings(district, day("24.11.2026"), BOUNDS) == [
        (3, day("24.02.2027")),
        (9, day("26.05.2027")),
        (12, day("24.11.2027")),
    ]


@pytest.mark.long
@given(
    start=st.dates(date(2025, 9, 1), date(2027, 6, 30)), months=st.integers(1, 15), weeks=st.integers(2, 10)
)
def test_no_day_of_a_plan_disturbs_people(start: date, months: int, weeks: int) -> None:
    until = terms.ending(DISTRICT, start, months, BOUNDS)
    looks = terms.checkpoints(DISTRICT, start, until, weeks)

    assert until <= months_from(start, BOUNDS.most)
    assert until >= months_from(start, BOUNDS.least)
    assert all(terms.fits(DISTRICT, one) for one in (*looks, until))
    assert all(start < one <= until - terms.APART for one in looks)
    assert all(later - earlier >= terms.APART for earlier, later in pairwise(looks))


def test_looks_at_a_plan_step_around_the_winter_break_and_the_may_holidays(district: District) -> None:
    assert terms.checkpoints(district, day("24.11.2026"), day("26.05.2027"), 6) == [
        day("11.01.2027"),  # 5 January is a holiday, the break lasts to the 10th
        day("16.02.2027"),
        day("05.04.2027"),  # 30 March is in the spring break
        day("11.05.2027"),
    ]


def test_a_break_is_a_break_even_where_pushes_may_go_in_it(district: District) -> None:
    pushes = district.settings.pushes.model_copy(update={"in_breaks": True})
    settings = district.settings.model_copy(update={"pushes": pushes})
    eager = district.model_copy(update={"settings": settings})

    assert not terms.fits(eager, day("29.03.2027"))  # a Monday
    assert terms.fits(eager, day("05.04.2027"))


def test_nobody_is_asked_in_july(district: District) -> None:
    looks = terms.checkpoints(district, day("24.05.2027"), day("30.09.2027"), 6)

    assert looks == [day("02.08.2027"), day("16.08.2027")]


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        pytest.param("consultation", "08.12.2026", id="a talk in two weeks"),
        pytest.param("materials", "22.12.2026", id="reading in four"),
        pytest.param("course", "16.03.2027", id="a course in sixteen"),
        pytest.param("share_practice", "12.04.2027", id="the rest by the end of the plan"),
        pytest.param("own", "19.01.2027", id="anything else in eight"),
    ],
)
def test_a_step_is_due_when_it_usually_is(district: District, kind: str, due: str) -> None:
    assert terms.usual_due(district, kind, day("24.11.2026"), day("12.04.2027")) == day(due)


def test_days_for_a_step_lie_within_the_plan(district: District) -> None:
    assert terms.dues(district, day("24.11.2026"), day("26.05.2027")) == [
        ("month", day("24.12.2026")),
        ("quarter", day("30.12.2026")),
        ("year", day("26.05.2027")),
    ]
    assert terms.dues(district, day("24.11.2026"), day("15.12.2026")) == [("end", day("15.12.2026"))]
    assert terms.dues(district, day("26.05.2027"), day("26.05.2027")) == []


def test_a_plan_runs_on_to_the_longest_and_once_more_a_little_beyond(district: District) -> None:
    first = terms.extensions(district, day("24.11.2026"), day("26.05.2027"), BOUNDS, granted=0)
    second = terms.extensions(district, day("24.11.2026"), day("24.11.2027"), BOUNDS, granted=1)

    assert first == [day("30.09.2027"), day("24.11.2027")]
    assert second == [day("24.12.2027"), day("24.01.2028"), day("24.02.2028")]
    assert terms.extensions(district, day("24.11.2026"), day("24.11.2027"), BOUNDS, granted=0) == []
