"""How steps and answers read."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from locales import Html, Say, safe
from models.steps import Aside, Choice, Confirm, Form, Option, Ranking, Scale, Step

LONGEST = 300
SHORTEST = 60


def label(form: Form, step: Step, say: Say) -> Html:
    """The short name of a step; the beginning of its literal words where it has none."""
    if step.short or step.words:
        return safe(step.short) if step.short else clipped(step.words.rstrip(" .?!:"), SHORTEST)
    key = f"{form.name}-{step.name}-label"
    return say(key)


def words(form: Form, step: Step, say: Say) -> Html:
    """The question itself."""
    key = f"{form.name}-{step.name}"
    return safe(step.words) if step.words else say(key)


def title(form: Form, say: Say) -> Html:
    if form.title:
        return safe(form.title)
    key = f"{form.name}-title"
    return say(key)


def labelled(form: Form, step: Step, options: Sequence[Option], say: Say) -> list[Option]:
    """Options with their words: those declared without a label have a key."""
    named = []
    for option in options:
        key = f"{form.name}-{step.name}-{option.id}"
        named.append(option if option.label else Option(option.id, say(key), option.style))
    return named


def points(form: Form, step: Scale, say: Say) -> list[Option]:
    """The points of a scale with their anchors."""
    return list(step.points) if step.words else labelled(form, step, step.points, say)


def reads(form: Form, step: Step, value: Any, said: Any, say: Say) -> Html:
    """An answer in words; `said` is how its options read when they were chosen."""
    if isinstance(value, Aside):
        asides = {str(option.id): option.label for option in labelled(form, step, step.aside, say)}
        return safe(asides[value])
    if isinstance(step, Choice) and not callable(step.options):
        names = {option.id: option.label for option in labelled(form, step, step.options, say)}
        said = [names[one] for one in value] if isinstance(value, list) else names.get(value)
    if value is None:
        return say("forms-skipped")
    if isinstance(value, list):
        return _listed(step, said or value, say) if value else say("forms-none-chosen")
    if said is not None:
        return safe(str(said))
    return reads_plainly(step, value, say)


def _listed(step: Step, said: Sequence[Any], say: Say) -> Html:
    names = [str(one) for one in said]
    if isinstance(step, Ranking):
        names = [say("forms-ranked", place=place, label=name) for place, name in enumerate(names, 1)]
    return Html.joined(names, ", ")


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
        case {"kind": "voice"}:
            return say("forms-voice")
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
