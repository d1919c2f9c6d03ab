"""The assessor's side: whom I asked, what I may fill in, what I have filled in; tests by hand."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Day, Form, Number, Option, PersonStep, Several, Text
from services import instruments
from services.assessments import asking, testing
from services.assessments.lists import LONGEST_SOURCE
from services.refusals import Refusal
from views import Screen
from views.assessments import callbacks as to
from views.assessments import requests as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Queue.filter(), flags=right("assessments.assess"))
async def queue(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await mine(turn)


async def mine(turn: Turn) -> Screen:
    found = await asking.queue(turn.session, turn.actor)
    return views.queue(found, turn.say, tests=turn.actor.may(testing.ACTION))


@router.callback_query(to.Ask.filter(), flags=right("assessments.assess"))
async def ask(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(ASK, resume=True)


async def among(turn: Turn, _answers: Answers) -> Sequence[int]:
    return await asking.observed(turn.session, turn.actor, turn.now)


async def asked(turn: Turn, answers: Answers) -> Screen:
    made = await asking.ask(turn.session, turn.actor, answers["who"], answers["day"], turn.now)
    return views.asked(made, turn.say)


ASK = Form("assessments-asking", PersonStep("who", among=among), Day("day"), done=asked)


@router.callback_query(to.Sheet.filter(), flags=right("assessments.assess"))
async def sheet(_tap: CallbackQuery, callback_data: to.Sheet, turn: Turn) -> Screen:
    found = await asking.own_sheet(turn.session, turn.actor, callback_data.id)
    if found.state != "done":
        raise Refusal("assessments-gone")
    return views.filled(found, await instruments.of(turn.session, found.version_id), turn.say)


@router.callback_query(to.GiveUp.filter(), flags=right("assessments.assess"))
async def give_up(_tap: CallbackQuery, callback_data: to.GiveUp, turn: Turn) -> Screen:
    if not callback_data.sure:
        return views.give_up(await asking.own_sheet(turn.session, turn.actor, callback_data.id), turn.say)
    await asking.give_up(turn.session, turn.actor, callback_data.id, turn.now)
    return views.given_up(turn.say)


@router.callback_query(to.Test.filter(), flags=right("assessments.test"))
async def test(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(TEST, resume=True)


async def groups(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(code, title) for code, title in await testing.groups(turn.session)]


async def tested(turn: Turn, answers: Answers) -> Screen:
    percents = dict.fromkeys(answers["groups"], float(answers["percent"]))
    made = await testing.record(
        turn.session, turn.actor, answers["code"], percents, answers["source"], answers["day"], turn.now
    )
    return views.tested(len(made.percents), turn.say)


TEST = Form(
    "assessments-testing",
    Text("code", longest=12),
    Several("groups", options=groups, least=1),
    Number("percent", least=0, most=100, whole=False),
    Text("source", longest=LONGEST_SOURCE, hint=True),
    Day("day", past=True),
    done=tested,
)
