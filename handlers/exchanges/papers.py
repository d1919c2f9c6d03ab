"""The facts of a round as a file."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.exchanges import reporting, rounds
from views import Screen, sheets
from views.exchanges import callbacks as to
from views.exchanges import tables as views

router = Router(name=__name__)


@router.callback_query(to.Sheet.filter(), flags=right(rounds.RUN))
async def sheet(_tap: CallbackQuery, callback_data: to.Sheet, turn: Turn) -> Screen:
    found = await reporting.facts(turn.session, turn.actor, callback_data.id, turn.now)
    pages = views.pages(found, turn.district, turn.say, turn.now, names=turn.actor.names)
    content = turn.made(f"exchange:{callback_data.id}", partial(sheets.workbook, pages))
    return views.ready(found.round, content, turn.say)
