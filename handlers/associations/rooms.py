"""What is said in a group."""

from aiogram.types import ChatMemberUpdated, Message


async def in_group(event: Message | ChatMemberUpdated) -> bool:
    return event.chat.type in ("group", "supergroup")
