"""The rules of meetings: school years, quorum, votes, terms. Pure functions, no rows are changed here."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, TypeVar

from models.district import District
from services import calendars

Outcome = Literal["adopted", "rejected", "no-quorum"]
Chase = Literal["soon", "today", "late"]
Item = TypeVar("Item")

AUGUST = 8
# From May on the next year is planned.
NEXT_FROM, NEXT_UNTIL = 5, 7
MINUTES_WITHIN = 3  # workdays after the meeting (form of work 1)
SOON = 3  # workdays before the term of a task
MEETING_SOON = timedelta(days=14)


def year_of(day: date) -> str:
    """The year of an association's work, «2026/27»: it begins with the August before the school year."""
    begins = day.year if day.month >= AUGUST else day.year - 1
    return f"{begins}/{(begins + 1) % 100:02}"


def next_year(year: str) -> str:
    return year_of(month_of(year, AUGUST).replace(year=int(year[:4]) + 1))


def last_year(year: str) -> str:
    return year_of(month_of(year, AUGUST).replace(year=int(year[:4]) - 1))


def years(day: date) -> list[str]:
    """The years that may be planned: this one, and from May on the next."""
    this = year_of(day)
    return [this, next_year(this)] if NEXT_FROM <= day.month <= NEXT_UNTIL else [this]


def month_of(year: str, month: int) -> date:
    """The first day of a month of that year of work."""
    begins = int(year[:4])
    return date(begins if month >= AUGUST else begins + 1, month, 1)


def months(year: str) -> list[date]:
    """August to July."""
    return [month_of(year, (AUGUST - 1 + shift) % 12 + 1) for shift in range(12)]


def last_day(planned_on: date, whole_month: bool) -> date:
    """The day after which a planned thing is late."""
    if not whole_month:
        return planned_on
    return (planned_on.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def needed(members: int, percent: int) -> int:
    """How many must be there for a quorum: at least this share of all, and at least one."""
    return max(1, -(-members * percent // 100))


def quorum(present: int, members: int, percent: int) -> bool:
    return members > 0 and present >= needed(members, percent)


def share(present: int, members: int) -> int:
    """Whole percent, rounded down: 100 is said only where all are there."""
    return present * 100 // members if members else 0


def outcome(ayes: int, noes: int, abstained: int, least: int) -> Outcome:
    """Adopted by more than half of those who took part in the vote, when `least` of them did."""
    votes = ayes + noes + abstained
    if votes < least:
        return "no-quorum"
    return "adopted" if ayes * 2 > votes else "rejected"


def minutes_due(district: District, held_on: date) -> date:
    """The last day on which the minutes are in time."""
    return calendars.add_workdays(district, held_on, MINUTES_WITHIN)


def chase(district: District, due_on: date, today: date) -> Chase | None:
    """What is to be said of a task today; asked every day, and each of the three is said once."""
    if today > due_on:
        return "late"
    if today == due_on:
        return "today"
    return "soon" if today >= calendars.add_workdays(district, due_on, -SOON) else None


def moved(items: Sequence[Item], item: Item, step: int) -> list[Item]:
    """The same items with one of them moved by so many places; at the ends it stays."""
    places = list(items)
    place = places.index(item)
    places.remove(item)
    places.insert(min(max(place + step, 0), len(places)), item)
    return places
