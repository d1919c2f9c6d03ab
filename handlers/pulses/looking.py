"""The methodist for the young looks at pulses: a list of codes, one person at a time."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import pulses
from services.pulses import reading
from views import Screen
from views.pulses import callbacks as to
from views.pulses import looking as views

router = Router(name=__name__)
router.callback_query.filter(private)
LOOK = right(pulses.LOOK)


@router.callback_query(to.People.filter(), flags=LOOK)
async def people(_tap: CallbackQuery, callback_data: to.People, turn: Turn) -> Screen:
    page = max(0, callback_data.page)
    found, count = await reading.listed(turn.session, turn.actor, page, turn.now)
    return views.people(found, count, page, pulses.PAGE, turn.say)


@router.callback_query(to.Person.filter(), flags=LOOK)
async def person(_tap: CallbackQuery, callback_data: to.Person, turn: Turn) -> Screen:
    card = await reading.look(
        turn.session, turn.actor, callback_data.person_id, callback_data.id or None, turn.now
    )
    return views.card(card.person, card.stage, card.pulse, card.form, card.done, turn.district, turn.say)
