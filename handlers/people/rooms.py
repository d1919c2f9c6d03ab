"""Where a word is said: nothing personal is done in a group."""

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message


async def private(event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
    """Whether the event belongs to the person's own chat with the bot."""
    if isinstance(event, CallbackQuery):
        return event.message is None or event.message.chat.type == "private"
    return event.chat.type == "private"
