"""The recording and the materials: adding, taking, wishing for them."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.events import Event
from models.steps import Answers, Choice, FileStep, Form, Link, Option, Text
from services import deliveries, gatherings
from services.attendances import keeping, lists
from services.refusals import Refusal
from views import Screen
from views.attendances import callbacks as to
from views.attendances import materials as views

router = Router(name=__name__)
router.callback_query.filter(private)
OWN, MARK = right("attendances.own"), right("attendances.mark")
# Telegram keeps the file; nothing of it passes through here.
LARGEST = 2000 * 1024 * 1024


@router.callback_query(to.Materials.filter(), flags=OWN)
async def shown(_tap: CallbackQuery, callback_data: to.Materials, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    return await _listed(turn, callback_data.event)


async def _listed(turn: Turn, event_id: int, *, toast: str = "") -> Screen:
    event, materials = await keeping.open_to(turn.session, turn.actor, event_id)
    return views.listed(event, materials, turn.say, runs=_runs(turn, event), toast=toast)


def _runs(turn: Turn, event: Event) -> bool:
    return gatherings.runs(turn.actor, event, lists.MARK)


@router.callback_query(to.Take.filter(), flags=OWN)
async def take(_tap: CallbackQuery, callback_data: to.Take, turn: Turn) -> Screen:
    found = await keeping.take(turn.session, turn.actor, callback_data.id)
    return views.sent(found, turn.say) if found.file else await _listed(turn, found.event_id)


@router.callback_query(to.Wish.filter(), flags=OWN)
async def wish(_tap: CallbackQuery, callback_data: to.Wish, turn: Turn) -> Screen:
    """What is there already is shown at once; what comes later is sent."""
    event = await keeping.wish(turn.session, turn.actor, callback_data.event, turn.now)
    materials = await keeping.of(turn.session, event.id)
    if not materials:
        return views.wished(event, turn.say)
    return views.listed(event, materials, turn.say, runs=_runs(turn, event))


@router.callback_query(to.Drop.filter(), flags=MARK)
async def drop(_tap: CallbackQuery, callback_data: to.Drop, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await keeping.take(turn.session, turn.actor, callback_data.id)
        await lists.run_by(turn.session, turn.actor, found.event_id)
        return views.sure(found, turn.say)
    event = await keeping.drop(turn.session, turn.actor, callback_data.id)
    return await _listed(turn, event.id, toast=turn.say("attendances-dropped"))


@router.callback_query(to.Add.filter(), flags=MARK)
async def ask(_tap: CallbackQuery, callback_data: to.Add, turn: Turn) -> Screen:
    event = await lists.run_by(turn.session, turn.actor, callback_data.event)
    return await turn.open(ADD, context={"event": event.id}, resume=True)


async def added(turn: Turn, answers: Answers) -> Screen:
    number, file = answers.context["event"], answers.get("file")
    kept: dict[str, Any] | None = {name: file[name] for name in ("id", "kind", "name")} if file else None
    if answers["what"] not in keeping.KINDS:
        raise Refusal("attendances-unknown")
    await keeping.add(
        turn.session,
        turn.actor,
        number,
        turn.now,
        kind=answers["what"],
        title=answers["name"] or "",
        link=answers.get("link"),
        file=kept,
    )
    return await _listed(turn, number, toast=turn.say("attendances-added"))


ADD = Form(
    "attendances-adding",
    Choice("what", options=tuple(Option(kind) for kind in keeping.KINDS)),
    Choice("how", options=(Option("link"), Option("file"))),
    Link("link", when=lambda answers: answers["how"] == "link"),
    FileStep("file", when=lambda answers: answers["how"] == "file", largest=LARGEST, hint=True),
    Text("name", longest=60, optional=True, hint=True),
    done=added,
    preview=False,
)
