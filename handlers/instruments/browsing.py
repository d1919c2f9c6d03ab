"""Looking: questionnaires, versions, their parts and questions."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.instruments import showing
from views import Screen
from views.instruments import callbacks as to

router = Router(name=__name__)
MANAGE = right("questionnaires.manage")


@router.callback_query(to.Instruments.filter(), flags=MANAGE)
async def listed(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await showing.everything(turn)


@router.callback_query(to.Shelf.filter(), flags=MANAGE)
async def shelf(_tap: CallbackQuery, callback_data: to.Shelf, turn: Turn) -> Screen:
    return await showing.shelf(turn, callback_data.code)


@router.callback_query(to.Version.filter(), flags=MANAGE)
async def version(_tap: CallbackQuery, callback_data: to.Version, turn: Turn) -> Screen:
    return showing.card(await showing.opened(turn, callback_data.id))


@router.callback_query(to.Part.filter(), flags=MANAGE)
async def part(_tap: CallbackQuery, callback_data: to.Part, turn: Turn) -> Screen:
    seen = await showing.opened(turn, callback_data.id)
    return showing.part(seen, callback_data.part, callback_data.page)


@router.callback_query(to.Question.filter(), flags=MANAGE)
async def question(_tap: CallbackQuery, callback_data: to.Question, turn: Turn) -> Screen:
    return showing.question(await showing.opened(turn, callback_data.id), callback_data.code)
