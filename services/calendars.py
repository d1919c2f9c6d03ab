"""When people may be disturbed: the district's workdays, hours, breaks and digest."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from models.calendars import SchoolYear, Span
from models.district import District

DAY = timedelta(days=1)
FAR = 400  # days to look ahead; a calendar with nothing open that long is refused when it is checked


def today(district: District, moment: datetime) -> date:
    """The day it is in the district."""
    return moment.astimezone(district.settings.timezone).date()


def is_workday(district: District, day: date) -> bool:
    """Monday to Friday, less holidays and moved days off, plus working weekends."""
    calendar = district.calendar
    if _within(day, calendar.working_weekends):
        return True
    return day.weekday() < 5 and not _within(day, calendar.holidays) and not _within(day, calendar.days_off)


def add_workdays(district: District, day: date, count: int) -> date:
    """The count-th workday after the day (before it, when negative); 0 is the day itself."""
    step = DAY if count > 0 else -DAY
    left = abs(count)
    while left:
        day += step
        left -= is_workday(district, day)
    return day


def school_year(district: District, day: date) -> SchoolYear | None:
    """The school year of the day; None when the calendar does not reach it."""
    return next((year for year in district.calendar.years.values() if day in year), None)


def is_break(district: District, day: date) -> bool:
    year = school_year(district, day)
    return year is not None and _within(day, year.breaks)


def is_lesson_day(district: District, day: date) -> bool:
    """A workday within a quarter; without a calendar for the year, any workday."""
    year = school_year(district, day)
    return is_workday(district, day) and (year is None or _within(day, year.quarters))


def takes_pushes(district: District, day: date) -> bool:
    """Whether a push that is not urgent may go on this day at all."""
    if not is_workday(district, day):
        return False
    if is_break(district, day) and not district.settings.pushes.in_breaks:
        return False
    year = school_year(district, day)
    return year is None or not _within(day, (span for span in year.quiet if span.pushes == "none"))


def is_silent(district: District, moment: datetime) -> bool:
    """Lesson hours of a school day: what arrives then makes no sound."""
    pushes, day = district.settings.pushes, today(district, moment)
    begin, end = _at(district, day, pushes.lessons_begin), _at(district, day, pushes.lessons_end)
    return is_lesson_day(district, day) and begin <= moment < end


def next_opening(district: District, moment: datetime) -> datetime:
    """The first moment, from this one on, at which a push that is not urgent may go (UTC)."""
    pushes, day = district.settings.pushes, today(district, moment)
    for _ in range(FAR):
        if takes_pushes(district, day) and moment < _at(district, day, pushes.closes):
            return max(moment.astimezone(UTC), _at(district, day, pushes.opens))
        day += DAY
    return moment.astimezone(UTC)


def next_digest(district: District, moment: datetime) -> datetime:
    """The first digest at this moment or later (UTC).

    A week's digest goes on its day; when that day takes no pushes, on the last day of the week
    before it that does; when there is none, at the next opening.
    """
    day = today(district, moment)
    week = day - timedelta(days=day.weekday() + 7)
    for _ in range(FAR):
        digest = _digest_of(district, week)
        if digest >= moment:
            return digest
        week += 7 * DAY
    return next_opening(district, moment)


def quiet_on(district: District, day: date) -> Span | None:
    """The days to spare people that this day belongs to, if any: to warn whoever plans a push."""
    year = school_year(district, day)
    return next((span for span in year.quiet if day in span), None) if year else None


def _digest_of(district: District, monday: date) -> datetime:
    pushes = district.settings.pushes
    usual = monday + timedelta(days=pushes.digest_weekday)
    for back in range(pushes.digest_weekday + 1):
        if takes_pushes(district, day := usual - timedelta(days=back)):
            return _at(district, day, pushes.digest_at)
    return next_opening(district, _at(district, usual, pushes.digest_at))


def _at(district: District, day: date, hour: time) -> datetime:
    """A local hour as UTC; an hour the clocks skip becomes the moment after the jump."""
    return datetime.combine(day, hour, tzinfo=district.settings.timezone).astimezone(UTC)


def _within(day: date, spans: Iterable[Span]) -> bool:
    return any(day in span for span in spans)
