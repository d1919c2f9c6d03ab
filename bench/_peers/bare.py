"""aiogram alone: edits the message and answers the tap; keeps nothing."""

import asyncio

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench._peers import API, TOKEN, after, buttons, words

dispatcher = Dispatcher()


def bot() -> Bot:
    return Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API)))


def markup(number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row]
            for row in buttons(number)
        ]
    )


@dispatcher.message()
async def begin(message: Message) -> None:
    await message.answer(words(0), parse_mode="HTML", protect_content=True, reply_markup=markup(0))


@dispatcher.callback_query(F.data.startswith("f:"))
async def tap(query: CallbackQuery) -> None:
    number = after(query.data or "")
    if isinstance(query.message, Message):
        await query.message.edit_text(words(number), parse_mode="HTML", reply_markup=markup(number))
    await query.answer()


if __name__ == "__main__":
    asyncio.run(dispatcher.start_polling(bot()))
