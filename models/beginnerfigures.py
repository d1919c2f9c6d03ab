"""Mentoring in numbers over a period. Not rows: shapes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from models.beginnercards import Tally
from models.mentorships import Mentorship

Half = Literal[0, 1, 2]


@dataclass(frozen=True, slots=True)
class Period:
    """A school year («2026/27»), or its half: the first until 31 December. Both days are in it."""

    year: str
    half: Half
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int = 0
    whole: int = 0

    @property
    def percent(self) -> int | None:
        """Rounded down, so that 100 means all of them; None of nothing."""
        return 100 * self.part // self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class Retention:
    """How many of those young on 1 September worked on `day`: in the district, in the same school (ER02).

    `final` once that day is the next 1 September. A cohort `restored` afterwards knows nobody who had
    left before it was taken.
    """

    day: date
    district: Share
    school: Share
    final: bool
    restored: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """The indicators of a period, as of `day`: its last one, or today.

    `goals` is the mean share of goals met, in percent, over the `programmes` closed in the period.
    `pulse` are those who take part in the adaptation pulse since the year began (ER02), None for whom it is
    not shown.
    `satisfaction` is the mean of what mentees said of meetings, 1 to 5; None where too few said so, and
    for anything but a half-year that is over. `forms` and `kinds` count the pairs that lasted in the period.
    """

    period: Period
    day: date
    cover: Tally
    pairs: int = 0
    begun: int = 0
    ended: int = 0
    lag: Share = Share()
    active: Share = Share()
    sessions: int = 0
    minutes: int = 0
    confirmed: Share = Share()
    programmes: int = 0
    goals: int | None = None
    satisfaction: float | None = None
    retention: Retention | None = None
    pulse: Share | None = None
    forms: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)
    alerts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """A school in the summary: facts alone. `orders` are the numbers and days of its pairs' orders."""

    school: str
    young: int = 0
    uncovered: int = 0
    refused: int = 0
    pairs: int = 0
    orders: tuple[tuple[str, date | None], ...] = ()
    sessions: int = 0
    programmes: int = 0


@dataclass(frozen=True, slots=True)
class HoursLine:
    """What a mentor spent on a mentee in a month, in minutes, as logged."""

    pair: Mentorship
    meetings: int
    confirmed: int
    unconfirmed: int

    @property
    def minutes(self) -> int:
        return self.confirmed + self.unconfirmed
