"""On the way: a step is done, how it is going."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.plans import mine, steps
from models.steps import Answers, Choice, FileStep, Form, Link, Option, Text, YesNo
from services import plans
from services.plans import going
from services.plans.going import Proof
from views import Screen
from views.plans import callbacks as to
from views.plans import steps as views

router = Router(name=__name__)
WAYS = ("note", "link", "file", "none")


@router.callback_query(to.Done.filter(), flags=right("plans.own"))
async def done(_tap: CallbackQuery, callback_data: to.Done, turn: Turn) -> Screen:
    _, found = await plans.action(turn.session, turn.actor, callback_data.id, states=going.DOABLE)
    return await turn.open(DONE, context={"step": found.id}, resume=True)


async def _done(turn: Turn, answers: Answers) -> Screen:
    proof = Proof(note=answers.get("note") or answers.get("link") or "", file=answers.get("file"))
    number = answers.context["step"]
    plan, found = await going.finish(turn.session, turn.actor, number, proof, turn.now)
    return await steps.step_screen(turn, plan, found, turn.say("plans-step-done-toast"))


DONE = Form(
    "plans-done",
    Choice("how", options=[Option(way) for way in WAYS], hint=True),
    Text("note", longest=500, when=lambda answers: answers["how"] == "note", hint=True),
    Link("link", when=lambda answers: answers["how"] == "link"),
    FileStep("file", when=lambda answers: answers["how"] == "file", hint=True),
    done=_done,
    preview=False,
    protect=True,
)


@router.callback_query(to.Undo.filter(), flags=right("plans.own"))
async def undo(_tap: CallbackQuery, callback_data: to.Undo, turn: Turn) -> Screen:
    plan, found = await going.undo(turn.session, turn.actor, callback_data.id)
    return await steps.step_screen(turn, plan, found, turn.say("plans-changed"))


@router.callback_query(to.Evidence.filter(), flags=right("plans.own"))
async def evidence(_tap: CallbackQuery, callback_data: to.Evidence, turn: Turn) -> Screen:
    step, found = await going.evidence(turn.session, turn.actor, callback_data.id)
    return views.file(step, found, turn.say)


@router.callback_query(to.Check.filter(), flags=right("plans.own"))
async def check(_tap: CallbackQuery, callback_data: to.Check, turn: Turn) -> Screen:
    _, found = await going.checkpoint(turn.session, turn.actor, callback_data.id)
    return await turn.open(CHECK, context={"checkpoint": found.id}, resume=True)


async def _checked(turn: Turn, answers: Answers) -> Screen:
    given = answers["went"], answers["hinders"], answers["help"]
    plan = await going.answer(turn.session, turn.actor, answers.context["checkpoint"], *given, now=turn.now)
    said = "plans-checked-help" if answers["help"] else "plans-checked"
    return await mine.card(turn, plan, turn.say(said))


CHECK = Form(
    "plans-check",
    Choice("went", options=[Option(one) for one in going.DONE]),
    Choice("hinders", options=[Option(one) for one in going.HINDERS]),
    YesNo("help", hint=True),
    done=_checked,
    preview=False,
    protect=True,
)
