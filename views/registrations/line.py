"""The organiser's list: who has a seat, who waits, who needs a word; one of them; the sheet."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from locales import Html, Say
from models.eventcards import EventCard
from models.events import Event
from models.registrations import ASKED, OFFERED, SEATED, WAITING, Registration
from views import Button, File, Screen, pages, plain
from views.events import words
from views.events.callbacks import Run
from views.people.names import shown
from views.registrations import callbacks as to

STATES = ("asked", "waiting", "offered", "seated", "left", "lapsed", "declined", "dropped")
SAID = (
    *(f"registrations-state-{state}" for state in STATES),
    "registrations-way-place",
    "registrations-way-online",
)
ICONS = {ASKED: "❔", SEATED: "✅", OFFERED: "🎟", WAITING: "⏳"}


class Place(Protocol):
    """A registration with its person loaded; `ahead` are before her in line."""

    @property
    def registration(self) -> Registration: ...
    @property
    def school(self) -> str: ...
    @property
    def ahead(self) -> int: ...


def line(
    card: EventCard,
    found: Sequence[Place],
    count: int,
    size: int,
    at: to.Line,
    say: Say,
    *,
    names: bool,
    changes: bool,
) -> Screen:
    """A page of the list; whoever needs a word comes first."""
    event = card.event
    head = say("registrations-line", title=event.title)
    parts = [head, *words.numbers(card, say)] if count else [head, say("registrations-line-empty")]
    turning = pages(
        say("people-earlier"),
        say("people-further"),
        lambda page: to.Line(event=event.id, page=page),
        at.page,
        count,
        size,
    )
    deeds: list[Button] = []
    if changes and card.tally.asked:
        every = say("registrations-approve-all", count=card.tally.asked)
        deeds.append(Button(every, to.ApproveAll(event=event.id), style="success"))
    if changes:
        deeds.append(Button(say("registrations-add"), to.Add(event=event.id)))
    if count:
        deeds.append(Button(say("registrations-sheet"), to.Sheet(event=event.id)))
    return Screen(
        Html.joined(parts),
        *(Button(_label(one, say, names), to.One(id=one.registration.id)) for one in found),
        turning,
        *deeds,
        Button(say("registrations-to-desk"), Run(id=event.id)),
    )


def _label(one: Place, say: Say, names: bool) -> str:
    who = shown(one.registration.person, say, names)
    mark = " 👍" if one.registration.confirmed_at else ""
    return f"{ICONS.get(one.registration.state, '')} {who}{mark}"


def one(
    place: Place, event: Event, answers: Mapping[str, str], say: Say, *, names: bool, changes: bool
) -> Screen:
    """One registration with the answers to the organiser's questions, and what can be done."""
    found = place.registration
    facts = [
        say("registrations-one", who=shown(found.person, say, names), school=place.school, title=event.title),
        say("registrations-one-state", state=say(f"registrations-state-{found.state}")),
        say("registrations-one-way", way=say(f"registrations-way-{found.way}")),
        say("registrations-one-asked", at=say.moment(found.asked_at)),
    ]
    if found.state == WAITING:
        facts.append(say("registrations-one-number", number=place.ahead + 1))
    if found.confirmed_at:
        facts.append(say("registrations-one-coming"))
    said = [say("registrations-one-answer", question=ask, answer=told) for ask, told in answers.items()]
    if event.questions and not said:
        said.append(say("registrations-one-silent"))
    return Screen(
        Html.joined([Html.joined(facts), *said], "\n\n"),
        *_deeds(found, say) if changes and found.live else (),
        Button(say("registrations-to-list"), to.Line(event=event.id)),
        protect=bool(said),
    )


def _deeds(found: Registration, say: Say) -> list[Button]:
    if found.state == ASKED:
        return [
            Button(say("registrations-approve"), to.Approve(id=found.id), style="success"),
            Button(say("registrations-decline"), to.Decline(id=found.id), style="danger"),
        ]
    words = say("registrations-take-away" if found.holds else "registrations-take-out")
    return [Button(words, to.Decline(id=found.id), style="danger")]


def sheet(
    event: Event, found: Sequence[Place], say: Say, *, names: bool
) -> tuple[str, list[str], list[list[str]]]:
    """Title, head and rows of the list as a sheet."""
    asks = [str(ask["text"]) for ask in event.questions]
    head = [
        say("registrations-sheet-number"),
        say("registrations-sheet-who"),
        say("registrations-sheet-school"),
        say("registrations-sheet-way"),
        say("registrations-sheet-state"),
        say("registrations-sheet-asked"),
        say("registrations-sheet-coming"),
    ]
    rows = []
    for number, one_ in enumerate(found, 1):
        row = one_.registration
        told = answered(event, row.answers, say)
        rows.append(
            [
                str(number),
                plain(shown(row.person, say, names)),
                one_.school,
                plain(say(f"registrations-way-{row.way}")),
                plain(say(f"registrations-state-{row.state}")),
                say.moment(row.asked_at),
                plain(say("registrations-sheet-yes")) if row.confirmed_at else "",
                *(told.get(ask, "") for ask in asks),
            ]
        )
    return plain(say("registrations-sheet-title")), [*(plain(cell) for cell in head), *asks], rows


def answered(event: Event, answers: Mapping[str, Any], say: Say) -> dict[str, str]:
    """The organiser's questions with the answers given, as texts."""
    found = {}
    for ask in event.questions:
        told = answers.get(ask["code"])
        if isinstance(told, bool):
            told = plain(say("registrations-yes" if told else "registrations-no"))
        if told is not None:
            found[str(ask["text"])] = str(told)
    return found


def ready(event: Event, document: File, say: Say) -> Screen:
    """The sheet as a message of its own."""
    return Screen(
        say("registrations-sheet-ready", title=event.title), document=document, fresh=True, protect=True
    )
