"""Where a pulse is answered and read: nothing of it is done in a group."""

from aiogram.types import CallbackQuery, Message


async def private(event: Message | CallbackQuery) -> bool:
    """Whether the event belongs to the person's own chat with the bot."""
    if isinstance(event, CallbackQuery):
        return event.message is None or event.message.chat.type == "private"
    return event.chat.type == "private"
