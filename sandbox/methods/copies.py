"""Passing messages on: forwards and copies."""

from typing import Any

from sandbox import shapes
from sandbox.chats import Message
from sandbox.errors import bad
from sandbox.limits import BATCH
from sandbox.methods.ask import Ask, place
from sandbox.methods.messages import deliver

CONTENT = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "document",
    "photo",
    "rich",
    "rich_html",
    "contact",
)

Json = dict[str, Any]


async def forward_message(ask: Ask) -> Json:
    return _forward(ask, _source(ask, int(ask["message_id"]), "message to forward not found"))


async def forward_messages(ask: Ask) -> list[Json]:
    return [{"message_id": _forward(ask, one)["message_id"]} for one in _found(ask, "forward")]


async def copy_message(ask: Ask) -> Json:
    return _copy(ask, _source(ask, int(ask["message_id"]), "message to copy not found"))


async def copy_messages(ask: Ask) -> list[Json]:
    return [_copy(ask, one) for one in _found(ask, "copy")]


def _forward(ask: Ask, message: Message) -> Json:
    if message.protect:
        raise bad("message has protected content and can't be forwarded")
    if message.service:
        raise bad("message can't be forwarded")
    origin = {
        "type": "user",
        "sender_user": shapes.author(ask.world, message.author),
        "date": shapes.unix(message.date),
    }
    content = _content(message) | {"forwarded": message.forwarded or origin}
    return deliver(ask, ask.chat(sending=True), content)


def _copy(ask: Ask, message: Message) -> Json:
    if message.protect:
        raise bad("message has protected content and can't be copied")
    if message.service:
        raise bad("message can't be copied")
    content = _content(message)
    if ask.get("caption") is not None and message.is_media:
        content["caption"], content["caption_entities"] = ask.caption()
    return {"message_id": deliver(ask, ask.chat(sending=True), content)["message_id"]}


def _content(message: Message) -> Json:
    return {name: getattr(message, name) for name in CONTENT} | {"extra": dict(message.extra)}


def _source(ask: Ask, number: int, gone: str) -> Message:
    message = ask.world.message(place(ask.world, ask["from_chat_id"]).id, number)
    if message is None:
        raise bad(gone)
    return message


def _found(ask: Ask, deed: str) -> list[Message]:
    numbers = ask["message_ids"]
    if not 1 <= len(numbers) <= BATCH or sorted(set(numbers)) != numbers:
        raise bad("message identifiers must be in a strictly increasing order, 1-100 of them")
    source = place(ask.world, ask["from_chat_id"]).id
    found = [message for number in numbers if (message := ask.world.message(source, number))]
    if not found:
        raise bad(f"there are no messages to {deed}")
    return found


METHODS = {
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
}
