"""The goals and steps of my plan: opened, added, dated, taken out."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.plans import Plan, PlanAction
from models.questionnaires import Offer
from models.steps import Answers, Day, Form, Text
from services import calendars, instruments, plans
from services.plans import making, terms
from services.refusals import Refusal
from views import Screen
from views.plans import callbacks as to
from views.plans import steps as views

router = Router(name=__name__)


async def goal_screen(turn: Turn, goal_id: int, toast: str = "") -> Screen:
    plan, goal = await plans.goal(turn.session, turn.actor, goal_id)
    open_to = []
    if plan.state in making.CHANGEABLE:
        open_to = await making.open_to(turn.session, plan, goal, turn.now)
    instrument = await instruments.of(turn.session, plan.version_id)
    return views.goal(plan, goal, open_to, instrument, turn.say, toast)


async def step_screen(turn: Turn, plan: Plan, step: PlanAction, toast: str = "") -> Screen:
    instrument = await instruments.of(turn.session, plan.version_id)
    today = calendars.today(turn.district, turn.now)
    dues = terms.dues(turn.district, today, plan.until)
    offer = await turn.session.get(Offer, step.offer_id) if step.offer_id else None
    return views.step(plan, step, dues, instrument, turn.say, offer=offer, toast=toast)


@router.callback_query(to.Goal.filter(), flags=right("plans.own"))
async def goal(_tap: CallbackQuery, callback_data: to.Goal, turn: Turn) -> Screen:
    return await goal_screen(turn, callback_data.id)


@router.callback_query(to.Add.filter(), flags=right("plans.own"))
async def add(_tap: CallbackQuery, callback_data: to.Add, turn: Turn) -> Screen:
    at = callback_data
    await making.add(turn.session, turn.actor, at.id, at.kind, at.key, turn.now)
    return await goal_screen(turn, at.id, turn.say("plans-step-added"))


@router.callback_query(to.Step.filter(), flags=right("plans.own"))
async def step(_tap: CallbackQuery, callback_data: to.Step, turn: Turn) -> Screen:
    plan, found = await plans.action(turn.session, turn.actor, callback_data.id)
    return await step_screen(turn, plan, found)


@router.callback_query(to.Due.filter(), flags=right("plans.own"))
async def due(_tap: CallbackQuery, callback_data: to.Due, turn: Turn) -> Screen:
    if not callback_data.day:
        _, found = await plans.action(turn.session, turn.actor, callback_data.id, states=making.CHANGEABLE)
        return await turn.open(DUE, context={"step": found.id})
    return await _dated(turn, callback_data.id, day_of(callback_data.day))


def day_of(said: str) -> date:
    """The day that a button carries; a button may be forged."""
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise Refusal("plans-unknown") from error


async def _dated(turn: Turn, step_id: int, day: date) -> Screen:
    await making.due(turn.session, turn.actor, step_id, day, turn.now)
    plan, found = await plans.action(turn.session, turn.actor, step_id)
    return await step_screen(turn, plan, found, turn.say("plans-due-set", day=turn.say.day(day)))


async def _typed(turn: Turn, answers: Answers) -> Screen:
    return await _dated(turn, answers.context["step"], answers["day"])


DUE = Form("plans-due", Day("day"), done=_typed, preview=False)


@router.callback_query(to.Proof.filter(), flags=right("plans.own"))
async def proof(_tap: CallbackQuery, callback_data: to.Proof, turn: Turn) -> Screen:
    if not callback_data.kind:
        _, found = await plans.action(turn.session, turn.actor, callback_data.id, states=making.CHANGEABLE)
        return views.proofs(found, turn.say)
    await making.proof(turn.session, turn.actor, callback_data.id, callback_data.kind)
    plan, found = await plans.action(turn.session, turn.actor, callback_data.id)
    return await step_screen(turn, plan, found, turn.say("plans-changed"))


@router.callback_query(to.Drop.filter(), flags=right("plans.own"))
async def drop(_tap: CallbackQuery, callback_data: to.Drop, turn: Turn) -> Screen:
    _, found = await making.drop(turn.session, turn.actor, callback_data.id)
    return await goal_screen(turn, found.id, turn.say("plans-step-dropped-toast"))


@router.callback_query(to.Own.filter(), flags=right("plans.own"))
async def own(_tap: CallbackQuery, callback_data: to.Own, turn: Turn) -> Screen:
    _, found = await plans.goal(turn.session, turn.actor, callback_data.id, states=making.CHANGEABLE)
    return await turn.open(OWN, context={"goal": found.id})


async def _own(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["goal"]
    await making.add_own(turn.session, turn.actor, number, answers["what"], answers["day"], turn.now)
    return await goal_screen(turn, number, turn.say("plans-step-added"))


OWN = Form(
    "plans-own",
    Text("what", longest=making.LONGEST["title"], hint=True),
    Day("day"),
    done=_own,
    preview=False,
    protect=True,
)
