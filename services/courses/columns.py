"""Which column of a plan-schedule is which, and what the words of its cells mean."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from models.planfiles import PlanBook
from services.refusals import Refusal
from services.staff import cells
from services.staff.columns import Layout, named, plain
from services.staff.files import Line

FILE = Path(__file__).parents[2] / "programme" / "import" / "courses.yaml"
HEAD_WITHIN = 15
NEEDED = ("title", "provider", "hours")
DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}")
# «01–20.03.2027»: the month and the year are written once.
SHORT = re.compile(r"^(\d{1,2})\s*[-–—]\s*(\d{1,2})\.(\d{1,2})\.(\d{4})$")


@cache
def book() -> PlanBook:
    """Every scalar is read as text, so that «да» and «36» stay words."""
    return PlanBook.model_validate(yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506 - our own file, strings only


@cache
def _names() -> dict[str, str]:
    return named(book().columns)


def recognise(lines: Sequence[Line]) -> tuple[Layout, list[Line]]:
    """The layout and the lines under the header; refuses where no header is found near the top."""
    for place, line in enumerate(lines[:HEAD_WITHIN]):
        found = [_names().get(plain(cell)) for cell in line.cells]
        if set(NEEDED) <= set(found):
            return _layout(line, found), list(lines[place + 1 :])
    known = book().columns
    raise Refusal("courses-no-header", needed=", ".join(f"«{known[code].title}»" for code in NEEDED))


def _layout(head: Line, found: Sequence[str | None]) -> Layout:
    places: dict[str, int] = {}
    ignored: list[str] = []
    for place, (title, code) in enumerate(zip(head.cells, found, strict=True)):
        if code in places:
            raise Refusal("courses-column-twice", column=title)
        if code is not None:
            places[code] = place
        elif title:
            ignored.append(title)
    return Layout(places, tuple(ignored))


def meant(said: str, words: Mapping[str, Sequence[str]]) -> str | None:
    """The code whose words these are: all of the cell, or its beginning; the longest word decides."""
    known = {plain(word): code for code, group in words.items() for word in group}
    cell = plain(said)
    if cell in known:
        return known[cell]
    begun = [word for word in known if cell.startswith(f"{word} ")]
    return known[max(begun, key=len)] if begun else None


def whole(said: str) -> int:
    """A whole number, maybe with its unit: «36», «36 ч», «72 часа»; ValueError for anything else."""
    found = re.fullmatch(r"(\d{1,5})(?:\s*(?:ч|час|часов|часа|мест|места|чел)\.?)?", said.strip().casefold())
    if found is None:
        raise ValueError(said)
    return int(found[1])


def days(said: str) -> tuple[date, date]:
    """The two days of «01.03.2027–20.03.2027», «01–20.03.2027»; one day is both."""
    if short := SHORT.match(said.strip()):
        first, last, month, year = (int(part) for part in short.groups())
        return date(year, month, first), date(year, month, last)
    found = [cells.day(part) for part in DAY.findall(said)]
    if len(found) not in (1, 2) or None in found:
        raise ValueError(said)
    first_day, last_day = found[0], found[-1]
    assert first_day is not None
    assert last_day is not None
    return first_day, last_day
