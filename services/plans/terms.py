"""The days of a plan: how long it runs, when it is looked at, by when its steps are due.

All of them fall on workdays outside breaks and outside the days on which the bot keeps silent.
"""

from datetime import date, timedelta

from models.district import District
from models.scorings import Months
from services import calendars
from services.stages import months_from

DAY = timedelta(days=1)
WEEK = 7 * DAY
APART = 2 * WEEK  # two looks at a plan are never closer than this, nor a look and the end
CLOSE = 3 * WEEK
AUTUMN = 30 * DAY  # where the summer swallows a short plan, it runs to the end of September
CHOICES = (3, 6, 9, 12)

# Within how many weeks a step is usually done.
USUAL = {
    "consultation": 2,
    "materials": 4,
    "webinar": 8,
    "peer_visit": 8,
    "mentor_or_peer": 8,
    "association_workshop": 12,
    "course": 16,
    "share_practice": 20,
}
OTHERWISE = 8


def fits(district: District, day: date) -> bool:
    """A workday, not in a break, not in July."""
    return calendars.takes_pushes(district, day) and not calendars.is_break(district, day)


def on_or_after(district: District, day: date) -> date:
    for _ in range(calendars.FAR):
        if fits(district, day):
            return day
        day += DAY
    return day


def on_or_before(district: District, day: date) -> date:
    for _ in range(calendars.FAR):
        if fits(district, day):
            return day
        day -= DAY
    return day


def ending(district: District, start: date, months: int, bounds: Months) -> date:
    """The last day of a plan of about so many months.

    An end in the summer comes back to the end of lessons; where that leaves less than the shortest
    plan, it goes on to the end of September.
    """
    earliest, latest = months_from(start, bounds.least), months_from(start, bounds.most)
    day = months_from(start, min(max(months, bounds.least), bounds.most))
    year = calendars.school_year(district, day)
    if year is not None and day > year.lessons_end:
        in_spring = on_or_before(district, year.lessons_end)
        day = in_spring if in_spring >= earliest else year.last + AUTUMN
    day = on_or_after(district, day)
    return day if day <= latest else on_or_before(district, latest)


def endings(district: District, start: date, bounds: Months) -> list[tuple[int, date]]:
    """The ends to choose from, each with its months; of those that are close together the last is left."""
    found: list[tuple[int, date]] = []
    for months in sorted({bounds.least, *CHOICES, bounds.usual, bounds.most}):
        if bounds.least <= months <= bounds.most:
            day = ending(district, start, months, bounds)
            if found and day - found[-1][1] < CLOSE:
                found.pop()
            found.append((months, day))
    return found


def extensions(district: District, start: date, until: date, bounds: Months, granted: int) -> list[date]:
    """Later ends to choose from: up to the longest plan; once more, by the shortest plan beyond it.

    In the summer nobody works: an end there goes on to the end of September.
    """
    longest = months_from(start, bounds.most + (bounds.least if granted else 0))
    found: list[date] = []
    for months in (1, 2, 3, 6, bounds.most):
        day = months_from(until, months)
        year = calendars.school_year(district, day)
        if year is not None and day > year.lessons_end:
            day = year.last + AUTUMN
        day = on_or_before(district, min(day, longest))
        if day > max([until, *found]) + CLOSE:
            found.append(day)
    return found


def checkpoints(district: District, start: date, until: date, weeks: int) -> list[date]:
    """When to look at the plan: every so many weeks, moved on where people are not to be disturbed."""
    found: list[date] = []
    nominal = start + weeks * WEEK
    while nominal < until:
        day = on_or_after(district, nominal)
        if day <= until - APART and (not found or day - found[-1] >= APART):
            found.append(day)
        nominal += weeks * WEEK
    return found


def usual_due(district: District, kind: str, today: date, until: date) -> date:
    """By when a step of this kind is usually done, within the plan."""
    return min(on_or_after(district, today + USUAL.get(kind, OTHERWISE) * WEEK), until)


def dues(district: District, today: date, until: date) -> list[tuple[str, date]]:
    """Days to choose from for a step: in a month, the end of the quarter, of lessons, of the plan."""
    wanted = [("month", on_or_after(district, months_from(today, 1)))]
    year = calendars.school_year(district, today)
    if year is not None:
        quarters = [quarter.last for quarter in year.quarters if quarter.last > today + WEEK]
        wanted += [("quarter", day) for day in quarters[:1]]
        wanted.append(("year", year.lessons_end))
    wanted.append(("end", until))
    found: dict[date, str] = {}
    for name, day in wanted:
        if today < day <= until:
            found.setdefault(day, name)
    return [(name, day) for day, name in sorted(found.items())]
