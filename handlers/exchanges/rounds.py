"""Rounds: the list, one of them, a new one, its numbers; joining and leaving."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.steps import Answers, Day, Form, Moment, Option, Several, Text, YesNo
from services.exchanges import offering, reporting, rounds
from views import Screen
from views.exchanges import callbacks as to
from views.exchanges import rounds as views

router = Router(name=__name__)


@router.callback_query(to.Rounds.filter(), flags=right("known"))
async def listed(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.rounds(await rounds.listed(turn.session, turn.actor), turn.actor.may, turn.say)


@router.callback_query(to.Round.filter(), flags=right("known"))
async def one(_tap: CallbackQuery, callback_data: to.Round, turn: Turn) -> Screen:
    return await card(turn, callback_data.id)


@router.callback_query(to.Facts.filter(), flags=right(rounds.RUN))
async def facts(_tap: CallbackQuery, callback_data: to.Facts, turn: Turn) -> Screen:
    found = await rounds.find(turn.session, callback_data.id)
    return views.facts(found, await reporting.counts(turn.session, turn.actor, found.id), turn.say)


@router.callback_query(to.Cancel.filter(), flags=right(rounds.RUN))
async def cancel(_tap: CallbackQuery, callback_data: to.Cancel, turn: Turn) -> Screen:
    if not callback_data.sure:
        return views.sure(await rounds.find(turn.session, callback_data.id), turn.say)
    await rounds.cancel(turn.session, turn.actor, callback_data.id)
    return views.rounds(await rounds.listed(turn.session, turn.actor), turn.actor.may, turn.say)


@router.callback_query(to.Open.filter(), flags=right(rounds.RUN))
async def begin(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(OPEN)


@router.callback_query(to.Join.filter(), flags=right(rounds.JOIN))
async def join(_tap: CallbackQuery, callback_data: to.Join, turn: Turn) -> Screen:
    await rounds.open_to(turn.session, turn.actor, callback_data.id, turn.now)
    return await turn.open(JOIN, context={"round": callback_data.id})


@router.callback_query(to.Leave.filter(), flags=right(rounds.JOIN))
async def leave(_tap: CallbackQuery, callback_data: to.Leave, turn: Turn) -> Screen:
    await rounds.leave(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, callback_data.id)


async def card(turn: Turn, round_id: int, toast: str = "") -> Screen:
    shown = await rounds.mine(turn.session, turn.actor, round_id)
    groups = await rounds.groups(turn.session)
    return views.one(shown, groups, turn.actor.may, turn.say, turn.now, toast=toast)


async def options(turn: Turn, _answers: Answers) -> list[Option]:
    return [Option(code, title) for code, title in (await rounds.groups(turn.session)).items()]


async def offered(turn: Turn, _answers: Answers) -> list[str]:
    return await offering.shows(turn.session, turn.actor, turn.now)


async def opened(turn: Turn, answers: Answers) -> Screen:
    terms = answers["name"], answers["joins"], answers["visits"]
    made = await rounds.begin(turn.session, turn.actor, *terms, turn.now)
    return await card(turn, made.id)


async def joined(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["round"]
    chosen = answers["shows"] or (), answers["sees"] or (), answers["online"]
    await rounds.join(turn.session, turn.actor, number, *chosen, turn.now)
    return await card(turn, number)


OPEN = Form("exchanges-open", Text("name", longest=100), Moment("joins"), Day("visits"), done=opened)
JOIN = Form(
    "exchanges-join",
    Several("shows", options=options, least=1, most=rounds.MOST, optional=True, hint=True, ticked=offered),
    Several("sees", options=options, least=1, most=rounds.MOST, optional=True),
    YesNo("online"),
    done=joined,
    preview=False,
    protect=True,
)
