"""«🆘 Затруднение» of a teacher, and «Запросы» of the methodist."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.instruments import Instrument
from models.steps import Answers, Choice, Form, Option, Text
from services import instruments
from services.questionnaires import demands, running
from views import Screen
from views.questionnaires import callbacks as to
from views.questionnaires import demands as views

router = Router(name=__name__)
OWN, LOOK = right(running.ANSWER), right(demands.LOOK)


async def current(turn: Turn) -> Instrument:
    return await instruments.newest(turn.session)


async def groups(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(group.code, group.title) for group in (await current(turn)).groups]


async def heard(turn: Turn, answers: Answers) -> Screen:
    named = answers["help"] == "methodist"
    new = await demands.difficulty(
        turn.session, turn.actor, answers["topic"], answers["what"] or "", turn.now, named=named
    )
    return views.trouble_heard(turn.say, named=named, new=new)


TROUBLE = Form(
    "questionnaires-sos",
    Choice("topic", options=groups),
    Text("what", longest=300, hint=True),
    Choice("help", options=(Option("methodist"), Option("count"))),
    done=heard,
    preview=False,
)


@router.callback_query(to.Trouble.filter(), flags=OWN)
async def trouble(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(TROUBLE, resume=True)


@router.callback_query(to.Demands.filter(), flags=LOOK)
async def all_of_them(_tap: CallbackQuery, callback_data: to.Demands, turn: Turn) -> Screen:
    return await _demands(turn, callback_data.page)


async def _demands(turn: Turn, page: int = 0, *, toast: str = "") -> Screen:
    found = await demands.ranked(turn.session, turn.actor)
    _, asking = await demands.contacts(turn.session, turn.actor, 0)
    return views.demands(found, asking, max(0, page), await current(turn), turn.say, toast=toast)


@router.callback_query(to.Theme.filter(), flags=LOOK)
async def theme(_tap: CallbackQuery, callback_data: to.Theme, turn: Turn) -> Screen:
    found = await demands.theme(turn.session, turn.actor, callback_data.code)
    return views.theme(found, await current(turn), turn.say)


@router.callback_query(to.SettleTheme.filter(), flags=LOOK)
async def settle_theme(_tap: CallbackQuery, callback_data: to.SettleTheme, turn: Turn) -> Screen:
    await demands.settle_theme(turn.session, turn.actor, callback_data.code, turn.now)
    return await _demands(turn, toast=turn.say("questionnaires-theme-settled"))


@router.callback_query(to.Contacts.filter(), flags=LOOK)
async def contacts(_tap: CallbackQuery, callback_data: to.Contacts, turn: Turn) -> Screen:
    return await _contacts(turn, callback_data.page)


async def _contacts(turn: Turn, page: int = 0, *, toast: str = "") -> Screen:
    found, count = await demands.contacts(turn.session, turn.actor, max(0, page))
    return views.contacts(found, max(0, page), count, await current(turn), turn.say, toast=toast)


@router.callback_query(to.Contact.filter(), flags=LOOK)
async def contact(_tap: CallbackQuery, callback_data: to.Contact, turn: Turn) -> Screen:
    found = await demands.contact(turn.session, turn.actor, callback_data.id)
    return views.contact(found, await current(turn), turn.say)


@router.callback_query(to.Settle.filter(), flags=LOOK)
async def settle(_tap: CallbackQuery, callback_data: to.Settle, turn: Turn) -> Screen:
    await demands.settle(turn.session, turn.actor, callback_data.id, turn.now)
    return await _contacts(turn, toast=turn.say("questionnaires-settled"))


@router.callback_query(to.Reveal.filter(), flags=right("people.reveal"))
async def reveal(_tap: CallbackQuery, callback_data: to.Reveal, turn: Turn) -> Screen:
    await demands.contact(turn.session, turn.actor, callback_data.id)
    return await turn.open(REVEAL, context={"demand": callback_data.id}, resume=True)


async def revealed(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["demand"]
    person = await demands.reveal(turn.session, turn.actor, number, answers["why"], turn.now)
    found = await demands.contact(turn.session, turn.actor, number)
    return views.contact(found, await current(turn), turn.say, revealed=person)


REVEAL = Form(
    "questionnaires-name", Text("why", shortest=5, longest=200, hint=True), done=revealed, preview=False
)
