"""An open wave: prolonged or closed."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.waves import cards
from models.steps import Answers, Choice, Day, Form, Option
from services import calendars
from services.waves import boards, closing, opening, rules
from services.waves import running as use
from views import Screen
from views.waves import callbacks as to
from views.waves import cards as views

router = Router(name=__name__)
WEEKS = {"week1": 1, "weeks2": 2}


@router.callback_query(to.Extend.filter(), flags=right("questionnaires.manage"))
async def extend(_tap: CallbackQuery, callback_data: to.Extend, turn: Turn) -> Screen:
    wave = await opening.managed(turn.session, turn.actor, callback_data.id, "extend")
    return await turn.open(EXTEND, context={"wave": wave.id})


async def _extended(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["wave"]
    wave = await opening.managed(turn.session, turn.actor, number, "extend")
    if answers["term"] == "day":
        day = answers["closes"]
    else:
        ends = calendars.today(turn.district, wave.closes_at)
        day = rules.weeks_from(turn.district, ends, WEEKS[answers["term"]])
    closes_at = rules.closing(turn.district, day)
    wave = await use.extend(turn.session, turn.actor, number, closes_at, turn.now)
    card = await cards.card(turn, wave)
    return card.but(toast=turn.say("waves-extended-done", day=turn.say.day(wave.closes_at)))


EXTEND = Form(
    "waves-extend",
    Choice("term", options=[*(Option(one) for one in WEEKS), Option("day")]),
    Day("closes", when=lambda answers: answers["term"] == "day"),
    done=_extended,
    preview=False,
)


@router.callback_query(to.Close.filter(), flags=right("questionnaires.manage"))
async def close(_tap: CallbackQuery, callback_data: to.Close, turn: Turn) -> Screen:
    if callback_data.sure:
        closed = await closing.close(turn.session, turn.actor, callback_data.id, turn.now)
        return await cards.card(turn, closed)
    wave = await opening.managed(turn.session, turn.actor, callback_data.id, "close")
    counted = await boards.count(turn.session, wave, turn.district)
    return views.sure_to_close(wave, await boards.board(turn.session, wave, counted.asked), turn.say)
