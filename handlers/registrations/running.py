"""The organiser's list: look, give one's word, add, take away, the sheet, hold it with few people."""

from collections.abc import Sequence
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.steps import Answers, Choice, Form, Option, PersonStep, Text
from services import gatherings
from services.events import cards
from services.registrations import judging, lines
from views import File, Screen, sheets
from views.events import cards as events
from views.registrations import callbacks as to
from views.registrations import line as views

router = Router(name=__name__)
SEE, MANAGE = right(judging.SEE), right(judging.MANAGE)


@router.callback_query(to.Line.filter(), flags=SEE)
async def line(_tap: CallbackQuery, callback_data: to.Line, turn: Turn) -> Screen:
    return await listed(turn, callback_data)


async def listed(turn: Turn, at: to.Line, *, toast: str = "") -> Screen:
    event = await lines.look(turn.session, turn.actor, at.event)
    at = to.Line(event=at.event, page=max(at.page, 0))
    found, count = await lines.page(turn.session, event, at.page)
    card = await cards.look(turn.session, turn.actor, event.id, turn.now)
    changes = lines.may_change(turn.actor, event) and card.phase not in ("cancelled", "reported", "over")
    screen = views.line(card, found, count, lines.PAGE, at, turn.say, names=turn.actor.names, changes=changes)
    return screen.but(toast=toast)


@router.callback_query(to.One.filter(), flags=SEE)
async def one(_tap: CallbackQuery, callback_data: to.One, turn: Turn) -> Screen:
    return await shown(turn, callback_data.id)


async def shown(turn: Turn, registration_id: int, *, toast: str = "") -> Screen:
    place, event = await lines.one(turn.session, turn.actor, registration_id)
    answers = views.answered(event, place.registration.answers, turn.say)
    changes = lines.may_change(turn.actor, event) and turn.now < event.ends_at
    screen = views.one(place, event, answers, turn.say, names=turn.actor.names, changes=changes)
    return screen.but(toast=toast)


@router.callback_query(to.Approve.filter(), flags=MANAGE)
async def approve(_tap: CallbackQuery, callback_data: to.Approve, turn: Turn) -> Screen:
    _, event = await judging.approve(turn.session, turn.actor, callback_data.id, turn.now)
    return await listed(turn, to.Line(event=event.id), toast=turn.say("registrations-approved-done"))


@router.callback_query(to.ApproveAll.filter(), flags=MANAGE)
async def approve_all(_tap: CallbackQuery, callback_data: to.ApproveAll, turn: Turn) -> Screen:
    event, count = await judging.approve_all(turn.session, turn.actor, callback_data.event, turn.now)
    toast = turn.say("registrations-approved-many", count=count)
    return await listed(turn, to.Line(event=event.id), toast=toast)


@router.callback_query(to.Decline.filter(), flags=MANAGE)
async def decline(_tap: CallbackQuery, callback_data: to.Decline, turn: Turn) -> Screen:
    found, _ = await judging.managed(turn.session, turn.actor, callback_data.id)
    return await turn.open(DECLINE, context={"registration": found.id}, resume=True)


async def _declined(turn: Turn, answers: Answers) -> Screen:
    number, why = answers.context["registration"], answers["why"] or ""
    _, event = await judging.take_away(turn.session, turn.actor, number, why, turn.now)
    return await listed(turn, to.Line(event=event.id), toast=turn.say("registrations-declined-done"))


DECLINE = Form(
    "registrations-no", Text("why", longest=judging.WHY, optional=True), done=_declined, preview=False
)


@router.callback_query(to.Add.filter(), flags=MANAGE)
async def add(_tap: CallbackQuery, callback_data: to.Add, turn: Turn) -> Screen:
    event = await gatherings.find(turn.session, callback_data.event)
    gatherings.check_runs(turn.actor, event, judging.MANAGE)
    return await turn.open(ADD, context={"event": event.id, "ways": list(event.ways)}, resume=True)


async def candidates(turn: Turn, answers: Answers) -> Sequence[int]:
    return await lines.candidates(turn.session, turn.actor, answers.context["event"], turn.now)


async def _added(turn: Turn, answers: Answers) -> Screen:
    number, ways = answers.context["event"], answers.context["ways"]
    way, who = answers.get("way") or ways[0], int(answers["who"])
    made, _ = await judging.add(turn.session, turn.actor, number, who, way, turn.now)
    key = "registrations-added-done" if made.holds else "registrations-added-waits"
    return await listed(turn, to.Line(event=number), toast=turn.say(key))


ADD = Form(
    "registrations-by-hand",
    PersonStep("who", among=candidates),
    Choice(
        "way",
        options=(Option("place"), Option("online")),
        when=lambda answers: len(answers.context["ways"]) > 1,
    ),
    done=_added,
    preview=False,
)


@router.callback_query(to.Sheet.filter(), flags=SEE)
async def sheet(_tap: CallbackQuery, callback_data: to.Sheet, turn: Turn) -> Screen:
    event = await lines.look(turn.session, turn.actor, callback_data.event)
    found = await lines.everybody(turn.session, turn.actor, event, turn.now)
    title, head, rows = views.sheet(event, found, turn.say, names=turn.actor.names)
    content = turn.made(f"registrations:{event.id}", partial(sheets.sheet, title, head, rows))
    return views.ready(event, File(f"{title} {event.id}.xlsx", content), turn.say)


@router.callback_query(to.Hold.filter(), flags=right("events.manage"))
async def hold(_tap: CallbackQuery, callback_data: to.Hold, turn: Turn) -> Screen:
    """«Проводим»: nobody is asked again."""
    await judging.hold_anyway(turn.session, turn.actor, callback_data.event, turn.now)
    card = await cards.look(turn.session, turn.actor, callback_data.event, turn.now)
    return events.desk(card, turn.district, turn.say, toast=turn.say("registrations-held"))
