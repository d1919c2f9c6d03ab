"""Moving an event and calling it off: what the organiser is asked, what people are told."""

from datetime import datetime

from locales import Html, Say
from models.eventcards import EventCard
from models.eventforms import EventForm
from models.events import PLACE, Event
from views import Button, Screen
from views.events import words
from views.events.callbacks import Cancel, Events, Move, Open, Run, Stay
from views.registrations.callbacks import File, Leave


def which(shown: EventCard, step: type[Move] | type[Cancel], say: Say) -> Screen:
    """Of a series: this one alone, or the later ones too."""
    number = shown.event.id
    return Screen(
        say("events-which-of-series", title=shown.event.title),
        Button(say("events-this-one"), step(id=number, rest=0)),
        Button(say("events-this-and-later"), step(id=number, rest=1)),
        Button(say("events-back"), Run(id=number)),
    )


def moved(
    event: Event, form: EventForm, was: dict[str, object], registration: int, delivery: int, say: Say
) -> Screen:
    """To everybody who counts on it: from when to when, from where to where."""
    starts, ends = (datetime.fromisoformat(str(was[name])) for name in ("starts_at", "ends_at"))
    said = [words.head(event, form, say), say("events-moved")]
    if starts != event.starts_at:
        now = words.when(event.starts_at, event.ends_at, say)
        said.append(say("events-moved-when", was=words.when(starts, ends, say), now=now))
    else:
        said.append(say("events-when", when=words.when(event.starts_at, event.ends_at, say)))
    if PLACE in event.ways and was["place"] != event.place:
        before = str(was["place"]) or say("events-place-later")
        said.append(say("events-moved-where", was=before, now=event.place))
    return Screen(
        Html.joined(said, "\n\n"),
        [
            Button(say("events-stay"), Stay(id=event.id, delivery=delivery), style="success"),
            Button(say("events-leave"), Leave(id=registration, delivery=delivery)),
        ],
        Button(say("registrations-ics"), File(event=event.id, delivery=delivery)),
        Button(say("events-more"), Open(id=event.id, delivery=delivery)),
    )


def cancelled(event: Event, form: EventForm, say: Say) -> Screen:
    """To everybody who counted on it."""
    said = [
        words.head(event, form, say),
        say("events-cancelled", when=words.when(event.starts_at, event.ends_at, say)),
        say("events-cancelled-why", why=event.cancelled_why),
    ]
    return Screen(Html.joined(said, "\n\n"), Button(say("events-others"), Events()))
