"""What stands on a printed questionnaire, and what an operator types off it. No I/O."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.instruments import Instrument
from models.steps import Answers, Aside, Step
from services.questionnaires import answered
from services.questionnaires.asking import NOT_MINE, UNSAID

FOREIGN, EMPTY = "-", "."
# What is printed as «Н» may be typed so, and with whatever dash there is.
DASHES = str.maketrans("–—−нНnN", "-------")


@dataclass(frozen=True, slots=True)
class Row:
    """A line with boxes: its printed number, the code its answer is kept under, and its words."""

    number: int
    code: str
    group: str
    text: str
    optional: bool = False


def rows(instrument: Instrument, items: Sequence[str]) -> list[Row]:
    """The questions on the scale, numbered through; each row of a matrix is one."""
    found: list[Row] = []
    for code in items:
        item = instrument.item[code]
        if item.scored:
            lines = {f"{code}-{row}": f"{item.text} {label}" for row, label in item.rows.items()}
            for key, text in (lines or {code: item.text}).items():
                found.append(Row(len(found) + 1, key, item.group, text, item.optional))
    return found


def blocks(instrument: Instrument, items: Sequence[str]) -> list[list[Row]]:
    """The lines as an operator types them: so many at a time."""
    size, found = instrument.branching.block, rows(instrument, items)
    return [found[start : start + size] for start in range(0, len(found), size)]


def block_name(number: int) -> str:
    return f"block{number}"


def pattern(instrument: Instrument, count: int) -> str:
    """What a typed line of so many answers looks like: «54-3.», spaces allowed."""
    scale = instrument.scale
    assert scale is not None, "lines with boxes need a scale"
    foreign = r"\-–—−нНnN" if scale.not_applicable else ""
    return rf"(?:[{scale.lowest}-{scale.highest}{EMPTY}{foreign}][\s,;]*){{{count}}}"


def typable(instrument: Instrument) -> bool:
    """Whether a point of the scale is one digit, so that a line of them can be typed."""
    scale = instrument.scale
    return scale is None or (scale.lowest >= 0 and scale.highest <= 9)


def read(typed: str, block: Sequence[Row]) -> dict[str, Any]:
    """The answers of a typed line by code; of an optional question nothing at all may be told."""
    signs = [sign for sign in typed.translate(DASHES) if sign in (FOREIGN, EMPTY) or sign.isdigit()]
    return {row.code: _meant(sign, row) for row, sign in zip(block, signs, strict=True)}


def _meant(sign: str, row: Row) -> Any:
    if sign == FOREIGN:
        return Aside(NOT_MINE)
    if sign == EMPTY:
        return None if row.optional else Aside(UNSAID)
    return int(sign)


def whole(instrument: Instrument, items: Sequence[str], answers: Answers) -> Answers:
    """The answers of the operator's form as the person's own form would give them, question by question."""
    told = dict(answers)
    for number, block in enumerate(blocks(instrument, items)):
        typed = told.pop(block_name(number), None)
        if typed is not None:
            read_off = read(typed, block)
            told |= {answered.name(code): value for code, value in read_off.items()}
    return Answers(told, answers.context)


def again(kept: Mapping[str, Any]) -> Answers:
    """Answers as they are kept, as a form would give them."""
    return Answers({answered.name(code): _revived(value) for code, value in kept.items()})


def _revived(value: Any) -> Any:
    return Aside(str(value["aside"])) if isinstance(value, Mapping) else value


def with_texts(instrument: Instrument, first: Mapping[str, Any], second: Answers) -> Answers:
    """Free texts are typed once: the second reading takes them over from the first."""
    asked = (*instrument.items, *instrument.questions)
    texts = [question.code for question in asked if question.kind == "text"]
    told = {answered.name(code): first[code] for code in texts if code in first}
    return Answers({**second, **told}, second.context)


def differences(
    instrument: Instrument, items: Sequence[str], first: Mapping[str, Any], second: Mapping[str, Any]
) -> list[str]:
    """The codes two operators read differently, in the order of the paper."""
    return [code for code in answered.codes(instrument, items) if first.get(code) != second.get(code)]


def is_closing(instrument: Instrument, items: Sequence[str], step: Step) -> bool:
    """Whether a step of the person's form is none of the lines with boxes."""
    return step.name not in {answered.name(row.code) for row in rows(instrument, items)}
