"""«Молодые педагоги»: the home of all that is about mentoring."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.associations import circles
from services.beginners import registers
from views import Screen
from views.beginners import callbacks as to
from views.beginners import hub as views

router = Router(name=__name__)


@router.callback_query(to.Hub.filter(), flags=right("known"))
async def hub(_tap: CallbackQuery, turn: Turn) -> Screen:
    """Who sees the register or the totals, the use case knows: there is no one action of both."""
    found = await registers.totals(turn.session, turn.actor, turn.now)
    mine = registers.schools_of(turn.actor) if turn.actor.may(registers.REGISTER) else None
    schools = await circles.schools(turn.session, mine) if mine else []
    called = turn.say.several(school.title for school in schools)
    return views.hub(found, turn.actor.may, turn.district, turn.say, schools=called)
