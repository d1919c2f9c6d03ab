"""A new question in a draft."""

from collections.abc import Sequence
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.instruments import showing
from models.instruments import Instrument
from models.steps import Answers, Choice, Form, Number, Option, Several, Text, YesNo
from services.instruments import drafts, edits
from services.instruments.edits import CLOSING
from views import Screen
from views.instruments import callbacks as to
from views.instruments.words import KINDS

router = Router(name=__name__)
MANAGE = right("questionnaires.manage")
SCORED = ("scale", "matrix")
LISTED = ("matrix", "single", "multi", "ranking")
SAID = tuple(f"instruments-kind-{kind}" for kind in KINDS)


@router.callback_query(to.Add.filter(), flags=MANAGE)
async def add(_tap: CallbackQuery, callback_data: to.Add, turn: Turn) -> Screen:
    draft = await drafts.open_draft(turn.session, turn.actor, callback_data.id)
    instrument = showing.shown(turn, draft).instrument
    survey = instrument.kind == "survey"
    context = {
        "id": draft.id,
        "part": callback_data.part,
        "scale": instrument.scale is not None and (survey or callback_data.part != CLOSING),
        "item": callback_data.part != CLOSING,
    }
    return await turn.open(NEW, context=context, resume=True)


async def kinds(turn: Turn, answers: Answers) -> Sequence[Option]:
    """Questions on the scale belong to groups: at the end they would count for nothing."""
    offered = [kind for kind in KINDS if kind not in SCORED or answers.context["scale"]]
    return [Option(kind, turn.say(f"instruments-kind-{kind}")) for kind in offered]


async def themes(turn: Turn, answers: Answers) -> Sequence[Option]:
    seen = await showing.opened(turn, answers.context["id"])
    known = seen.instrument.themes
    codes = edits.themes(seen.instrument, answers.context["part"])
    return [Option(code, known[code].title) for code in codes]


async def variants(turn: Turn, answers: Answers) -> Sequence[Option]:
    seen = await showing.opened(turn, answers.context["id"])
    return [Option(code, variant.title) for code, variant in seen.instrument.variants.items()]


async def _added(turn: Turn, answers: Answers) -> Screen:
    parts = _parts(answers)
    codes: list[str] = []

    def grow(instrument: Instrument) -> Instrument:
        grown, code = edits.added(instrument, answers.context["part"], **parts)
        codes.append(code)
        return grown

    draft = await drafts.change(turn.session, turn.actor, answers.context["id"], grow, turn.now)
    toast = turn.say("instruments-question-added", code=codes[-1])
    return showing.question(showing.shown(turn, draft), codes[-1], toast)


def _parts(answers: Answers) -> dict[str, Any]:
    kind = answers["kind"]
    parts: dict[str, Any] = {"kind": kind, "text": answers["text"], "optional": answers["optional"]}
    if kind in LISTED:
        choices = edits.options({}, edits.lines(answers["lines"]))
        parts["rows" if kind == "matrix" else "options"] = choices
    parts |= {name: value for name in ("least", "most") if (value := answers.get(name)) is not None}
    if answers.context["item"]:
        parts["themes"] = tuple(answers.get("themes") or ())
        parts["variants"] = tuple(answers.get("variants") or ())
    return parts


def _by_themes(answers: Answers) -> bool:
    """A question that is scored in a group leads to help by its themes."""
    return bool(answers.context["item"]) and answers["kind"] in SCORED


NEW = Form(
    "instruments-new",
    Choice("kind", options=kinds),
    Text("text", longest=600),
    Text("lines", longest=2000, hint=True, when=lambda answers: answers["kind"] in LISTED),
    Number("least", optional=True, when=lambda answers: answers["kind"] == "number"),
    Number(
        "most",
        optional=True,
        least=1,
        when=lambda answers: answers["kind"] in ("multi", "ranking", "number"),
    ),
    Several("themes", options=themes, least=1, when=_by_themes),
    Several("variants", options=variants, hint=True, when=lambda answers: answers.context["item"]),
    YesNo("optional"),
    done=_added,
)
