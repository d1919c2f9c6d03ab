"""My plan: the offer to make one, the card, the closed ones, giving it up."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from models.plans import Plan
from services import calendars, instruments, plans
from services.plans import agreeing, closing, going, making, suggesting, terms
from services.plans.suggesting import Ground
from views import Button, Screen
from views.plans import callbacks as to
from views.plans import cards as views
from views.plans import changes
from views.plans.words import defaults
from views.questionnaires.callbacks import Mine as Questionnaire

router = Router(name=__name__)


@router.message(Command("plan"), flags=right("plans.own"))
async def plan(_message: Message, turn: Turn) -> Screen:
    return await home(turn)


@router.callback_query(to.Mine.filter(), flags=right("plans.own"))
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await home(turn)


async def home(turn: Turn, toast: str = "") -> Screen:
    if found := await plans.live(turn.session, turn.person.id):
        return await card(turn, found, toast)
    ground = await suggesting.ground(turn.session, turn.person.id)
    past = len(await plans.past(turn.session, turn.person.id))
    if ground is None:
        return views.nothing_to_stand_on(
            turn.say, Button(turn.say("questionnaires-mine"), Questionnaire()), past=past
        )
    return offer(turn, ground, list(ground.profile.focus), 0, past=past)


async def card(turn: Turn, found: Plan, toast: str = "") -> Screen:
    """The owner's card of a plan."""
    instrument = await instruments.of(turn.session, found.version_id)
    today = calendars.today(turn.district, turn.now)
    past = len(await plans.past(turn.session, found.person_id)) if found.closed_at is None else 0
    look = going.next_look(found, today)
    return views.card(found, instrument, turn.say, look=look, today=today, past=past, toast=toast)


def offer(turn: Turn, ground: Ground, groups: list[str], months: int, *, past: int = 0) -> Screen:
    """Goals and term to choose, the recommended ones ticked."""
    instrument = ground.instrument
    today = calendars.today(turn.district, turn.now)
    bounds = making.rules(instrument).months
    ends = terms.endings(turn.district, today, bounds)
    usual = terms.ending(turn.district, today, months or bounds.usual, bounds)
    number = next(number for number, day in ends if day >= usual)
    most = making.rules(instrument).goals
    toast = turn.say("plans-too-many-goals", most=most) if len(groups) > most else ""
    ticked = groups[:most]
    found = [
        (score.group, score.level, score.group in ticked) for score in suggesting.candidates(ground.profile)
    ]
    return views.offer(found, ends, number, instrument, turn.say, past=past, toast=toast)


@router.callback_query(to.Pick.filter(), flags=right("plans.own"))
async def pick(_tap: CallbackQuery, callback_data: to.Pick, turn: Turn) -> Screen:
    ground = await suggesting.ground(turn.session, turn.person.id)
    if ground is None or await plans.live(turn.session, turn.person.id) is not None:
        return await home(turn)
    return offer(turn, ground, _groups(callback_data.groups), callback_data.months)


def _groups(said: str) -> list[str]:
    return [group for group in said.split(views.JOIN) if group]


@router.callback_query(to.Make.filter(), flags=right("plans.own"))
async def make(_tap: CallbackQuery, callback_data: to.Make, turn: Turn) -> Screen:
    """A draft with goals in the questionnaire's own words; a second tap finds it made."""
    ground = await suggesting.ground(turn.session, turn.person.id)
    if ground is None or await plans.live(turn.session, turn.person.id) is not None:
        return await home(turn)
    wanted = making.chosen(ground, _groups(callback_data.groups))
    words = {group: wording(turn, ground, group) for group in wanted}
    made = await making.make(turn.session, turn.actor, ground, words, callback_data.months, turn.now)
    return await card(turn, made, turn.say("plans-made"))


def wording(turn: Turn, ground: Ground, group: str) -> tuple[str, str]:
    response, instrument = ground.response, ground.instrument
    themes = suggesting.themes(instrument, group, response.items, response.answers)
    items = suggesting.weakest(instrument, group, response.items, response.answers)
    return defaults(instrument, group, themes, items, turn.say)


@router.callback_query(to.Open.filter(), flags=right("plans.own"))
async def open_one(_tap: CallbackQuery, callback_data: to.Open, turn: Turn) -> Screen:
    return await card(turn, await plans.own(turn.session, turn.actor, callback_data.id))


@router.callback_query(to.Past.filter(), flags=right("plans.own"))
async def past(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await plans.past(turn.session, turn.person.id)
    known = [await instruments.of(turn.session, one.version_id) for one in found]
    return views.past(found, known, turn.say)


@router.callback_query(to.More.filter(), flags=right("plans.own"))
async def more(_tap: CallbackQuery, callback_data: to.More, turn: Turn) -> Screen:
    return changes.more(await plans.own(turn.session, turn.actor, callback_data.id), turn.say)


@router.callback_query(to.Propose.filter(), flags=right("plans.own"))
async def propose(_tap: CallbackQuery, callback_data: to.Propose, turn: Turn) -> Screen:
    found = await agreeing.propose(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, found, turn.say("plans-proposed"))


@router.callback_query(to.Recall.filter(), flags=right("plans.own"))
async def recall(_tap: CallbackQuery, callback_data: to.Recall, turn: Turn) -> Screen:
    found = await agreeing.recall(turn.session, turn.actor, callback_data.id)
    return await card(turn, found, turn.say("plans-recalled"))


@router.callback_query(to.Cancel.filter(), flags=right("plans.own"))
async def cancel(_tap: CallbackQuery, callback_data: to.Cancel, turn: Turn) -> Screen:
    if not callback_data.sure:
        return changes.sure(await plans.own(turn.session, turn.actor, callback_data.id), "cancel", turn.say)
    found = await closing.cancel(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, found, turn.say("plans-cancelled"))


@router.callback_query(to.Discard.filter(), flags=right("plans.own"))
async def discard(_tap: CallbackQuery, callback_data: to.Discard, turn: Turn) -> Screen:
    if not callback_data.sure:
        return changes.sure(await plans.own(turn.session, turn.actor, callback_data.id), "discard", turn.say)
    await making.discard(turn.session, turn.actor, callback_data.id)
    return views.gone(turn.say)
