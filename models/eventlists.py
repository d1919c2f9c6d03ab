"""A line of a list of events. Not a row."""

from dataclasses import dataclass

from models.events import Event


@dataclass(frozen=True, slots=True)
class Listed:
    """An event in a list; `mine` is the state of the reader's live registration, if she has one."""

    event: Event
    mine: str | None = None
