"""«Курсы» of a methodist: what waits, the plan, heads of associations."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import calendars
from services.courses import shelves, terms
from views import Screen
from views.courses import callbacks as to
from views.courses import hub as views

router = Router(name=__name__)
MANAGE, AGGREGATE = right(shelves.MANAGE), right(terms.AGGREGATE)


@router.callback_query(to.Hub.filter(), flags=AGGREGATE)
async def home(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await page(turn)


async def page(turn: Turn, toast: str = "") -> Screen:
    found = await shelves.overview(turn.session, turn.actor, turn.now)
    return views.hub(found, turn.say, manage=turn.actor.may(shelves.MANAGE), toast=toast)


@router.callback_query(to.Plan.filter(), flags=MANAGE)
async def plan(_tap: CallbackQuery, callback_data: to.Plan, turn: Turn) -> Screen:
    year = callback_data.year or calendars.today(turn.district, turn.now).year
    at = to.Plan(year=year, page=max(0, callback_data.page))
    found, count = await shelves.plan(turn.session, turn.actor, year, at.page)
    return views.plan(found, count, at, turn.say)


@router.callback_query(to.Heads.filter(), flags=MANAGE)
async def heads(_tap: CallbackQuery, callback_data: to.Heads, turn: Turn) -> Screen:
    found = await terms.heads(turn.session, turn.actor, turn.now)
    return views.heads(found, max(0, callback_data.page), turn.say, turn.actor.names)
