"""The simulator: any version as anybody, through the real forms, and nothing of it is recorded.

What is answered lives in the draft of a form like any other and is cleared when it ends; there is no
response, so nothing is counted, shown to anybody or asked about later.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.instruments import showing
from models.forms import Draft
from models.instruments import Instrument
from models.profiles import Result
from models.questionnaires import QuestionnaireVersion, Response
from models.steps import Answers, Choice, Form, Number, Option, Several, YesNo
from services import instruments
from services.instruments import branching, checks, versions
from services.instruments.branching import Respondent, Selection
from services.questionnaires import asking, recommending, running, scoring
from services.refusals import Refusal
from views import Screen
from views.instruments import callbacks as to
from views.instruments import trying as views

router = Router(name=__name__)
MANAGE = right("questionnaires.manage")
FAMILY = "instruments-trial"
LONGEST_LIFE = 60


@router.callback_query(to.Try.filter(), flags=MANAGE)
async def attempt(_tap: CallbackQuery, callback_data: to.Try, turn: Turn) -> Screen:
    version = await _sound(turn, callback_data.id)
    instrument = instruments.parsed(version)
    context = {
        "id": version.id,
        "waves": sorted({code for base in instrument.branching.base for code in base.when.wave_association}),
        "express": instrument.branching.express is not None,
    }
    return await turn.open(WHO, context=context)


async def _sound(turn: Turn, version_id: int) -> QuestionnaireVersion:
    """A version that can be walked through: one with flaws leads nowhere."""
    version = await versions.version(turn.session, turn.actor, version_id)
    if version.state == "draft" and checks.problems(instruments.whole(version)):
        raise Refusal("instruments-flawed-to-try")
    return version


async def positions(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(code, one.called(turn.say.language)) for code, one in turn.district.positions.items()]


async def marks(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.flags.items()
    return [Option(code, flag.called(turn.say.language)) for code, flag in known if flag.computed]


async def waves(turn: Turn, answers: Answers) -> Sequence[Option]:
    known = turn.district.associations
    codes = [code for code in answers.context["waves"] if code in known]
    return [Option(code, known[code].called(turn.say.language)) for code in codes]


async def _chosen(turn: Turn, answers: Answers) -> Screen:
    who = {
        "position": answers["position"],
        "years": answers["years"],
        "marks": sorted(answers["marks"] or ()),
        "wave": answers.get("wave") or "",
        "express": bool(answers.get("express")),
    }
    context = {"id": answers.context["id"], "who": who}
    version = await _sound(turn, context["id"])
    return await turn.open(_form(turn, instruments.parsed(version), who), context=context)


WHO = Form(
    "instruments-who",
    Choice("position", options=positions),
    Number("years", least=0, most=LONGEST_LIFE, optional=True),
    Several("marks", options=marks),
    Choice("wave", options=waves, optional=True, when=lambda answers: bool(answers.context["waves"])),
    YesNo("express", when=lambda answers: bool(answers.context["express"])),
    done=_chosen,
    preview=False,
)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The questions as they are asked of the persona; None once the version cannot be walked through."""
    try:
        version = await _sound(turn, draft.context["id"])
    except Refusal:
        return None
    return _form(turn, instruments.parsed(version), draft.context["who"])


FAMILIES = {FAMILY: load}


def _form(turn: Turn, instrument: Instrument, who: Mapping[str, Any]) -> Form:
    selection = _selected(instrument, who)
    asked = asking.Asked(selection.items, selection.variant, who["express"], _person(who), who["wave"])
    closing = turn.say("questionnaires-closing") if instrument.groups else instrument.title
    words = asking.Words(turn.say("questionnaires-unsaid"), closing)
    steps = asking.steps(instrument, asked, words)
    return Form(
        FAMILY,
        *(replace(step, part=views.part(step.part, turn.say)) for step in steps),
        done=_walked,
        cancelled=_left,
        preview=False,
        title=views.title(instrument, turn.say),
        block=instrument.branching.block,
    )


def _selected(instrument: Instrument, who: Mapping[str, Any]) -> Selection:
    return branching.select(instrument, _person(who), wave_association=who["wave"])


def _person(who: Mapping[str, Any]) -> Respondent:
    return Respondent(who["position"], who["years"], frozenset(who["marks"]))


async def _walked(turn: Turn, answers: Answers) -> Screen:
    """The profile that would have come out; the run it is reckoned from was never in the database."""
    version = await _sound(turn, answers.context["id"])
    instrument, who = instruments.parsed(version), answers.context["who"]
    selection = _selected(instrument, who)
    run = Response(
        variant=selection.variant,
        overlays=list(selection.overlays),
        items=list(selection.items),
        express=who["express"],
        finished_at=turn.now,
    )
    running.keep(instrument, run, answers)
    result = Result(run, instrument, None)
    if instrument.scoring is not None:
        found = scoring.profile(instrument, run.items, run.answers)
        advice = recommending.advice(instrument, run.items, run.answers, found, (), {})
        result = Result(run, instrument, found, advice)
    return views.over(version.id, result, turn.say)


async def _left(turn: Turn, answers: Answers) -> Screen:
    seen = await showing.opened(turn, answers.context["id"])
    return showing.card(seen, turn.say("instruments-trial-left"))
