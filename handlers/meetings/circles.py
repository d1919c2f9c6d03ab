"""An association's own page."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from services.meetings import circles, councils
from views import Screen
from views.meetings import callbacks as to
from views.meetings import circles as views

router = Router(name=__name__)


@router.callback_query(to.Association.filter(), flags=right("meetings.read"))
async def association(_tap: CallbackQuery, callback_data: to.Association, turn: Turn) -> Screen:
    if callback_data.id:
        return await screen(turn, callback_data.id)
    return await home(turn)


@router.message(Command("meetings"), flags=right("meetings.read"))
async def meetings(_message: Message, turn: Turn) -> Screen:
    return await home(turn)


async def home(turn: Turn) -> Screen:
    """My association; of several, a choice. With my councils, where I sit in any."""
    mine = await circles.mine(turn.session, turn.actor, turn.now)
    sits = bool(await councils.sits_in(turn.session, turn.actor, turn.now))
    if len(mine) == 1 and not sits:
        return await screen(turn, mine[0].id)
    return views.choice(mine, sits, turn.say)


async def screen(turn: Turn, association_id: int, toast: str = "") -> Screen:
    shown = await circles.look(turn.session, turn.actor, association_id, turn.now)
    return views.home(shown, turn.say, toast=toast)
