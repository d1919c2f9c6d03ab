"""Sending: texts, pictures, documents, rich messages."""

from typing import Any

from sandbox import markup, rich
from sandbox.chats import Chat
from sandbox.errors import ApiError, bad
from sandbox.methods.ask import Ask

Json = dict[str, Any]


async def send_message(ask: Ask) -> Json:
    text, entities = ask.text()
    return send(ask, text=text, entities=entities)


async def send_photo(ask: Ask) -> Json:
    caption, entities = ask.caption()
    return send(ask, lambda: {"photo": ask.file("photo")}, caption=caption, caption_entities=entities)


async def send_document(ask: Ask) -> Json:
    caption, entities = ask.caption()
    return send(ask, lambda: {"document": ask.file("document")}, caption=caption, caption_entities=entities)


async def send_voice(ask: Ask) -> Json:
    """A voice note again, by the id it came with: bots of schools record none of their own."""
    caption, entities = ask.caption()
    messages = (message for chat in ask.world.chats.values() for message in chat.messages)
    notes = (message.extra["voice"] for message in messages if "voice" in message.extra)
    known = {note["file_id"]: note for note in notes}
    if ask.get("voice") not in known:
        raise bad("wrong file identifier/HTTP URL specified")
    voice = known[ask["voice"]]
    return send(ask, extra={"voice": voice}, caption=caption, caption_entities=entities)


async def send_rich_message(ask: Ask) -> Json:
    if not ask.world.rich:
        raise ApiError(404, "Not Found")
    read = rich.read(ask["rich_message"])
    return send(ask, text=read.text, rich=read.json, rich_html=read.html)


def send(ask: Ask, files: Any = dict, **content: Any) -> Json:
    """Put the bot's message into the chat the call names; `files` is asked for once nothing else is wrong."""
    chat = ask.chat(sending=True)
    return deliver(ask, chat, content | files())


def deliver(ask: Ask, chat: Chat, content: Json) -> Json:
    buttons, keyboard = markup.read(ask.get("reply_markup"), private=chat.kind == "private")
    reply_to = ask.reply_to(chat)
    ask.world.pace.check(chat.id)
    message = ask.world.post(
        chat,
        ask.world.bot_id,
        **content,
        buttons=buttons,
        keyboard=keyboard,
        reply_to=reply_to,
        silent=bool(ask.get("disable_notification")),
        protect=bool(ask.get("protect_content")),
    )
    return ask.world.shown(message)


METHODS = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVoice": send_voice,
    "sendRichMessage": send_rich_message,
}
