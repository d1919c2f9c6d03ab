"""A tap handled in full: stored, routed, made durable, drawn and answered."""

import tempfile
import time
from pathlib import Path

from aiogram import Bot, Dispatcher, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

import bench
from bot.database import Database
from bot.wire import RawUpdates, warm
from models import Row
from sandbox.people import Human
from sandbox.session import SandboxSession
from sandbox.telegram import Telegram
from services import installations
from services.districts import load
from tests.stage import START, Stage
from tests.turns.founding import router

ABOUT = "CPU of one step: a tap, its durable effect, the edit and the answer"
UNIT = "µs of CPU"
PEER = "a bare aiogram handler that edits and answers and keeps nothing, by the same local Telegram"
STEPS = 60


class Again(CallbackData, prefix="again"):
    number: int


async def measure() -> bench.Pair:
    return await bench.interleaved(ours, bare)


async def ours() -> float:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.sqlite3'}")
        async with database.engine.begin() as connection:
            await connection.run_sync(Row.metadata.create_all)
        district = load()
        async with database.write() as session:
            await installations.prepare(session, district, START)
        stage = Stage(database, district)
        await stage.start()
        await stage.add(router)
        anna = await stage.person("Анна Петровна")
        await anna.says("/found")
        stage.telegram.settle = lambda: _handled(stage)
        spent = await _tapping(anna)
        await stage.stop()
        await database.close()
        return spent


async def _handled(stage: Stage) -> None:
    """Fetched, stored, handled, drawn; the sender of pushes has no part in a step."""
    await stage.application.poller.once()
    await stage.application.lanes.drain()


async def bare() -> float:
    telegram = Telegram(lambda: START)
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    dispatcher = Dispatcher()
    dispatcher.include_router(_routes())
    offset = 0

    async def settle() -> None:
        nonlocal offset
        for raw in await bot(RawUpdates(offset=offset)):
            offset = raw["update_id"] + 1
            await dispatcher.feed_update(bot, Update.model_validate(raw, context={"bot": bot}))

    warm()
    telegram.settle = settle
    anna = Human(telegram, telegram.person(1, first_name="Анна", last_name="Иванова"))
    await anna.starts()
    return await _tapping(anna)


def _routes() -> Router:
    routes = Router()

    def markup(number: int) -> InlineKeyboardMarkup:
        button = InlineKeyboardButton(text="Основать", callback_data=Again(number=number).pack())
        return InlineKeyboardMarkup(inline_keyboard=[[button]])

    @routes.message()
    async def begin(message: Message) -> None:
        await message.answer("Школ: 0", reply_markup=markup(0))

    @routes.callback_query(Again.filter())
    async def tap(query: CallbackQuery, callback_data: Again) -> None:
        number = callback_data.number + 1
        if isinstance(query.message, Message):
            await query.message.edit_text(f"Школ: {number}", reply_markup=markup(number))
        await query.answer("Готово")

    return routes


async def _tapping(anna: Human) -> float:
    for _ in range(5):
        await anna.taps("Основать")
    began = time.process_time()
    for _ in range(STEPS):
        await anna.taps("Основать")
    return (time.process_time() - began) / STEPS * 1e6
