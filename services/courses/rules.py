"""Rules of courses: where a course stands by date, who has room, when a term comes. Pure functions."""

import calendar
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from models.coursecards import Seats
from models.courses import ALIVE, APPROVED, HOLDING, WAITING, Course, CourseApplication
from services.refusals import Refusal

# The right to the next course comes three years after the last (273-ФЗ, ст. 47, ч. 5, п. 2).
YEARS = 3
# Months before the end of a term at which a person is reminded, once each.
MARKS = (12, 6, 3)
# Shorter is no course of advanced training; from 250 hours on it is another kind of programme.
LEAST_HOURS, MOST_HOURS = 16, 249
PRIVATE = "private"


def phase(course: Course, today: date) -> str:
    """Where a course stands: one of models.coursecards.PHASES.

    Days decide before what is written in the row, so a clock that stood still does no harm. Applications
    are taken through the last day named.
    """
    if course.state == "cancelled":
        return "cancelled"
    if (course.ends_on and course.ends_on < today) or today.year > course.year + 1:
        return "done"
    if course.starts_on and course.starts_on <= today:
        return "running"
    if course.state in ("planned", "closed"):
        return course.state
    return "closed" if course.apply_until and course.apply_until < today else "open"


def begun(course: Course, today: date) -> bool:
    """Whether seats are no longer given out."""
    return phase(course, today) in ("running", "done", "cancelled")


def apply_refusal(course: Course, today: date) -> Refusal | None:
    """Why nobody may apply now."""
    match phase(course, today):
        case "open":
            return None
        case "cancelled":
            return Refusal("courses-called-off", title=course.title)
        case "planned":
            return Refusal("courses-not-yet")
    return Refusal("courses-closed")


def dates_refusal(starts: date | None, ends: date | None, apply_until: date | None) -> Refusal | None:
    if starts and ends and ends < starts:
        return Refusal("courses-ends-early")
    last = starts or ends
    if last and apply_until and apply_until > last:
        return Refusal("courses-apply-late")
    return None


class Room:
    """The seats of a course as they are held at this moment."""

    def __init__(self, course: Course, applications: Iterable[CourseApplication]) -> None:
        self.course, self.held = course, 0
        self.schools: Counter[int | None] = Counter()
        for each in applications:
            if each.state in HOLDING:
                self.take(each)

    def take(self, application: CourseApplication) -> None:
        self.held += 1
        self.schools[application.school_id] += 1

    def fits(self, application: CourseApplication) -> bool:
        """Whether one more may have a seat: within the district's quota and her school's."""
        quota, of_school = self.course.quota, self.course.school_quota
        if quota is not None and self.held >= quota:
            return False
        return (
            of_school is None
            or application.school_id is None
            or self.schools[application.school_id] < of_school
        )


def next_in_line(
    course: Course, applications: Iterable[CourseApplication], states: Sequence[str] = (WAITING,)
) -> list[CourseApplication]:
    """Those of these states who can have a seat now, in the order of the line; each seat given counts.

    Who waits only because of her school's quota keeps her place and is passed over.
    """
    known = sorted(applications, key=lambda each: each.line)
    room, found = Room(course, known), []
    for each in known:
        if each.state in states and room.fits(each):
            room.take(each)
            found.append(each)
    return found


SHARED_OUT = (APPROVED, WAITING)


def seats(applications: Iterable[CourseApplication]) -> Seats:
    return Seats(Counter(each.state for each in applications))


def alive(application: CourseApplication) -> bool:
    return application.state in ALIVE


def months_on(day: date, months: int) -> date:
    """So many months later (or earlier); the end of a short month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def valid_until(issued_on: date) -> date:
    """The day the term of three years ends."""
    return months_on(issued_on, 12 * YEARS)


def term(until: date | None, today: date) -> str:
    """How a term stands: one of models.coursecards.TERMS."""
    if until is None:
        return "unknown"
    if until <= today:
        return "over"
    return "soon" if until <= months_on(today, MARKS[0]) else "valid"


def mark(until: date, today: date) -> int | None:
    """The nearest reminder that has come: 12, 6 or 3 months; None too early, or once the term is over."""
    if until <= today:
        return None
    return min((each for each in MARKS if months_on(until, -each) <= today), default=None)


def warnings(provider_kind: str) -> list[str]:
    """What to tell whoever plans a course, as keys.

    Since 01.09.2025 teachers of schools are trained by state and municipal organisations and by those
    on a list only (273-ФЗ, ст. 47 and 76, as amended).
    """
    return ["courses-private"] if provider_kind == PRIVATE else []
