"""The steps of a programme: added, done, moved, dropped by either of the two."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.apprenticeships import goals
from models.steps import Answers, Day, Form, Text
from services import apprenticeships, calendars
from services.apprenticeships import going, making
from services.plans import terms
from services.refusals import Refusal
from views import Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import steps as views

router = Router(name=__name__)
OWN = right(apprenticeships.WRITE)
STATES = ("planned", "done", "dropped")
SAID = tuple(f"apprenticeships-now-{state}" for state in STATES)


async def step_screen(turn: Turn, step_id: int, toast: str = "") -> Screen:
    await turn.session.flush()
    programme, found = await apprenticeships.step(turn.session, turn.actor, step_id)
    today = calendars.today(turn.district, turn.now)
    dues = terms.dues(turn.district, today, programme.until)
    return views.step(programme, found, dues, today, turn.say, toast=toast)


@router.callback_query(to.Step.filter(), flags=OWN)
async def step(_tap: CallbackQuery, callback_data: to.Step, turn: Turn) -> Screen:
    return await step_screen(turn, callback_data.id)


@router.callback_query(to.Mark.filter(), flags=OWN)
async def mark(_tap: CallbackQuery, callback_data: to.Mark, turn: Turn) -> Screen:
    at = callback_data
    if at.state not in STATES:
        raise Refusal("apprenticeships-unknown")
    _, found = await going.mark(turn.session, turn.actor, at.id, at.state, turn.now)
    said = turn.say(f"apprenticeships-now-{at.state}")
    if at.state == "done":
        return await goals.goal_screen(turn, found.goal_id, said)
    return await step_screen(turn, at.id, said)


@router.callback_query(to.Move.filter(), flags=OWN)
async def move(_tap: CallbackQuery, callback_data: to.Move, turn: Turn) -> Screen:
    at = callback_data
    if at.day:
        return await _moved(turn, at.id, day_of(at.day))
    _, found = await apprenticeships.step(turn.session, turn.actor, at.id, states=apprenticeships.OPEN)
    return await turn.open(DUE, context={"step": found.id})


def day_of(said: str) -> date:
    """The day that a button carries; a button may be forged."""
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise Refusal("apprenticeships-unknown") from error


async def _moved(turn: Turn, step_id: int, day: date) -> Screen:
    _, found = await going.move(turn.session, turn.actor, step_id, day, turn.now)
    due = turn.say.day(found.due_on) if found.due_on else "—"
    return await step_screen(turn, step_id, turn.say("apprenticeships-moved", day=due))


async def _typed(turn: Turn, answers: Answers) -> Screen:
    return await _moved(turn, answers.context["step"], answers["day"])


DUE = Form("apprenticeships-due", Day("day"), done=_typed, preview=False)


@router.callback_query(to.AddStep.filter(), flags=OWN)
async def add(_tap: CallbackQuery, callback_data: to.AddStep, turn: Turn) -> Screen:
    states = apprenticeships.OPEN
    _, found = await apprenticeships.goal(turn.session, turn.actor, callback_data.id, states=states)
    return await turn.open(STEP, context={"goal": found.id}, resume=True)


async def _added(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["goal"]
    given = answers["what"], answers["day"]
    _, made = await going.add(turn.session, turn.actor, number, *given, turn.now)
    due = turn.say.day(made.due_on) if made.due_on else "—"
    return await goals.goal_screen(turn, number, turn.say("apprenticeships-step-added", day=due))


STEP = Form(
    "apprenticeships-step",
    Text("what", longest=making.LONGEST["title"], hint=True),
    Day("day"),
    done=_added,
    preview=False,
    protect=True,
)
