"""A staff list as a file, and what comparing it with the rows gives. Not rows."""

from dataclasses import dataclass, field
from typing import Any

from models.shapes import Coded, Shape, Titled


class Column(Titled):
    """A column of the list: its usual names, what is written there."""

    also: tuple[str, ...] = ()
    note: str = ""
    note_en: str = ""
    example: str = ""


class Book(Shape):
    """Everything `programme/import/columns.yaml` says."""

    columns: Coded[Column]
    never: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    nothing: tuple[str, ...]
    beside: tuple[str, ...]
    sheets: dict[str, str]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a cell, or in the whole line when `column` is empty."""

    line: int
    column: str
    key: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """A thing about a person that becomes another; None is nothing. `about` is a column."""

    about: str
    was: Any
    now: Any


@dataclass(slots=True)
class Touched:
    """A person whom the list adds, changes, or no longer names."""

    line: int
    code: str
    name: str
    school: str
    differences: list[Difference] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A new person who may be a known one: the same name in another school."""

    line: int
    name: str
    code: str
    school: str


@dataclass(slots=True)
class Report:
    """What a list would do, or has done when `number` names the import."""

    lines: int = 0
    ignored: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    schools: list[tuple[str, str]] = field(default_factory=list)
    new: list[Touched] = field(default_factory=list)
    changed: list[Touched] = field(default_factory=list)
    same: int = 0
    missing: list[Touched] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    complete: bool = False
    number: int | None = None
    again: int | None = None


@dataclass(slots=True)
class Undone:
    """An import taken back: how many of its changes, and whom it had to leave as they are."""

    number: int
    file_name: str
    reverted: int = 0
    kept: list[tuple[str, str]] = field(default_factory=list)
