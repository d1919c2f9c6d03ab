"""The sandbox's people, messages and calls as JSON for the page."""

from collections.abc import Iterable, Mapping
from typing import Any

from sandbox.chats import Button, Chat, Keyboard, Message
from sandbox.events import Call
from sandbox.faults import Fault
from sandbox.page.stages import Persona
from sandbox.telegram import Telegram

SNIPPET = 120
VALUE = 6000


def row(telegram: Telegram, persona: Persona, read: Mapping[int, int]) -> dict[str, Any]:
    """A person's line in the list."""
    user, chat = telegram.people[persona.user_id], telegram.chat(persona.user_id)
    return {
        "id": persona.user_id,
        "name": persona.name,
        "role": persona.role,
        "group": persona.group,
        "school": persona.school,
        "note": persona.note,
        "payload": persona.start_payload,
        "started": user.started,
        "blocked": user.blocked,
        **_standing(chat, read),
    }


def group(telegram: Telegram, chat: Chat, read: Mapping[int, int], cast: Iterable[Persona]) -> dict[str, Any]:
    """A group's line; its speakers are those of the cast who are in it."""
    inside = {user_id for user_id, status in chat.members.items() if status not in ("left", "kicked")}
    return {
        "id": chat.id,
        "name": chat.title,
        "group": "chats",
        "members": len(inside) + (chat.bot_status not in ("left", "kicked")),
        "speakers": [{"id": one.user_id, "name": one.name} for one in cast if one.user_id in inside],
        "started": True,
        "blocked": False,
        **_standing(chat, read),
    }


def _standing(chat: Chat, read: Mapping[int, int]) -> dict[str, Any]:
    seen, unread = read.get(chat.id, 0), 0
    for one in reversed(chat.messages):
        if one.id <= seen:
            break
        unread += one.from_bot
    last = chat.messages[-1] if chat.messages else None
    return {"unread": unread, "last": last and snippet(last)}


def snippet(message: Message) -> dict[str, Any]:
    words = " ".join(message.words.split())[:SNIPPET]
    kind = (
        "photo" if message.photo else "document" if message.document else "contact" if message.contact else ""
    )
    name = message.document.name if message.document else ""
    return {"text": words or name, "kind": kind, "at": message.date.isoformat(), "mine": not message.from_bot}


def message(telegram: Telegram, one: Message) -> dict[str, Any]:
    """A message with everything a bubble needs; its words are plain text with entities."""
    file = one.document
    edited = one.edited_at.isoformat() if one.edited_at else None
    return {
        "id": one.id,
        "chat": one.chat_id,
        "author": one.author,
        "name": telegram.name if one.from_bot else telegram.people[one.author].name,
        "bot": one.from_bot,
        "at": one.date.isoformat(),
        "edited": edited,
        "silent": one.silent,
        "text": one.words,
        "entities": one.entities if one.text else one.caption_entities,
        "rich": one.rich_html if one.rich is not None else None,
        "buttons": [[button(cell) for cell in cells] for cells in one.buttons],
        "photo": one.photo
        and {"id": one.photo.file_id, "width": one.photo.width, "height": one.photo.height},
        "document": file and {"id": file.file_id, "name": file.name, "size": file.size},
        "contact": one.contact,
        "service": [{"kind": kind, "who": _who(what)} for kind, what in one.service.items()],
        "other": sorted(one.extra),
        "reply": _quoted(telegram, one),
        "forces_reply": one.keyboard is not None and one.keyboard.kind == "force_reply",
        "reactions": sorted({emoji for given in one.reactions.values() for emoji in given}),
    }


def _who(what: Any) -> str:
    """The people a service message names."""
    named = what if isinstance(what, list) else [what]
    return ", ".join(str(one["first_name"]) for one in named if isinstance(one, dict) and "first_name" in one)


def _quoted(telegram: Telegram, one: Message) -> dict[str, Any] | None:
    quoted = telegram.message(one.chat_id, one.reply_to) if one.reply_to else None
    if quoted is None:
        return None
    name = telegram.name if quoted.from_bot else telegram.people[quoted.author].name
    return {"id": quoted.id, "name": name, "text": snippet(quoted)["text"]}


def button(one: Button) -> dict[str, Any]:
    kinds = (("contact", one.contact), ("url", one.url), ("copy", one.copy))
    kind = next((kind for kind, given in kinds if given), "data")
    return {"text": one.text, "kind": kind, "url": one.url, "copy": one.copy, "style": one.style}


def keyboard(one: Keyboard | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "kind": one.kind,
        "rows": [[button(cell) for cell in cells] for cells in one.rows],
        "one_time": one.one_time,
        "placeholder": one.placeholder,
    }


def call(one: Call, chat_id: int | None, called: str) -> dict[str, Any]:
    """A line of the log; long values are cut."""
    return {
        "at": one.at.isoformat(),
        "method": one.method,
        "chat": chat_id,
        "to": called,
        "status": one.status,
        "description": one.description,
        "fault": one.fault,
        "params": {name: str(value)[:VALUE] for name, value in one.params.items()},
    }


def fault(one: Fault) -> dict[str, Any]:
    return {"kind": one.kind, "left": one.left, "chat": one.chat_id, "method": one.method, "hits": one.hits}
