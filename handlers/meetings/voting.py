"""Votes: opened and closed by who runs the council, cast by its members; or hands counted in the room."""

from datetime import datetime, time, timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.meetings import items
from models.steps import Answers, Choice, Form, Moment, Number, Option
from services import calendars, deliveries
from services.meetings import agendas, bodies, voting
from services.refusals import Refusal
from views import Screen
from views.meetings import callbacks as to
from views.meetings import items as views

router = Router(name=__name__)
IN_THE_ROOM = timedelta(hours=2)
EVENING = time(18, 0)
MOST = 500


@router.callback_query(to.Vote.filter(), flags=right("meetings.vote"))
async def vote(_tap: CallbackQuery, callback_data: to.Vote, turn: Turn) -> Screen:
    at = callback_data
    if at.delivery:
        await deliveries.prove(turn.session, turn.person.id, at.delivery, turn.now)
    await voting.cast(turn.session, turn.actor, at.id, at.vote, turn.now)
    card = await agendas.item(turn.session, turn.actor, at.id, turn.now)
    return views.voted(card, at.vote, turn.say)


@router.callback_query(to.CloseVote.filter(), flags=right("meetings.read"))
async def close(_tap: CallbackQuery, callback_data: to.CloseVote, turn: Turn) -> Screen:
    if not callback_data.sure:
        await bodies.item_of(turn.session, turn.actor, callback_data.id, turn.now)
        card = await agendas.item(turn.session, turn.actor, callback_data.id, turn.now)
        return views.sure_to_close(card, turn.say)
    await voting.close(turn.session, turn.actor, callback_data.id, turn.now)
    return await items.screen(turn, callback_data.id, turn.say("meetings-vote-closed"))


async def _opened(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["item"]
    until = answers["own"] if answers["until"] == "own" else _until(turn, answers["until"])
    await voting.open_vote(turn.session, turn.actor, number, until, turn.now)
    return await items.screen(turn, number, turn.say("meetings-vote-opened"))


def _until(turn: Turn, chosen: str) -> datetime:
    """In the room it ends by itself two hours later; else at six in the evening of a workday."""
    if chosen == "room":
        return turn.now + IN_THE_ROOM
    today = calendars.today(turn.district, turn.now)
    day = calendars.add_workdays(turn.district, today, 1 if chosen == "day" else 3)
    return datetime.combine(day, EVENING, turn.district.settings.timezone)


OPEN = Form(
    "meetings-voting",
    Choice("until", options=(Option("room"), Option("day"), Option("three"), Option("own"))),
    Moment("own", when=lambda answers: bool(answers["until"] == "own")),
    done=_opened,
    preview=False,
)


async def _counted(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["item"]
    counted = (int(answers["ayes"]), int(answers["noes"]), int(answers["abstained"]))
    await voting.by_hands(turn.session, turn.actor, number, counted, turn.now)
    return await items.screen(turn, number, turn.say("meetings-vote-closed"))


HANDS = Form(
    "meetings-hands",
    Number("ayes", least=0, most=MOST),
    Number("noes", least=0, most=MOST),
    Number("abstained", least=0, most=MOST),
    done=_counted,
)
FORMS = {"open": OPEN, "hands": HANDS}


@router.callback_query(to.VoteDo.filter(), flags=right("meetings.read"))
async def do(_tap: CallbackQuery, callback_data: to.VoteDo, turn: Turn) -> Screen:
    number, form = callback_data.id, FORMS.get(callback_data.what)
    await bodies.item_of(turn.session, turn.actor, number, turn.now, states=agendas.UNSIGNED)
    if form is None:
        raise Refusal("meetings-gone")
    return await turn.open(form, context={"item": number})
