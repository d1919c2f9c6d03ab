"""What an editor may change, each as a function from one questionnaire to the next. No I/O."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from models.instruments import Instrument, Item, Question
from services.instruments.changes import remade
from services.refusals import Refusal

CLOSING = "closing"  # where a question stands that belongs to no group
ABOUT = ("title", "minutes", "intro", "outro")


def find(instrument: Instrument, code: str) -> Question:
    """A question by its code, an item or a closing one; refuses where it is gone."""
    for question in (*instrument.items, *instrument.questions):
        if question.code == code:
            return question
    raise Refusal("instruments-question-gone")


def about(instrument: Instrument, **words: Any) -> Instrument:
    return remade(instrument, **{name: value for name, value in words.items() if name in ABOUT})


def changed(instrument: Instrument, code: str, **parts: Any) -> Instrument:
    """One question with other parts: its text, themes, group, variants, options, or switched off."""
    old = find(instrument, code)
    new = type(old)(**{**{name: getattr(old, name) for name in type(old).model_fields}, **parts})
    return remade(
        instrument,
        items=tuple(new if one is old else one for one in instrument.items),
        questions=tuple(new if one is old else one for one in instrument.questions),
    )


def neighbours(instrument: Instrument, code: str) -> list[str]:
    """The questions among which one has its place: those of its group, or the closing ones."""
    question = find(instrument, code)
    if isinstance(question, Item):
        return [item.code for item in instrument.items if item.group == question.group]
    return [one.code for one in instrument.questions]


def moved(instrument: Instrument, code: str, place: int) -> Instrument:
    """A question at another place among its neighbours, counted from 0; the same place is no change."""
    order = neighbours(instrument, code)
    order.remove(code)
    order.insert(max(0, min(place, len(order))), code)
    if isinstance(find(instrument, code), Item):
        return remade(instrument, items=_in_places(instrument.items, order))
    return remade(instrument, questions=_in_places(instrument.questions, order))


def _in_places(questions: Sequence[Any], order: Sequence[str]) -> tuple[Any, ...]:
    """The named questions take each other's places in this order; the rest stay where they are."""
    by_code = {question.code: question for question in questions}
    waiting = iter(order)
    return tuple(by_code[next(waiting)] if one.code in order else one for one in questions)


def added(instrument: Instrument, group: str, **parts: Any) -> tuple[Instrument, str]:
    """A new question at the end of a group or of the closing ones, with a code of its own."""
    if group == CLOSING:
        code = _free(instrument, "Q_")
        question = Question(code=code, **parts)
        return remade(instrument, questions=(*instrument.questions, question)), code
    if group not in instrument.group:
        raise Refusal("instruments-question-gone")
    code = _free(instrument, _prefix(group))
    item = Item(code=code, group=group, **parts)
    own = [number for number, one in enumerate(instrument.items) if one.group == group]
    place = own[-1] + 1 if own else len(instrument.items)
    items = (*instrument.items[:place], item, *instrument.items[place:])
    return remade(instrument, items=items), code


def _prefix(group: str) -> str:
    """The code of a group as the beginning of a question's code, whatever signs it has."""
    letters = re.sub(r"[^A-Za-z0-9_-]", "", group)[:12]
    return letters if letters[:1].isalpha() else f"Q{letters}"[:12]


def _free(instrument: Instrument, prefix: str) -> str:
    """The next number after those used, so that a code never comes to mean something else."""
    used = [question.code for question in (*instrument.items, *instrument.questions)]
    numbers = [int(found[1]) for code in used if (found := re.fullmatch(rf"{re.escape(prefix)}(\d+)", code))]
    return f"{prefix}{max(numbers, default=0) + 1:02}"


def themes(instrument: Instrument, group: str, chosen: Sequence[str] = ()) -> list[str]:
    """The themes to choose from: those chosen first, then those of the group's questions, then the rest."""
    own = [theme for item in instrument.items if item.group == group for theme in item.themes]
    return list(
        dict.fromkeys(code for code in (*chosen, *own, *instrument.themes) if code in instrument.themes)
    )


def lines(text: str) -> list[str]:
    """Options as they are typed: one a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def options(old: Mapping[str, str], labels: Sequence[str]) -> dict[str, str]:
    """Typed options with codes: one whose words were there keeps its code, a new one gets its own."""
    known = {label: code for code, label in old.items()}
    numbers = [int(code[1:]) for code in old if re.fullmatch(r"o\d+", code)]
    number = max(numbers, default=0)
    said: dict[str, str] = {}
    for label in dict.fromkeys(labels):
        code = known.get(label)
        if code is None:
            number += 1
            code = f"o{number}"
        said[code] = label
    return said


def anchored(instrument: Instrument, point: int, label: str) -> Instrument:
    """A point of the scale by other words."""
    if instrument.scale is None:
        raise Refusal("instruments-question-gone")
    points = tuple(
        one.model_copy(update={"label": label}) if one.value == point else one
        for one in instrument.scale.options
    )
    return remade(instrument, scale=instrument.scale.model_copy(update={"options": points}))


def asked_on_scale(instrument: Instrument, question: str) -> Instrument:
    """The question of the scale itself by other words."""
    if instrument.scale is None:
        raise Refusal("instruments-question-gone")
    return remade(instrument, scale=instrument.scale.model_copy(update={"question": question}))
