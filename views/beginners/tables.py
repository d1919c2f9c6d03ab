"""Sheets on mentoring: the summary by school, the hours of mentors for the pay order."""

from collections.abc import Sequence
from datetime import date, datetime

from locales import Say
from models.beginnerfigures import HoursLine, Period, SchoolLine
from models.district import District
from views import plain
from views.beginners.figures import named
from views.people.names import shown
from views.sheets import Page

SCHOOLS = ("school", "young", "uncovered", "refused", "pairs", "orders", "sessions", "programmes")
HOURS = ("school", "mentor", "mentee", "order", "meetings", "confirmed", "unconfirmed", "minutes", "hours")
SAID = tuple(f"beginners-column-{name}" for name in {*SCHOOLS, *HOURS})
WIDE = {
    "school": 30,
    "orders": 26,
    "mentor": 34,
    "mentee": 34,
    "order": 18,
    "confirmed": 18,
    "unconfirmed": 18,
}
NARROW = 13


def schools(within: Period, lines: Sequence[SchoolLine], district: District, say: Say, now: datetime) -> Page:
    rows: list[list[str | int]] = [
        [
            line.school,
            line.young,
            line.uncovered,
            line.refused,
            line.pairs,
            "; ".join(order(number, day) for number, day in line.orders),
            line.sessions,
            line.programmes,
        ]
        for line in lines
    ]
    total: list[str | int] = [_words("beginners-sheet-total", say)]
    total += ["" if name == "orders" else sum(int(row[at]) for row in rows) for at, name in _numbers(SCHOOLS)]
    note = _words("beginners-sheet-schools-note", say)
    heading = plain(say("beginners-sheet-schools-of", period=named(within.year, within.half, say)))
    return _page("beginners-sheet-schools", SCHOOLS, rows, total, heading, district, say, now, note)


def hours(
    first: date,
    lines: Sequence[HoursLine],
    district: District,
    say: Say,
    now: datetime,
    *,
    names: bool,
) -> Page:
    """Minutes are whole numbers, to be summed; hours are told to a hundredth."""
    rows: list[list[str | int]] = [
        [
            line.pair.school.title,
            shown(line.pair.mentor, say, names),
            shown(line.pair.mentee, say, names),
            order(line.pair.order_number, line.pair.order_on),
            line.meetings,
            line.confirmed,
            line.unconfirmed,
            line.minutes,
            _hours(line.minutes, say),
        ]
        for line in lines
    ]
    sums = [sum(int(row[at]) for row in rows) for at in range(4, 8)]
    total: list[str | int] = [_words("beginners-sheet-total", say), "", "", "", *sums, _hours(sums[3], say)]
    heading = plain(say("beginners-sheet-hours-of", month=say.full_month(first)))
    note = _words("beginners-sheet-hours-note", say)
    return _page("beginners-sheet-hours", HOURS, rows, total, heading, district, say, now, note)


def order(number: str, day: date | None) -> str:
    """«№ 12 от 01.10.2026»; nothing where there is no order yet."""
    if not number:
        return ""
    return f"№ {number} от {day:%d.%m.%Y}" if day else f"№ {number}"


def _numbers(columns: Sequence[str]) -> list[tuple[int, str]]:
    return [(at, name) for at, name in enumerate(columns) if at]


def _hours(minutes: int, say: Say) -> str:
    return say.number(round(minutes / 60, 2))


def _page(
    name: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str | int]],
    total: Sequence[str | int],
    heading: str,
    district: District,
    say: Say,
    now: datetime,
    *notes: str,
) -> Page:
    settings = district.settings
    place = settings.title_en if say.language == "en" else settings.title
    made = plain(say("beginners-sheet-made", district=place, when=say.full_day(now)))
    head = [_words(f"beginners-column-{column}", say) for column in columns]
    widths = [WIDE.get(column, NARROW) for column in columns]
    return Page(_words(name, say), head, rows, widths, heading, [made, *notes], total if rows else ())


def _words(key: str, say: Say) -> str:
    return plain(say(key))
