"""«Мои пары», «Мой наставник», the card of a pair."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.journals import activities
from services.mentorships import cards, lists
from views import Screen
from views.mentorships import callbacks as to
from views.mentorships import cards as views
from views.mentorships import mine as own

router = Router(name=__name__)


@router.callback_query(to.Mine.filter(), flags=right(cards.OWN))
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await lists.mine(turn.session, turn.actor)
    if len(found) == 1:
        return await card(turn, found[0].id)
    roles = turn.actor.roles
    if not found:
        once = await activities.ever(turn.session, turn.person.id)
        return own.nobody(turn.say, young="young" in roles, mentor="mentor" in roles, once=once)
    return own.several(found, turn.person.id, turn.say)


@router.callback_query(to.Pair.filter(), flags=right("known"))
async def pair(_tap: CallbackQuery, callback_data: to.Pair, turn: Turn) -> Screen:
    """One of the two, the school or a methodist; the use case knows who may."""
    return await card(turn, callback_data.id)


async def card(turn: Turn, pair_id: int, toast: str = "") -> Screen:
    shown = await cards.look(turn.session, turn.actor, pair_id, turn.now)
    return views.card(shown, turn.district, turn.say, toast=toast)
