"""The words several screens of courses share."""

from collections.abc import Callable, Sequence
from datetime import date

from aiogram.filters.callback_data import CallbackData

from locales import Html, Say
from models.cards import PAGE
from models.coursecards import MODES, PHASES, PROVIDERS, REASONS, TERMS
from models.courses import (
    APPROVED,
    ASKED,
    CANCELLED,
    COMPLETED,
    CONFIRMED,
    DECLINED,
    DROPPED,
    ENROLLED,
    WAITING,
    Course,
)
from views import Button, pages
from views.courses import callbacks as to

STATES = (
    ASKED, APPROVED, CONFIRMED, WAITING, ENROLLED, COMPLETED, DROPPED, DECLINED, CANCELLED,
)  # fmt: skip
ICONS = {
    ASKED: "🕓", APPROVED: "👍", CONFIRMED: "✅", WAITING: "⏳", ENROLLED: "🎓", COMPLETED: "📜",
    DROPPED: "✖️", DECLINED: "✖️", CANCELLED: "✖️",
}  # fmt: skip
SAID = (
    *(f"courses-phase-{phase}" for phase in PHASES),
    *(f"courses-provider-{kind}" for kind in PROVIDERS),
    *(f"courses-mode-{mode}" for mode in MODES),
    *(f"courses-reason-{reason}" for reason in REASONS),
    *(f"courses-state-{state}" for state in STATES),
    *(f"courses-standing-{term}" for term in TERMS),
)
BUTTON = 56


def dates(course: Course, say: Say) -> Html:
    """«1–20 марта 2027 г.», or that the days are not known yet."""
    if course.starts_on and course.ends_on:
        return say("courses-dates", starts=short(course.starts_on), ends=short(course.ends_on))
    if course.starts_on:
        return say("courses-dates-from", starts=short(course.starts_on))
    return say("courses-dates-none", year=str(course.year))


def short(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def line(course: Course, say: Say) -> Html:
    """A course in two lines of a list."""
    return say(
        "courses-line",
        title=course.title,
        hours=course.hours,
        mode=say(f"courses-mode-{course.mode}"),
        dates=dates(course, say),
        apply=say("courses-apply-by", day=short(course.apply_until)) if course.apply_until else "",
    )


def opening(number: int, course: Course) -> Button:
    return Button(clip(f"{number}. {course.title}"), to.Course(id=course.id))


def clip(text: str, most: int = BUTTON) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def state(name: str, say: Say) -> Html:
    return say(f"courses-state-{name}")


def turning(make: Callable[[int], CallbackData], page: int, count: int, say: Say) -> list[Button]:
    return pages(say("people-earlier"), say("people-further"), make, page, count, PAGE)


def numbered(courses: Sequence[Course], page: int, say: Say) -> tuple[list[Html], list[Button]]:
    """A page of courses as lines and buttons under one numbering."""
    first = page * PAGE + 1
    lines = [say("courses-numbered", number=str(n), line=line(c, say)) for n, c in enumerate(courses, first)]
    return lines, [opening(n, course) for n, course in enumerate(courses, first)]
