"""Where a word is said: nothing of this is done in a group."""

from aiogram.types import CallbackQuery


async def private(tap: CallbackQuery) -> bool:
    return tap.message is None or tap.message.chat.type == "private"
