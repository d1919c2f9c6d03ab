"""Rules of courses as tables: where a course stands, who has a seat, when a term comes."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.courses import Course, CourseApplication
from services.courses import rules, shelves

TODAY = date(2026, 11, 24)


def course(**facts: Any) -> Course:
    return Course(
        **({"year": 2026, "state": "open", "positions": [], "themes": [], "for_heads": False} | facts)
    )


@pytest.mark.parametrize(
    ("facts", "phase"),
    [
        pytest.param({}, "open", id="no days: open"),
        pytest.param({"apply_until": TODAY}, "open", id="through the last day"),
        pytest.param({"apply_until": date(2026, 11, 23)}, "closed", id="the day after"),
        pytest.param({"state": "closed"}, "closed", id="closed by hand"),
        pytest.param({"state": "planned"}, "planned", id="not open yet"),
        pytest.param({"starts_on": TODAY}, "running", id="begins today"),
        pytest.param({"state": "closed", "starts_on": TODAY}, "running", id="closed, then begins"),
        pytest.param({"starts_on": date(2026, 11, 1), "ends_on": TODAY}, "running", id="the last day"),
        pytest.param({"ends_on": date(2026, 11, 23)}, "done", id="over"),
        pytest.param({"state": "running", "starts_on": date(2026, 12, 1)}, "open", id="put off after it ran"),
        pytest.param({"state": "cancelled", "ends_on": date(2026, 1, 1)}, "cancelled", id="called off"),
        pytest.param({"year": 2024}, "done", id="two years ago, no days"),
    ],
)
def test_a_course_stands_where_its_days_put_it(facts: dict[str, Any], phase: str) -> None:
    assert rules.phase(course(**facts), TODAY) == phase


@pytest.mark.parametrize(
    ("issued", "until"),
    [
        (date(2023, 11, 24), date(2026, 11, 24)),
        (date(2024, 2, 29), date(2027, 2, 28)),
        (date(2021, 2, 28), date(2024, 2, 28)),
    ],
)
def test_a_course_counts_for_three_years(issued: date, until: date) -> None:
    assert rules.valid_until(issued) == until


@pytest.mark.parametrize(
    ("until", "term", "mark"),
    [
        pytest.param(date(2026, 11, 24), "over", None, id="ends today"),
        pytest.param(date(2026, 11, 25), "soon", 3, id="tomorrow"),
        pytest.param(date(2027, 2, 24), "soon", 3, id="three months"),
        pytest.param(date(2027, 2, 25), "soon", 6, id="three months and a day"),
        pytest.param(date(2027, 5, 24), "soon", 6, id="half a year"),
        pytest.param(date(2027, 5, 25), "soon", 12, id="half a year and a day"),
        pytest.param(date(2027, 11, 24), "soon", 12, id="a year"),
        pytest.param(date(2027, 11, 25), "valid", None, id="a year and a day"),
    ],
)
def test_a_term_is_reminded_of_in_a_year_half_a_year_three_months(
    until: date, term: str, mark: int | None
) -> None:
    assert (rules.term(until, TODAY), rules.mark(until, TODAY)) == (term, mark)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        pytest.param({}, (), id="for everybody: not put first"),
        pytest.param({"themes": ["TH_A"]}, ("theme",), id="her topic"),
        pytest.param({"themes": ["TH_B"]}, (), id="another topic"),
        pytest.param({"positions": ["TEACHER"]}, ("position",), id="her position"),
        pytest.param({"positions": ["HEAD"], "themes": ["TH_A"]}, (), id="her topic, another position"),
        pytest.param({"for_heads": True, "themes": ["TH_A"]}, (), id="for heads, she is none"),
    ],
)
def test_why_a_course_may_be_right_for_her(facts: dict[str, Any], why: tuple[str, ...]) -> None:
    assert shelves.fits(course(**facts), {"TH_A"}, {"TEACHER"}, heads=False) == why


APPLICATIONS = st.lists(
    st.tuples(
        st.sampled_from(["asked", "approved", "confirmed", "waiting", "enrolled", "declined"]),
        st.sampled_from([1, 2, 3, None]),
    ),
    max_size=12,
)
LIMIT = st.one_of(st.none(), st.integers(0, 5))


@pytest.mark.long
@given(APPLICATIONS, LIMIT, LIMIT)
def test_seats_never_pass_a_quota_and_none_is_free_while_somebody_may_have_it(
    known: list[tuple[str, int | None]], quota: int | None, of_school: int | None
) -> None:
    about = course(quota=quota, school_quota=of_school)
    all_of_them = [
        CourseApplication(line=place, state=state, school_id=school)
        for place, (state, school) in enumerate(known)
    ]
    before = rules.Room(about, all_of_them)
    given_now = rules.next_in_line(about, all_of_them, rules.SHARED_OUT)
    for each in given_now:
        each.state = "confirmed"
    after = rules.Room(about, all_of_them)

    if quota is not None:
        assert after.held <= max(quota, before.held)
    if of_school is not None:
        for school, count in after.schools.items():
            assert school is None or count <= max(of_school, before.schools[school])
    assert not [each for each in all_of_them if each.state in rules.SHARED_OUT and after.fits(each)]
    assert [each.line for each in given_now] == sorted(each.line for each in given_now)
