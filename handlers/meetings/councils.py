"""Councils: who sits in them; their meetings."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.steps import Answers, Choice, Form, Option, PersonStep
from services.meetings import councils
from views import Screen
from views.meetings import callbacks as to
from views.meetings import councils as views

router = Router(name=__name__)


async def screen(turn: Turn, council_id: int, toast: str = "") -> Screen:
    return views.card(
        await councils.look(turn.session, turn.actor, council_id, turn.now), turn.say, toast=toast
    )


@router.callback_query(to.Councils.filter(), flags=right("meetings.read"))
async def listed(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.listed(await councils.listed(turn.session, turn.actor, turn.now), turn.say)


@router.callback_query(to.Council.filter(), flags=right("meetings.read"))
async def council(_tap: CallbackQuery, callback_data: to.Council, turn: Turn) -> Screen:
    return await screen(turn, callback_data.id)


@router.callback_query(to.NewSeat.filter(), flags=right("meetings.councils"))
async def new_seat(_tap: CallbackQuery, callback_data: to.NewSeat, turn: Turn) -> Screen:
    return await turn.open(SEAT, context={"council": callback_data.id}, resume=True)


async def newcomers(turn: Turn, answers: Answers) -> Sequence[int]:
    turn.actor.demand("meetings.councils")
    return await councils.newcomers(turn.session, answers.context["council"], turn.now)


async def _seated(turn: Turn, answers: Answers) -> Screen:
    number, role = answers.context["council"], answers["role"]
    await councils.seat(turn.session, turn.actor, number, int(answers["who"]), role, turn.now)
    return await screen(turn, number, turn.say("meetings-seated"))


SEAT = Form(
    "meetings-seating",
    PersonStep("who", among=newcomers),
    Choice("role", options=(Option("member"), Option("secretary"), Option("chair"))),
    done=_seated,
    preview=False,
)


@router.callback_query(to.Seat.filter(), flags=right("meetings.councils"))
async def seat(_tap: CallbackQuery, callback_data: to.Seat, turn: Turn) -> Screen:
    number, role = callback_data.id, callback_data.role
    if not role:
        found = await councils.one_seat(turn.session, turn.actor, number, turn.now)
        return views.seat(found, True, turn.say)
    found = await councils.reseat(turn.session, turn.actor, number, role, turn.now)
    return await screen(turn, found.council_id, turn.say("meetings-changed"))
