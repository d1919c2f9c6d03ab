"""Methodists: the shelf of alerts, one of them, what was done; the load of mentors; what mentors said."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Form, Text
from services import checkins
from services.checkins import asking, loads, shelves
from services.checkins.forgetting import SETTLE
from views import Screen
from views.checkins import alerts as views
from views.checkins import callbacks as to

router = Router(name=__name__)
router.callback_query.filter(private)
ALERTS = right(checkins.ALERTS)


@router.callback_query(to.Alerts.filter(), flags=ALERTS)
async def shelf(_tap: CallbackQuery, callback_data: to.Alerts, turn: Turn) -> Screen:
    page = max(0, callback_data.page)
    found, count = await shelves.shelf(turn.session, turn.actor, page)
    return views.shelf(found, count, page, checkins.PAGE, turn.district, turn.say, names=turn.actor.names)


@router.callback_query(to.One.filter(), flags=ALERTS)
async def look(_tap: CallbackQuery, callback_data: to.One, turn: Turn) -> Screen:
    shown = await shelves.look(turn.session, turn.actor, callback_data.id, turn.now)
    return views.card(shown, turn.district, turn.say)


@router.callback_query(to.Contact.filter(), flags=ALERTS)
async def contact(_tap: CallbackQuery, callback_data: to.Contact, turn: Turn) -> Screen:
    found = await shelves.contacted(turn.session, turn.actor, callback_data.id, turn.now)
    shown = await shelves.card(turn.session, turn.actor, found, turn.now)
    return views.card(shown, turn.district, turn.say, toast=turn.say("checkins-contact-done"))


@router.callback_query(to.Settle.filter(), flags=ALERTS)
async def settle(_tap: CallbackQuery, callback_data: to.Settle, turn: Turn) -> Screen:
    await shelves.writable(turn.session, turn.actor, callback_data.id)
    return await turn.open(DONE, context={"alert": callback_data.id})


async def _settled(turn: Turn, answers: Answers) -> Screen:
    word = answers.get("words") or ""
    await shelves.settle(turn.session, turn.actor, answers.context["alert"], word, turn.now)
    return views.settled(turn.say)


DONE = Form(
    SETTLE,
    Text("words", longest=shelves.LONGEST, hint=True, optional=True),
    done=_settled,
    preview=False,
    protect=True,
)


@router.callback_query(to.Loads.filter(), flags=ALERTS)
async def load(_tap: CallbackQuery, callback_data: to.Loads, turn: Turn) -> Screen:
    page = max(0, callback_data.page)
    found, count = await loads.loads(turn.session, turn.actor, page, turn.now)
    return views.loads(found, count, page, loads.PAGE, turn.say, names=turn.actor.names)


@router.callback_query(to.OfPair.filter(), flags=ALERTS)
async def of_pair(_tap: CallbackQuery, callback_data: to.OfPair, turn: Turn) -> Screen:
    pair, found = await asking.of_pair(turn.session, turn.actor, callback_data.pair_id)
    return views.of_pair(pair, found, turn.district, turn.say, names=turn.actor.names)
