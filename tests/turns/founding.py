"""A made-up feature for the stories of a turn: schools are founded by pressing buttons."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message
from sqlalchemy import func, select

from handlers import Turn, right
from models.people import School
from services.refusals import Refusal
from views import Button, File, Screen, Table

router = Router(name="founding")


class Press(CallbackData, prefix="t-press"):
    what: str


@router.message(Command("found"), flags=right("anyone"))
async def entry(_message: Message, turn: Turn) -> Screen:
    return Screen(f"Школ: {await count(turn)}", Button("Основать", Press(what="found")))


@router.callback_query(Press.filter(), flags=right("anyone"))
async def press(_tap: CallbackQuery, callback_data: Press, turn: Turn) -> Screen | None:
    turn.session.add(School(code=f"c{await count(turn)}", title="Новая"))
    await turn.session.flush()
    match callback_data.what:
        case "refuse":
            raise Refusal("turns-old-button")
        case "break":
            raise RuntimeError("a bug")
        case "nothing":
            return None
    return Screen(f"Школ: {await count(turn)}", Button("Основать", Press(what="found")), toast="Готово")


@router.message(Command("press"), flags=right("anyone"))
async def presses(message: Message, turn: Turn) -> Screen:
    return Screen("Нажмите", *[Button(w, Press(what=w)) for w in ("refuse", "break", "nothing", "found")])


@router.message(Command("closed"), flags=right("no.such.action"))
async def closed(_message: Message, turn: Turn) -> Screen:
    return Screen("сюда никто не попадёт")


@router.message(Command("unflagged"))
async def unflagged(_message: Message, turn: Turn) -> Screen:
    return Screen("и сюда")


@router.message(Command("long"), flags=right("anyone"))
async def long(_message: Message, turn: Turn) -> Screen:
    return Screen("слово " * 2000, Button("Конец", Press(what="found")))


@router.message(Command("table"), flags=right("anyone"))
async def table(_message: Message, turn: Turn) -> Screen:
    return Screen("Итоги", table=Table(["Школа", "Ответили"], [["<b>Первая</b>", "5"], ["Вторая", "12"]]))


@router.message(Command("paper"), flags=right("anyone"))
async def paper(_message: Message, turn: Turn) -> Screen:
    return Screen("Вот бумага", Button("Основать", Press(what="found")), document=File("а.txt", b"text"))


async def count(turn: Turn) -> int:
    return await turn.session.scalar(select(func.count()).select_from(School)) or 0
