"""What speaks against an event's day and hour. Not a row."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from models.calendars import Span
from models.events import Event

Why = Literal["event", "exam", "break", "holiday", "weekend", "lessons", "early", "late", "quiet"]


@dataclass(frozen=True, slots=True)
class Clash:
    """One reason to think again: another event for the same people, or days and hours to spare them."""

    why: Why
    event: Event | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """All that speaks against the moment, and a near one against which nothing does."""

    clashes: tuple[Clash, ...] = ()
    free: datetime | None = None
