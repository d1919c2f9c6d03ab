"""The indicators against districts counted by hand, and against a model that counts day by day."""

from datetime import date, timedelta
from typing import Any

import pytest

from models.beginnercards import Tally
from models.beginnerfigures import Period, Share
from models.beginners import CohortMember
from models.district import District
from models.mentorships import ACTIVE, COMPLETED, DECLINED, REPLACED, Mentorship
from models.people import Employment, Person
from services.beginners import indicators, periods
from services.refusals import Refusal

TODAY = date(2026, 11, 24)
YEAR = Period("2026/27", 0, date(2026, 9, 1), date(2027, 8, 31))
YOUNG, OLD = date(2026, 9, 1), date(2010, 9, 1)
DAY = timedelta(days=1)


def pair(number: int = 1, **facts: Any) -> Mentorship:
    given: dict[str, Any] = {
        "id": number,
        "state": ACTIVE,
        "entitled_on": date(2026, 9, 1),
        "starts_on": date(2026, 9, 10),
        "mentee": Person(teaching_since=facts.pop("teaching_since", YOUNG)),
    }
    return Mentorship(**(given | facts))


@pytest.mark.parametrize(
    ("tally", "percent"),
    [
        pytest.param(Tally(), None, id="nobody"),
        pytest.param(Tally(paired=10, grace=2), 100, id="all-paired-or-in-time"),
        pytest.param(Tally(paired=12, grace=1, refused=1), 92, id="a-written-refusal-stays-in-the-count"),
        pytest.param(Tally(paired=199, uncovered=1), 99, id="one-of-two-hundred-is-not-all"),
        pytest.param(Tally(paired=2, away=5), 100, id="who-is-away-is-not-counted"),
    ],
)
def test_coverage(tally: Tally, percent: int | None) -> None:
    assert tally.percent == percent


@pytest.mark.parametrize(
    ("pairs", "share"),
    [
        pytest.param([], Share(0, 0), id="none"),
        pytest.param([pair(starts_on=date(2026, 9, 15))], Share(1, 1), id="on-the-fourteenth-day"),
        pytest.param([pair(starts_on=date(2026, 9, 16))], Share(0, 1), id="on-the-fifteenth"),
        pytest.param([pair(), pair(follows_id=7)], Share(1, 1), id="a-replacement-leaves-no-gap"),
        pytest.param([pair(teaching_since=OLD)], Share(0, 0), id="the-mentee-is-not-young"),
        pytest.param([pair(teaching_since=None)], Share(1, 1), id="the-mentee-was-erased-since"),
        pytest.param([pair(starts_on=date(2026, 8, 31))], Share(0, 0), id="begun-last-year"),
        pytest.param([pair(state=COMPLETED, ended_on=date(2026, 10, 1))], Share(1, 1), id="over-by-now"),
        pytest.param([pair(state=DECLINED)], Share(0, 0), id="never-began"),
        pytest.param(
            [pair(entitled_on=date(2026, 10, 1), starts_on=date(2026, 10, 20))],
            Share(0, 1),
            id="the-last-mentor-left-and-nineteen-days-passed",
        ),
    ],
)
def test_start_lag(pairs: list[Mentorship], share: Share, district: District) -> None:
    assert indicators.start_lag(pairs, YEAR, district) == share


def test_the_months_that_are_judged_are_those_of_lessons_that_are_over(district: District) -> None:
    whole = periods.months(YEAR, district, date(2027, 9, 1))
    assert [month.month for month in whole] == [9, 10, 11, 12, 1, 2, 3, 4, 5]
    assert periods.months(YEAR, district, TODAY) == [date(2026, 9, 1), date(2026, 10, 1)]
    assert periods.months(YEAR, district, date(2026, 12, 1))[-1] == date(2026, 11, 1)
    second = periods.period(district, date(2027, 9, 1), "2026/27", 2)
    assert periods.months(second, district, date(2027, 9, 1))[0] == date(2027, 1, 1)


SEP, OCT, NOV = date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)
MONTHS = [SEP, OCT, NOV]


def days(month: int, *numbers: int) -> list[date]:
    return [date(2026, month, number) for number in numbers]


@pytest.mark.parametrize(
    ("facts", "held", "pauses", "share"),
    [
        pytest.param({"starts_on": SEP}, [], [], Share(0, 3), id="never-met"),
        pytest.param(
            {"starts_on": SEP},
            days(9, 2, 30) + days(10, 1, 31) + days(11, 5),
            [],
            Share(2, 3),
            id="twice-in-two-months-once-in-the-third",
        ),
        pytest.param(
            {"starts_on": date(2026, 9, 2)},
            days(9, 3, 4, 5),
            [],
            Share(0, 2),
            id="a-begun-month-is-not-judged",
        ),
        pytest.param(
            {"starts_on": SEP, "state": COMPLETED, "ended_on": date(2026, 10, 31)},
            days(9, 3, 4) + days(10, 5, 6),
            [],
            Share(2, 2),
            id="there-until-the-last-day-of-October",
        ),
        pytest.param(
            {"starts_on": SEP, "state": REPLACED, "ended_on": date(2026, 10, 30)},
            days(9, 3, 4) + days(10, 5, 6),
            [],
            Share(1, 1),
            id="not-there-on-the-last-day-of-October",
        ),
        pytest.param(
            {"starts_on": SEP},
            days(9, 3, 4) + days(11, 5, 6),
            [(date(2026, 10, 31), date(2026, 10, 31))],
            Share(2, 2),
            id="a-day-of-pause-takes-its-month-out",
        ),
        pytest.param(
            {"starts_on": SEP},
            days(9, 3, 4),
            [(date(2026, 10, 5), None)],
            Share(1, 1),
            id="a-pause-that-lasts",
        ),
        pytest.param({"starts_on": SEP, "state": DECLINED}, [], [], Share(0, 0), id="never-began"),
    ],
)
def test_active(
    facts: dict[str, Any],
    held: list[date],
    pauses: list[indicators.Pause],
    share: Share,
    district: District,
) -> None:
    assert indicators.active([pair(**facts)], {1: held}, {1: pauses}, MONTHS, district) == share


def member(person_id: int, school_id: int = 1) -> CohortMember:
    return CohortMember(year="2025/26", person_id=person_id, school_id=school_id)


def works(person_id: int, school_id: int = 1, until: date | None = None) -> Employment:
    return Employment(person_id=person_id, school_id=school_id, since=date(2025, 8, 25), until=until)


def test_retention_by_hand() -> None:
    """Five were young on 1 September 2025: one stayed, one changed schools, one left in June, one left the
    district on the very day, one left in March and was erased in April."""
    day = date(2026, 9, 1)
    people = {number: Person(id=number) for number in range(1, 6)}
    people[4].left_on = day
    people[5].left_on = date(2026, 3, 1)
    jobs = [
        works(1),
        works(2, until=date(2026, 8, 20)),
        works(2, school_id=2),
        works(3, until=date(2026, 6, 30)),
        works(4),
        works(5, until=date(2026, 3, 1)),
    ]

    found = indicators.retention(
        [member(number) for number in range(1, 6)], people, jobs, day, final=True, restored=False
    )

    assert (found.district, found.school) == (Share(2, 5), Share(1, 5))
    assert (found.district.percent, found.school.percent) == (40, 20)


@pytest.mark.parametrize(
    ("states", "share"),
    [
        pytest.param([], Share(0, 0), id="none"),
        pytest.param(["unconfirmed", "confirmed", "corrected"], Share(2, 3), id="put-right-is-confirmed"),
    ],
)
def test_confirmed(states: list[str], share: Share) -> None:
    assert indicators.confirmed(states) == share


def test_goals_met_is_the_mean_of_the_programmes_that_settled_them() -> None:
    assert indicators.goals_met([]) == (0, None)
    assert indicators.goals_met([None]) == (0, None)
    assert indicators.goals_met([100, 50, None, 34]) == (3, 61)


def test_satisfaction_is_silent_below_five_mentees_and_each_of_them_weighs_the_same() -> None:
    four = [(number, 5) for number in range(4)]
    assert indicators.satisfaction([*four, (0, 5), (0, 5)], 5) is None
    assert indicators.satisfaction([*four, (9, 1), (9, 1), (9, 1)], 5) == 4.2


@pytest.mark.parametrize(
    ("code", "half", "first", "last"),
    [
        ("", 0, date(2026, 9, 1), date(2027, 8, 31)),
        ("2026/27", 1, date(2026, 9, 1), date(2026, 12, 31)),
        ("2025/26", 2, date(2026, 1, 1), date(2026, 8, 31)),
    ],
)
def test_periods(code: str, half: int, first: date, last: date, district: District) -> None:
    found = periods.period(district, TODAY, code, half)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(("code", "half"), [("2026/27", 2), ("2027/28", 0), ("1999/00", 0), ("", 7)])
def test_what_has_not_begun_is_refused(code: str, half: int, district: District) -> None:
    with pytest.raises(Refusal, match="beginners-no-period"):
        periods.period(district, TODAY, code, half)
