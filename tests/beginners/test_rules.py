"""Who is young, since when she should have a mentor, how she is covered: as tables."""

from datetime import date

import pytest

from models.district import District
from models.people import Employment
from services.beginners import rules

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("since", "day", "young"),
    [
        pytest.param(date(2026, 11, 24), TODAY, True, id="on-her-first-day"),
        pytest.param(date(2026, 11, 25), TODAY, False, id="not-before-it"),
        pytest.param(date(2023, 11, 25), TODAY, True, id="on-the-last-day-of-three-years"),
        pytest.param(date(2023, 11, 24), TODAY, False, id="not-when-three-years-are-full"),
        pytest.param(date(2010, 9, 1), TODAY, False, id="not-for-long"),
        pytest.param(None, TODAY, False, id="not-when-nobody-knows"),
        pytest.param(date(2024, 2, 29), date(2027, 2, 28), True, id="the-leap-day-before"),
        pytest.param(date(2024, 2, 29), date(2027, 3, 1), False, id="the-leap-day-after"),
    ],
)
def test_experience_under_three_years_is_young(
    since: date | None, day: date, young: bool, district: District
) -> None:
    assert rules.is_young(since, day, district) is young


def job(since: date | None, until: date | None = None) -> Employment:
    return Employment(since=since, until=until)


@pytest.mark.parametrize(
    ("since", "jobs", "hired"),
    [
        pytest.param(date(2026, 9, 1), [job(date(2026, 9, 1))], date(2026, 9, 1), id="one-job"),
        pytest.param(date(2025, 9, 1), [job(None)], date(2025, 9, 1), id="a-job-without-a-beginning"),
        pytest.param(
            date(2024, 9, 1),
            [job(date(2024, 9, 1), date(2025, 9, 1)), job(date(2025, 9, 1))],
            date(2024, 9, 1),
            id="another-school-without-a-break-is-the-same-stretch",
        ),
        pytest.param(
            date(2024, 9, 1),
            [job(date(2024, 9, 1), date(2025, 6, 1)), job(date(2025, 9, 1))],
            date(2025, 9, 1),
            id="a-break-begins-a-new-stretch",
        ),
        pytest.param(
            date(2024, 9, 1),
            [job(date(2025, 9, 1)), job(date(2024, 9, 1)), job(date(2026, 1, 10), date(2026, 2, 1))],
            date(2024, 9, 1),
            id="a-second-job-beside-the-first-changes-nothing",
        ),
        pytest.param(
            date(2026, 9, 1), [job(date(2015, 9, 1))], date(2026, 9, 1), id="worked-there-before-teaching"
        ),
        pytest.param(
            date(2026, 9, 1),
            [job(date(2026, 9, 1)), job(date(2027, 1, 1))],
            date(2026, 9, 1),
            id="a-job-to-come-does-not-count",
        ),
    ],
)
def test_a_stretch_of_work_begins_where_there_was_none_before(
    since: date, jobs: list[Employment], hired: date
) -> None:
    assert rules.hired_on(since, jobs, TODAY) == hired


@pytest.mark.parametrize(
    ("paired", "refused", "entitled", "cover"),
    [
        pytest.param(False, False, date(2026, 11, 24), "grace", id="hired-today"),
        pytest.param(False, False, date(2026, 11, 10), "grace", id="the-fourteenth-day-is-the-last"),
        pytest.param(False, False, date(2026, 11, 9), "uncovered", id="the-fifteenth-is-late"),
        pytest.param(True, False, date(2026, 9, 1), "paired", id="with-a-mentor"),
        pytest.param(False, True, date(2026, 9, 1), "refused", id="declined-in-writing"),
        pytest.param(False, True, date(2026, 11, 24), "refused", id="declined-at-once"),
        pytest.param(True, True, date(2026, 9, 1), "paired", id="a-pair-is-stronger-than-a-sheet"),
    ],
)
def test_cover(paired: bool, refused: bool, entitled: date, cover: str, district: District) -> None:
    found = rules.cover(paired=paired, refused=refused, entitled=entitled, day=TODAY, district=district)
    assert found == cover


def test_hired_on_the_twentieth_she_is_uncovered_from_the_fifth(district: District) -> None:
    assert rules.grace_until(date(2026, 11, 20), district) == date(2026, 12, 4)
    assert rules.entitled_on(date(2026, 9, 1), [date(2026, 10, 1), date(2026, 2, 1)]) == date(2026, 10, 1)
