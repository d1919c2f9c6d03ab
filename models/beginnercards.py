"""How a young teacher is covered, one by one and in numbers. Not rows: shapes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from models.beginners import Leave, MentorRefusal
from models.mentorships import Mentorship
from models.people import Employment, Person

Cover = Literal["paired", "grace", "refused", "uncovered"]
Shelf = Literal["uncovered", "grace", "paired", "refused", "away"]
# In the order of what is to be done.
SHELVES: tuple[Shelf, ...] = ("uncovered", "grace", "paired", "refused", "away")


@dataclass(frozen=True, slots=True)
class Beginner:
    """A young teacher on a day: where she works (the main job first), since when she should have a mentor.

    `last_day` is the last day of grace. `coming` is a pair that is being made. Who is on a `leave` is in
    no count; one that is still to begin is `leave_ahead`. Jobs have their schools loaded, pairs their
    mentors.
    """

    person: Person
    jobs: tuple[Employment, ...]
    hired: date
    entitled: date
    last_day: date
    cover: Cover
    pair: Mentorship | None = None
    coming: Mentorship | None = None
    refusal: MentorRefusal | None = None
    leave: Leave | None = None
    leave_ahead: Leave | None = None

    @property
    def shelf(self) -> Shelf:
        return "away" if self.leave else self.cover

    @property
    def schools(self) -> set[int]:
        return {job.school_id for job in self.jobs}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many young teachers stand how. `away` are not among the `total`."""

    paired: int = 0
    grace: int = 0
    refused: int = 0
    uncovered: int = 0
    away: int = 0

    @property
    def total(self) -> int:
        return self.paired + self.grace + self.refused + self.uncovered

    @property
    def covered(self) -> int:
        return self.paired + self.grace

    @property
    def percent(self) -> int | None:
        """mentoring_coverage, ER03: rounded down, so that 100 means everybody; None where nobody is young."""
        return 100 * self.covered // self.total if self.total else None


def tally(found: Iterable[Beginner]) -> Tally:
    counts = dict.fromkeys(SHELVES, 0)
    for one in found:
        counts[one.shelf] += 1
    return Tally(**counts)
