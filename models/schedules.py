"""What has a day of its own: the lines of a calendar."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

Shelf = Literal["mine", "association", "district"]
Kind = Literal["event", "course", "task"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a calendar; days are local.

    `state` is what it is to the reader: seated, offered, waiting, asked; overdue, for a task; else
    empty. `starts` is None for what takes whole days.
    """

    kind: Kind
    id: int
    title: str
    first: date
    last: date
    icon: str = "📅"
    starts: datetime | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Days that are not like others: `kind` is holiday, break, exam or quiet."""

    kind: str
    first: date
    last: date
    title: str


@dataclass(frozen=True, slots=True)
class MonthPage:
    """A month of one shelf: `of` is the association's id, `title` its name; `today` is the reader's day."""

    first: date
    shelf: Shelf
    today: date
    entries: tuple[Entry, ...] = ()
    marks: tuple[Mark, ...] = ()
    of: int = 0
    title: str = ""
    associations: tuple[tuple[int, str], ...] = ()

    @property
    def last(self) -> date:
        return following(self.first) - timedelta(days=1)

    @property
    def name(self) -> str:
        """«2026-11», as buttons carry it."""
        return f"{self.first:%Y-%m}"


def following(first: date) -> date:
    """The first day of the next month."""
    return (first.replace(day=1) + timedelta(days=32)).replace(day=1)


def preceding(first: date) -> date:
    """The first day of the month before."""
    return (first.replace(day=1) - timedelta(days=1)).replace(day=1)
