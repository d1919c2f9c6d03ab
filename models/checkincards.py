"""What rules of alerts look at, and what screens of check-ins are drawn from. Not rows: shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from models.checkins import Alert, CheckIn
from models.mentorships import Mentorship
from models.people import Person

Nudge = Literal["week", "gap"]
Side = Literal["mentor", "mentee"]


@dataclass(frozen=True, slots=True)
class PairFacts:
    """A live pair as the rules know it: numbers and days, nobody's words.

    `since` is the day from which its silence is counted: the latest of its beginning, its last meeting and
    the end of a pause. `away` is one of the two on a long leave. `agreed` tells whether there is a programme
    both said yes to; `overdue` of its steps are late, the earliest since `overdue_on`.
    """

    id: int
    mentor_id: int
    mentee_id: int
    school_id: int
    state: str
    starts_on: date
    since: date
    meetings: int = 0
    first_on: date | None = None
    away: bool = False
    agreed: bool = False
    overdue: int = 0
    overdue_on: date | None = None


@dataclass(frozen=True, slots=True)
class Low:
    """The latest full pulse of a young teacher lies in the lowest zone; what she answered is not here."""

    person_id: int
    pulse_id: int
    answered_on: date
    pair_id: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A mentor asked for help in a check-in that nobody has answered yet."""

    check_in_id: int
    pair_id: int
    mentor_id: int
    at: datetime
    asked_on: date


@dataclass(frozen=True, slots=True)
class Known:
    """All that the rules look at on one day."""

    pairs: tuple[PairFacts, ...] = ()
    lows: tuple[Low, ...] = ()
    wanted: tuple[Wanted, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """A rule speaks of somebody since a day. `occasion` tells it from the time before: settled by hand it
    is not opened again on the same one."""

    rule: str
    person_id: int
    occasion: str
    since: date
    mentorship_id: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def about(self) -> tuple[str, int]:
        return self.rule, self.person_id


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be done so that the open alerts are those that speak: ids, and what is new."""

    settle: tuple[int, ...] = ()
    open: tuple[Spoken, ...] = ()
    update: tuple[tuple[int, Spoken], ...] = ()

    @property
    def none(self) -> bool:
        return not (self.settle or self.open or self.update)


@dataclass(frozen=True, slots=True)
class AlertCard:
    """An alert with whom it is about. `days` are days of lessons since the day it counts from."""

    alert: Alert
    person: Person
    pair: Mentorship | None
    check_in: CheckIn | None
    days: int
    names: bool


@dataclass(frozen=True, slots=True)
class MentorLoad:
    """A mentor's mentees, of how many at most, and meetings logged in the last thirty days."""

    mentor: Person
    mentees: int
    most: int
    meetings: int


@dataclass(frozen=True, slots=True)
class Nudged:
    """The pairs of a mentor that have not met for long, as it is now."""

    pairs: Sequence[Mentorship]
    why: Nudge = "gap"
