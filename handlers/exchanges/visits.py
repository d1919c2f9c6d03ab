"""A visit of one's own: the day, whether it happened, what was taken from it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.exchanges.rounds import card
from models.steps import Answers, Day, Form, Text
from services.exchanges import rounds, visits
from views import Screen
from views.exchanges import callbacks as to

router = Router(name=__name__)


@router.callback_query(to.Agree.filter(), flags=right(rounds.JOIN))
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    return await turn.open(AGREE, context={"visit": callback_data.visit_id})


@router.callback_query(to.Happened.filter(), flags=right(rounds.JOIN))
async def happened(_tap: CallbackQuery, callback_data: to.Happened, turn: Turn) -> Screen:
    told = callback_data.visit_id, callback_data.word
    seat = await visits.say(turn.session, turn.actor, *told, turn.now)
    return await card(turn, seat.visit.round_id)


@router.callback_query(to.Take.filter(), flags=right(rounds.JOIN))
async def take(_tap: CallbackQuery, callback_data: to.Take, turn: Turn) -> Screen:
    return await turn.open(TAKE, context={"visit": callback_data.visit_id})


async def agreed(turn: Turn, answers: Answers) -> Screen:
    seat = await visits.agree(turn.session, turn.actor, answers.context["visit"], answers["day"])
    return await card(turn, seat.visit.round_id)


async def taken(turn: Turn, answers: Answers) -> Screen:
    seat = await visits.take(turn.session, turn.actor, answers.context["visit"], answers["words"])
    return await card(turn, seat.visit.round_id)


AGREE = Form("exchanges-agree", Day("day"), done=agreed, preview=False)
TAKE = Form("exchanges-take", Text("words", longest=300), done=taken, preview=False)
