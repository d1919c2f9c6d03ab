"""Changing a draft piece by piece: each piece is a question of its own that says what stands there now."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.instruments import showing
from models.forms import Draft
from models.instruments import Instrument, Item
from models.steps import Answers, Choice, Form, Number, Option, Several, Step, Text
from services.instruments import drafts, edits
from services.refusals import Refusal
from views import Screen
from views.instruments import callbacks as to
from views.instruments import cards, pieces
from views.instruments.cards import Shown

router = Router(name=__name__)
MANAGE = right("questionnaires.manage")
FAMILY = "instruments-piece"
LONGEST = {"title": 120, "intro": 1500, "outro": 1500, "text": 600, "options": 2000, "anchor": 120}
SCALE = "question"  # the piece "anchor" of the scale itself, not of one of its points


@router.callback_query(to.Edit.filter(), flags=MANAGE)
async def edit(_tap: CallbackQuery, callback_data: to.Edit, turn: Turn) -> Screen:
    what, code = callback_data.what, callback_data.code
    draft = await drafts.open_draft(turn.session, turn.actor, callback_data.id)
    seen = showing.shown(turn, draft)
    piece = drafts.mark(present(seen.instrument, what, code))
    context = {"id": draft.id, "what": what, "code": code, "was": piece}
    return await turn.open(_form(seen, what, code), context=context)


@router.callback_query(to.Move.filter(), flags=MANAGE)
async def move(_tap: CallbackQuery, callback_data: to.Move, turn: Turn) -> Screen:
    code, place = callback_data.code, callback_data.to

    def moved(instrument: Instrument) -> Instrument:
        return edits.moved(instrument, code, place)

    draft = await drafts.change(turn.session, turn.actor, callback_data.id, moved, turn.now)
    return showing.question(showing.shown(turn, draft), code, turn.say("instruments-moved", place=place + 1))


@router.callback_query(to.Switch.filter(), flags=MANAGE)
async def switch(_tap: CallbackQuery, callback_data: to.Switch, turn: Turn) -> Screen:
    code, off = callback_data.code, not callback_data.on

    def switched(instrument: Instrument) -> Instrument:
        return edits.changed(instrument, code, off=off)

    draft = await drafts.change(turn.session, turn.actor, callback_data.id, switched, turn.now)
    toast = turn.say("instruments-switched-off") if off else turn.say("instruments-switched-on")
    return showing.question(showing.shown(turn, draft), code, toast)


def present(instrument: Instrument, what: str, code: str) -> Any:
    """What a piece says now; refuses a piece that is not there."""
    if what in edits.ABOUT:
        return getattr(instrument, what)
    if what == "anchor":
        return _anchor(instrument, code)
    question = edits.find(instrument, code)
    if what == "text":
        return question.text
    if what == "options":
        return question.rows if question.kind == "matrix" else question.options
    if what in ("themes", "variants", "group") and isinstance(question, Item):
        return getattr(question, what)
    raise Refusal("instruments-question-gone")


def _anchor(instrument: Instrument, code: str) -> str:
    if instrument.scale is not None and code == SCALE:
        return instrument.scale.question
    for point in instrument.scale.options if instrument.scale else ():
        if str(point.value) == code:
            return point.label
    raise Refusal("instruments-question-gone")


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a piece that is being changed; None once the draft of the questionnaire is gone."""
    context = draft.context
    try:
        version = await drafts.open_draft(turn.session, turn.actor, context["id"])
        return _form(showing.shown(turn, version), context["what"], context["code"])
    except Refusal:
        return None


FAMILIES = {FAMILY: load}


def _form(seen: Shown, what: str, code: str) -> Form:
    now = present(seen.instrument, what, code)
    title = pieces.title(what, code, seen.say)
    return Form(FAMILY, _step(seen, what, code, now, title), done=_saved, preview=False, title=title)


def _step(seen: Shown, what: str, code: str, now: Any, title: str) -> Step:
    words = pieces.question(seen, what, now)
    said: dict[str, Any] = {"words": words, "short": title}
    instrument = seen.instrument
    match what:
        case "minutes":
            return Number("minutes", least=1, most=120, **said)
        case "themes":
            group = present(instrument, "group", code)
            named = [(one, instrument.themes[one].title) for one in edits.themes(instrument, group, now)]
            return Several(what, options=[Option(*one) for one in named], **said)
        case "variants":
            options = [Option(name, variant.title) for name, variant in instrument.variants.items()]
            return Several(what, options=options, **said)
        case "group":
            return Choice(what, options=[Option(one.code, one.title) for one in instrument.groups], **said)
    return Text(what, longest=LONGEST[what], **said)


async def _saved(turn: Turn, answers: Answers) -> Screen:
    context = answers.context
    what, code = context["what"], context["code"]
    value = answers[what]

    def change(instrument: Instrument) -> Instrument:
        drafts.unless_changed(present(instrument, what, code), context["was"])
        return _changed(instrument, what, code, value)

    draft = await drafts.change(turn.session, turn.actor, context["id"], change, turn.now)
    seen = showing.shown(turn, draft)
    toast = turn.say("instruments-saved")
    if what in edits.ABOUT:
        return showing.part(seen, cards.ABOUT).but(toast=toast)
    if what == "anchor":
        return showing.part(seen, cards.SCALE).but(toast=toast)
    return showing.question(seen, code, toast)


def _changed(instrument: Instrument, what: str, code: str, value: Any) -> Instrument:
    if what in edits.ABOUT:
        return edits.about(instrument, **{what: value})
    if what == "anchor":
        if code == SCALE:
            return edits.asked_on_scale(instrument, value)
        return edits.anchored(instrument, int(code), value)
    if what == "options":
        field = "rows" if edits.find(instrument, code).kind == "matrix" else "options"
        old = present(instrument, what, code)
        return edits.changed(instrument, code, **{field: edits.options(old, edits.lines(value))})
    return edits.changed(instrument, code, **{what: tuple(value) if isinstance(value, list) else value})
