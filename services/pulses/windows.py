"""When young teachers are asked: rules without a database.

Six waves in a school year; somebody hired in the middle of one is first asked after three weeks of work,
then with the others; between waves, in the first stages, three taps every two weeks of lessons.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from models.calendars import SchoolYear
from models.district import District
from models.pulseforms import PulseForm
from services import calendars

DAY, WEEK = timedelta(days=1), timedelta(days=7)
# A first pulse stays open for so long, and does not come so near to a wave.
FIRST = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Window:
    """An occasion: what it is called in rows, its kind, the first and the last day."""

    wave: str
    kind: str
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def waves(form: PulseForm, year: SchoolYear) -> list[Window]:
    """The full pulses of a school year, in the order of the file."""
    return [
        Window(f"{year.code} {code}", "full", _in_year(one.first, year), _in_year(one.last, year))
        for code, one in form.schedule.waves.items()
    ]


def due(form: PulseForm, district: District, begun: date, hired: date, today: date) -> list[Window]:
    """The occasions that are open today for somebody who teaches since `begun`, here since `hired`.

    A wave goes before all else, and asks nobody in her first three weeks.
    """
    year = calendars.school_year(district, today)
    if year is None:
        return []
    of_year = waves(form, year)
    ready = hired + form.schedule.late_start_days * DAY
    full = [one for one in of_year if today in one and ready <= today]
    if full:
        return full
    first = _start(district, year, of_year, ready)
    if first is not None and today in first:
        return [first]
    mini = _mini(form, district, year, of_year, begun, hired, today)
    return [mini] if mini is not None and not (first and _meet(mini, first)) else []


def _start(district: District, year: SchoolYear, of_year: list[Window], ready: date) -> Window | None:
    """The first pulse of somebody hired in the middle of a year, unless a wave can still ask her or is near.

    A wave asks no more on its last days where no pushes may go on them.
    """
    if not of_year[0].first < ready <= year.lessons_end:
        return None
    near = any(one.first - FIRST <= ready <= _last_push(district, one) for one in of_year)
    return None if near else Window("start", "start", ready, ready + FIRST)


def _last_push(district: District, window: Window) -> date:
    day = window.last
    while day > window.first and not calendars.takes_pushes(district, day):
        day -= DAY
    return day


def _mini(
    form: PulseForm,
    district: District,
    year: SchoolYear,
    of_year: list[Window],
    begun: date,
    hired: date,
    today: date,
) -> Window | None:
    """The short pulse of this week: every other week of the school year with lessons and without a wave."""
    stage = form.stage(begun, today)
    if stage is None or stage.code not in form.mini.stages or today < hired + WEEK:
        return None
    monday = today - today.weekday() * DAY
    start = year.first - year.first.weekday() * DAY
    if (monday - start).days % form.mini.every_days >= WEEK.days:
        return None
    mini = Window(f"{year.code} mini {monday}", "mini", monday, monday + 6 * DAY)
    if any(_meet(mini, one) for one in of_year) or not _lessons(district, monday):
        return None
    return mini


def _lessons(district: District, monday: date) -> bool:
    """Whether lessons go on for at least three days of the week."""
    return sum(calendars.is_lesson_day(district, monday + day * DAY) for day in range(5)) >= 3


def _meet(one: Window, other: Window) -> bool:
    return one.first <= other.last and other.first <= one.last


def _in_year(day: str, year: SchoolYear) -> date:
    """A day of the file («09-22») in that school year, which begins in September."""
    month, number = int(day[:2]), int(day[3:])
    return date(year.first.year + (month < year.first.month), month, number)
