"""What is gathered about courses to be shown. Not rows: what selects give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from models.courses import HOLDING, Course, CourseApplication, Qualification
from models.people import Person

# By date and by what a methodist said: see services.courses.rules.phase.
PHASES = ("planned", "open", "closed", "running", "done", "cancelled")
PROVIDERS = ("state", "municipal", "listed", "private")
MODES = ("full_time", "part_time", "distance", "mixed", "internship")
REASONS = ("deficit", "attestation", "interest", "term")
# How a person's term stands: more than a year left, less, over, nobody knows.
TERMS = ("valid", "soon", "over", "unknown")
Why = Literal["theme", "position", "heads"]


@dataclass(frozen=True, slots=True)
class Seats:
    """How many applications of a course stand in each state."""

    states: Mapping[str, int]

    def of(self, *states: str) -> int:
        return sum(self.states.get(state, 0) for state in states)

    @property
    def held(self) -> int:
        return self.of(*HOLDING)


@dataclass(frozen=True, slots=True)
class Shown:
    """A course as its reader sees it: with her own application, if there is one. `themes` are titles."""

    course: Course
    phase: str
    seats: Seats
    mine: CourseApplication | None = None
    themes: Sequence[str] = ()
    managed: bool = False


@dataclass(frozen=True, slots=True)
class Recommended:
    """A course that may be right for her, and why."""

    course: Course
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """«Курсы» of a teacher: until when her last course counts, what may be right for her."""

    term: str
    until: date | None
    recommended: Sequence[Recommended]
    count: int
    mine: int


@dataclass(frozen=True, slots=True)
class Mine:
    """Her applications and what she has completed."""

    applications: Sequence[CourseApplication]
    completed: Sequence[Qualification]


@dataclass(frozen=True, slots=True)
class SchoolShare:
    """One school at one course: applications that wait for the school, are approved, hold a seat, wait."""

    title: str
    asked: int
    approved: int
    held: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Quota:
    """A course as a methodist shares its seats: the totals, the schools, a page of the line."""

    course: Course
    phase: str
    seats: Seats
    schools: Sequence[SchoolShare]
    line: Sequence[CourseApplication]
    count: int


@dataclass(frozen=True, slots=True)
class Term:
    """One person with a term: who, where, until when."""

    person: Person
    school: str
    until: date | None
    term: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a school or of the district: how many stand how, and a page of those looked at."""

    counts: Mapping[str, int]
    page: Sequence[Term]
    count: int

    @property
    def people(self) -> int:
        return sum(self.counts.values())

    @property
    def in_force(self) -> int:
        """Those whose last course still counts."""
        return self.counts.get("valid", 0) + self.counts.get("soon", 0)


@dataclass(frozen=True, slots=True)
class TrainedHead:
    """A head of an association, and when she completed a course for heads within the last three years."""

    person: Person
    associations: Sequence[str]
    issued_on: date | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The methodist's page: what is there and what waits for her."""

    year: int
    courses: int
    open: int
    to_share: Sequence[tuple[Course, int]]
    to_certify: Sequence[tuple[Course, int]]
    at_schools: int
    terms: Terms


@dataclass(frozen=True, slots=True)
class Performed:
    """One course of the plan with what came of it."""

    course: Course
    seats: Seats
    asked: int
    hours: int
