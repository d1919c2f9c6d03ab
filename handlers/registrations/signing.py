"""Asking for a seat: in one tap, or two where there is more than one way to take part."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.registrations import asking
from handlers.registrations.cards import card
from services import deliveries
from services.events import cards
from services.registrations import giving, holding, seats, taking
from views import Screen
from views.registrations import callbacks as to
from views.registrations import screens as views

router = Router(name=__name__)
ASK = right("events.register")


@router.callback_query(to.Sign.filter(), flags=ASK)
async def sign(_tap: CallbackQuery, callback_data: to.Sign, turn: Turn) -> Screen:
    """Under an announcement the card comes as a new message, so that the announcement stays."""
    at = callback_data
    await deliveries.prove(turn.session, turn.person.id, at.delivery, turn.now)
    shown = await cards.look(turn.session, turn.actor, at.event, turn.now)
    fresh = bool(at.delivery)
    if not at.way and shown.mine is not None:
        return await card(turn, at.event, toast=await told(turn, at.event), fresh=fresh)
    way = at.way or shown.event.ways[0]
    if not at.way and len(shown.event.ways) > 1:
        if refused := taking.refusal(shown.event, way, turn.now):
            raise refused
        return views.how(shown, turn.say, delivery=at.delivery)
    made = await taking.register(turn.session, turn.actor, at.event, way, turn.now)
    toast = await told(turn, at.event)
    if asking.silent(made, shown.event):
        screen = await asking.ask(turn, made, shown.event)
        return screen.but(toast=toast, fresh=fresh)
    return await card(turn, at.event, toast=toast, fresh=fresh)


async def told(turn: Turn, event_id: int) -> str:
    """«Вы записаны. Место 7 из 12», or where she stands in line and why."""
    shown = await cards.look(turn.session, turn.actor, event_id, turn.now)
    of_school = 0
    if shown.mine is not None and shown.event.school_quota is not None:
        known = await giving.of_event(turn.session, event_id)
        of_school = seats.of_her_school(shown.mine, shown.event, known)
    return views.done(shown, of_school, turn.say)


@router.callback_query(to.Accept.filter(), flags=ASK)
async def accept(_tap: CallbackQuery, callback_data: to.Accept, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    taken = await holding.accept(turn.session, turn.actor, callback_data.id, turn.now)
    shown = await cards.look(turn.session, turn.actor, taken.event_id, turn.now)
    toast = turn.say("registrations-taken")
    if asking.silent(taken, shown.event):
        return (await asking.ask(turn, taken, shown.event)).but(toast=toast)
    return await card(turn, taken.event_id, toast=toast)
