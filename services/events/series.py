"""The days of a series: by a rhythm, or as they were typed. Pure; local hours stay what they are."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from services.forms import dates
from services.refusals import Refusal

WEEKS = {"week": 1, "fortnight": 2}


def moments(starts_at: datetime, rhythm: str, times: int, zone: ZoneInfo) -> list[datetime]:
    """When the further meetings begin, `times` in all with the first.

    Monthly is the same weekday of the month: the second Thursday stays the second Thursday; a month
    without a fifth one has it on the last.
    """
    first = starts_at.astimezone(zone)
    found = []
    for number in range(1, times):
        if rhythm in WEEKS:
            day = first.date() + timedelta(weeks=WEEKS[rhythm] * number)
        else:
            day = _same_weekday(first.date(), number)
        found.append(_at(day, first, zone, starts_at))
    return found


def by_hand(typed: str, starts_at: datetime, zone: ZoneInfo) -> list[datetime]:
    """The days as typed, one by one, at the hour of the first; refuses what is no day."""
    first = starts_at.astimezone(zone)
    parts = [part for line in typed.splitlines() for part in line.split(",") if part.strip()]
    found = []
    for part in parts:
        read = dates.days(part, first.date(), past=False)
        if read is None or read.rest or not read.sure:
            raise Refusal("events-series-unread", said=part.strip()[:40])
        found.append(_at(read.days[0], first, zone, starts_at))
    return found


def _same_weekday(day: date, months: int) -> date:
    week = (day.day - 1) // 7
    number = day.year * 12 + day.month - 1 + months
    first = date(number // 12, number % 12 + 1, 1)
    wanted = first + timedelta(days=(day.weekday() - first.weekday()) % 7, weeks=week)
    return wanted if wanted.month == first.month else wanted - timedelta(weeks=1)


def _at(day: date, first: datetime, zone: ZoneInfo, like: datetime) -> datetime:
    return datetime.combine(day, first.time(), zone).astimezone(like.tzinfo)
