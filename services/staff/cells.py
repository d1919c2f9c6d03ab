"""What a cell may say: yes or no, hours, a day; ValueError for anything else."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from services.staff.columns import book

MOST_HOURS, MOST_YEARS = 80, 70


def nothing(said: str) -> bool:
    return not said or said.casefold() in book().nothing


def yes_or_no(said: str) -> bool:
    word = said.casefold()
    if word not in (*book().yes, *book().no):
        raise ValueError(said)
    return word in book().yes


def hours(said: str) -> float | None:
    if nothing(said):
        return None
    amount = float(said.replace(",", "."))
    if not 0 <= amount <= MOST_HOURS:
        raise ValueError(said)
    return amount


def years(said: str) -> int:
    count = int(re.split(r"[ ,.]", said)[0])
    if not 0 <= count <= MOST_YEARS:
        raise ValueError(said)
    return count


def day(said: str) -> date | None:
    if nothing(said):
        return None
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y"):
        try:
            found = datetime.strptime(said, pattern).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        if 1940 <= found.year <= 2100:
            return found
    raise ValueError(said)


def day_or_year(said: str) -> date | None:
    """A bare year is its first of September."""
    if re.fullmatch(r"(19|20)\d\d", said):
        return date(int(said), 9, 1)
    return day(said)


KEYS: dict[Callable[[str], Any], str] = {
    yes_or_no: "staff-cell-yes-no",
    hours: "staff-cell-hours",
    years: "staff-cell-years",
    day: "staff-cell-day",
    day_or_year: "staff-cell-day",
}
