"""What others see of a programme. Not rows: shapes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ProgrammeFact:
    """All that a school may know of a programme: that it is there, its days, how much is done.

    `state` is empty where there is none; `goals_met` a percent, once it is closed.
    """

    pair_id: int
    state: str = ""
    starts_on: date | None = None
    until: date | None = None
    done: int = 0
    steps: int = 0
    goals_met: int | None = None
    closing_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeTotals:
    """Programmes in numbers: by state; goals of closed ones; answers at the end by «side.question».

    None stands where fewer than `least` people are behind a number.
    """

    states: Mapping[str, int]
    goals: int | None
    met: int | None
    counted: Mapping[str, Mapping[str, int] | None]
    least: int


@dataclass(frozen=True, slots=True)
class Meetings:
    """Meetings of one form: how many, how many minutes in all."""

    form: str
    count: int
    minutes: int
