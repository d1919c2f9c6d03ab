"""Days and counts of a programme, by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from services import calendars
from services.apprenticeships import rules

AUTUMN, LAST = date(2026, 11, 24), date(2027, 5, 26)


@pytest.mark.parametrize(
    ("pair_until", "ends"),
    [
        (None, [(3, date(2027, 2, 24)), (6, LAST), (12, date(2027, 11, 24))]),
        (date(2027, 5, 31), [(3, date(2027, 2, 24)), (9, LAST)]),
        (date(2027, 3, 10), [(3, date(2027, 2, 24))]),
        (date(2027, 1, 29), [(3, date(2027, 1, 29))]),
        (AUTUMN, []),
    ],
    ids=["no end", "to the end of May", "two weeks more are no choice", "cut short", "over"],
)
def test_no_programme_outlasts_its_pair(
    district: District, pair_until: date | None, ends: list[tuple[int, date]]
) -> None:
    found = rules.endings(district, AUTUMN, pair_until)
    assert [day for _, day in found] == [day for _, day in ends]


@pytest.mark.long
@given(
    start=st.dates(date(2026, 9, 1), date(2027, 5, 1)),
    length=st.integers(15, 360),
    week=st.integers(1, 52),
)
def test_a_step_is_due_on_a_workday_within_the_programme(
    district: District, start: date, length: int, week: int
) -> None:
    until = start + timedelta(days=length)
    day = rules.due(district, start, until, week)
    assert day <= until
    assert calendars.is_workday(district, day)
    assert not calendars.is_break(district, day)


@pytest.mark.parametrize(
    ("words", "percent"),
    [
        ([], None),
        ([None], None),
        (["yes"], 100),
        (["yes", "partly", "no"], 33),
        (["yes", "yes", None], 100),
        (["partly"], 0),
    ],
)
def test_only_a_goal_met_in_full_counts_as_met(words: list[str | None], percent: int | None) -> None:
    assert rules.goals_met(words) == percent


def test_goals_that_answer_a_weak_side_come_first(district: District) -> None:
    found = rules.suggested(district, {"COM": "critical", "INC": "high", "GIF": "minimal", "MET": "medium"})
    assert [code for code, _ in found[:3]] == ["parents", "inclusion", "discipline"]
    assert rules.recommended(found) == ["parents", "inclusion"]
    assert rules.recommended(rules.suggested(district, {})) == ["discipline"]


def test_the_weakest_of_a_goals_groups_is_its_level(district: District) -> None:
    template = district.mentoring.goals["inclusion"]
    assert rules.level(template, {"INC": "minimal", "GIF": "high"}) == "high"
    assert rules.level(template, {"COM": "critical"}) is None


def test_another_word_in_a_goal_is_another_programme_to_say_yes_to() -> None:
    goal = ApprenticeGoal(id=1, text="Учиться", success="", steps=[])
    made = Apprenticeship(goals=[goal])
    before = rules.stamp(made)
    goal.steps.append(ApprenticeStep(title="Шаг", state="planned"))
    assert rules.stamp(made) == before
    goal.success = "Получилось"
    assert rules.stamp(made) != before


def test_silence_of_two_weeks_is_enough() -> None:
    asked = datetime(2027, 5, 10, 9, tzinfo=UTC)
    made = Apprenticeship(closing_at=asked)
    assert not rules.silent_since(made, asked + timedelta(days=13, hours=23))
    assert rules.silent_since(made, asked + timedelta(days=14))
    assert not rules.silent_since(Apprenticeship(), asked)
