"""When people may be disturbed, over the shipped calendar."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.district import District
from services import calendars, districts

SHIPPED = districts.load()
ZONES = ["Europe/Moscow", "Asia/Kamchatka", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"]
MOMENTS = st.datetimes(datetime(2025, 9, 1), datetime(2028, 8, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
DAYS = st.dates(date(2025, 9, 1), date(2028, 8, 31))


def living_in(zone: str) -> District:
    return SHIPPED.model_copy(update={"settings": SHIPPED.settings.model_copy(update={"zone": zone})})


DISTRICTS = st.sampled_from([living_in(zone) for zone in ZONES])


def moscow(said: str) -> datetime:
    return datetime.strptime(said, "%d.%m.%Y %H:%M").replace(tzinfo=ZoneInfo("Europe/Moscow")).astimezone(UTC)


def day(said: str) -> date:
    return datetime.strptime(said, "%d.%m.%Y").replace(tzinfo=UTC).date()


@pytest.mark.parametrize(
    ("on", "works"),
    [
        pytest.param("24.11.2026", True, id="a Tuesday"),
        pytest.param("28.11.2026", False, id="a Saturday"),
        pytest.param("01.11.2025", True, id="a working Saturday"),
        pytest.param("04.11.2026", False, id="Unity Day"),
        pytest.param("31.12.2026", False, id="a moved day off"),
        pytest.param("08.01.2027", False, id="the last day of the New Year holidays"),
        pytest.param("27.10.2026", True, id="teachers work in a school break"),
        pytest.param("14.07.2026", True, id="July has workdays too"),
        pytest.param("03.09.2029", True, id="beyond the calendar, weekdays"),
    ],
)
def test_workdays(on: str, works: bool) -> None:
    assert calendars.is_workday(SHIPPED, day(on)) is works


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        pytest.param("24.11.2026 12:00", "24.11.2026 12:00", id="within hours, at once"),
        pytest.param("24.11.2026 07:00", "24.11.2026 09:00", id="early, at nine"),
        pytest.param("24.11.2026 09:00", "24.11.2026 09:00", id="at nine sharp"),
        pytest.param("24.11.2026 18:30", "25.11.2026 09:00", id="at closing, tomorrow"),
        pytest.param("28.11.2026 22:00", "30.11.2026 09:00", id="Saturday night, Monday morning"),
        pytest.param("03.11.2026 20:00", "05.11.2026 09:00", id="over a holiday"),
        pytest.param("23.10.2026 19:00", "02.11.2026 09:00", id="over a school break"),
        pytest.param("30.12.2026 19:00", "11.01.2027 09:00", id="over the New Year"),
        pytest.param("01.07.2026 10:00", "03.08.2026 09:00", id="over July"),
        pytest.param("12.11.2027 19:00", "13.11.2027 09:00", id="on a working Saturday"),
        pytest.param("05.09.2026 10:00", "07.09.2026 09:00", id="quiet weeks hold nothing back"),
    ],
)
def test_the_next_opening(at: str, opens: str) -> None:
    assert calendars.next_opening(SHIPPED, moscow(at)) == moscow(opens)


def test_a_district_may_allow_pushes_in_breaks() -> None:
    pushes = SHIPPED.settings.pushes.model_copy(update={"in_breaks": True})
    district = SHIPPED.model_copy(update={"settings": SHIPPED.settings.model_copy(update={"pushes": pushes})})
    assert calendars.next_opening(district, moscow("26.10.2026 07:00")) == moscow("26.10.2026 09:00")


@pytest.mark.parametrize(
    ("at", "silent"),
    [
        pytest.param("24.11.2026 08:29", False, id="before lessons"),
        pytest.param("24.11.2026 08:30", True, id="the first bell"),
        pytest.param("24.11.2026 13:29", True, id="the last minute"),
        pytest.param("24.11.2026 13:30", False, id="lessons are over"),
        pytest.param("28.11.2026 10:00", False, id="a Saturday"),
        pytest.param("27.10.2026 10:00", False, id="a school break"),
        pytest.param("04.11.2026 10:00", False, id="a holiday"),
        pytest.param("10.06.2026 10:00", False, id="after the school year"),
    ],
)
def test_lesson_hours_are_silent(at: str, silent: bool) -> None:
    assert calendars.is_silent(SHIPPED, moscow(at)) is silent


@pytest.mark.parametrize(
    ("at", "digest"),
    [
        pytest.param("24.11.2026 12:00", "27.11.2026 15:00", id="Tuesday, on Friday"),
        pytest.param("27.11.2026 15:00", "27.11.2026 15:00", id="on the minute"),
        pytest.param("27.11.2026 15:01", "04.12.2026 15:00", id="a minute late, in a week"),
        pytest.param("29.12.2025 10:00", "30.12.2025 15:00", id="a short week, on its last open day"),
        pytest.param("30.12.2025 15:01", "12.01.2026 09:00", id="after the break, at the first opening"),
        pytest.param("02.11.2027 10:00", "08.11.2027 09:00", id="a week of break, at the next opening"),
        pytest.param("09.06.2026 10:00", "11.06.2026 15:00", id="a Friday holiday, on Thursday"),
    ],
)
def test_the_next_digest(at: str, digest: str) -> None:
    assert calendars.next_digest(SHIPPED, moscow(at)) == moscow(digest)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        pytest.param("24.11.2026", 0, "24.11.2026", id="none"),
        pytest.param("24.11.2026", 2, "26.11.2026", id="two within a week"),
        pytest.param("27.11.2026", 2, "01.12.2026", id="over a weekend"),
        pytest.param("30.12.2026", 1, "11.01.2027", id="over the holidays"),
        pytest.param("05.11.2026", -1, "03.11.2026", id="backwards over a holiday"),
    ],
)
def test_workdays_are_added(start: str, count: int, end: str) -> None:
    assert calendars.add_workdays(SHIPPED, day(start), count) == day(end)


def test_a_school_year_runs_from_september_to_august() -> None:
    years = [calendars.school_year(SHIPPED, day(on)) for on in ("31.08.2026", "01.09.2026", "01.09.2028")]
    assert [year.code if year else None for year in years] == ["2025/26", "2026/27", None]


def test_days_to_spare_people_are_told_to_the_planner() -> None:
    quiet = calendars.quiet_on(SHIPPED, day("07.09.2026"))
    assert quiet is not None
    assert quiet.title == "Начало года"
    assert calendars.quiet_on(SHIPPED, day("24.11.2026")) is None


def test_the_morning_the_clocks_change_opens_at_the_local_hour() -> None:
    berlin = living_in("Europe/Berlin")
    saturday = datetime(2026, 3, 27, 20, tzinfo=UTC)
    opening = calendars.next_opening(berlin, saturday)
    assert opening.astimezone(ZoneInfo("Europe/Berlin")).time() == time(9)


@pytest.mark.long
@given(DISTRICTS, MOMENTS)
def test_an_opening_is_never_earlier_and_always_within_hours(district: District, moment: datetime) -> None:
    opening = calendars.next_opening(district, moment)
    local = opening.astimezone(district.settings.timezone)
    assert opening >= moment
    assert calendars.takes_pushes(district, local.date())
    assert time(9) <= local.time() < time(18, 30)
    assert calendars.next_opening(district, opening) == opening


@pytest.mark.long
@given(DISTRICTS, MOMENTS, MOMENTS)
def test_what_waits_longer_never_goes_sooner(district: District, one: datetime, other: datetime) -> None:
    early, late = min(one, other), max(one, other)
    assert calendars.next_opening(district, early) <= calendars.next_opening(district, late)
    assert calendars.next_digest(district, early) <= calendars.next_digest(district, late)


@pytest.mark.long
@given(DISTRICTS, MOMENTS)
def test_a_digest_goes_only_when_pushes_may(district: District, moment: datetime) -> None:
    digest = calendars.next_digest(district, moment)
    assert digest >= moment
    assert calendars.next_opening(district, digest) == digest
    assert calendars.next_digest(district, digest) == digest
    assert digest - moment <= timedelta(days=45)


@pytest.mark.long
@given(DAYS, st.integers(-60, 60), st.integers(-60, 60))
def test_adding_workdays_adds_up(start: date, first: int, second: int) -> None:
    start = calendars.add_workdays(SHIPPED, start, 1)
    once = calendars.add_workdays(SHIPPED, start, first + second)
    assert calendars.add_workdays(SHIPPED, calendars.add_workdays(SHIPPED, start, first), second) == once


@given(DISTRICTS, MOMENTS)
def test_silence_is_only_on_workdays(district: District, moment: datetime) -> None:
    if calendars.is_silent(district, moment):
        local = moment.astimezone(district.settings.timezone)
        assert calendars.is_workday(district, local.date())
        assert time(8, 30) <= local.time() < time(13, 30)
