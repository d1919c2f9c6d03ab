"""`python -m bench._peers.pushes WAY COUNT`: the same words to so many people, nothing kept.

`gather` is aiogram with a hundred at once, `loop` its own example with a pause after each, `limiter`
python-telegram-bot with its AIORateLimiter, whose limits are set out of reach.
"""

import asyncio
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bench._growing import BODY, TITLE
from bench._peers import API, TOKEN

WORDS = f"<b>{TITLE}</b>\n\n{BODY}"
BUTTONS = (("Сохранить", "an:save:1:1"), ("Не присылать такое", "an:mute:1:1"))


def client() -> Bot:
    return Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API)))


async def send(bot: Bot, chat_id: int) -> None:
    rows = [[InlineKeyboardButton(text=label, callback_data=data)] for label, data in BUTTONS]
    markup = InlineKeyboardMarkup(inline_keyboard=rows)
    await bot.send_message(chat_id, WORDS, parse_mode="HTML", reply_markup=markup)


async def gather(count: int) -> None:
    bot, places = client(), asyncio.Semaphore(100)

    async def one(chat_id: int) -> None:
        async with places:
            await send(bot, chat_id)

    await bot.get_me()
    await asyncio.gather(*(one(chat_id) for chat_id in range(1, count + 1)))


async def loop(count: int) -> None:
    bot = client()
    await bot.get_me()
    for chat_id in range(1, count + 1):
        await send(bot, chat_id)
        await asyncio.sleep(0.05)  # "20 messages per second (Limit: 30 messages per second)"


async def limiter(count: int) -> None:
    from telegram.ext import AIORateLimiter, ApplicationBuilder

    unlimited = AIORateLimiter(overall_max_rate=1e6, overall_time_period=1, group_max_rate=0)
    made = ApplicationBuilder().token(TOKEN).base_url(f"{API}/bot").rate_limiter(unlimited)
    application = made.connection_pool_size(100).pool_timeout(60).build()
    places = asyncio.Semaphore(100)

    async def one(chat_id: int) -> None:
        from telegram import InlineKeyboardButton, InlineKeyboardMarkup

        rows = [[InlineKeyboardButton(label, callback_data=data)] for label, data in BUTTONS]
        async with places:
            await application.bot.send_message(
                chat_id, WORDS, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(rows)
            )

    async with application:
        await application.bot.get_me()
        await asyncio.gather(*(one(chat_id) for chat_id in range(1, count + 1)))


async def main(way: str, count: int) -> None:
    await {"gather": gather, "loop": loop, "limiter": limiter}[way](count)
    await asyncio.sleep(60)  # to be looked at


if __name__ == "__main__":
    import uvloop

    uvloop.run(main(sys.argv[1], int(sys.argv[2])))
