"""How steps and answers read."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from locales import Html, Say, safe
from models.steps import Choice, Confirm, Form, Option, Step

LONGEST = 300


def label(form: Form, step: Step, say: Say) -> Html:
    """The short name of a step."""
    key = f"{form.name}-{step.name}-label"
    return say(key)


def title(form: Form, say: Say) -> Html:
    key = f"{form.name}-title"
    return say(key)


def labelled(form: Form, step: Step, options: Sequence[Option], say: Say) -> list[Option]:
    """Options with their words: those declared without a label have a key."""
    named = []
    for option in options:
        key = f"{form.name}-{step.name}-{option.id}"
        named.append(option if option.label else Option(option.id, say(key), option.style))
    return named


def reads(form: Form, step: Step, value: Any, said: Any, say: Say) -> Html:
    """An answer in words; `said` is how its options read when they were chosen."""
    if isinstance(step, Choice) and not callable(step.options):
        words = {option.id: option.label for option in labelled(form, step, step.options, say)}
        said = [words[one] for one in value] if isinstance(value, list) else words.get(value)
    if value is None:
        return say("forms-skipped")
    if isinstance(value, list):
        return safe(", ".join(map(str, said or value))) if value else say("forms-none-chosen")
    if said is not None:
        return safe(str(said))
    return reads_plainly(step, value, say)


def reads_plainly(step: Step, value: Any, say: Say) -> Html:
    """An answer that is no option: a date, a number, a text."""
    if isinstance(step, Confirm):
        return say("forms-confirmed")
    match value:
        case bool():
            return say("forms-yes") if value else say("forms-no")
        case int() | float():
            return safe(say.number(value))
        case datetime():
            return safe(f"{_day(value.astimezone(say.zone).date(), say)}, {say.time(value)}")
        case date():
            return safe(_day(value, say))
        case time():
            return safe(say.time(value))
        case dict():
            return say("forms-file", name=str(value.get("name") or ""), size=_size(value.get("size"), say))
    return clipped(str(value))


def _day(day: date, say: Say) -> str:
    """With its weekday, so that a slip of the tongue is seen, and its year, so that a wrong one is."""
    return f"{say.weekday(day)} {day.year}"


def _size(size: Any, say: Say) -> Html:
    kib = max(1, round((size or 0) / 1024))
    if kib < 1024:
        return say("forms-kib", size=say.number(kib))
    return say("forms-mib", size=say.number(round(kib / 1024, 1)))


def clipped(text: str, longest: int = LONGEST) -> Html:
    return safe(text if len(text) <= longest else text[: longest - 1].rstrip() + "…")
