"""The journal, a meeting of it, the note that was spoken, and what I have done as a mentor."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.journals import activities, rules
from services.journals import reading as services
from services.refusals import Refusal
from views import Screen
from views.journals import callbacks as to
from views.journals import pages, words
from views.journals import sessions as views

router = Router(name=__name__)


@router.callback_query(to.Journal.filter(), flags=right("known"))
async def journal(_tap: CallbackQuery, callback_data: to.Journal, turn: Turn) -> Screen:
    found = await services.look(
        turn.session, turn.actor, callback_data.pair_id, turn.now, max(0, callback_data.page)
    )
    tally = found.tally
    shown = pages.Shown(
        found.pair,
        found.viewer,
        found.meetings,
        tally.count,
        tally.minutes,
        tally.confirmed,
        turn.actor.names,
    )
    return pages.journal(shown, callback_data, turn.say, turn.district)


@router.callback_query(to.One.filter(), flags=right("mentoring.sessions"))
async def one(_tap: CallbackQuery, callback_data: to.One, turn: Turn) -> Screen:
    met, seen_as = await services.one(turn.session, turn.actor, callback_data.id, turn.now)
    removable = rules.removable(met, turn.now, turn.district)
    return views.one(met, seen_as, turn.say, turn.district, removable=removable)


@router.callback_query(to.Voice.filter(), flags=right("mentoring.sessions"))
async def voice(_tap: CallbackQuery, callback_data: to.Voice, turn: Turn) -> Screen:
    met, seen_as = await services.one(turn.session, turn.actor, callback_data.id, turn.now)
    if not words.audible(met, seen_as):
        raise Refusal("journals-gone")
    return views.voice(met, turn.say)


@router.callback_query(to.Mine.filter(), flags=right("mentoring.own_pair"))
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await activities.of(turn.session, turn.actor, turn.now)
    shares = found.shares.values()
    return pages.mine(
        len(found.pairs),
        sum(one.count for one in shares),
        words.hours(sum(one.minutes for one in shares), turn.say),
        sum(one.confirmed for one in shares),
        turn.say,
    )
