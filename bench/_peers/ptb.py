"""python-telegram-bot doing what the bare aiogram handler does."""

from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, MessageHandler, filters

from bench._peers import API, TOKEN, after, buttons, words


def markup(number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in buttons(number)]
    )


async def begin(update: Update, _context: Any) -> None:
    assert update.message is not None
    await update.message.reply_text(words(0), parse_mode="HTML", protect_content=True, reply_markup=markup(0))


async def tap(update: Update, _context: Any) -> None:
    query = update.callback_query
    assert query is not None
    number = after(query.data or "")
    await query.edit_message_text(words(number), parse_mode="HTML", reply_markup=markup(number))
    await query.answer()


if __name__ == "__main__":
    application = ApplicationBuilder().token(TOKEN).base_url(f"{API}/bot").concurrent_updates(True).build()
    application.add_handler(MessageHandler(filters.ALL, begin))
    application.add_handler(CallbackQueryHandler(tap, pattern="^f:"))
    application.run_polling()
