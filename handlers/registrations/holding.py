"""With a registration in hand: confirm, leave, connect, take it into one's calendar."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.registrations.cards import card
from models.registrations import SEATED
from services import deliveries, gatherings
from services.events import cards
from services.refusals import Refusal
from services.registrations import holding, reminding
from views import Screen
from views.registrations import callbacks as to
from views.registrations import icals
from views.registrations import screens as views

router = Router(name=__name__)
OWN = right("events.register")


@router.callback_query(to.Leave.filter(), flags=OWN)
async def leave(_tap: CallbackQuery, callback_data: to.Leave, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    mine, event = await holding.own(turn.session, turn.actor, callback_data.id)
    if not mine.live:
        return await card(turn, event.id)
    if not callback_data.sure:
        return views.sure(mine, event, turn.say, cannot=False, delivery=callback_data.delivery)
    held = mine.holds
    await holding.leave(turn.session, turn.actor, mine.id, turn.now)
    key = "registrations-left-seat" if held else "registrations-left-line"
    return await card(turn, event.id, toast=turn.say(key))


@router.callback_query(to.Cannot.filter(), flags=OWN)
async def cannot(_tap: CallbackQuery, callback_data: to.Cannot, turn: Turn) -> Screen:
    at = callback_data
    await deliveries.prove(turn.session, turn.person.id, at.delivery, turn.now)
    mine = await holding.of_person(turn.session, at.event, turn.person.id)
    if mine is not None and not at.sure:
        event = await gatherings.find(turn.session, at.event)
        return views.sure(mine, event, turn.say, cannot=True, delivery=at.delivery)
    left = await holding.cannot(turn.session, turn.actor, at.event, turn.now)
    key = "registrations-wished-left" if left is not None else "registrations-wished"
    return await card(turn, at.event, toast=turn.say(key))


@router.callback_query(to.Coming.filter(), flags=OWN)
async def coming(_tap: CallbackQuery, callback_data: to.Coming, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    mine = await holding.coming(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, mine.event_id, toast=turn.say("registrations-expected"))


@router.callback_query(to.Link.filter(), flags=OWN)
async def link(_tap: CallbackQuery, callback_data: to.Link, turn: Turn) -> Screen:
    mine = await holding.of_person(turn.session, callback_data.event, turn.person.id)
    if mine is None or mine.state != SEATED:
        raise Refusal("registrations-link-not-yours")
    event = await gatherings.find(turn.session, mine.event_id)
    is_open = reminding.link_is_open(event, turn.district, turn.now)
    opens = reminding.link_opens_at(event, turn.district)
    return views.link(event, opens, turn.say, is_open=is_open)


@router.callback_query(to.File.filter(), flags=OWN)
async def file(_tap: CallbackQuery, callback_data: to.File, turn: Turn) -> Screen:
    """Anybody who may read the event may have it in a calendar; the link is for those who have a seat."""
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    shown = await cards.look(turn.session, turn.actor, callback_data.event, turn.now)
    seated = shown.mine is not None and shown.mine.state == SEATED and shown.mine.way == "online"
    source = f"{turn.username.lower()}.t.me"
    return views.calendar(
        shown.event, icals.file(shown.event, source, turn.now, turn.say, link=seated), turn.say
    )
