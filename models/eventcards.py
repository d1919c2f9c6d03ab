"""An event as one reader meets it: what its card and its buttons are drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from models.eventforms import EventForm
from models.events import Event
from models.registrations import Registration
from models.talks import Talk

# draft → open (one may ask for a seat) → closed → running → over → reported; or cancelled.
Phase = Literal["draft", "open", "closed", "running", "over", "reported", "cancelled"]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many are seated or offered a seat, by way; how many wait, or need the organiser's word."""

    seated: Mapping[str, int] = field(default_factory=dict)
    offered: Mapping[str, int] = field(default_factory=dict)
    waiting: int = 0
    asked: int = 0

    def held(self, way: str) -> int:
        return self.seated.get(way, 0) + self.offered.get(way, 0)

    @property
    def taking_part(self) -> int:
        return sum(self.seated.values())


@dataclass(frozen=True, slots=True)
class EventCard:
    """`mine` is the reader's live registration, `ahead` how many wait before her. `runs`: she may run it.

    `doors`: people may check in now; `hears`: those who came may say what they thought. `came`: she is
    marked as present, `heard`: she has said it. `wished`: she asked for the recording. `materials` is how
    many she may take. `talk` is hers at this event, `certificate_id` her paper; `takes_talks`: talks may
    be proposed now. `titles` names by code the schools that the audience speaks of, `was` is what the
    last move has changed.
    """

    event: Event
    form: EventForm
    phase: Phase
    tally: Tally = Tally()
    mine: Registration | None = None
    ahead: int = 0
    runs: bool = False
    doors: bool = False
    hears: bool = False
    came: bool = False
    heard: bool = False
    wished: bool = False
    materials: int = 0
    talk: Talk | None = None
    takes_talks: bool = False
    certificate_id: int | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    was: Mapping[str, Any] | None = None
