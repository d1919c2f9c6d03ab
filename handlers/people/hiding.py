"""«Скрыть»: what is sensitive leaves the chat now."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import sights
from views import Screen
from views.people import callbacks as to
from views.people import hiding as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Hide.filter(), flags=right("anyone"))
async def hide(_tap: CallbackQuery, turn: Turn) -> Screen:
    """The tapped screen becomes a line of words; all others of its kind are deleted after the turn."""
    await sights.hide(turn.session, [turn.chat_id], turn.now)
    return views.hidden(turn.say)
