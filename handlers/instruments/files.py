"""A version as a file, and a file as a draft."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.instruments import showing
from models.steps import Answers, FileStep, Form
from services.districts import questionnaires, writing
from services.instruments import drafts
from views import Screen
from views.instruments import callbacks as to
from views.instruments import changes as views

router = Router(name=__name__)
MANAGE = right("questionnaires.manage")
LARGEST = 256 * 1024


@router.callback_query(to.Download.filter(), flags=MANAGE)
async def download(_tap: CallbackQuery, callback_data: to.Download, turn: Turn) -> Screen:
    seen = await showing.opened(turn, callback_data.id)
    instrument, number = seen.instrument, seen.version.number
    content = turn.made("questionnaire", lambda: writing.written(instrument, number).encode())
    return views.file(seen, f"{instrument.code}-{number}.yaml", content)


@router.callback_query(to.Upload.filter(), flags=MANAGE)
async def upload(_tap: CallbackQuery, turn: Turn) -> Screen:
    seen = await drafts.digests(turn.session, turn.actor)
    return await turn.open(UPLOAD, context={"seen": seen})


async def _taken(turn: Turn, answers: Answers) -> Screen:
    """A file that can be read becomes a draft, flaws and all: they stand in the way of publishing only."""
    turn.actor.demand("questionnaires.manage")
    content = turn.fetched(answers["file"]["id"], LARGEST)
    name = answers["file"]["name"] or "yaml"
    _, instrument, problems = turn.made("uploaded", partial(questionnaires.uploaded, name, content))
    if instrument is None:
        return views.unread(problems, turn.say)
    draft = await drafts.replace(turn.session, turn.actor, instrument, answers.context["seen"], turn.now)
    return showing.card(showing.shown(turn, draft), turn.say("instruments-file-taken"))


UPLOAD = Form("instruments-file", FileStep("file", kinds=("document",)), done=_taken, preview=False)
