"""What a person sees on the way to a seat and out of it."""

from datetime import datetime

from locales import Say
from models.eventcards import EventCard
from models.events import Event
from models.registrations import SEATED, WAITING, Registration
from views import Button, File, Screen
from views.events import words
from views.events.callbacks import Open
from views.registrations import buttons
from views.registrations import callbacks as to


def how(shown: EventCard, say: Say, *, delivery: int = 0) -> Screen:
    """On the spot, online, or not at all."""
    event = shown.event
    cannot = to.Cannot(event=event.id, delivery=delivery)
    return Screen(
        say("registrations-how", title=event.title, when=words.when(event.starts_at, event.ends_at, say)),
        *buttons.ways(shown, say, delivery=delivery),
        Button(say("registrations-cannot"), cannot),
        fresh=bool(delivery),
    )


def done(shown: EventCard, of_school: int, say: Say) -> str:
    """What has just become of her wish for a seat; `of_school` are there if the quota alone is in the way."""
    mine, event = shown.mine, shown.event
    if mine is None:
        return ""
    if mine.state == SEATED:
        seats = event.seats(mine.way)
        if seats is None:
            return say("registrations-done")
        return say("registrations-done-seat", number=shown.tally.held(mine.way), seats=seats)
    if mine.state == WAITING and of_school:
        return say("registrations-done-quota", count=of_school, number=shown.ahead + 1)
    if mine.state == WAITING:
        return say("registrations-done-line", number=shown.ahead + 1)
    return say("registrations-done-asked")


def sure(mine: Registration, event: Event, say: Say, *, cannot: bool, delivery: int = 0) -> Screen:
    """Before a seat or a place in line is given up."""
    yes = (
        to.Cannot(event=event.id, sure=True, delivery=delivery)
        if cannot
        else to.Leave(id=mine.id, sure=True, delivery=delivery)
    )
    key = "registrations-sure-seat" if mine.holds else "registrations-sure-line"
    return Screen(
        say(key, title=event.title),
        Button(say("registrations-sure-yes"), yes, style="danger"),
        Button(say("registrations-sure-no"), Open(id=event.id)),
    )


def link(event: Event, opens: datetime, say: Say, *, is_open: bool) -> Screen:
    """Where to connect, once it is time."""
    back = Button(say("registrations-to-event"), Open(id=event.id))
    when = words.when(event.starts_at, event.ends_at, say)
    if not is_open or not event.link:
        return Screen(
            say("registrations-link-later", title=event.title, at=say.moment(opens)),
            back,
        )
    return Screen(
        say("registrations-link-now", title=event.title, when=when),
        Button(say("registrations-connect"), url=event.link, style="primary"),
        back,
    )


def calendar(event: Event, document: File, say: Say) -> Screen:
    """The file, as a message of its own."""
    back = Button(say("registrations-to-event"), Open(id=event.id))
    return Screen(say("registrations-ics-how", title=event.title), back, document=document, fresh=True)
