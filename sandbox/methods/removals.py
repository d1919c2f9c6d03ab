"""Taking messages away."""

from datetime import timedelta

from sandbox.chats import Chat, Message
from sandbox.errors import bad
from sandbox.events import Event
from sandbox.limits import BATCH, DELETE_HOURS
from sandbox.methods.ask import Ask


async def delete_message(ask: Ask) -> bool:
    chat = ask.chat()
    message = ask.message("message to delete not found", chat)
    if refused := _refusal(ask, chat, message):
        raise bad(refused)
    _remove(ask, chat, message)
    return True


async def delete_messages(ask: Ask) -> bool:
    chat, numbers = ask.chat(), ask["message_ids"]
    if not numbers:
        raise bad("message identifiers are not specified")
    if len(numbers) > BATCH:
        raise bad("too many message identifiers specified")
    found = [message for number in dict.fromkeys(numbers) if (message := ask.world.message(chat.id, number))]
    for message in found:
        if refused := _refusal(ask, chat, message):
            raise bad(refused)
    for message in found:
        _remove(ask, chat, message)
    return True


def _refusal(ask: Ask, chat: Chat, message: Message) -> str | None:
    if chat.kind != "private" and not message.from_bot and chat.bot_status != "administrator":
        return "message can't be deleted"
    if ask.world.now() - message.date > timedelta(hours=DELETE_HOURS):
        return "message can't be deleted for everyone"
    return None


def _remove(ask: Ask, chat: Chat, message: Message) -> None:
    chat.remove(message)
    ask.world.tell(Event("delete", chat.id, message.id))


METHODS = {"deleteMessage": delete_message, "deleteMessages": delete_messages}
