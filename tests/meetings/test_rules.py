"""The rules of meetings as tables: years, quorum, votes, terms, the order of an agenda."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.district import District
from services.meetings import rules, yearplans

D = date


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (D(2026, 8, 1), "2026/27"),  # the meeting of August plans the year to come
        (D(2026, 7, 31), "2025/26"),
        (D(2026, 12, 31), "2026/27"),
        (D(2027, 1, 1), "2026/27"),
        (D(2099, 9, 1), "2099/00"),
    ],
)
def test_a_year_of_work_begins_in_august(day: date, year: str) -> None:
    assert rules.year_of(day) == year


@pytest.mark.parametrize(
    ("day", "years"),
    [
        (D(2026, 11, 25), ["2026/27"]),
        (D(2027, 4, 30), ["2026/27"]),
        (D(2027, 5, 1), ["2026/27", "2027/28"]),
        (D(2027, 7, 31), ["2026/27", "2027/28"]),
        (D(2027, 8, 1), ["2027/28"]),
    ],
)
def test_the_next_year_is_planned_from_may_on(day: date, years: list[str]) -> None:
    assert rules.years(day) == years


def test_months_of_a_year_go_from_august_to_july() -> None:
    months = rules.months("2026/27")
    assert (months[0], months[5], months[-1]) == (D(2026, 8, 1), D(2027, 1, 1), D(2027, 7, 1))
    assert {rules.year_of(month) for month in months} == {"2026/27"}
    assert (rules.last_year("2026/27"), rules.next_year("2026/27")) == ("2025/26", "2027/28")


@pytest.mark.parametrize(
    ("planned_on", "whole_month", "last"),
    [
        (D(2027, 2, 1), True, D(2027, 2, 28)),
        (D(2028, 2, 1), True, D(2028, 2, 29)),
        (D(2026, 12, 1), True, D(2026, 12, 31)),
        (D(2026, 11, 12), False, D(2026, 11, 12)),
    ],
)
def test_a_month_lasts_to_its_last_day(planned_on: date, whole_month: bool, last: date) -> None:
    assert rules.last_day(planned_on, whole_month) == last


@pytest.mark.parametrize(
    ("present", "members", "percent", "there_is"),
    [
        (5, 10, 50, True),
        (4, 10, 50, False),
        (4, 7, 50, True),  # half of seven is three and a half: four
        (3, 7, 50, False),
        (1, 1, 50, True),
        (0, 1, 50, False),
        (0, 0, 50, False),
        (2, 3, 67, False),  # two thirds are 66.7 %: less than 67
        (2, 3, 66, True),
        (9, 9, 100, True),
        (8, 9, 100, False),
    ],
)
def test_a_quorum_is_at_least_its_share_of_all(
    present: int, members: int, percent: int, there_is: bool
) -> None:
    assert rules.quorum(present, members, percent) is there_is


@pytest.mark.long
@given(members=st.integers(1, 500), percent=st.integers(1, 100))
def test_the_quorum_is_the_least_number_that_makes_the_share(members: int, percent: int) -> None:
    needed = rules.needed(members, percent)
    assert 1 <= needed <= members
    assert needed * 100 >= members * percent
    assert needed == 1 or (needed - 1) * 100 < members * percent


@pytest.mark.parametrize(
    ("ayes", "noes", "abstained", "least", "came_to"),
    [
        (7, 1, 1, 5, "adopted"),
        (3, 3, 0, 3, "rejected"),  # half is not more than half
        (3, 2, 1, 3, "rejected"),  # who abstains has taken part
        (4, 2, 1, 3, "adopted"),
        (2, 0, 0, 3, "no-quorum"),
        (0, 0, 0, 1, "no-quorum"),
        (0, 0, 5, 3, "rejected"),
    ],
)
def test_a_decision_needs_more_than_half_of_those_who_voted(
    ayes: int, noes: int, abstained: int, least: int, came_to: str
) -> None:
    assert rules.outcome(ayes, noes, abstained, least) == came_to


@pytest.mark.parametrize(
    ("held_on", "last"),
    [
        (D(2026, 11, 25), D(2026, 11, 30)),  # Wednesday: Thursday, Friday, Monday
        (D(2026, 11, 3), D(2026, 11, 9)),  # the 4th is Unity Day
        (D(2026, 12, 30), D(2027, 1, 13)),  # over the holidays
    ],
)
def test_minutes_are_due_in_three_workdays(district: District, held_on: date, last: date) -> None:
    assert rules.minutes_due(district, held_on) == last


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (D(2026, 11, 30), None),
        (D(2026, 12, 1), "soon"),  # Friday the 4th less three workdays
        (D(2026, 12, 3), "soon"),
        (D(2026, 12, 4), "today"),
        (D(2026, 12, 5), "late"),
        (D(2027, 1, 20), "late"),
    ],
)
def test_a_task_is_asked_after_thrice(district: District, today: date, said: str | None) -> None:
    assert rules.chase(district, D(2026, 12, 4), today) == said


@pytest.mark.long
@given(st.data())
def test_moving_a_question_keeps_all_others_in_order(data: st.DataObject) -> None:
    items = data.draw(st.lists(st.integers(), unique=True, min_size=1, max_size=12))
    item, step = data.draw(st.sampled_from(items)), data.draw(st.integers(-15, 15))

    moved = rules.moved(items, item, step)

    assert [one for one in moved if one != item] == [one for one in items if one != item]
    assert moved.index(item) == min(max(items.index(item) + step, 0), len(items) - 1)


@pytest.mark.parametrize(
    ("lines", "events", "pairs"),
    [
        ([(1, D(2026, 11, 1))], [(7, D(2026, 11, 25))], [(1, 7)]),
        ([(1, D(2026, 11, 1))], [(7, D(2026, 12, 1))], []),
        ([(1, D(2026, 11, 1))], [(7, D(2025, 11, 25))], []),
        ([(1, D(2026, 11, 1)), (2, D(2026, 11, 20))], [(7, D(2026, 11, 25))], [(1, 7)]),
        (
            [(1, D(2026, 11, 1)), (2, D(2026, 11, 20))],
            [(7, D(2026, 11, 5)), (8, D(2026, 11, 25))],
            [(1, 7), (2, 8)],
        ),
    ],
    ids=["same-month", "other-month", "other-year", "one-event", "two-of-each"],
)
def test_planned_meetings_meet_events_of_their_month(
    lines: list[tuple[int, date]], events: list[tuple[int, date]], pairs: list[tuple[int, int]]
) -> None:
    assert yearplans.pairs(lines, events) == pairs
