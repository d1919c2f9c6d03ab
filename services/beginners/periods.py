"""The periods over which mentoring is counted: school years, their halves, the months with lessons."""

from datetime import date, timedelta
from typing import cast

from models.beginnerfigures import Half, Period
from models.district import District
from services import calendars
from services.refusals import Refusal
from services.stages import months_from

DAY = timedelta(days=1)


def known(district: District, today: date) -> list[str]:
    """The codes of the school years that have begun, the earliest first."""
    years = sorted(district.calendar.years.values(), key=lambda year: year.first)
    return [year.code for year in years if year.first <= today]


def period(district: District, today: date, code: str = "", half: int = 0) -> Period:
    """The named school year or half of it; without a name the present year. Refuses what has not begun."""
    present = calendars.school_year(district, today)
    year = district.calendar.years.get(code or (present.code if present else ""))
    if year is None or half not in (0, 1, 2):
        raise Refusal("beginners-no-period")
    middle = date(year.first.year, 12, 31)
    first = middle + DAY if half == 2 else year.first
    last = middle if half == 1 else year.last
    if first > today:
        raise Refusal("beginners-no-period")
    return Period(year.code, cast("Half", half), first, last)


def halves(within: Period, district: District, today: date) -> list[Half]:
    """What else of the same year can be looked at: the whole of it, and its halves that have begun."""
    year = district.calendar.years[within.year]
    begun: list[Half] = [0, 1] if today.year == year.first.year else [0, 1, 2]
    return [half for half in begun if half != within.half]


def months(within: Period, district: District, today: date) -> list[date]:
    """The first days of the months that are judged: over by today, wholly in the period, and with lessons
    on more than half of their days from Monday to Friday."""
    found = []
    month = within.first.replace(day=1)
    while (end := months_from(month, 1)) <= min(today, within.last + DAY):
        if month >= within.first and _lessons(month, end, district):
            found.append(month)
        month = end
    return found


def _lessons(first: date, end: date, district: District) -> bool:
    days = [first + DAY * number for number in range((end - first).days)]
    weekdays = [day for day in days if day.weekday() < 5]
    return 2 * sum(calendars.is_lesson_day(district, day) for day in weekdays) > len(weekdays)
