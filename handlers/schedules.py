"""Calendars: turning the months of one's own, an association's, the district's."""

from functools import partial
from typing import cast

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from models.schedules import MonthPage, Shelf
from services import schedules
from services.refusals import Refusal
from views import File, Screen
from views.schedules import callbacks as to
from views.schedules import lists, pictures

router = Router(name=__name__)
SHELVES = ("mine", "association", "district")


@router.message(Command("calendar"), flags=right("events.read"))
async def calendar(_message: Message, turn: Turn) -> Screen:
    return lists.month(await _page(turn, "mine", 0, ""), turn.say)


@router.callback_query(to.Calendar.filter(), flags=right("events.read"))
async def turned(_tap: CallbackQuery, callback_data: to.Calendar, turn: Turn) -> Screen:
    page = await _page(turn, callback_data.shelf, callback_data.of, callback_data.month)
    return lists.month(page, turn.say)


@router.callback_query(to.Picture.filter(), flags=right("events.read"))
async def picture(_tap: CallbackQuery, callback_data: to.Picture, turn: Turn) -> Screen:
    page = await _page(turn, callback_data.shelf, callback_data.of, callback_data.month)
    name = f"month:{page.shelf}:{page.of}:{page.name}"
    content = turn.made(name, partial(pictures.png, page, turn.say, turn.now))
    file = File(f"calendar-{page.name}.png", content)
    return Screen(lists.title(page, turn.say), picture=file, fresh=True)


async def _page(turn: Turn, shelf: str, of: int, month: str) -> MonthPage:
    if shelf not in SHELVES:
        raise Refusal("schedules-no-association")
    return await schedules.page(turn.session, turn.actor, cast("Shelf", shelf), of, month, turn.now)
