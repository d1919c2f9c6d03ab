"""A speaker looks at her talks, takes one back; whoever has a word in it looks at the same card."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import talks
from services.refusals import Refusal
from views import Screen
from views.people import names
from views.talks import callbacks as to
from views.talks import mine as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Mine.filter(), flags=right("talks.propose"))
async def mine(_tap: CallbackQuery, callback_data: to.Mine, turn: Turn) -> Screen:
    return await listed(turn, max(0, callback_data.page))


async def listed(turn: Turn, page: int = 0, toast: str = "") -> Screen:
    found, events = await talks.mine(turn.session, turn.actor)
    keeps = turn.actor.may("talks.register")
    return views.mine(found, events, page, talks.PAGE, turn.say, keeps=keeps, toast=toast)


@router.callback_query(to.Open.filter(), flags=right("talks.propose"))
async def opened(_tap: CallbackQuery, callback_data: to.Open, turn: Turn) -> Screen:
    return await shown(turn, callback_data.id)


async def shown(turn: Turn, talk_id: int, toast: str = "") -> Screen:
    seen = await talks.look(turn.session, turn.actor, talk_id, turn.now)
    speaker = names.shown(seen.talk.person, turn.say, turn.actor.names or seen.mine)
    return views.card(
        seen.talk, seen.event, seen.may, speaker, turn.district, turn.say, own=seen.mine, toast=toast
    )


@router.callback_query(to.Abstract.filter(), flags=right("talks.propose"))
async def abstract(_tap: CallbackQuery, callback_data: to.Abstract, turn: Turn) -> Screen:
    seen = await talks.look(turn.session, turn.actor, callback_data.id, turn.now)
    if not seen.talk.file:
        raise Refusal("talks-gone")
    return views.abstract(seen.talk, turn.say)


@router.callback_query(to.Withdraw.filter(), flags=right("talks.propose"))
async def withdraw(_tap: CallbackQuery, callback_data: to.Withdraw, turn: Turn) -> Screen:
    seen = await talks.look(turn.session, turn.actor, callback_data.id, turn.now)
    if not callback_data.sure and "withdraw" in seen.may:
        return views.sure(seen.talk, turn.say)
    await talks.withdraw(turn.session, turn.actor, callback_data.id, turn.now)
    return await listed(turn, toast=turn.say("talks-withdrawn"))
