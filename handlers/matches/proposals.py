"""Who may mentor one young teacher; asking the one who is chosen."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import calendars
from services.matches import proposals
from services.mentorships import cards
from services.mentorships.proposing import PAIRS
from views import Screen
from views.matches import callbacks as to
from views.matches import proposals as views
from views.mentorships.cards import card

router = Router(name=__name__)


@router.callback_query(to.For.filter(), flags=right(PAIRS))
async def for_one(_tap: CallbackQuery, callback_data: to.For, turn: Turn) -> Screen:
    found = await proposals.for_one(turn.session, turn.actor, callback_data.mentee_id, turn.now)
    today = calendars.today(turn.district, turn.now)
    return views.proposals(found, today, turn.district, turn.say, names=turn.actor.names)


@router.callback_query(to.Offer.filter(), flags=right(PAIRS))
async def offer(_tap: CallbackQuery, callback_data: to.Offer, turn: Turn) -> Screen:
    asked = callback_data.mentee_id, callback_data.mentor_id
    pair = await proposals.offer(turn.session, turn.actor, *asked, turn.now)
    shown = await cards.look(turn.session, turn.actor, pair.id, turn.now)
    return card(shown, turn.district, turn.say, toast=turn.say("matches-asked"))
