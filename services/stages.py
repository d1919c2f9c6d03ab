"""Stages of a pedagogue's way, by dates: experience, attestation, courses."""

from calendar import monthrange
from datetime import date

from sqlalchemy import ColumnElement, and_, false

from models.district import Stage
from models.people import Person


def within(stage: Stage | None, today: date) -> ColumnElement[bool]:
    """An unknown date belongs to no stage, and is not excluded with one either."""
    if stage is None:
        return false()
    match stage.rule:
        case "experience_below":
            known, fits = (
                Person.teaching_since,
                Person.teaching_since > months_from(today, -12 * stage.amount),
            )
        case "experience_from":
            known, fits = (
                Person.teaching_since,
                Person.teaching_since <= months_from(today, -12 * stage.amount),
            )
        case "attestation_within":
            known = Person.attestation_until
            fits = known.between(today, months_from(today, stage.amount))
        case "course_within":
            known = Person.course_until
            fits = known.between(today, months_from(today, stage.amount))
    return and_(known.is_not(None), fits)


def months_from(day: date, months: int) -> date:
    """The same day so many months on (or back); the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
