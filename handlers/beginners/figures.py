"""«Показатели» of mentoring."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import calendars
from services.beginners import gathering, periods, registers
from services.pulses import coverage
from views import Screen
from views.beginners import callbacks as to
from views.beginners import figures as views

router = Router(name=__name__)


@router.callback_query(to.Figures.filter(), flags=right(registers.AGGREGATE))
async def figures(_tap: CallbackQuery, callback_data: to.Figures, turn: Turn) -> Screen:
    year, half = callback_data.year, callback_data.half
    found = await gathering.figures(turn.session, turn.actor, year, half, turn.now)
    pulse = await coverage.look(turn.session, turn.actor, found.period, found.day)
    found = replace(found, pulse=pulse)
    today = calendars.today(turn.district, turn.now)
    years, halves = periods.known(turn.district, today), periods.halves(found.period, turn.district, today)
    return views.figures(found, years, halves, turn.district, turn.say)
