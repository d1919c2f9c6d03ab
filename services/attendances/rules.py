"""The rules of checking in: when, by whom, how late, and which way somebody takes part. No I/O."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from models.events import ONLINE, PLACE, Event
from services import gatherings
from services.refusals import Refusal

QR, WORD, HAND, LIST = "qr", "word", "hand", "list"
# Who comes later than so long after the beginning is late.
GRACE = timedelta(minutes=15)
# After so many words in vain nobody guesses any more.
TRIES = 3


def refusal(event: Event, now: datetime, *, by: str) -> Refusal | None:
    """Why nobody may be marked as present now.

    People check in by word and code while the doors are open; an organiser enters a list at any time
    after they opened.
    """
    if not gatherings.held(event):
        return Refusal("attendances-not-held")
    if now < event.starts_at - gatherings.DOORS:
        return Refusal("attendances-too-early")
    if by in (QR, WORD) and not gatherings.checks_in(event, now):
        return Refusal("attendances-doors-closed")
    return None


def late(event: Event, now: datetime, *, by: str) -> bool:
    """Whether a mark made now is a late one.

    A list is entered whenever there is time, so that it says nothing; and so does a word that was not
    shown until the event was under way.
    """
    if by in (HAND, LIST):
        return False
    shown_late = event.code_word_at is not None and event.code_word_at > event.starts_at + GRACE
    if by == WORD and shown_late:
        return False
    return event.starts_at + GRACE < now


def way(ways: Sequence[str], seat: str | None, *, by: str) -> str:
    """How she takes part: at the door in the room, else as she registered, else as the event allows."""
    if len(ways) == 1:
        return ways[0]
    if by == QR:
        return PLACE
    return seat or (ONLINE if by == WORD else PLACE)
