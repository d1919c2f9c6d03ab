"""Answers as they are kept in rows and as they are given to forms."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from models.steps import (
    Aside,
    AssociationStep,
    Choice,
    Clock,
    Confirm,
    Day,
    FileStep,
    Link,
    Moment,
    Number,
    PersonStep,
    Ranking,
    Scale,
    SchoolStep,
    Several,
    Step,
    Text,
    YesNo,
)
from models.stepvariants import Spoken


def several(step: Step) -> bool:
    """Whether a step takes several options at once."""
    return isinstance(step, Several | Ranking) or (
        isinstance(step, SchoolStep | AssociationStep) and step.several
    )


def chosen(step: Step) -> bool:
    """Whether the answer is chosen from options that read otherwise than they are kept."""
    return isinstance(step, Choice | SchoolStep | AssociationStep)


def bounds(step: Step) -> tuple[int, int | None]:
    """How many options a step that takes several asks for."""
    return (step.least, step.most) if isinstance(step, Several | Ranking) else (1, None)


def kept(value: Any) -> Any:
    """A value as JSON."""
    if isinstance(value, Aside):
        return {"aside": str(value)}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return list(value) if isinstance(value, tuple | set) else value


def given(step: Step, value: Any) -> Any:
    """A kept value as the form is given it; raises ValueError where it does not fit the step."""
    if value is None:
        if not step.optional:
            raise ValueError(step.name)
        return None
    if isinstance(value, Mapping) and "aside" in value:
        return aside(step, value["aside"])
    if not _fits(step, value):
        raise ValueError(step.name)
    if isinstance(step, Day):
        return date.fromisoformat(value)
    if isinstance(step, Clock):
        return time.fromisoformat(value)
    return datetime.fromisoformat(value) if isinstance(step, Moment) else value


def aside(step: Step, option: str) -> Aside:
    """The answer that is an aside of a step; raises ValueError where the step does not offer it."""
    if all(str(one.id) != option for one in step.aside):
        raise ValueError(step.name)
    return Aside(option)


def reads(step: Step, value: Any) -> bool:
    try:
        given(step, value)
    except ValueError:
        return False
    return True


def _fits(step: Step, value: Any) -> bool:
    if several(step):
        listed = isinstance(value, list) and all(_is_option(step, one) for one in value)
        return listed and (not isinstance(step, Ranking) or _ranks(step, value))
    match step:
        case Choice() | PersonStep() | SchoolStep() | AssociationStep():
            return _is_option(step, value)
        case YesNo():
            return isinstance(value, bool)
        case Confirm():
            return value is True
        case Scale():
            return type(value) is int and any(point.id == value for point in step.points)
        case Number():
            return isinstance(value, int | float) and within(step, value)
        case FileStep() | Spoken() if isinstance(value, Mapping):
            return "id" in value
        case Text():
            return isinstance(value, str) and step.shortest <= len(value) <= step.longest
        case Link() | Day() | Clock() | Moment():
            return isinstance(value, str)
    return False


def within(step: Number, value: float) -> bool:
    above = step.least is None or value >= step.least
    return above and (step.most is None or value <= step.most)


def _ranks(step: Ranking, value: list[Any]) -> bool:
    """Whether nothing is ranked twice and no more and no less than is asked."""
    enough = step.least <= len(value) and (step.most is None or len(value) <= step.most)
    return enough and len(set(value)) == len(value)


def _is_option(step: Step, value: Any) -> bool:
    if isinstance(step, Choice) and not callable(step.options):
        return any(option.id == value for option in step.options)
    return isinstance(value, str | int) and not isinstance(value, bool)
