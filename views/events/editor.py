"""An event before it is published, and the ways to change it."""

from collections.abc import Sequence

from locales import Html, Say
from models.district import District
from models.eventcards import EventCard
from models.eventclashes import Clash, Timing
from models.eventforms import EventForm
from models.events import ONLINE, Event
from models.reaches import Plan
from views import Button, Screen
from views.announcements.editor import reach
from views.events import callbacks as to
from views.events.cards import ORGANISER, told

EXTRA = "x-"
HALF = 18  # letters of a button that shares its row
PIECES = (
    "heading", "about", "starts", "lasts", "ways", "place", "link", "whom", "strict", "seats", "quota",
    "minimum", "deadline", "moderated", "external", "certificate", "sections", "themes", "measures",
)  # fmt: skip
SAID = (
    *(f"events-card-{piece}-label" for piece in PIECES),
    *(f"events-clash-{why}" for why in ("lessons", "early", "late", "weekend")),
    *(f"events-clash-{why}" for why in ("exam", "quiet", "break", "holiday")),
)


def forms(known: Sequence[EventForm], association: int, say: Say) -> Screen:
    """Which form of event: everything else follows from it."""
    buttons = [
        Button(f"{form.icon} {form.called(say.language)}", to.New(form=form.code, association=association))
        for form in known
    ]
    return Screen(
        say("events-which-form"), *paired(buttons), Button(say("events-to-run"), to.Events(shelf="run"))
    )


def draft(
    shown: EventCard,
    timing: Timing,
    planned: Plan | None,
    series: Sequence[Event],
    district: District,
    say: Say,
    *,
    toast: str = "",
) -> Screen:
    """All that the card says, what speaks against its hour, who would hear of it; and publishing."""
    event = shown.event
    parts = [say("events-phase-draft"), told(shown, district, say), settings(shown, say)]
    parts += warnings(timing, say)
    if planned is not None:
        parts.append(reach(planned.reach, say))
    if series:
        days = say.several(say.moment(each.starts_at) for each in series)
        parts.append(say("events-series-published", days=days))
    return Screen(
        Html.joined([part for part in parts if part], "\n\n"),
        *_publishing(event, planned, say),
        *(button for offered in ORGANISER for button in offered(shown, say)),
        [
            Button(say("events-edit"), to.Edit(id=event.id)),
            Button(say("events-repeat"), to.Repeat(id=event.id)),
        ],
        [
            Button(say("events-drop"), to.Drop(id=event.id), style="danger"),
            Button(say("events-to-run"), to.Events(shelf="run")),
        ],
        toast=toast,
    )


def _publishing(event: Event, planned: Plan | None, say: Say) -> list[Button]:
    quietly = Button(say("events-publish"), to.Publish(id=event.id))
    if planned is None or not planned.reach.count:
        return [quietly]
    count = planned.reach.count
    key = "events-publish-ask" if planned.needs_word else "events-publish-announce"
    return [Button(say(key, count=count), to.Publish(id=event.id, count=count), style="primary"), quietly]


def settings(shown: EventCard, say: Say) -> Html:
    """What stands where nothing was said: a glance shows whether it suits."""
    event, form = shown.event, shown.form
    said: list[Html] = []
    if form.seats and not event.external:
        unlimited = [way for way in event.ways if event.seats(way) is None]
        if len(unlimited) == len(event.ways):
            said.append(say("events-set-unlimited"))
        elif unlimited:
            online = unlimited == [ONLINE]
            said.append(say("events-set-unlimited-online" if online else "events-set-unlimited-place"))
        if event.deadline is None:
            said.append(say("events-set-deadline"))
        if event.school_quota is not None:
            said.append(say("events-set-quota", count=event.school_quota))
        if event.minimum is not None:
            said.append(say("events-set-minimum", count=event.minimum))
        if event.questions:
            said.append(say("events-set-questions", count=len(event.questions)))
    if "online" in event.ways:
        said.append(say("events-set-link", link=event.link) if event.link else say("events-set-link-later"))
    said.append(say("events-set-measures", measures=", ".join(event.measures)))
    return Html.joined(said)


def warnings(timing: Timing, say: Say) -> list[Html]:
    """What speaks against the moment; nothing forbids it."""
    if not timing.clashes:
        return []
    said = [say("events-clashes"), *(_clash(clash, say) for clash in timing.clashes)]
    if timing.free is not None:
        said.append(say("events-clash-free", when=f"{say.weekday(timing.free)}, {say.time(timing.free)}"))
    return [Html.joined(said)]


def warned(screen: Screen, timing: Timing, say: Say) -> Screen:
    """A screen under the warnings, if there are any."""
    said = warnings(timing, say)
    if not said:
        return screen
    text = Html.joined([*said, screen.text], "\n\n")
    return Screen(text, *screen.rows, toast=screen.toast)


def _clash(clash: Clash, say: Say) -> Html:
    if clash.event is not None:
        when = f"{say.weekday(clash.event.starts_at)}, {say.time(clash.event.starts_at)}"
        return say("events-clash-event", title=clash.event.title, when=when)
    if clash.span is not None:
        english = say.language != "ru" and clash.span.title_en
        title = clash.span.title_en if english else clash.span.title
        return say(f"events-clash-{clash.why}", title=title)
    return say(f"events-clash-{clash.why}")


def pieces(shown: EventCard, known: Sequence[str], say: Say) -> Screen:
    """All that may be changed now, and the organiser's own questions."""
    event = shown.event
    buttons = [Button(_piece(shown, piece, say), to.Edit(id=event.id, piece=piece)) for piece in known]
    said = [say("events-pieces", title=event.title)]
    questions: list[Button] = []
    if shown.form.questions and not event.external:
        said += [
            say("events-own-question", number=number, words=str(one["text"]))
            for number, one in enumerate(event.questions, 1)
        ]
        questions = [Button(say("events-add-question"), to.Edit(id=event.id, piece="question"))]
    taken = [
        Button(say("events-take-question", number=number), to.Unask(id=event.id, code=one["code"]))
        for number, one in enumerate(event.questions, 1)
    ]
    return Screen(
        Html.joined(said, "\n\n"),
        *paired(buttons),
        questions,
        *[taken[start : start + 2] for start in range(0, len(taken), 2)],
        Button(say("events-back"), to.Run(id=event.id)),
    )


def _piece(shown: EventCard, piece: str, say: Say) -> str:
    if piece.startswith(EXTRA):
        return shown.form.extras[piece.removeprefix(EXTRA)].called(say.language)
    return say(f"events-card-{piece}-label")


def paired(buttons: Sequence[Button]) -> list[list[Button]]:
    """Two in a row where both are read whole on a phone."""
    rows: list[list[Button]] = []
    for button in buttons:
        last = rows[-1] if rows else []
        if len(last) == 1 and max(len(last[0].text), len(button.text)) <= HALF:
            last.append(button)
        else:
            rows.append([button])
    return rows


def sure_to_drop(event: Event, say: Say) -> Screen:
    return Screen(
        say("events-drop-sure", title=event.title),
        Button(say("events-drop"), to.Drop(id=event.id, sure=True), style="danger"),
        Button(say("events-back"), to.Run(id=event.id)),
    )


def dropped(say: Say) -> Screen:
    return Screen(say("events-dropped"), Button(say("events-to-run"), to.Events(shelf="run")))
