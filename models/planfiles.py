"""A plan-schedule as a file, and what comparing it with the rows gives. Not rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from models.lists import Column, Problem
from models.shapes import Coded, Shape


class PlanBook(Shape):
    """Everything `programme/import/courses.yaml` says: names of columns, and words of cells by code."""

    columns: Coded[Column]
    providers: dict[str, tuple[str, ...]]
    modes: dict[str, tuple[str, ...]]
    budget: tuple[str, ...]
    paid: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    sheets: dict[str, str]


@dataclass(slots=True)
class PlanLine:
    """One line of the file: what tells its course apart, and its values. A `bad` one is not taken in."""

    line: int
    key: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    bad: bool = False


@dataclass(slots=True)
class PlanFile:
    """A file read: its lines, what is wrong in them, and headers that say nothing to the bot."""

    lines: list[PlanLine] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: tuple[str, ...] = ()
    private: list[int] = field(default_factory=list)


@dataclass(slots=True)
class PlanReport:
    """What the file does to the plan of its year: titles of courses that are new, changed, gone.

    `kept` are gone from the file but have applications: nobody but a methodist calls them off.
    """

    year: int
    file: PlanFile
    new: list[str] = field(default_factory=list)
    changed: list[tuple[str, Sequence[str]]] = field(default_factory=list)
    same: int = 0
    gone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
