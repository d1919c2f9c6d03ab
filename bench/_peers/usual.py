"""The usual application on aiogram: a session for each update, states, Fluent, a JSON log, forty handlers.

With the word `sql` its states live in the database, else in memory and are lost with the process.
"""

import asyncio
import json
import logging
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from aiogram import Bot, Dispatcher, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, Message, TelegramObject
from fluent.runtime import FluentBundle, FluentResource
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bench._peers import after, words
from bench._peers.bare import bot, markup

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
# Updates at once: each may hold two of the pool's fifteen connections, and more would wait for one another.
AT_ONCE = 7
engine = create_async_engine("sqlite+aiosqlite:///usual.sqlite3", connect_args={"timeout": 60})
sessions = async_sessionmaker(engine, expire_on_commit=False)
log = structlog.get_logger()
WORDS = FluentBundle(["ru"])
WORDS.add_resource(FluentResource("saved = Сохранено: { $number ->\n    [one] 1\n   *[other] много\n }\n"))


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Kept(Base):
    """A conversation's state."""

    __tablename__ = "states"
    key: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str | None]
    data: Mapped[str] = mapped_column(default="{}")


class SqlStorage(BaseStorage):
    """Each reading and each change in a session of its own."""

    async def _change(self, key: StorageKey, **values: Any) -> None:
        async with sessions() as session:
            row = await session.get(Kept, _name(key)) or Kept(key=_name(key), state=None, data="{}")
            for name, value in values.items():
                setattr(row, name, value)
            session.add(row)
            await session.commit()

    async def _row(self, key: StorageKey) -> Kept | None:
        async with sessions() as session:
            return await session.get(Kept, _name(key))

    async def set_state(self, key: StorageKey, state: str | State | None = None) -> None:
        await self._change(key, state=state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        row = await self._row(key)
        return row.state if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._change(key, data=json.dumps(dict(data)))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await self._row(key)
        return dict(json.loads(row.data)) if row else {}

    async def close(self) -> None:
        return None


def _name(key: StorageKey) -> str:
    return f"{key.chat_id}:{key.user_id}"


class Filling(StatesGroup):
    question = State()
    sending = State()


async def logged(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    began = time.perf_counter()
    result = await handler(event, data)
    log.info("handled", user=data["event_from_user"].id, seconds=time.perf_counter() - began)
    return result


async def in_session(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    async with sessions() as session:
        data["session"] = session
        result = await handler(event, data)
        await session.commit()
        return result


async def known(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    session: AsyncSession = data["session"]
    sender = data["event_from_user"]
    user = await session.scalar(select(User).where(User.id == sender.id))
    if user is None:
        session.add(User(id=sender.id, name=sender.first_name))
    data["user"] = user
    return await handler(event, data)


async def spoken(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    data["say"] = say
    return await handler(event, data)


def say(key: str, **facts: Any) -> str:
    pattern = WORDS.get_message(key).value
    return str(WORDS.format_pattern(pattern, facts)[0]) if pattern else key


_last: dict[int, float] = {}


async def throttled(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    _last[data["event_from_user"].id] = time.monotonic()
    return await handler(event, data)


def others(count: int) -> Router:
    """The rest of such an application: menus and buttons of other features, asked about in turn."""
    router = Router()

    async def nothing(_event: TelegramObject) -> None:
        return None

    for number in range(count // 2):
        router.message.register(nothing, F.text == f"/command{number}")
        router.callback_query.register(nothing, F.data.startswith(f"feature{number}:"))
    return router


questions = Router()


@questions.message()
async def begin(message: Message, state: FSMContext) -> None:
    await state.set_state(Filling.question)
    await message.answer(words(0), parse_mode="HTML", protect_content=True, reply_markup=markup(0))


@questions.callback_query(Filling.question, F.data.startswith("f:"))
async def tap(query: CallbackQuery, state: FSMContext, say: Callable[..., str]) -> None:
    step, point = (query.data or "").split(":")[2:4]
    number = after(query.data or "")
    await state.update_data({step: point})
    if isinstance(query.message, Message):
        await query.message.edit_text(words(number), parse_mode="HTML", reply_markup=markup(number))
    await query.answer(say("saved", number=number))


async def main(client: Bot) -> None:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    dispatcher = Dispatcher(storage=SqlStorage() if "sql" in sys.argv else MemoryStorage())
    for middleware in (logged, in_session, known, spoken, throttled):
        dispatcher.message.middleware(middleware)
        dispatcher.callback_query.middleware(middleware)
    dispatcher.include_routers(others(40), questions)
    await dispatcher.start_polling(client, tasks_concurrency_limit=AT_ONCE if "sql" in sys.argv else None)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    structlog.configure(processors=[structlog.processors.TimeStamper(), structlog.processors.JSONRenderer()])
    asyncio.run(main(bot()))
