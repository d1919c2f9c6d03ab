"""What the bot says about meetings of its own accord: never what was said or decided in them."""

from datetime import date

from locales import Say
from models.events import Event
from models.meetings import AgendaItem, Resolution
from views import Button, Screen
from views.deliveries import Item
from views.events.callbacks import Open
from views.meetings import callbacks as to
from views.meetings.items import ballot

DUE = ("soon", "today", "late")
MINUTES = ("first", "last")
SAID = (
    *(f"meetings-push-due-{when}" for when in DUE),
    *(f"meetings-push-minutes-{when}" for when in MINUTES),
)


def speaker(item: AgendaItem, event: Event, say: Say) -> Screen:
    return Screen(
        say(
            "meetings-push-speaker",
            title=event.title,
            when=say.moment(event.starts_at),
            question=item.question,
            minutes=item.minutes,
        ),
        Button(say("meetings-agenda-button"), to.Agenda(event=event.id)),
        Button(say("meetings-to-event"), Open(id=event.id)),
    )


def vote(item: AgendaItem, body: str, until: str, delivery: int, say: Say) -> Screen:
    return Screen(
        say("meetings-push-vote", body=body, question=item.question, until=until),
        *ballot(item.id, say, delivery),
        Button(say("meetings-to-item"), to.Item(id=item.id)),
    )


def task(one: Resolution, say: Say, delivery: int) -> Screen:
    key = "meetings-push-task-term" if one.due_on else "meetings-push-task"
    facts = {"day": say.day(one.due_on)} if one.due_on else {}
    return Screen(say(key, **facts), _open(one, say, delivery))


def due(one: Resolution, when: str, day: date, say: Say, delivery: int) -> Screen:
    return Screen(say(f"meetings-push-due-{when}", day=say.day(day)), _open(one, say, delivery))


def late(one: Resolution, body: str, day: date, say: Say, delivery: int) -> Screen:
    """To the head, once: a task is past its term."""
    return Screen(say("meetings-push-late", body=body, day=say.day(day)), _open(one, say, delivery))


def shift(one: Resolution, body: str, day: date, say: Say, delivery: int) -> Screen:
    return Screen(say("meetings-push-shift", body=body, day=say.day(day)), _open(one, say, delivery))


def shifted(one: Resolution, yes: bool, say: Say, delivery: int) -> Screen:
    key = "meetings-push-shifted-yes" if yes else "meetings-push-shifted-no"
    day = say.day(one.due_on) if one.due_on else say("meetings-no-term")
    return Screen(say(key, day=day), _open(one, say, delivery))


def minutes(event: Event, when: str, day: date, say: Say) -> Screen:
    return Screen(
        say(f"meetings-push-minutes-{when}", title=event.title, day=say.day(day)),
        Button(say("meetings-run-button"), to.Agenda(event=event.id)),
    )


def uncalled(title: str, when: str, line_id: int, say: Say) -> Screen:
    return Screen(
        say("meetings-push-uncalled", title=title, when=when),
        Button(say("meetings-to-line"), to.Line(id=line_id)),
    )


def line(say: Say) -> Item:
    """In the digest, where there was no room for a push."""
    return Item(say("meetings-digest-line"), to.Mine())


def _open(one: Resolution, say: Say, delivery: int) -> Button:
    return Button(say("meetings-to-task"), to.Task(id=one.id, delivery=delivery))
