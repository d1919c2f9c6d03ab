"""Whether the waves of the pulse come: days that are there, in their order, on which the bot may write."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from models.calendars import SchoolYear
from models.district import District
from models.pulseforms import Window
from services import calendars
from services.districts.marks import Page, Problem, Steps

HOME: Steps = ("schedule", "waves")
DAY = timedelta(days=1)
Spans = dict[str, tuple[date, date]]


def problems(district: District, page: Page) -> Iterator[Problem]:
    """Each school year is looked at, 29 February is not in every one; a slip is named once."""
    waves = district.pulse.schedule.waves
    for year in district.calendar.years.values():
        found = list(_days(waves, year, page))
        found = found or list(_order(_spans(waves, year), page, district))
        if found:
            yield from found
            return


def _days(waves: dict[str, Window], year: SchoolYear, page: Page) -> Iterator[Problem]:
    for code, wave in waves.items():
        for field in ("first", "last"):
            if _day(getattr(wave, field), year) is None:
                facts = {"name": code, "value": getattr(wave, field)}
                yield page.problem((*HOME, code, field), "programme-no-such-day", **facts)


def _order(spans: Spans, page: Page, district: District) -> Iterator[Problem]:
    for code, (first, last) in spans.items():
        facts = {"first": f"{first:%m-%d}", "last": f"{last:%m-%d}"}
        if last < first:
            yield page.problem((*HOME, code, "last"), "programme-days-order", **facts)
        elif not any(
            calendars.takes_pushes(district, first + n * DAY) for n in range((last - first).days + 1)
        ):
            yield page.problem((*HOME, code), "programme-wave-silent", name=code)
    for (one, (_, last)), (other, (first, _)) in pairwise(spans.items()):
        if first <= last:
            yield page.problem((*HOME, other, "first"), "programme-overlap", one=one, other=other)


def _spans(waves: dict[str, Window], year: SchoolYear) -> Spans:
    """The days of waves in one school year, all of which are there."""
    days = ((code, _day(wave.first, year), _day(wave.last, year)) for code, wave in waves.items())
    return {code: (first, last) for code, first, last in days if first and last}


def _day(written: str, year: SchoolYear) -> date | None:
    """«09-22» in that school year; None where it has no such day."""
    month, number = int(written[:2]), int(written[3:])
    try:
        return date(year.first.year + (month < year.first.month), month, number)
    except ValueError:
        return None


def _from(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + number * DAY
