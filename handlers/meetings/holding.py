"""A meeting is held: who is here, is there a quorum, it is over."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.meetings import agenda
from services.meetings import agendas, holding
from views import Screen
from views.meetings import callbacks as to
from views.meetings import meeting as views

router = Router(name=__name__)


async def screen(turn: Turn, event_id: int, page: int = 0, toast: str = "") -> Screen:
    await holding.begin(turn.session, turn.actor, event_id, turn.now)
    card = await agendas.look(turn.session, turn.actor, event_id, turn.now)
    return views.presence(card, max(page, 0), turn.say, toast=toast)


@router.callback_query(to.Presence.filter(), flags=right("meetings.read"))
async def presence(_tap: CallbackQuery, callback_data: to.Presence, turn: Turn) -> Screen:
    return await screen(turn, callback_data.event, callback_data.page)


@router.callback_query(to.Tick.filter(), flags=right("meetings.read"))
async def tick(_tap: CallbackQuery, callback_data: to.Tick, turn: Turn) -> Screen:
    at = callback_data
    await holding.tick(turn.session, turn.actor, at.event, at.person, at.way, turn.now)
    return await screen(turn, at.event, at.page)


@router.callback_query(to.Everybody.filter(), flags=right("meetings.read"))
async def everybody(_tap: CallbackQuery, callback_data: to.Everybody, turn: Turn) -> Screen:
    await holding.everybody(turn.session, turn.actor, callback_data.event, turn.now)
    return await screen(turn, callback_data.event)


@router.callback_query(to.Hold.filter(), flags=right("meetings.read"))
async def hold(_tap: CallbackQuery, callback_data: to.Hold, turn: Turn) -> Screen:
    event_id = callback_data.event
    await holding.begin(turn.session, turn.actor, event_id, turn.now)
    card = await agendas.look(turn.session, turn.actor, event_id, turn.now)
    if card.present and not card.quorum and not callback_data.sure:
        return views.sure_without_quorum(card, turn.say)
    await holding.hold(turn.session, turn.actor, event_id, turn.now)
    return await agenda.screen(turn, event_id, turn.say("meetings-held"))
