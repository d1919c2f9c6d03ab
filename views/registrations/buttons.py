"""What registrations offer on the card of an event, to its reader and to its organiser."""

from locales import Say
from models.eventcards import EventCard
from models.events import ONLINE
from models.registrations import OFFERED, SEATED, WAITING, Registration
from views import Button, Style
from views.registrations import callbacks as to

SAID = tuple(
    f"registrations-{deed}-{way}" for deed in ("sign", "line", "move") for way in ("place", "online")
)


def of_reader(shown: EventCard, say: Say) -> list[Button]:
    """A seat, or what can be done with the one she has; nothing once the event is over."""
    if shown.event.external or shown.phase not in ("open", "closed", "running"):
        return []
    mine = shown.mine
    if mine is None:
        return _to_sign(shown, say) if shown.phase == "open" else []
    if mine.state == OFFERED:
        return offered(mine, say)
    if mine.state == SEATED:
        return [*_seated(shown, mine, say), *_to_leave(shown, mine, say)]
    return [*_questions(shown, mine, say), *_others(shown, mine, say), *_to_leave(shown, mine, say)]


def of_organiser(shown: EventCard, say: Say) -> list[Button]:
    if shown.event.external or shown.phase in ("draft", "cancelled"):
        return []
    count = shown.tally.taking_part
    return [Button(say("registrations-list", count=count), to.Line(event=shown.event.id))]


def offered(mine: Registration, say: Say, *, delivery: int = 0) -> list[Button]:
    """Under an offer: take it or leave it."""
    return [
        Button(say("registrations-accept"), to.Accept(id=mine.id, delivery=delivery), style="success"),
        Button(say("registrations-refuse"), to.Leave(id=mine.id, sure=True, delivery=delivery)),
    ]


def ways(shown: EventCard, say: Say, *, delivery: int = 0) -> list[Button]:
    """One button for each way of taking part; where no seat is free it leads into the line."""
    event, made = shown.event, []
    for way in event.ways:
        seats = event.seats(way)
        full = seats is not None and shown.tally.held(way) >= seats
        if len(event.ways) < 2:
            words = say("registrations-line-one" if full else "registrations-sign-one")
        else:
            words = say(f"registrations-{'line' if full else 'sign'}-{way}")
        style: Style | None = None if full else "primary"
        made.append(Button(words, to.Sign(event=event.id, way=way, delivery=delivery), style=style))
    return made


def _to_sign(shown: EventCard, say: Say) -> list[Button]:
    wish = [] if shown.wished else [Button(say("registrations-cannot"), to.Cannot(event=shown.event.id))]
    return [*ways(shown, say), *wish]


def _seated(shown: EventCard, mine: Registration, say: Say) -> list[Button]:
    event = shown.event
    made = _questions(shown, mine, say)
    if mine.way == ONLINE and event.link:
        made.append(Button(say("registrations-link"), to.Link(event=event.id), style="primary"))
    if shown.phase != "running":
        made.append(Button(say("registrations-ics"), to.File(event=event.id)))
        made += _others(shown, mine, say)
    return made


def _questions(shown: EventCard, mine: Registration, say: Say) -> list[Button]:
    if not shown.event.questions or mine.answers or shown.phase == "running":
        return []
    return [Button(say("registrations-answer"), to.Answer(id=mine.id), style="primary")]


def _others(shown: EventCard, mine: Registration, say: Say) -> list[Button]:
    """To the other way of taking part, while that can be had."""
    if shown.phase == "running" or (shown.phase == "closed" and not mine.holds):
        return []
    event = shown.event
    return [
        Button(say(f"registrations-move-{way}"), to.Sign(event=event.id, way=way))
        for way in event.ways
        if way != mine.way and (event.seats(way) is None or shown.tally.held(way) < (event.seats(way) or 0))
    ]


def _to_leave(shown: EventCard, mine: Registration, say: Say) -> list[Button]:
    if shown.phase == "running":
        return []
    words = say("registrations-out-of-line" if mine.state == WAITING else "registrations-leave")
    return [Button(words, to.Leave(id=mine.id))]
