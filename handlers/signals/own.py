"""A young teacher and her own case."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import signals
from services.signals import own
from views import Screen
from views.signals import callbacks as to
from views.signals import own as views

router = Router(name=__name__)
router.callback_query.filter(private)
OWN = right(signals.OWN)


@router.callback_query(to.Mine.filter(), flags=OWN)
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.mine(await own.mine(turn.session, turn.actor), turn.district, turn.say)


@router.callback_query(to.MyScope.filter(), flags=OWN)
async def scope(_tap: CallbackQuery, callback_data: to.MyScope, turn: Turn) -> Screen:
    code, given = callback_data.code, callback_data.given
    found = await own.scope(turn.session, turn.actor, code, turn.now, given=given)
    return views.mine(found, turn.district, turn.say, toast=turn.say("signals-scope-done"))


@router.callback_query(to.NoMore.filter(), flags=OWN)
async def no_more(_tap: CallbackQuery, callback_data: to.NoMore, turn: Turn) -> Screen:
    if not callback_data.sure:
        await own.mine(turn.session, turn.actor)
        return views.sure(turn.say)
    found = await own.no_more(turn.session, turn.actor, turn.now)
    return views.no_more(found, turn.district, turn.say)
