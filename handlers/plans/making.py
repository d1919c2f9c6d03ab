"""A draft in the making: its term, its goals, their words."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.plans import mine, steps
from models.steps import Answers, Form, Text
from services import instruments, plans
from services.plans import making, suggesting, terms
from services.refusals import Refusal
from views import Screen
from views.plans import callbacks as to
from views.plans import changes as views

router = Router(name=__name__)


@router.callback_query(to.Term.filter(), flags=right("plans.own"))
async def term(_tap: CallbackQuery, callback_data: to.Term, turn: Turn) -> Screen:
    if callback_data.months:
        months = callback_data.months
        plan = await making.until(turn.session, turn.actor, callback_data.id, months, turn.now)
        return await mine.card(turn, plan, turn.say("plans-changed"))
    plan = await plans.own(turn.session, turn.actor, callback_data.id, states=making.EDITABLE)
    bounds = making.rules(await instruments.of(turn.session, plan.version_id)).months
    return views.terms(plan, terms.endings(turn.district, plan.starts_on, bounds), turn.say)


@router.callback_query(to.NewGoal.filter(), flags=right("plans.own"))
async def new_goal(_tap: CallbackQuery, callback_data: to.NewGoal, turn: Turn) -> Screen:
    plan = await plans.own(turn.session, turn.actor, callback_data.id, states=making.EDITABLE)
    ground = await suggesting.ground(turn.session, turn.person.id)
    if ground is None:
        raise Refusal("plans-no-ground")
    group = callback_data.group
    if group in ground.profile.groups:
        words = mine.wording(turn, ground, group)
        plan = await making.add_goal(turn.session, turn.actor, plan.id, ground, group, words, turn.now)
        return await mine.card(turn, plan, turn.say("plans-changed"))
    taken = {goal.group for goal in plan.goals}
    room = len(taken) < making.rules(ground.instrument).goals
    found = [(score.group, score.level) for score in suggesting.candidates(ground.profile)]
    free = [pair for pair in found if room and pair[0] not in taken]
    return views.new_goal(plan, free, ground.instrument, turn.say)


@router.callback_query(to.LoseGoal.filter(), flags=right("plans.own"))
async def lose_goal(_tap: CallbackQuery, callback_data: to.LoseGoal, turn: Turn) -> Screen:
    plan = await making.lose_goal(turn.session, turn.actor, callback_data.id)
    return await mine.card(turn, plan, turn.say("plans-changed"))


@router.callback_query(to.Words.filter(), flags=right("plans.own"))
async def reword(_tap: CallbackQuery, callback_data: to.Words, turn: Turn) -> Screen:
    _, goal = await plans.goal(turn.session, turn.actor, callback_data.id, states=making.EDITABLE)
    given = {"goal": goal.text, "success": goal.success}
    return await turn.open(REWORD, context={"goal": goal.id}, answers=given)


async def _reworded(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["goal"]
    await making.reword(turn.session, turn.actor, number, answers["goal"], answers["success"])
    return await steps.goal_screen(turn, number, turn.say("plans-changed"))


REWORD = Form(
    "plans-reword",
    Text("goal", longest=making.LONGEST["goal"], hint=True),
    Text("success", longest=making.LONGEST["success"], hint=True),
    done=_reworded,
    protect=True,
)
