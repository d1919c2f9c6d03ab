"""The list of young teachers, and the card of one."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.beginnercards import SHELVES
from services.beginners import registers
from views import Screen
from views.beginners import callbacks as to
from views.beginners import registers as views

router = Router(name=__name__)


@router.callback_query(to.Register.filter(), flags=right(registers.REGISTER))
async def register(_tap: CallbackQuery, callback_data: to.Register, turn: Turn) -> Screen:
    shelf = callback_data.shelf if callback_data.shelf in SHELVES else ""
    at = to.Register(shelf=shelf, page=max(0, callback_data.page))
    found, tally = await registers.shelf(turn.session, turn.actor, at.shelf, at.page, turn.now)
    return views.listed(found, tally, at, turn.district, turn.say, names=turn.actor.names)
