"""The questions of one run as steps of a form. No I/O."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.instruments import Instrument, Question, When
from models.steps import Answers, Choice, Day, Number, Option, Ranking, Scale, Several, Step, Text, YesNo
from services.questionnaires import branching
from services.questionnaires.answered import kept, name
from services.questionnaires.branching import Respondent
from services.questionnaires.scoring import codes_of, point

NOT_MINE, UNSAID = "na", "no"
SHORT = 48
NOBODY = Respondent("")

Test = Callable[[Answers], bool]


@dataclass(frozen=True, slots=True)
class Words:
    """What the questionnaire itself has no words for: «не хочу отвечать», and the heading of the end."""

    unsaid: str
    closing: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What one person is asked, with what the conditions of single questions look at."""

    items: tuple[str, ...]
    variant: str = ""
    express: bool = False
    respondent: Respondent = NOBODY
    association: str = ""


def steps(instrument: Instrument, asked: Asked, words: Words) -> tuple[Step, ...]:
    """The items group by group, then the closing questions.

    In the express form a group's gate comes first, and the rest only after an answer so low.
    """
    opening = branching.gates(instrument, asked.items) if asked.express else {}
    made: list[Step] = []
    for code in ordered(instrument, asked.items, opening):
        item = instrument.item[code]
        group = instrument.group.get(item.group)
        tests = [_condition(item.when, asked)]
        if opening.get(item.group, code) != code:
            tests.append(_opened(instrument, opening[item.group]))
        part = group.short if group else words.closing
        made += _of_question(instrument, item, part, _all(tests), words)
    for question in instrument.questions:
        made += _closing(instrument, question, asked, words)
    return tuple(made)


def ordered(instrument: Instrument, items: Sequence[str], opening: Mapping[str, str]) -> list[str]:
    """The items as they are asked: each gate before the rest of its group."""
    found: list[str] = []
    for code in items:
        gate = opening.get(instrument.item[code].group)
        for one in (gate, code):
            if one is not None and one not in found:
                found.append(one)
    return found


def expected(instrument: Instrument, items: Sequence[str], answers: Answers, *, express: bool) -> int:
    """How many items are asked, as far as the answers tell: of the short form only what they opened."""
    if not express:
        return len(items)
    opening = branching.gates(instrument, items)
    opened = {group for group, gate in opening.items() if _opened(instrument, gate)(answers)}
    return sum(code in opening.values() or instrument.item[code].group in opened for code in items)


def looks_at_the_person(instrument: Instrument) -> bool:
    """Whether a question's own condition asks what only the staff list knows."""
    told = [question.when for question in (*instrument.items, *instrument.questions) if question.when]
    return any(
        when.position or when.flags or when.experience_lt is not None or when.experience_from is not None
        for when in told
    )


def _of_question(
    instrument: Instrument, question: Question, part: str, when: Test | None, words: Words
) -> list[Step]:
    if question.kind not in ("scale", "matrix"):
        return [_plain(question, part, when, words)]
    scale = instrument.scale
    assert scale is not None, "a question on a scale needs one"
    points = tuple(Option(one.value, one.label) for one in scale.options)
    aside = [Option(NOT_MINE, scale.not_applicable)] if scale.not_applicable else []
    if not question.optional:
        aside.append(Option(UNSAID, words.unsaid))
    rows = question.rows if question.kind == "matrix" else {"": ""}
    return [
        Scale(
            name(f"{question.code}-{row}" if row else question.code),
            points=points,
            aside=tuple(aside),
            optional=question.optional,
            words="\n\n".join(part for part in (question.text, label, scale.question) if part),
            short=clip(label or question.text),
            part=part,
            when=when,
        )
        for row, label in rows.items()
    ]


def _plain(
    question: Question,
    part: str,
    when: Test | None,
    words: Words,
    options: Any = None,
) -> Step:
    common: dict[str, Any] = {
        "optional": question.optional,
        "words": question.text,
        "short": clip(question.text),
        "part": part,
        "when": when,
        "aside": () if question.optional else (Option(UNSAID, words.unsaid),),
    }
    called = name(question.code)
    choices = options if options is not None else tuple(Option(*pair) for pair in question.options.items())
    least = int(question.least or 0)
    most = int(question.most) if question.most is not None else None
    match question.kind:
        case "single":
            return Choice(called, options=choices, **common)
        case "multi":
            return Several(called, options=choices, least=least, most=most, **common)
        case "ranking":
            return Ranking(
                called, options=choices, least=least or 1, most=most or len(question.options), **common
            )
        case "number":
            return Number(called, least=question.least, most=question.most, **common)
        case "date":
            return Day(called, past=question.past, **common)
        case "bool":
            return YesNo(called, **common)
    return Text(called, longest=question.longest, **common)


def _closing(instrument: Instrument, question: Question, asked: Asked, words: Words) -> list[Step]:
    """A closing question; one about the groups offers those that were asked, or those with the top point."""
    condition = _condition(question.when, asked)
    if question.options_from is None:
        return _of_question(instrument, question, words.closing, condition, words)
    groups = [group for group in instrument.groups if _asked_in(instrument, asked.items, group.code)]
    if question.options_from == "groups":
        titles = tuple(Option(group.code, group.title) for group in groups)
        return [_plain(question, words.closing, condition, words, titles)]
    tops = {
        group.code: [
            name(one)
            for code in _asked_in(instrument, asked.items, group.code)
            for one in codes_of(instrument, code)
        ]
        for group in groups
    }
    highest = instrument.scale.highest if instrument.scale else 0

    def shown(answers: Answers) -> list[str]:
        return [code for code, own in tops.items() if any(answers.get(one) == highest for one in own)]

    async def options(_turn: Any, answers: Answers) -> Sequence[Option]:
        return [Option(code, instrument.group[code].title) for code in shown(answers)]

    when = _all([condition, lambda answers: bool(shown(answers))])
    return [_plain(question, words.closing, when, words, options)]


def _asked_in(instrument: Instrument, items: Sequence[str], group: str) -> list[str]:
    return [code for code in items if instrument.item[code].group == group]


def _condition(when: When | None, asked: Asked) -> Test | None:
    if when is None:
        return None

    def holds(answers: Answers) -> bool:
        known = {code: kept(answers.get(name(code))) for code in when.answer}
        who, where = asked.respondent, asked.association
        return branching.holds(when, who, where, variant=asked.variant, answers=known)

    return holds


def _opened(instrument: Instrument, gate: str) -> Test:
    """Whether the answer at the gate was so low that its group is asked in full."""
    express = instrument.branching.express
    bound = express.expand_at_most if express else 0
    own = [name(code) for code in codes_of(instrument, gate)]

    def low(answers: Answers) -> bool:
        points = [point(answers.get(one)) for one in own]
        return any(one is not None and one <= bound for one in points)

    return low


def _all(tests: Sequence[Test | None]) -> Test | None:
    real = [test for test in tests if test is not None]
    return (lambda answers: all(test(answers) for test in real)) if real else None


def clip(text: str) -> str:
    """The beginning of a question, for a place where it must be short."""
    text = " ".join(text.split())
    return text if len(text) <= SHORT else text[: SHORT - 1].rsplit(" ", 1)[0].rstrip(" ,.;:—") + "…"
