"""The card of a young teacher, and what is recorded about her: a written refusal, a long leave."""

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.beginnercards import Beginner
from models.steps import Answers, Day, Form, Text
from services import calendars
from services.beginners import absences, registers
from views import Screen
from views.beginners import callbacks as to
from views.beginners import cards as views

router = Router(name=__name__)
RECORD = right(absences.RECORD)


@router.callback_query(to.Young.filter(), flags=right(registers.REGISTER))
async def young(_tap: CallbackQuery, callback_data: to.Young, turn: Turn) -> Screen:
    return await card(turn, callback_data.person_id)


async def card(turn: Turn, person_id: int, toast: str = "") -> Screen:
    one = await registers.one(turn.session, turn.actor, registers.REGISTER, person_id, turn.now)
    today = calendars.today(turn.district, turn.now)
    may = _over(turn, one)
    return views.card(one, today, may, turn.district, turn.say, named=turn.actor.names, toast=toast)


def _over(turn: Turn, one: Beginner) -> Callable[[str], bool]:
    """Whether an action is allowed on this very person."""

    def may(action: str) -> bool:
        return registers.over(turn.actor, action, one)

    return may


async def _refused(turn: Turn, answers: Answers) -> Screen:
    number, who = answers["number"] or "", answers.context["person"]
    await absences.refuse(turn.session, turn.actor, who, answers["written"], number, turn.now)
    return await card(turn, who, turn.say("beginners-refused"))


async def _left(turn: Turn, answers: Answers) -> Screen:
    who = answers.context["person"]
    await absences.leave(turn.session, turn.actor, who, answers["since"], answers["until"], turn.now)
    return await card(turn, who, turn.say("beginners-left"))


async def _back(turn: Turn, answers: Answers) -> Screen:
    who = answers.context["person"]
    await absences.back(turn.session, turn.actor, who, answers["back"], turn.now)
    return await card(turn, who, turn.say("beginners-returned"))


REFUSE = Form(
    "beginners-refusing",
    Day("written", past=True),
    Text("number", longest=absences.NUMBER, optional=True),
    done=_refused,
    preview=False,
)
LEAVE = Form(
    "beginners-leaving",
    Day("since", past=True),
    Day("until", optional=True),
    done=_left,
    preview=False,
)
RETURN = Form("beginners-returning", Day("back", past=True), done=_back, preview=False)


@router.callback_query(to.Refuse.filter(), flags=RECORD)
async def refuse(_tap: CallbackQuery, callback_data: to.Refuse, turn: Turn) -> Screen:
    return await _opened(turn, REFUSE, callback_data.person_id)


@router.callback_query(to.Leave.filter(), flags=RECORD)
async def leave(_tap: CallbackQuery, callback_data: to.Leave, turn: Turn) -> Screen:
    return await _opened(turn, LEAVE, callback_data.person_id)


@router.callback_query(to.Return.filter(), flags=RECORD)
async def back(_tap: CallbackQuery, callback_data: to.Return, turn: Turn) -> Screen:
    return await _opened(turn, RETURN, callback_data.person_id)


async def _opened(turn: Turn, form: Form, person_id: int) -> Screen:
    await registers.one(turn.session, turn.actor, absences.RECORD, person_id, turn.now)
    return await turn.open(form, context={"person": person_id}, resume=True)


@router.callback_query(to.Unrefuse.filter(), flags=RECORD)
async def unrefuse(_tap: CallbackQuery, callback_data: to.Unrefuse, turn: Turn) -> Screen:
    who = callback_data.person_id
    if callback_data.sure:
        await absences.unrefuse(turn.session, turn.actor, who, turn.now)
        return await card(turn, who, turn.say("beginners-unrefused"))
    one = await registers.one(turn.session, turn.actor, absences.RECORD, who, turn.now)
    return views.sure_to_unrefuse(one, turn.say, named=turn.actor.names)
