"""A published event changes its time, is called off, held once more; the answer of those it was moved for."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.events import desks
from models.eventcards import EventCard
from models.steps import Answers, Choice, Form, Moment, Number, Option, Text, YesNo
from services import deliveries
from services.events import cards, drafting, moving, publishing, rules, series
from services.events.announcing import Words
from views import Screen
from views.events import announcements, ends
from views.events import callbacks as to
from views.events import cards as views

router = Router(name=__name__)
MANAGE = right("events.manage")
RHYTHMS = ("week", "fortnight", "month", "days")


@router.callback_query(to.Move.filter(), flags=MANAGE)
async def move(_tap: CallbackQuery, callback_data: to.Move, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    rules.check_ahead(shown.event, turn.now)
    if await _asks_which(turn, shown, callback_data.rest):
        return ends.which(shown, to.Move, turn.say)
    context = {"event": shown.event.id, "rest": callback_data.rest == 1, "place": "place" in shown.event.ways}
    return await turn.open(MOVE, context=context)


async def _moved(turn: Turn, answers: Answers) -> Screen:
    context = answers.context
    place = answers.get("place") if answers.get("elsewhere") else None
    moved = await moving.move(
        turn.session,
        turn.actor,
        context["event"],
        turn.now,
        starts_at=answers["starts"],
        place=place,
        rest=context["rest"],
    )
    for each in moved:
        await desks.retell(turn, each.id)
    desk = await desks.desk(turn, context["event"], toast=turn.say("events-moved-done"))
    return await desks.warned(turn, context["event"], desk)


MOVE = Form(
    "events-move",
    Moment("starts"),
    YesNo("elsewhere", when=lambda answers: answers.context["place"]),
    Text("place", longest=rules.PLACE_LONGEST, when=lambda answers: answers.get("elsewhere") is True),
    done=_moved,
)


@router.callback_query(to.Cancel.filter(), flags=MANAGE)
async def cancel(_tap: CallbackQuery, callback_data: to.Cancel, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    if await _asks_which(turn, shown, callback_data.rest):
        return ends.which(shown, to.Cancel, turn.say)
    context = {"event": shown.event.id, "rest": callback_data.rest == 1}
    return await turn.open(CANCEL, context=context)


async def _cancelled(turn: Turn, answers: Answers) -> Screen:
    number, why = answers.context["event"], answers["why"]
    shown = await desks.seen(turn, number)
    words = Words(*announcements.cancelled(shown, why, turn.say))
    await publishing.cancel(
        turn.session, turn.actor, number, why, turn.now, words=words, rest=answers.context["rest"]
    )
    return await desks.desk(turn, number, toast=turn.say("events-cancelled-done"))


CANCEL = Form("events-cancel", Text("why", longest=rules.WHY, hint=True), done=_cancelled)


@router.callback_query(to.Clone.filter(), flags=MANAGE)
async def clone(_tap: CallbackQuery, callback_data: to.Clone, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    return await turn.open(CLONE, context={"event": shown.event.id})


async def _cloned(turn: Turn, answers: Answers) -> Screen:
    made = await drafting.clone(
        turn.session, turn.actor, answers.context["event"], answers["starts"], turn.now
    )
    return await desks.desk(turn, made.id, toast=turn.say("events-cloned"))


CLONE = Form("events-clone", Moment("starts"), done=_cloned, preview=False)


@router.callback_query(to.Repeat.filter(), flags=MANAGE)
async def repeat(_tap: CallbackQuery, callback_data: to.Repeat, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    rules.check_draft(shown.event)
    return await turn.open(REPEAT, context={"event": shown.event.id})


async def _repeated(turn: Turn, answers: Answers) -> Screen:
    shown = await desks.seen(turn, answers.context["event"])
    zone, starts = turn.district.settings.timezone, shown.event.starts_at
    if answers["rhythm"] == "days":
        moments = series.by_hand(answers["days"], starts, zone)
    else:
        moments = series.moments(starts, answers["rhythm"], int(answers["times"]), zone)
    await drafting.repeat(turn.session, turn.actor, shown.event.id, moments, turn.now)
    return await desks.desk(turn, shown.event.id, toast=turn.say("events-repeated", count=len(moments)))


REPEAT = Form(
    "events-repeat",
    Choice("rhythm", options=[Option(rhythm) for rhythm in RHYTHMS]),
    Number("times", least=2, most=drafting.SERIES, when=lambda answers: answers["rhythm"] != "days"),
    Text("days", longest=300, hint=True, when=lambda answers: answers["rhythm"] == "days"),
    done=_repeated,
    preview=False,
)


@router.callback_query(to.Stay.filter(), flags=right("events.register"))
async def stay(_tap: CallbackQuery, callback_data: to.Stay, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    shown = await cards.look(turn.session, turn.actor, callback_data.id, turn.now)
    return views.card(shown, turn.district, turn.say, toast=turn.say("events-stays"))


@router.callback_query(to.Report.filter(), flags=MANAGE)
async def report(_tap: CallbackQuery, callback_data: to.Report, turn: Turn) -> Screen:
    await publishing.report(turn.session, turn.actor, callback_data.id, turn.now)
    return await desks.desk(turn, callback_data.id, toast=turn.say("events-reported-done"))


async def _asks_which(turn: Turn, shown: EventCard, rest: int) -> bool:
    """Of a series: this one, or the later ones too? Asked where there are later ones."""
    return rest < 0 and bool(await publishing.following(turn.session, shown.event))
