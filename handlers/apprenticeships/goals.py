"""The goals of a programme: opened, added, put into other words, taken out."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.apprenticeships import own
from models.steps import Answers, Form, Text
from services import apprenticeships, calendars
from services.apprenticeships import making
from services.plans import suggesting
from services.refusals import Refusal
from views import Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import steps as views

router = Router(name=__name__)
OWN = right(apprenticeships.WRITE)


async def goal_screen(turn: Turn, goal_id: int, toast: str = "") -> Screen:
    """A goal; with the levels where the mentee shows them to this mentor, and then the look is recorded."""
    await turn.session.flush()
    programme, found = await apprenticeships.goal(turn.session, turn.actor, goal_id)
    instrument, pair = None, programme.mentorship
    own_levels = turn.actor.id == pair.mentee_id
    if (found.level_start or found.level_end) and (own_levels or await making.shows(turn.session, pair)):
        ground = await suggesting.ground(turn.session, pair.mentee_id)
        instrument = ground.instrument if ground else None
    if instrument is not None:
        await making.looked(turn.session, turn.actor, pair, turn.now)
    today = calendars.today(turn.district, turn.now)
    return views.goal(programme, found, today, turn.say, instrument=instrument, toast=toast)


@router.callback_query(to.Goal.filter(), flags=OWN)
async def goal(_tap: CallbackQuery, callback_data: to.Goal, turn: Turn) -> Screen:
    return await goal_screen(turn, callback_data.id)


@router.callback_query(to.NewGoal.filter(), flags=OWN)
async def new_goal(_tap: CallbackQuery, callback_data: to.NewGoal, turn: Turn) -> Screen:
    at, order = callback_data, list(turn.district.mentoring.goals)
    if at.number:
        if not 0 < at.number <= len(order):
            raise Refusal("apprenticeships-unknown")
        code = order[at.number - 1]
        await making.add_goal(turn.session, turn.actor, at.id, code, turn.now)
        return await own.card(turn, at.id, turn.say("apprenticeships-goal-added"))
    found = await apprenticeships.own(turn.session, turn.actor, at.id, states=apprenticeships.OPEN)
    taken = {one.code for one in found.goals}
    return views.new_goal(found, [code for code in order if code not in taken], turn.district, turn.say)


@router.callback_query(to.OwnGoal.filter(), flags=OWN)
async def own_goal(_tap: CallbackQuery, callback_data: to.OwnGoal, turn: Turn) -> Screen:
    states = apprenticeships.OPEN
    found = await apprenticeships.own(turn.session, turn.actor, callback_data.id, states=states)
    return await turn.open(GOAL, context={"programme": found.id}, resume=True)


async def _own(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["programme"]
    given = answers["goal"], answers["success"] or ""
    _, made = await making.add_own_goal(turn.session, turn.actor, number, *given, turn.now)
    return await goal_screen(turn, made.id, turn.say("apprenticeships-goal-added"))


@router.callback_query(to.Words.filter(), flags=OWN)
async def reword(_tap: CallbackQuery, callback_data: to.Words, turn: Turn) -> Screen:
    states = apprenticeships.OPEN
    _, found = await apprenticeships.goal(turn.session, turn.actor, callback_data.id, states=states)
    given = {"goal": found.text, "success": found.success or None}
    return await turn.open(REWORD, context={"goal": found.id}, answers=given)


async def _reworded(turn: Turn, answers: Answers) -> Screen:
    number, success = answers.context["goal"], answers["success"] or ""
    await making.reword(turn.session, turn.actor, number, answers["goal"], success, turn.now)
    return await goal_screen(turn, number, turn.say("apprenticeships-changed"))


@router.callback_query(to.LoseGoal.filter(), flags=OWN)
async def lose_goal(_tap: CallbackQuery, callback_data: to.LoseGoal, turn: Turn) -> Screen:
    at = callback_data
    if at.sure:
        found = await making.lose_goal(turn.session, turn.actor, at.id, turn.now)
        return await own.card(turn, found.id, turn.say("apprenticeships-changed"))
    states = apprenticeships.OPEN
    programme, one = await apprenticeships.goal(turn.session, turn.actor, at.id, states=states)
    return views.lose(programme, one, turn.say)


def _steps() -> tuple[Text, Text]:
    return (
        Text("goal", longest=making.LONGEST["goal"], hint=True),
        Text("success", longest=making.LONGEST["success"], hint=True, optional=True),
    )


GOAL = Form("apprenticeships-goal", *_steps(), done=_own, preview=False, protect=True)
REWORD = Form("apprenticeships-reword", *_steps(), done=_reworded, protect=True)
