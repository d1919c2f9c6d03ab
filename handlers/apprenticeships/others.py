"""Programmes to others: facts to a school, the whole to a methodist, the last word over silence."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.paircards import PairCard
from services import apprenticeships, calendars
from services.apprenticeships import closing, looking, rules
from services.mentorships import cards
from views import Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import endings, others

router = Router(name=__name__)


async def facts(turn: Turn, shown: PairCard, toast: str = "") -> Screen:
    found = await apprenticeships.of_pair(turn.session, shown.pair, turn.now)
    alone = found is not None and found.state == apprenticeships.CLOSING
    alone = alone and found is not None and rules.silent_since(found, turn.now)
    fact = looking.factual(found, shown.pair.id)
    looks = found.id if found is not None and turn.actor.may(apprenticeships.READ) else 0
    screen = others.fact(fact, turn.say, runs=shown.runs, alone=alone, looks=looks)
    return screen.but(toast=toast) if toast else screen


@router.callback_query(to.Look.filter(), flags=right(apprenticeships.READ))
async def look(_tap: CallbackQuery, callback_data: to.Look, turn: Turn) -> Screen:
    found = await looking.look(turn.session, turn.actor, callback_data.id, turn.now)
    today = calendars.today(turn.district, turn.now)
    said = closing.readable(found, None, turn.district)
    return others.whole(found, said, today, turn.district, turn.say, named=turn.actor.names)


@router.callback_query(to.All.filter(), flags=right(apprenticeships.READ))
async def listed(_tap: CallbackQuery, callback_data: to.All, turn: Turn) -> Screen:
    page = max(callback_data.page, 0)
    found, count = await looking.listed(turn.session, turn.actor, page)
    totals = await looking.totals(turn.session, turn.actor)
    return others.listed(found, count, page, totals, turn.district, turn.say, named=turn.actor.names)


@router.callback_query(to.Alone.filter(), flags=right(closing.OVER_PAIRS))
async def alone(_tap: CallbackQuery, callback_data: to.Alone, turn: Turn) -> Screen:
    """Two weeks of silence are enough; asks first."""
    number = callback_data.pair_id
    shown = await cards.look(turn.session, turn.actor, number, turn.now)
    if not callback_data.sure:
        return endings.alone(number, turn.say)
    await closing.finish_alone(turn.session, turn.actor, number, turn.now)
    shown = await cards.look(turn.session, turn.actor, number, turn.now)
    return await facts(turn, shown, turn.say("apprenticeships-alone-done"))
