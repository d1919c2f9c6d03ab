"""Updates as Telegram writes them, spoilt in every place one can think of; the same for the same dice."""

import copy
import random
from typing import Any

SANE: tuple[dict[str, Any], ...] = (
    {"message": {"text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}},
    {"message": {"text": "Здравствуйте"}},
    {"message": {"contact": {"phone_number": "79000000000", "first_name": "Анна", "user_id": 5}}},
    {
        "message": {
            "document": {"file_id": "A", "file_unique_id": "B", "file_name": "план.docx", "file_size": 7}
        }
    },
    {"message": {"voice": {"file_id": "A", "file_unique_id": "B", "duration": 4}}},
    {
        "message": {
            "text": "слово",
            "forward_origin": {"type": "hidden_user", "sender_user_name": "И", "date": 1},
        }
    },
    {"edited_message": {"text": "другое слово", "edit_date": 1_800_000_000}},
    {"callback_query": {"id": "1", "chat_instance": "1", "data": "menu:"}},
    {"callback_query": {"id": "2", "chat_instance": "1", "data": "fs:1:2:3", "inline_message_id": "x"}},
    {"my_chat_member": {"old_chat_member": {"status": "member"}, "new_chat_member": {"status": "kicked"}}},
)
STRANGE: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, -(2**70), 1e308, float("inf"), "", " ", "\x00", "\ud800", "я" * 5000, "0147",
    "<b>жирно", "{ $name }", "'; DROP TABLE people; --", [], {}, [[[[]]]], {"id": None}, [None, {"a": [1]}],
)  # fmt: skip


def sane(dice: random.Random, number: int, sender: int) -> dict[str, Any]:
    """An update of a person, whole."""
    made = copy.deepcopy(dice.choice(SANE))
    (kind, inner), user = next(iter(made.items())), {"id": sender, "is_bot": False, "first_name": "Анна"}
    chat = {"id": sender, "type": "private", "first_name": "Анна"}
    inner["from"] = user
    if kind == "callback_query":
        inner["message"] = {"message_id": 1, "date": 1_800_000_000, "chat": chat, "text": "Меню"}
    else:
        inner |= {"message_id": number, "date": 1_800_000_000, "chat": chat}
    if kind == "my_chat_member":
        for member in ("old_chat_member", "new_chat_member"):
            inner[member]["user"] = {"id": 1, "is_bot": True, "first_name": "Опора"}
    return {"update_id": number, **made}


def mutated(dice: random.Random, number: int, sender: int) -> dict[str, Any]:
    """The same with one to three places spoilt; it keeps its number."""
    made = sane(dice, number, sender)
    for _ in range(dice.randint(1, 3)):
        _spoil(dice, made)
    made["update_id"] = number
    return made


def _spoil(dice: random.Random, made: dict[str, Any]) -> None:
    holder: Any = made
    while True:
        key = dice.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        if not (isinstance(holder[key], dict | list) and holder[key]) or dice.random() < 0.2:
            break
        holder = holder[key]
    deed = dice.random()
    if deed < 0.25 and isinstance(holder, dict):
        del holder[key]
    elif deed < 0.35 and isinstance(holder, dict):
        holder[str(dice.choice(STRANGE))[:40]] = copy.deepcopy(dice.choice(STRANGE))
    else:
        holder[key] = copy.deepcopy(dice.choice(STRANGE))
    if not made:
        made["update_id"] = 0
