"""An event as its reader sees it, and as its organiser does."""

from collections.abc import Callable
from datetime import datetime

from locales import Html, Say
from models.district import District
from models.eventcards import EventCard
from views import Button, Screen
from views.attendances import buttons as attendances
from views.certificates import buttons as certificates
from views.events import words
from views.events.callbacks import Cancel, Clone, Edit, Events, Move, Open, Report, Run
from views.meetings import buttons as meetings
from views.registrations import buttons as registrations
from views.talks import buttons as talks

Offers = tuple[Callable[[EventCard, Say], list[Button]], ...]
# What other features offer here: each gives the buttons that make sense now, or none.
READER: Offers = (
    registrations.of_reader,
    meetings.of_reader,
    attendances.of_reader,
    talks.of_reader,
    certificates.of_reader,
)
ORGANISER: Offers = (
    registrations.of_organiser,
    meetings.of_organiser,
    attendances.of_organiser,
    talks.of_organiser,
    certificates.of_organiser,
)
SAID = tuple(
    f"events-phase-{phase}"
    for phase in ("draft", "open", "closed", "running", "over", "reported", "cancelled")
)


def card(shown: EventCard, district: District, say: Say, *, toast: str = "", delivery: int = 0) -> Screen:
    """What it is, when, where, for whom; how the reader stands to it; what she can do now.

    `delivery` is the push under which it was opened.
    """
    run = [Button(say("events-run"), Run(id=shown.event.id))] if shown.runs else []
    return Screen(
        told(shown, district, say),
        *_link(shown, say),
        *(button for offered in READER for button in offered(shown, say)),
        run,
        Button(say("events-to-list"), Events()),
        toast=toast,
    )


def desk(shown: EventCard, district: District, say: Say, *, toast: str = "") -> Screen:
    """The organiser's screen: the numbers and the steps of this phase."""
    event = shown.event
    facts = [say("events-when", when=words.when(event.starts_at, event.ends_at, say))]
    facts += [words.where(shown, say), words.audience(shown, district, say)]
    parts = [
        words.head(event, shown.form, say),
        Html.joined(fact for fact in facts if fact),
        Html.joined([say(f"events-phase-{shown.phase}"), *words.numbers(shown, say)]),
    ]
    return Screen(
        Html.joined(parts, "\n\n"),
        *(button for offered in ORGANISER for button in offered(shown, say)),
        *_steps(shown, say),
        [
            Button(say("events-as-reader"), Open(id=event.id)),
            Button(say("events-to-run"), Events(shelf="run")),
        ],
        toast=toast,
    )


def _steps(shown: EventCard, say: Say) -> list[list[Button]]:
    """What its organiser can do with the event itself in this phase."""
    number, phase = shown.event.id, shown.phase
    again = Button(say("events-again"), Clone(id=number))
    if phase in ("open", "closed"):
        return [
            [Button(say("events-edit"), Edit(id=number)), Button(say("events-move"), Move(id=number))],
            [Button(say("events-cancel"), Cancel(id=number), style="danger"), again],
        ]
    if phase == "running":
        return [[Button(say("events-edit"), Edit(id=number)), again]]
    if phase == "over":
        return [[Button(say("events-report"), Report(id=number)), again]]
    return [[again]]


def told(shown: EventCard, district: District, say: Say) -> Html:
    """The words of the card."""
    event = shown.event
    parts = [words.head(event, shown.form, say)]
    if event.about:
        parts.append(say("events-about", words=event.about))
    parts.append(Html.joined(_facts(shown, district, say)))
    if extras := _extras(shown, say):
        parts.append(Html.joined(extras))
    if (own := words.mine(shown, say)) is not None:
        parts.append(own)
    if shown.phase == "cancelled" and event.cancelled_why:
        parts.append(say("events-cancelled-why", why=event.cancelled_why))
    elif shown.phase not in ("draft", "open"):
        parts.append(say(f"events-phase-{shown.phase}"))
    return Html.joined(parts, "\n\n")


def _facts(shown: EventCard, district: District, say: Say) -> list[Html]:
    event = shown.event
    said = [say("events-when", when=words.when(event.starts_at, event.ends_at, say))]
    moved = shown.was.get("starts_at") if shown.was else None
    if moved and shown.phase in ("open", "closed", "running"):
        said.append(say("events-was", when=say.moment(datetime.fromisoformat(str(moved)))))
    if place := words.where(shown, say):
        said.append(place)
    if event.association is not None:
        said.append(say("events-held-by", association=event.association.short))
    said.append(words.audience(shown, district, say))
    said += words.seats(shown, say)
    asks = shown.phase in ("draft", "open")
    if event.deadline is not None and asks:
        said.append(say("events-deadline", until=say.moment(event.closes_at)))
    if event.moderated and asks:
        said.append(say("events-moderated"))
    if event.sections:
        said.append(say("events-sections", sections=say.several(event.sections)))
    if event.abstracts_until is not None and asks:
        said.append(say("events-abstracts", until=say.moment(event.abstracts_until)))
    if (paper := words.paper(event, say)) is not None:
        said.append(paper)
    return said


def _extras(shown: EventCard, say: Say) -> list[Html]:
    """What only this form tells, as far as readers are meant to see it."""
    return [
        say("events-extra", title=extra.called(say.language), said=str(shown.event.extras[code]))
        for code, extra in shown.form.extras.items()
        if extra.shown and shown.event.extras.get(code)
    ]


def _link(shown: EventCard, say: Say) -> list[Button]:
    """Somebody else's event is joined where that organiser says; one's own link goes to the registered."""
    event = shown.event
    if event.external and event.link and shown.phase in ("open", "closed", "running"):
        return [Button(say("events-elsewhere"), url=event.link, style="primary")]
    return []
