"""The minutes: looked at, written, taken as a paper, signed."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.steps import Answers, Day, FileStep, Form
from services.meetings import agendas, bodies, minutes, tasks
from services.refusals import Refusal
from views import Screen, papers
from views.meetings import callbacks as to
from views.meetings import minutes as views

router = Router(name=__name__)


async def screen(turn: Turn, event_id: int, toast: str = "") -> Screen:
    card = await agendas.look(turn.session, turn.actor, event_id, turn.now)
    if not card.runs and card.meeting.state not in tasks.WRITTEN:
        raise Refusal("meetings-not-written")
    return views.preview(card, turn.say, toast=toast)


@router.callback_query(to.Minutes.filter(), flags=right("meetings.read"))
async def look(_tap: CallbackQuery, callback_data: to.Minutes, turn: Turn) -> Screen:
    return await screen(turn, callback_data.event)


@router.callback_query(to.Write.filter(), flags=right("meetings.read"))
async def write(_tap: CallbackQuery, callback_data: to.Write, turn: Turn) -> Screen:
    meeting = await minutes.write(turn.session, turn.actor, callback_data.event, turn.now)
    return await screen(turn, callback_data.event, turn.say("meetings-written", number=meeting.number or 0))


@router.callback_query(to.Paper.filter(), flags=right("meetings.read"))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    event_id, kind = callback_data.event, callback_data.kind
    meeting = await bodies.run_meeting(turn.session, turn.actor, event_id, turn.now)
    if kind == "scan" and meeting.signed_file:
        return views.scan(event_id, meeting.signed_file, turn.say)
    if kind not in views.KINDS or meeting.state == "planned":
        raise Refusal("meetings-not-held")
    card = await agendas.card(turn.session, turn.actor, meeting, turn.now)
    drawn = views.values(card, turn.district, turn.now)
    made = turn.made(f"minutes:{event_id}:{kind}", fitting(views.draws(kind, turn.district, drawn)))
    return views.shown_paper(event_id, kind, made, turn.say)


def fitting(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """A template of the district's own that cannot be filled in is told in plain words."""
    return partial(_made, make)


def _made(make: Callable[[], bytes]) -> bytes:
    try:
        return make()
    except papers.Unfit as unfit:
        raise Refusal("meetings-paper-unfit", file=unfit.template.name) from unfit


@router.callback_query(to.Sign.filter(), flags=right("meetings.read"))
async def sign(_tap: CallbackQuery, callback_data: to.Sign, turn: Turn) -> Screen:
    event_id = callback_data.event
    await bodies.run_meeting(turn.session, turn.actor, event_id, turn.now, states=tasks.WRITTEN)
    return await turn.open(SIGN, context={"event": event_id}, resume=True)


async def _signed(turn: Turn, answers: Answers) -> Screen:
    event_id = answers.context["event"]
    await minutes.sign(turn.session, turn.actor, event_id, answers["day"], answers["scan"], turn.now)
    return await screen(turn, event_id, turn.say("meetings-signed"))


SIGN = Form("meetings-signing", Day("day", past=True), FileStep("scan", optional=True), done=_signed)
