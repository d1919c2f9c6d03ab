"""Talks: what may be handed in, until when, and what may become of it. Pure functions."""

from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from models.eventforms import EventForm
from models.events import Event
from models.talks import Talk
from services import gatherings
from services.refusals import Refusal

KINDS = ("talk", "poster", "master_class")
PROPOSED, ACCEPTED, REVISE, REJECTED, WITHDRAWN, GIVEN = (
    "proposed", "accepted", "revise", "rejected", "withdrawn", "given",
)  # fmt: skip
LIVE = (PROPOSED, ACCEPTED, REVISE, GIVEN)
VERDICTS = (ACCEPTED, REVISE, REJECTED)
# What an abstract may come as, and how large: people open it on a phone.
FILES = (".docx", ".doc", ".odt", ".rtf", ".pdf")
LARGEST = 10 * 1024 * 1024
# Of one person at one event.
MOST = 3


def until(event: Event) -> datetime:
    """When the handing in of abstracts ends."""
    return min(event.abstracts_until or event.starts_at, event.starts_at)


def takes(event: Event, form: EventForm, now: datetime) -> Refusal | None:
    """Why nobody may propose a talk to this event now."""
    if form.kind != "conference" or event.external:
        return Refusal("talks-not-here")
    if gatherings.phase(event, now) not in ("open", "closed"):
        return Refusal("talks-event-over")
    if now >= until(event):
        return Refusal("talks-too-late")
    return None


def fits(file: dict[str, Any] | None) -> Refusal | None:
    """Why the file is not taken as an abstract."""
    if file is None:
        return None
    if PurePath(str(file.get("name", ""))).suffix.lower() not in FILES:
        return Refusal("talks-wrong-file")
    return Refusal("talks-large-file", most=LARGEST // 2**20) if file.get("size", 0) > LARGEST else None


def may_hand_in(talk: Talk, event: Event, now: datetime) -> Refusal | None:
    """A new version: while abstracts are taken; one that was asked for, until the event begins."""
    if talk.state not in (PROPOSED, REVISE):
        return Refusal("talks-settled")
    last = event.starts_at if talk.state == REVISE else until(event)
    if event.state != "published" or now >= last:
        return Refusal("talks-too-late")
    return None


def may_judge(talk: Talk, verdict: str) -> Refusal | None:
    """An organiser's word on what was proposed; she may change it until the talk was given."""
    if verdict not in VERDICTS or talk.state in (WITHDRAWN, GIVEN) or talk.event_id is None:
        return Refusal("talks-settled")
    return None


def may_withdraw(talk: Talk) -> Refusal | None:
    return None if talk.state in (PROPOSED, ACCEPTED, REVISE) else Refusal("talks-settled")


def year_of(day: date) -> int:
    """The school year by its first half: it begins on 1 September."""
    return day.year if day.month >= 9 else day.year - 1
