"""«Мой пульс»: what waits, the way through the year, answers deleted."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import pulses
from services.mentorships import pairs
from services.pulses import forgetting, reading
from services.signals import own as signals
from views import Screen
from views.pulses import callbacks as to
from views.pulses import own as views
from views.signals import buttons

router = Router(name=__name__)
router.callback_query.filter(private)
OWN = right(pulses.OWN)


@router.callback_query(to.Mine.filter(), flags=OWN)
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await _mine(turn)


@router.callback_query(to.Delete.filter(), flags=OWN)
async def delete(_tap: CallbackQuery, callback_data: to.Delete, turn: Turn) -> Screen:
    if not callback_data.sure:
        return views.sure(turn.say)
    await forgetting.own(turn.session, turn.actor, turn.now)
    return await _mine(turn, toast=turn.say("pulses-deleted"))


async def _mine(turn: Turn, *, toast: str = "") -> Screen:
    found = await reading.mine(turn.session, turn.actor, turn.now)
    pair = await pairs.live_of(turn.session, turn.person.id)
    case = await signals.mine(turn.session, turn.actor)
    button = buttons.of_own(turn.say) if case is not None else None
    return views.mine(found.waiting, found.done, pair, button, turn.district.pulse, turn.say, toast=toast)
