"""My certificates."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import certificates
from views import Screen
from views.certificates import callbacks as to
from views.certificates import mine as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Mine.filter(), flags=right("certificates.own"))
async def mine(_tap: CallbackQuery, callback_data: to.Mine, turn: Turn) -> Screen:
    page = max(0, callback_data.page)
    found, count = await certificates.mine(turn.session, turn.actor, page)
    return views.mine(found, page, count, certificates.PAGE, turn.say)
