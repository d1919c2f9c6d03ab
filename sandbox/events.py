"""What can be watched: events of the chats and the log of the bot's calls."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

EventKind = Literal[
    "message", "edit", "delete", "markup", "reaction", "tap-answer", "action", "commands", "call"
]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a screen showing the chats would redraw."""

    kind: EventKind
    chat_id: int | None = None
    message_id: int | None = None
    user_id: int | None = None
    detail: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Call:
    """One call of the bot as it ended; `status` 0 when the bot got no answer."""

    at: datetime
    method: str
    chat_id: int | None
    params: dict[str, Any]
    status: int = 0
    description: str = ""
    message_id: int | None = None
    fault: str = ""
