"""The plan-schedule from a file: tried first, then taken in; and a file to fill in."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.courses import hub
from models.planfiles import PlanFile
from models.steps import Answers, Choice, FileStep, Form, Option
from services import instruments
from services.courses import columns, loading, reading
from services.staff import files
from views import Screen
from views.courses import callbacks as to
from views.courses import plans as views

router = Router(name=__name__)
MANAGE = right(loading.MANAGE)


@router.callback_query(to.Load.filter(), flags=MANAGE)
async def load(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(LOAD)


@router.callback_query(to.Sample.filter(), flags=MANAGE)
async def sample(_tap: CallbackQuery, turn: Turn) -> Screen:
    current = await instruments.newest(turn.session)
    themes = {group.code: group.title for group in current.groups}
    themes |= {code: theme.title for code, theme in current.themes.items()}
    make = partial(views.template, columns.book(), themes, turn.say.language)
    return views.sample(turn.made(f"courses-sample-{turn.say.language}", make), turn.say)


async def _tried(turn: Turn, answers: Answers) -> Screen:
    """What the file would do; nothing is changed until the next tap."""
    turn.actor.demand(loading.MANAGE)
    file_id = answers["file"]["id"]
    read = await _read(turn, file_id)
    found = await loading.compare(turn.session, turn.actor, read, turn.now)
    words = views.report(found, columns.book(), turn.say, done=False)
    question = await turn.open(SURE, context={"file": file_id})
    return views.asked(words, question)


async def _taken(turn: Turn, answers: Answers) -> Screen:
    turn.actor.demand(loading.MANAGE)
    if answers["deed"] == "leave":
        return await hub.page(turn, turn.say("courses-load-left"))
    read = await _read(turn, answers.context["file"])
    found = await loading.take(turn.session, turn.actor, read, turn.now)
    words = views.report(found, columns.book(), turn.say, done=True)
    return views.taken(words, found.year, turn.say)


async def _read(turn: Turn, file_id: str) -> PlanFile:
    content = turn.fetched(file_id, files.LARGEST)
    current = await instruments.newest(turn.session)
    read = partial(reading.read, content, turn.district, reading.names_of(current))
    return turn.made("courses-plan", read)


LOAD = Form(
    "courses-file",
    FileStep("file", kinds=("document",), largest=files.LARGEST, hint=True),
    done=_tried,
    preview=False,
)
SURE = Form(
    "courses-sure", Choice("deed", options=(Option("take"), Option("leave"))), done=_taken, preview=False
)
