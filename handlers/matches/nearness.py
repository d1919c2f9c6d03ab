"""Which schools are neighbours."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.matches import nearness
from views import Screen
from views.matches import callbacks as to
from views.matches import nearness as views

router = Router(name=__name__)


@router.callback_query(to.Neighbours.filter(), flags=right(nearness.NEIGHBOURS))
async def neighbours(_tap: CallbackQuery, callback_data: to.Neighbours, turn: Turn) -> Screen:
    page = max(0, callback_data.page)
    if not callback_data.school_id:
        return views.schools(await nearness.schools(turn.session, turn.actor, turn.now), page, turn.say)
    found = await nearness.around(turn.session, turn.actor, callback_data.school_id, turn.now)
    return views.around(found, page, turn.say)


@router.callback_query(to.Near.filter(), flags=right(nearness.NEIGHBOURS))
async def near(_tap: CallbackQuery, callback_data: to.Near, turn: Turn) -> Screen:
    two = callback_data.school_id, callback_data.other_id
    found = await nearness.mark(turn.session, turn.actor, *two, callback_data.near, turn.now)
    return views.around(found, max(0, callback_data.page), turn.say)
