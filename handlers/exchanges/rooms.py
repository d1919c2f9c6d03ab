"""Who visits whom is spoken of in private only."""

from aiogram.types import CallbackQuery


async def private(tap: CallbackQuery) -> bool:
    return tap.message is None or tap.message.chat.type == "private"
