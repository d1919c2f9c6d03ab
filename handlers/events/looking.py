"""Lists of events, the search, one event as a reader and as its organiser."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from handlers.events import desks
from models.steps import Answers, Form, Text
from services import deliveries
from services.events import cards, lists
from services.refusals import Refusal
from views import Screen
from views.events import callbacks as to
from views.events import cards as views
from views.events import lists as shelves

router = Router(name=__name__)


@router.message(Command("events"), flags=right("events.read"))
async def command(_message: Message, turn: Turn) -> Screen:
    return await listed(turn, to.Events())


@router.callback_query(to.Events.filter(), flags=right("events.read"))
async def shelf(_tap: CallbackQuery, callback_data: to.Events, turn: Turn) -> Screen:
    return await listed(turn, callback_data)


@router.callback_query(to.Open.filter(), flags=right("events.read"))
async def opened(_tap: CallbackQuery, callback_data: to.Open, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    return await card(turn, callback_data.id, delivery=callback_data.delivery)


@router.callback_query(to.Run.filter(), flags=right("events.manage"))
async def run(_tap: CallbackQuery, callback_data: to.Run, turn: Turn) -> Screen:
    return await desks.desk(turn, callback_data.id)


@router.callback_query(to.Find.filter(), flags=right("events.read"))
async def find(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(FIND)


async def _found(turn: Turn, answers: Answers) -> Screen:
    query = answers["query"]
    entries = await lists.search(turn.session, turn.actor, query, turn.now)
    return shelves.found(query, entries, turn.district, turn.say)


FIND = Form("events-find", Text("query", longest=100), done=_found, preview=False)


async def listed(turn: Turn, at: to.Events) -> Screen:
    if at.shelf not in lists.SHELVES:
        raise Refusal("events-gone")
    at = to.Events(shelf=at.shelf, page=max(at.page, 0))
    entries, more = await lists.page(turn.session, turn.actor, at.shelf, at.page, turn.now)
    runs = turn.actor.may("events.manage")
    return shelves.listed(entries, at, lists.PAGE, more, turn.district, turn.say, runs=runs)


async def card(turn: Turn, event_id: int, *, delivery: int = 0, toast: str = "") -> Screen:
    """The event as this reader meets it."""
    shown = await cards.look(turn.session, turn.actor, event_id, turn.now)
    return views.card(shown, turn.district, turn.say, delivery=delivery, toast=toast)
