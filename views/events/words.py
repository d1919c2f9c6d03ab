"""Pieces of an event in words: its title, when, where, for whom, how many seats, how it stands."""

from datetime import datetime

from pydantic import ValidationError

from locales import Html, Say
from models.district import District, TargetAudience
from models.eventcards import EventCard
from models.eventforms import EventForm
from models.events import ONLINE, PLACE, Event
from models.registrations import ASKED, OFFERED, SEATED, WAITING
from views.announcements.audiences import name, whom

# What speaks for itself, without the name of the field before it.
PLAIN = ("associations", "schools", "roles")


def icon_of(event: Event, district: District) -> str:
    form = district.event_forms.get(event.form)
    return form.icon if form else "📅"


def head(event: Event, form: EventForm, say: Say) -> Html:
    return say("events-head", icon=form.icon, form=form.called(say.language), title=event.title)


def when(starts: datetime, ends: datetime, say: Say) -> str:
    """«чт, 26 ноября, 15:00–16:30»; the last day too, where it is another."""
    begins = f"{say.weekday(starts)}, {say.time(starts)}"
    if starts.astimezone(say.zone).date() == ends.astimezone(say.zone).date():
        return f"{begins}–{say.time(ends)}"
    return f"{begins} — {say.weekday(ends)}, {say.time(ends)}"


def where(shown: EventCard, say: Say) -> Html:
    """The place, and that there is a link: the link itself goes to those who have a seat."""
    event = shown.event
    said = []
    if PLACE in event.ways:
        said.append(say("events-place", place=event.place) if event.place else say("events-place-later"))
    if ONLINE in event.ways and not event.external:
        coming = shown.phase in ("draft", "open", "closed", "running")
        said.append(say("events-online" if coming else "events-was-online"))
    return Html.joined(said)


def audience(shown: EventCard, district: District, say: Say) -> Html:
    event = shown.event
    try:
        rule = TargetAudience.model_validate(dict(event.audience))
    except ValidationError:
        return say("events-for-everyone")
    fields = list(rule.model_dump(exclude_defaults=True))
    if not fields:
        return say("events-for-everyone")
    said = whom(rule, district, shown.titles, say)
    if len(fields) == 1 and fields[0] in PLAIN:
        codes = getattr(rule, fields[0])
        said = say.several(name(fields[0], code, district, shown.titles, say.language) for code in codes)
    return say("events-for-strictly", whom=said) if event.strict else say("events-for", whom=said)


def seats(shown: EventCard, say: Say) -> list[Html]:
    """How many seats there are and how many are free, where they are numbered."""
    event = shown.event
    said: list[Html] = []
    if event.external or shown.phase not in ("open", "closed", "draft"):
        return said
    both = len(event.ways) > 1
    for way in (PLACE, ONLINE):
        count = event.seats(way)
        if way not in event.ways or count is None:
            continue
        free = max(count - shown.tally.held(way), 0)
        if not both:
            said.append(say("events-seats", count=count, free=free))
        elif way == PLACE:
            said.append(say("events-seats-place", count=count, free=free))
        else:
            said.append(say("events-seats-online", count=count, free=free))
    if said and event.school_quota is not None:
        said.append(say("events-quota", count=event.school_quota))
    if shown.tally.waiting:
        said.append(say("events-waiting", count=shown.tally.waiting))
    return said


def mine(shown: EventCard, say: Say) -> Html | None:
    """How it stands between the reader and the event."""
    registration = shown.mine
    if shown.came:
        return say("events-came")
    if registration is None:
        return None
    if registration.state == SEATED:
        if len(shown.event.ways) < 2:
            return say("events-mine-seated")
        return say("events-mine-online" if registration.way == ONLINE else "events-mine-place")
    if registration.state == WAITING:
        return say("events-mine-waiting", ahead=shown.ahead)
    if registration.state == OFFERED and registration.offer_until is not None:
        return say("events-mine-offered", until=say.moment(registration.offer_until))
    return say("events-mine-asked") if registration.state == ASKED else None


def paper(event: Event, say: Say) -> Html | None:
    if event.hours:
        return say("events-paper-hours", hours=event.hours)
    return say("events-paper") if event.certificate else None


def numbers(shown: EventCard, say: Say) -> list[Html]:
    """For the organiser: who has a seat, who is offered one, who waits."""
    event, tally = shown.event, shown.tally
    if shown.phase == "draft" or event.external:
        return []
    said: list[Html] = []
    for way, key in ((PLACE, "events-in-place"), (ONLINE, "events-in-online")):
        if way in event.ways:
            seats = event.seats(way)
            of = say("events-of-seats", seats=seats) if seats is not None else Html("")
            said.append(Html.joined([say(key, count=tally.seated.get(way, 0)), of], ""))
    if offered := sum(tally.offered.values()):
        said.append(say("events-in-offered", count=offered))
    if tally.waiting:
        said.append(say("events-waiting", count=tally.waiting))
    if tally.asked:
        said.append(say("events-in-asked", count=tally.asked))
    return said
