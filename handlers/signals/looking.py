"""«Сигналы»: the shelf, one case by code, the numbers."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import signals
from services.signals import cases, figures
from views import Screen
from views.signals import callbacks as to
from views.signals import cases as views
from views.signals import figures as numbers

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Cases.filter(), flags=right(signals.RISK))
async def shelf(_tap: CallbackQuery, callback_data: to.Cases, turn: Turn) -> Screen:
    name = callback_data.shelf if callback_data.shelf in cases.SHELVES else cases.SHELVES[0]
    at = to.Cases(shelf=name, page=max(0, callback_data.page))
    found, counts = await cases.shelf(turn.session, turn.actor, at.shelf, at.page, turn.now)
    return views.shelf(found, counts, at, signals.PAGE, turn.say)


@router.callback_query(to.Case.filter(), flags=right(signals.RISK))
async def look(_tap: CallbackQuery, callback_data: to.Case, turn: Turn) -> Screen:
    shown = await cases.look(turn.session, turn.actor, callback_data.id, turn.now)
    return views.card(shown, turn.district, turn.say, may_reveal=turn.actor.may(signals.REVEAL))


@router.callback_query(to.Figures.filter(), flags=right(signals.COUNTS))
async def count(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await figures.look(turn.session, turn.actor, turn.now)
    return numbers.figures(found, turn.district, turn.say, cases=turn.actor.may(signals.RISK))
