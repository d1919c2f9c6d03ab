"""Tasks: mine, those of a body; done, put off, dropped."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.meetings import items
from models.steps import Answers, Day, Form, Text
from services import calendars, deliveries
from services.meetings import bodies, circles, councils, tasks
from services.refusals import Refusal
from views import Screen
from views.meetings import callbacks as to
from views.meetings import tasks as views

router = Router(name=__name__)
NOTE = 300


@router.callback_query(to.Mine.filter(), flags=right("resolutions.own"))
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await tasks.mine(turn.session, turn.actor)
    return views.mine(found, calendars.today(turn.district, turn.now), turn.say)


@router.callback_query(to.Tasks.filter(), flags=right("meetings.read"))
async def listed(_tap: CallbackQuery, callback_data: to.Tasks, turn: Turn) -> Screen:
    at, today = callback_data, calendars.today(turn.district, turn.now)
    if at.council:
        council = await councils.look(turn.session, turn.actor, at.council, turn.now)
        found = await tasks.of_body(turn.session, councils.meetings_of(at.council))
        return views.listed(council.council.title, found, today, at, turn.say, names=council.names)
    circle = await circles.look(turn.session, turn.actor, at.association, turn.now)
    found = await tasks.of_body(turn.session, bodies.of_association(at.association))
    names = circle.runs or turn.actor.names
    return views.listed(circle.association.title, found, today, at, turn.say, names=names)


async def screen(turn: Turn, task_id: int, toast: str = "") -> Screen:
    return views.one(await tasks.one(turn.session, turn.actor, task_id, turn.now), turn.say, toast=toast)


@router.callback_query(to.Task.filter(), flags=right("meetings.read"))
async def task(_tap: CallbackQuery, callback_data: to.Task, turn: Turn) -> Screen:
    if callback_data.delivery:
        await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    return await screen(turn, callback_data.id)


@router.callback_query(to.TaskDo.filter(), flags=right("meetings.read"))
async def do(_tap: CallbackQuery, callback_data: to.TaskDo, turn: Turn) -> Screen:
    number, what = callback_data.id, callback_data.what
    if what in ("yes", "no"):
        await tasks.judge(turn.session, turn.actor, number, what == "yes", turn.now)
        return await screen(turn, number, turn.say("meetings-judged"))
    found = await tasks.one(turn.session, turn.actor, number, turn.now)
    if what == "drop":
        return views.sure_to_drop(found, turn.say)
    if what == "gone":
        dropped = await tasks.drop(turn.session, turn.actor, number, turn.now)
        toast = turn.say("meetings-dropped")
        if dropped.state == "open" and dropped.item_id is not None:
            return await items.screen(turn, dropped.item_id, toast)
        return await screen(turn, number, toast)
    if what not in FORMS or not (found.mine or found.runs):
        raise Refusal("meetings-gone")
    return await turn.open(FORMS[what], context={"task": number}, resume=True)


async def _done(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["task"]
    await tasks.done(turn.session, turn.actor, number, answers["note"] or "", turn.now)
    return await screen(turn, number, turn.say("meetings-done"))


async def _asked(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["task"]
    await tasks.ask(turn.session, turn.actor, number, answers["day"], answers["why"] or "", turn.now)
    return await screen(turn, number, turn.say("meetings-asked"))


DONE = Form("meetings-doing", Text("note", longest=NOTE, hint=True, optional=True), done=_done, preview=False)
SHIFT = Form(
    "meetings-shifting", Day("day"), Text("why", longest=NOTE, optional=True), done=_asked, preview=False
)
FORMS = {"done": DONE, "shift": SHIFT}
