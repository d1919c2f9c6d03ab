"""The event's card after something was done about a seat."""

from handlers import Turn
from services.events import cards
from views import Screen
from views.events import cards as views


async def card(turn: Turn, event_id: int, *, toast: str = "", fresh: bool = False) -> Screen:
    shown = await cards.look(turn.session, turn.actor, event_id, turn.now)
    return views.card(shown, turn.district, turn.say, toast=toast).but(fresh=fresh)
