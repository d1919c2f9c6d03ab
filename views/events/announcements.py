"""What an announcement of an event says, in plain text: the copy adds the title and the moment itself."""

from collections.abc import Sequence
from datetime import datetime

from locales import Html, Say
from models.eventcards import EventCard
from models.events import ONLINE, PLACE
from views import plain

BODY = 900


def body(shown: EventCard, days: Sequence[datetime], say: Say) -> str:
    """What it is about, where, what people take away; and the further days of a series."""
    event = shown.event
    said: list[str] = [event.about] if event.about else []
    facts: list[Html] = []
    if PLACE in event.ways and event.place:
        facts.append(say("events-place", place=event.place))
    if ONLINE in event.ways and not event.external:
        facts.append(say("events-online"))
    if event.capacity is not None and event.ways == [PLACE]:
        facts.append(say("events-told-seats", count=event.capacity))
    if event.online_capacity is not None and event.ways == [ONLINE]:
        facts.append(say("events-told-seats", count=event.online_capacity))
    facts += [
        say("events-extra", title=extra.called(say.language), said=str(event.extras[code]))
        for code, extra in shown.form.extras.items()
        if extra.shown and event.extras.get(code)
    ]
    if event.hours:
        facts.append(say("events-paper-hours", hours=event.hours))
    elif event.certificate:
        facts.append(say("events-paper"))
    if days:
        facts.append(say("events-told-series", days=say.several(say.moment(day) for day in days)))
    if not said and not facts:
        facts = [say("events-told-nothing")]
    said.append("\n".join(plain(fact) for fact in facts))
    text = "\n\n".join(part for part in said if part)
    return text if len(text) <= BODY else text[: BODY - 1].rstrip() + "…"


def cancelled(shown: EventCard, why: str, say: Say) -> tuple[str, str]:
    """What stands on the announcement of an event that was called off: its title and its words."""
    title = plain(say("events-told-cancelled", title=shown.event.title))
    return title[:120], plain(say("events-told-cancelled-why", why=why))
