"""The results of closed waves, for whoever may see them."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.findings import viewing
from services.refusals import Refusal
from views import Screen
from views.findings import callbacks as to
from views.findings import homes, judging, lists, maps
from views.findings.papers import screens

router = Router(name=__name__)
RIGHT = right("questionnaires.aggregate")


@router.callback_query(to.Findings.filter(), flags=RIGHT)
async def published(_tap: CallbackQuery, callback_data: to.Findings, turn: Turn) -> Screen:
    page = max(callback_data.page, 0)
    waves, count = await viewing.published(turn.session, turn.actor, page)
    plans = turn.actor.may("plans.aggregate")
    return homes.published(waves, count, viewing.PAGE, page, turn.say, plans=plans)


@router.callback_query(to.Finding.filter(), flags=RIGHT)
async def home(_tap: CallbackQuery, callback_data: to.Finding, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    more = screens.buttons(view.table, view.wave_id, turn.say, whole=view.whole)
    return homes.home(view.table, view.wave_id, more, turn.say, whole=view.whole)


@router.callback_query(to.Heat.filter(), flags=RIGHT)
async def heat(_tap: CallbackQuery, callback_data: to.Heat, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    return maps.heat(view.everything(), callback_data, turn.say)


@router.callback_query(to.By.filter(), flags=RIGHT)
async def by(_tap: CallbackQuery, callback_data: to.By, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    if callback_data.dimension in view.table.slices:
        return maps.slices(view.table, callback_data, turn.say)
    return maps.dimensions(view.table, view.wave_id, turn.say)


@router.callback_query(to.One.filter(), flags=RIGHT)
async def one(_tap: CallbackQuery, callback_data: to.One, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    found = view.one(callback_data.dimension, callback_data.at)
    return maps.one(view.table, found, callback_data, turn.say)


@router.callback_query(to.Items.filter(), flags=RIGHT)
async def items(_tap: CallbackQuery, callback_data: to.Items, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    return lists.items(view.table, view.wave_id, turn.say)


@router.callback_query(to.Wishes.filter(), flags=RIGHT)
async def wishes(_tap: CallbackQuery, callback_data: to.Wishes, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    return lists.wishes(view.table, view.wave_id, turn.say)


@router.callback_query(to.Advice.filter(), flags=RIGHT)
async def advice(_tap: CallbackQuery, callback_data: to.Advice, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    if callback_data.propose in lists.PROPOSALS:
        return lists.advised(view.table, callback_data, turn.say)
    return lists.advice(view.table, view.wave_id, turn.say)


@router.callback_query(to.Quality.filter(), flags=RIGHT)
async def quality(_tap: CallbackQuery, callback_data: to.Quality, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    return judging.quality(view.everything(), callback_data, turn.say)


@router.callback_query(to.Compared.filter(), flags=RIGHT)
async def compared(_tap: CallbackQuery, callback_data: to.Compared, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    if view.table.comparison is None:
        raise Refusal("findings-gone")
    return judging.compared(view.table, view.wave_id, view.table.comparison, turn.say)
