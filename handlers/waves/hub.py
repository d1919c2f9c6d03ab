"""The hub, earlier waves, and the board of one."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.waves import cards, doors
from services import audit
from services.waves import boards, running
from services.waves.inviting import MANAGE
from views import File, Screen, sheets
from views.waves import callbacks as to
from views.waves import cards as views
from views.waves import exports
from views.waves import hub as hubs

router = Router(name=__name__)


@router.callback_query(to.Hub.filter(), flags=right("waves.board"))
async def hub(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await home(turn)


async def home(turn: Turn) -> Screen:
    """The waves of the district, or a head's own lines."""
    if "any" not in turn.actor.scopes("waves.board"):
        found = await boards.own(turn.session, turn.actor)
        return hubs.own(found, await doors.hub(turn), turn.say)
    waves = await running.ahead(turn.session, turn.actor)
    totals = await boards.totals(turn.session, waves, turn.district)
    return hubs.hub(waves, totals, manages=turn.actor.may(MANAGE), more=await doors.hub(turn), say=turn.say)


@router.callback_query(to.Past.filter(), flags=right("waves.board"))
async def past(_tap: CallbackQuery, callback_data: to.Past, turn: Turn) -> Screen:
    running.demand_all(turn.actor)
    waves, count = await running.past(turn.session, callback_data.page)
    return hubs.past(waves, count, running.PAGE, callback_data, turn.say)


@router.callback_query(to.Wave.filter(), flags=right("waves.board"))
async def wave(_tap: CallbackQuery, callback_data: to.Wave, turn: Turn) -> Screen:
    return await cards.card(turn, await running.look(turn.session, turn.actor, callback_data.id))


@router.callback_query(to.Answering.filter(), flags=right("waves.board"))
async def answering(_tap: CallbackQuery, callback_data: to.Answering, turn: Turn) -> Screen:
    found = await running.look(turn.session, turn.actor, callback_data.id)
    counted = await boards.count(turn.session, found, turn.district)
    by = boards.ASSOCIATIONS if callback_data.by == boards.ASSOCIATIONS else boards.SCHOOLS
    at = to.Answering(id=found.id, by=by, page=callback_data.page)
    return views.board(found, counted.of(by), at, least=counted.asked.least, say=turn.say)


@router.callback_query(to.Export.filter(), flags=right("waves.board"))
async def export(_tap: CallbackQuery, callback_data: to.Export, turn: Turn) -> Screen:
    found = await running.look(turn.session, turn.actor, callback_data.id)
    counted = await boards.count(turn.session, found, turn.district)
    await audit.write(turn.session, turn.actor.id, "waves.export", turn.now, about=f"wave:{found.id}")
    title, head, rows = exports.sheet(found, counted.schools, counted.associations, turn.say)
    content = turn.made(f"wave:{found.id}", partial(sheets.sheet, title, head, rows))
    return views.ready(found, File(f"{title}.xlsx", content), turn.say)
