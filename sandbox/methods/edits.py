"""Changing what was sent."""

from typing import Any

from sandbox import markup, rich
from sandbox.chats import Message
from sandbox.errors import bad
from sandbox.events import Event, EventKind
from sandbox.methods.ask import Ask

Json = dict[str, Any]
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


async def edit_text(ask: Ask) -> Json:
    if ask.get("rich_message") and ask.world.rich:
        read = rich.read(ask["rich_message"])
        content: Json = {"text": read.text, "entities": [], "rich": read.json, "rich_html": read.html}
    else:
        text, entities = ask.text()
        content = {"text": text, "entities": entities, "rich": None, "rich_html": ""}
    message = editable(ask)
    if message.is_media or not message.text:
        raise bad("there is no text in the message to edit")
    return change(ask, message, content)


async def edit_caption(ask: Ask) -> Json:
    caption, entities = ask.caption()
    message = editable(ask)
    if not message.is_media:
        raise bad("there is no caption in the message to edit")
    return change(ask, message, {"caption": caption, "caption_entities": entities})


async def edit_media(ask: Ask) -> Json:
    media = ask["media"]
    kind = media.get("type")
    if kind not in ("photo", "document"):
        ask.world.unsupported.append(f"editMessageMedia of type {kind}")
        raise bad("the sandbox edits photos and documents only")
    caption, entities = ask.caption(media)
    message = editable(ask)
    content: Json = dict.fromkeys(("photo", "document", "rich")) | {
        "text": "",
        "entities": [],
        "rich_html": "",
    }
    content |= {"caption": caption, "caption_entities": entities, kind: ask.file(kind, media.get("media"))}
    return change(ask, message, content)


async def edit_markup(ask: Ask) -> Json:
    return change(ask, editable(ask), {}, "markup")


def editable(ask: Ask) -> Message:
    """The message to edit, if it is the bot's own and carries no keyboard of the input field."""
    if ask.get("inline_message_id"):
        ask.world.unsupported.append(f"{ask.method} of an inline message")
        raise bad("MESSAGE_ID_INVALID")
    if "chat_id" not in ask.values:
        raise bad("chat_id is empty")
    message = ask.message("message to edit not found")
    if not message.from_bot or message.keyboard is not None or message.forwarded:
        raise bad("message can't be edited")
    return message


def change(ask: Ask, message: Message, content: Json, kind: EventKind = "edit") -> Json:
    """Apply the new content and keyboard; a call without a keyboard takes the old one away."""
    given = ask.get("reply_markup")
    if given and "inline_keyboard" not in given:
        raise bad("inline keyboard expected")
    content["buttons"] = markup.inline(given)
    if all(getattr(message, name) == value for name, value in content.items()):
        raise bad(SAME)
    for name, value in content.items():
        setattr(message, name, value)
    message.edited_at = ask.world.now()
    ask.world.tell(Event(kind, message.chat_id, message.id, ask.world.bot_id))
    return ask.world.shown(message)


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_markup,
}
