"""What Telegram recognises in a text by itself: links, commands, mentions, hashtags."""

import re
from typing import Any

from sandbox.html import units

PATTERNS = (
    ("url", re.compile(r"(?:https?://|(?<![\w./])t\.me/)[^\s<>\"]*[^\s<>\".,;:!?)»]")),
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?")),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z]\w{3,31}")),
    ("hashtag", re.compile(r"(?<![\w#/&])#(?=\w*[^\W\d])\w+")),
)
CLOSED = frozenset({"code", "pre", "text_link", "custom_emoji", "date_time"})

Entity = dict[str, Any]


def spotted(text: str, besides: list[Entity] | None = None) -> list[Entity]:
    """All entities of a text: those given, and those recognised outside links and code."""
    given = list(besides or [])
    taken = [entity for entity in given if entity["type"] in CLOSED]
    for kind, pattern in PATTERNS:
        for hit in pattern.finditer(text):
            found = {"type": kind, "offset": units(text[: hit.start()]), "length": units(hit.group())}
            if not any(_meet(found, entity) for entity in taken):
                taken.append(found)
                given.append(found)
    return sorted(given, key=lambda entity: (entity["offset"], -entity["length"]))


def _meet(one: Entity, other: Entity) -> bool:
    end, other_end = one["offset"] + one["length"], other["offset"] + other["length"]
    return bool(one["offset"] < other_end and other["offset"] < end)
