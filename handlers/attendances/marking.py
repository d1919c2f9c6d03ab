"""The organiser's list: ticking, correcting, people without a seat, paper before and after."""

from collections.abc import Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Form, PersonStep, Text
from services import audit
from services.attendances import lists, marking, numbers
from services.refusals import Refusal
from views import Screen, papers
from views.attendances import callbacks as to
from views.attendances import lists as views
from views.attendances import papers as paper

router = Router(name=__name__)
router.callback_query.filter(private)
MARK = right("attendances.mark")
LATE = {"yes": True, "no": False}


@router.callback_query(to.Mark.filter(), flags=MARK)
async def shown(_tap: CallbackQuery, callback_data: to.Mark, turn: Turn) -> Screen:
    return await roll(turn, callback_data.event, callback_data.page)


async def roll(turn: Turn, event_id: int, page: int = 0, *, toast: str = "") -> Screen:
    found = await lists.roll(turn.session, turn.actor, event_id, page)
    return views.roll(found, turn.say, names=turn.actor.names, toast=toast)


@router.callback_query(to.Tick.filter(), flags=MARK)
async def tick(_tap: CallbackQuery, callback_data: to.Tick, turn: Turn) -> Screen:
    event = await marking.tick(
        turn.session,
        turn.actor,
        callback_data.event,
        callback_data.person,
        turn.now,
        on=callback_data.on,
    )
    return await roll(turn, event.id, callback_data.page)


@router.callback_query(to.One.filter(), flags=MARK)
async def one(_tap: CallbackQuery, callback_data: to.One, turn: Turn) -> Screen:
    at, toast = callback_data, ""
    if at.way or at.late in LATE:
        await marking.correct(
            turn.session, turn.actor, at.event, at.person, way=at.way or None, late=LATE.get(at.late)
        )
        toast = turn.say("attendances-fixed")
    event = await lists.run_by(turn.session, turn.actor, at.event)
    guest = await lists.guest(turn.session, event, at.person, turn.district)
    if guest is None:
        return await roll(turn, event.id, at.page)
    return views.one(event, guest, at.page, turn.say, names=turn.actor.names, toast=toast)


@router.callback_query(to.WalkIn.filter(), flags=MARK)
async def walk_in(_tap: CallbackQuery, callback_data: to.WalkIn, turn: Turn) -> Screen:
    event = await lists.run_by(turn.session, turn.actor, callback_data.event)
    return await turn.open(WALK_IN, context={"event": event.id})


async def walked_in(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["event"]
    await marking.tick(turn.session, turn.actor, number, answers["who"], turn.now, on=True)
    return await one_of(turn, number, answers["who"])


async def one_of(turn: Turn, event_id: int, person_id: int) -> Screen:
    event = await lists.run_by(turn.session, turn.actor, event_id)
    guest = await lists.guest(turn.session, event, person_id, turn.district)
    if guest is None:
        return await roll(turn, event_id)
    return views.one(event, guest, 0, turn.say, names=turn.actor.names)


WALK_IN = Form("attendances-walk", PersonStep("who"), done=walked_in, preview=False)


@router.callback_query(to.Numbers.filter(), flags=MARK)
async def ask_numbers(_tap: CallbackQuery, callback_data: to.Numbers, turn: Turn) -> Screen:
    event = await lists.run_by(turn.session, turn.actor, callback_data.event)
    return await turn.open(NUMBERS, context={"event": event.id})


async def numbers_typed(turn: Turn, answers: Answers) -> Screen:
    """Who they are, before anybody is marked."""
    wanted = numbers.read(answers["numbers"])
    event, found, unknown = await marking.behind(turn.session, turn.actor, answers.context["event"], wanted)
    kept = numbers.packed([one.number for one in found if one.number]) if found else ""
    return views.behind(event, found, numbers.spoken(unknown), kept, turn.say, names=turn.actor.names)


NUMBERS = Form(
    "attendances-numbers", Text("numbers", longest=500, hint=True), done=numbers_typed, preview=False
)


@router.callback_query(to.Enter.filter(), flags=MARK)
async def enter(_tap: CallbackQuery, callback_data: to.Enter, turn: Turn) -> Screen:
    wanted = numbers.unpacked(callback_data.numbers)
    event, count = await marking.enter(turn.session, turn.actor, callback_data.event, wanted, turn.now)
    return await roll(turn, event.id, toast=turn.say("attendances-entered", count=count))


@router.callback_query(to.Print.filter(), flags=MARK)
async def printed(_tap: CallbackQuery, callback_data: to.Print, turn: Turn) -> Screen:
    kind = callback_data.kind
    if kind not in paper.KINDS:
        raise Refusal("attendances-unknown")
    event, guests = await lists.numbered(turn.session, turn.actor, callback_data.event)
    about = f"event:{event.id}"
    await audit.write(turn.session, turn.actor.id, "attendances.list", turn.now, about=about)
    make = paper.listed(kind, event, guests, turn.district, names=turn.actor.names)
    return paper.ready(event, kind, turn.made(f"list:{event.id}:{kind}", fitting(make)), turn.say)


def fitting(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """A template of the district's own that cannot be filled in is told in plain words."""

    def made() -> bytes:
        try:
            return make()
        except papers.Unfit as unfit:
            raise Refusal("attendances-paper-unfit", file=unfit.template.name) from unfit

    return made
