"""What stands on a paper, typed twice: a form made from what was printed on it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.forms import Draft
from models.steps import Answers, Choice, Confirm, Day, Form, Option, Step, Text
from services.blanks import ACTION, RUN, SETTLE, codes, entering, layout
from services.blanks.entering import Paper
from services.questionnaires import answered, asking
from services.refusals import Refusal
from views import Screen
from views.blanks import callbacks as to
from views.blanks import screens as views
from views.blanks.words import Words

router = Router(name=__name__)
router.callback_query.filter(private)
LINE = 40
Whole = Callable[[Answers], Answers]


@router.callback_query(to.Read.filter(), flags=right(ACTION))
async def read(_tap: CallbackQuery, callback_data: to.Read, turn: Turn) -> Screen:
    found = await entering.paper(turn.session, turn.actor, callback_data.id)
    number = callback_data.round if callback_data.round == entering.SECOND else entering.FIRST
    if number == entering.SECOND and entering.FIRST not in found.rounds:
        raise Refusal("blanks-first-first")
    context = {"blank": found.blank.id, "round": number}
    return await turn.open(_form(turn, found, number), context=context, resume=True)


@router.callback_query(to.Settle.filter(), flags=right(ACTION))
async def settle(_tap: CallbackQuery, callback_data: to.Settle, turn: Turn) -> Screen:
    found = await entering.paper(turn.session, turn.actor, callback_data.id)
    if not found.differences:
        return views.paper(found, turn.say)
    return await turn.open(_settling(turn, found), context={"blank": found.blank.id}, resume=True)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a reading; gone once the paper is entered or void."""
    found = await _open(turn, draft)
    number = draft.context.get("round", entering.FIRST)
    if found is None or (number == entering.SECOND and entering.FIRST not in found.rounds):
        return None
    return _form(turn, found, number)


async def load_settling(turn: Turn, draft: Draft) -> Form | None:
    found = await _open(turn, draft)
    return _settling(turn, found) if found is not None and found.differences else None


FAMILIES = {RUN: load, SETTLE: load_settling}


async def _open(turn: Turn, draft: Draft) -> Paper | None:
    try:
        return await entering.paper(turn.session, turn.actor, draft.context["blank"])
    except Refusal:
        return None


def _form(turn: Turn, found: Paper, number: int) -> Form:
    """The signature (the first time), the lines of boxes five at a time, the closing questions."""
    words = Words(turn.say, found.instrument)
    items = found.blank.items
    steps: list[Step] = []
    if number == entering.FIRST:
        said, short = words.signed()
        steps.append(Confirm("signed", words=said, short=short))
        said, short = words.signed_on()
        steps.append(Day("signed-on", past=True, words=said, short=short))
    for place, block in enumerate(layout.blocks(found.instrument, items)):
        said, short = words.block(block)
        pattern = layout.pattern(found.instrument, len(block))
        name = layout.block_name(place)
        line = Text(name, longest=LINE, pattern=pattern, wrong="blanks-line-wrong", words=said, short=short)
        steps.append(line)

    def whole(answers: Answers) -> Answers:
        return layout.whole(found.instrument, items, answers)

    for step in _own(turn, found):
        again = number == entering.SECOND and isinstance(step, Text)
        if layout.is_closing(found.instrument, items, step) and not again:
            steps.append(_seeing(step, whole))
    title = words.title(codes.shown(found.blank.code), number)
    return Form(RUN, *steps, title=title, done=entered, protect=True)


def _settling(turn: Turn, found: Paper) -> Form:
    """Each difference with both readings: whoever holds the paper says what stands there."""
    words = Words(turn.say, found.instrument)
    own = {step.name: step for step in _own(turn, found)}
    first, second = found.rounds[entering.FIRST].answers, found.rounds[entering.SECOND].answers
    numbers = {row.code: f"{row.number}. {row.text}" for row in found.rows}
    known = layout.again(second)

    def whole(answers: Answers) -> Answers:
        return Answers({**known, **answers}, answers.context)

    steps = []
    for code in found.differences:
        step = own[answered.name(code)]
        question = found.question(code)
        shown = (
            [views.answer(one.get(code), question, found, turn.say) for one in (first, second)]
            if question is not None
            else [views.value(one.get(code), turn.say) for one in (first, second)]
        )
        said = words.differ(numbers.get(code, step.words), *shown)
        steps.append(replace(_seeing(step, whole), words=said, when=None))
    title = words.settling(codes.shown(found.blank.code))
    return Form(SETTLE, *steps, title=title, done=settled, preview=False, protect=True)


def _own(turn: Turn, found: Paper) -> Sequence[Step]:
    """The steps the person herself would have in the chat."""
    unsaid, closing = Words(turn.say, found.instrument).steps()
    asked = asking.Asked(tuple(found.blank.items), found.blank.variant)
    return asking.steps(found.instrument, asked, asking.Words(unsaid, closing))


def _seeing(step: Step, whole: Whole) -> Step:
    """The step with its condition and its options looking at answers question by question."""
    changes: dict[str, Any] = {}
    if (when := step.when) is not None:
        changes["when"] = lambda answers: when(whole(answers))
    if isinstance(step, Choice) and callable(offered := step.options):

        async def options(turn: Turn, answers: Answers) -> Sequence[Option]:
            return await offered(turn, whole(answers))

        changes["options"] = options
    return replace(step, **changes)


async def entered(turn: Turn, answers: Answers) -> Screen:
    number, round_ = answers.context["blank"], answers.context["round"]
    found = await entering.paper(turn.session, turn.actor, number)
    read_off = layout.whole(found.instrument, found.blank.items, answers)
    if round_ == entering.FIRST:
        made = await entering.first(
            turn.session, turn.actor, number, read_off, answers["signed-on"], turn.now
        )
        return views.paper(made, turn.say)
    compared, response = await entering.second(turn.session, turn.actor, number, read_off, turn.now)
    if response is None:
        return views.paper(compared, turn.say)
    return views.kept(codes.shown(found.blank.code), found.blank.wave_id or 0, response.late, turn.say)


async def settled(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["blank"]
    found = await entering.paper(turn.session, turn.actor, number)
    response = await entering.settle(turn.session, turn.actor, number, answers, turn.now)
    return views.kept(codes.shown(found.blank.code), found.blank.wave_id or 0, response.late, turn.say)
