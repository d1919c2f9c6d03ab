"""Where a word is said: in private, or in a group."""

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message


async def private(event: Message | CallbackQuery) -> bool:
    if isinstance(event, CallbackQuery):
        return event.message is None or event.message.chat.type == "private"
    return event.chat.type == "private"


async def in_group(event: Message | ChatMemberUpdated) -> bool:
    return event.chat.type in ("group", "supergroup")
