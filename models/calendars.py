"""The calendar as data: school years, holidays, days to spare people."""

from datetime import date
from typing import Literal

from pydantic import Field

from models.shapes import Code, Coded, Day, Shape


class Span(Shape):
    """Days from the first to the last, both included."""

    first: Day
    last: Day
    title: str = ""
    title_en: str = ""

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Quiet(Span):
    """Days to spare people: `none` holds pushes back, `few` only warns whoever plans one."""

    pushes: Literal["none", "few"]


class SchoolYear(Shape):
    """`exams` are days of exams and olympiads: no event should ask teachers away."""

    code: Code
    first: Day
    last: Day
    lessons_end: Day
    preliminary: bool = False
    quarters: tuple[Span, ...] = Field(min_length=1)
    breaks: tuple[Span, ...] = Field(min_length=1)
    quiet: tuple[Quiet, ...] = ()
    exams: tuple[Span, ...] = ()

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Calendar(Shape):
    """School years, holidays (Labour Code, art. 112) and the days the Government moved."""

    years: Coded[SchoolYear]
    holidays: tuple[Span, ...]
    days_off: tuple[Span, ...] = ()
    working_weekends: tuple[Span, ...] = ()
