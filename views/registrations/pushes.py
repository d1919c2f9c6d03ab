"""What the bot says about seats of its own accord."""

from locales import Html, Say
from models.events import ONLINE, PLACE, Event
from models.registrations import OFFERED, SEATED, WAITING, Registration
from views import Button, Screen
from views.events import words
from views.events.callbacks import Open, Run
from views.registrations import buttons
from views.registrations import callbacks as to


def offer(mine: Registration, event: Event, delivery: int, say: Say) -> Screen:
    """A seat is free: hers until a moment."""
    assert mine.state == OFFERED
    assert mine.offer_until is not None
    until = say.moment(mine.offer_until)
    said = say("registrations-offer", title=event.title, when=_when(event, say), until=until)
    return Screen(said, *buttons.offered(mine, say, delivery=delivery))


def given(mine: Registration, event: Event, delivery: int, say: Say) -> Screen:
    """A seat was found so late that nobody was asked."""
    said = say("registrations-given", title=event.title, when=_when(event, say))
    return Screen(said, *_seat(mine, event, delivery, say))


def lapsed(event: Event, delivery: int, say: Say, *, again: bool) -> Screen:
    """The offer was not taken; she may stand in line anew."""
    anew = [Button(say("registrations-again"), to.Sign(event=event.id, delivery=delivery))] if again else []
    return Screen(
        say("registrations-lapsed", title=event.title, when=_when(event, say)),
        anew,
        _open(event, delivery, say),
    )


def approved(mine: Registration, event: Event, delivery: int, ahead: int, say: Say) -> Screen:
    """The organiser's word: a seat, or a place in line."""
    if mine.state == WAITING:
        said = say("registrations-approved-line", title=event.title, number=ahead + 1)
        leave = Button(say("registrations-out-of-line"), to.Leave(id=mine.id, delivery=delivery))
        return Screen(said, _open(event, delivery, say), leave)
    said = say("registrations-approved", title=event.title, when=_when(event, say))
    return Screen(said, *_seat(mine, event, delivery, say))


def added(mine: Registration, event: Event, delivery: int, ahead: int, say: Say) -> Screen:
    """The organiser has put her on the list."""
    if mine.state == WAITING:
        said = say("registrations-added-line", title=event.title, number=ahead + 1)
    else:
        said = say("registrations-added", title=event.title, when=_when(event, say))
    return Screen(said, *_seat(mine, event, delivery, say))


def declined(mine: Registration, event: Event, delivery: int, say: Say) -> Screen:
    """The organiser's no, or a seat taken away; why, where a reason was given."""
    said = say("registrations-declined", title=event.title, when=_when(event, say))
    if mine.ended_why:
        said = Html.joined([said, say("registrations-because", why=mine.ended_why)])
    return Screen(said, _open(event, delivery, say))


def day_before(mine: Registration, event: Event, delivery: int, say: Say, *, link: bool) -> Screen:
    """It is soon; will she come? With the link where nobody is woken for it later."""
    said = say("registrations-day", title=event.title, when=_when(event, say))
    connect = _connect(mine, event, say) if link else []
    coming = to.Coming(id=mine.id, delivery=delivery)
    cannot = to.Cannot(event=event.id, delivery=delivery)
    return Screen(
        Html.joined([said, *_where(mine, event, say, promised=not link)]),
        connect,
        [
            Button(say("registrations-coming"), coming, style="success"),
            Button(say("registrations-cannot"), cannot),
        ],
        _open(event, delivery, say),
    )


def hour_before(mine: Registration, event: Event, delivery: int, say: Say) -> Screen:
    """In an hour; the link to those who take part by it."""
    said = say("registrations-hour", title=event.title, time=say.time(event.starts_at))
    return Screen(
        Html.joined([said, *_where(mine, event, say, promised=False)]),
        _connect(mine, event, say),
        _open(event, delivery, say),
    )


def asked(event: Event, count: int, say: Say) -> Screen:
    """To the organiser: people wait for a word."""
    return Screen(
        say("registrations-asked", title=event.title, count=count),
        Button(say("registrations-see"), to.Line(event=event.id), style="primary"),
    )


def too_few(event: Event, count: int, say: Say) -> Screen:
    """To the organiser: fewer than the minimum have a seat."""
    when = _when(event, say)
    least = event.minimum or 0
    return Screen(
        say("registrations-few", title=event.title, when=when, count=count, least=least),
        Button(say("registrations-hold"), to.Hold(event=event.id), style="primary"),
        Button(say("registrations-call-off"), Run(id=event.id)),
    )


def _seat(mine: Registration, event: Event, delivery: int, say: Say) -> list[Button]:
    ask = []
    if event.questions and not mine.answers:
        ask.append(Button(say("registrations-answer"), to.Answer(id=mine.id), style="primary"))
    if mine.state == SEATED:
        ask.append(Button(say("registrations-ics"), to.File(event=event.id, delivery=delivery)))
    leave = Button(say("registrations-leave"), to.Leave(id=mine.id, delivery=delivery))
    return [*ask, _open(event, delivery, say), leave]


def _where(mine: Registration, event: Event, say: Say, *, promised: bool) -> list[Html]:
    if mine.way == PLACE:
        return [say("registrations-where", place=event.place)] if event.place else []
    if not event.link:
        return []
    return [say("registrations-link-comes" if promised else "registrations-link-here")]


def _connect(mine: Registration, event: Event, say: Say) -> list[Button]:
    if mine.way != ONLINE or not event.link:
        return []
    return [Button(say("registrations-connect"), url=event.link, style="primary")]


def _open(event: Event, delivery: int, say: Say) -> Button:
    return Button(say("registrations-to-event"), Open(id=event.id, delivery=delivery))


def _when(event: Event, say: Say) -> str:
    return words.when(event.starts_at, event.ends_at, say)
