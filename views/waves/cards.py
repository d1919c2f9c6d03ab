"""One wave: a draft to be confirmed, and how an open or closed one is answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from locales import Html, Say
from models.boards import Board, Inside, Line, Outlook
from models.calendars import Span
from models.district import Audience, District, TargetAudience
from models.waves import Wave
from views import Button, File, Screen, pages
from views.announcements.audiences import whom
from views.waves import callbacks as to
from views.waves.hub import window
from views.waves.lines import percent, table

SAID = (
    "waves-board-schools",
    "waves-board-associations",
    "waves-by-schools",
    "waves-by-associations",
    "waves-column-schools",
    "waves-column-associations",
    *(f"waves-state-{state}" for state in ("draft", "planned", "open", "closed", "cancelled")),
)
PAGE = 20
# Parts of the rule that every wave has: whoever works in a school, but not those who read the answers.
ALWAYS = ("roles", "exclude")


@dataclass(frozen=True, slots=True)
class Told:
    """What a card needs besides the wave: its questionnaire's name and version, titles of places."""

    questionnaire: str
    version: int
    titles: Mapping[str, str]


def draft(wave: Wave, found: Outlook, told: Told, district: District, say: Say) -> Screen:
    """What would happen: how many would be asked, what to think of first."""
    parts = [_head(wave, told, district, say), _count(found, say), *_warnings(found, say)]
    start = Button(
        say("waves-start", count=found.asked), to.Start(id=wave.id, count=found.asked), style="primary"
    )
    return Screen(
        Html.joined(parts, "\n\n"),
        [start] if found.asked else [],
        [Button(say("waves-rework"), to.Rework(id=wave.id)), Button(say("waves-drop"), to.Drop(id=wave.id))],
        Button(say("waves-back-to-hub"), to.Hub()),
    )


def planned(wave: Wave, found: Outlook, told: Told, district: District, *, manages: bool, say: Say) -> Screen:
    """A wave that waits for its day."""
    parts = [_head(wave, told, district, say), _count(found, say)]
    off = [Button(say("waves-cancel"), to.Cancel(id=wave.id), style="danger")] if manages else []
    return Screen(Html.joined(parts, "\n\n"), off, Button(say("waves-back-to-hub"), to.Hub()))


def cancelled(wave: Wave, told: Told, district: District, say: Say) -> Screen:
    return Screen(_head(wave, told, district, say), Button(say("waves-back-to-hub"), to.Hub()))


def running(
    wave: Wave, found: Board, inside: Sequence[Inside], told: Told, *, manages: bool,
    more: Sequence[Button], say: Say,
) -> Screen:  # fmt: skip
    """How a wave is answered; `more` are other features' doors."""
    parts = [_title(wave, told, say), summary(wave, found, say), *_inside(inside, say)]
    steps = manages and wave.state == "open"
    return Screen(
        Html.joined(parts, "\n\n"),
        [
            Button(say("waves-by-schools"), to.Answering(id=wave.id)),
            Button(say("waves-by-associations"), to.Answering(id=wave.id, by="associations")),
        ],
        *(more[start : start + 2] for start in range(0, len(more), 2)),
        Button(say("waves-export"), to.Export(id=wave.id)),
        [
            Button(say("waves-extend"), to.Extend(id=wave.id)),
            Button(say("waves-close"), to.Close(id=wave.id), style="danger"),
        ]
        if steps
        else [],
        [Button(say("waves-refresh"), to.Wave(id=wave.id)), Button(say("waves-back-to-hub"), to.Hub())],
    )


def summary(wave: Wave, found: Board, say: Say) -> Html:
    if found.answered is None:
        return say("waves-few", asked=found.asked)
    key = "waves-answered-in-time" if wave.state == "closed" else "waves-answered"
    share = percent(found.answered, found.asked)
    said = [say(key, answered=found.answered, asked=found.asked, percent=share)]
    if found.begun and wave.state == "open":
        said.append(say("waves-begun", count=found.begun))
    if found.minutes:
        said.append(say("waves-minutes", count=found.minutes))
    for block, people in (found.stops or {}).items():
        said.append(say("waves-stop", block=block, count=people))
    return Html.joined(said)


def board(wave: Wave, lines: Sequence[Line], at: to.Answering, *, least: int, say: Say) -> Screen:
    """By school or by association, as a table."""
    shown = lines[at.page * PAGE : (at.page + 1) * PAGE]
    other = "associations" if at.by == "schools" else "schools"
    turning = pages(
        say("waves-back"),
        say("waves-on"),
        lambda page: to.Answering(id=at.id, by=at.by, page=page),
        at.page,
        len(lines),
        PAGE,
    )
    parts = [say(f"waves-board-{at.by}", title=wave.title)]
    if not lines:
        parts.append(say("waves-board-empty"))
    if any(line.hidden == "small" for line in shown):
        parts.append(say("waves-board-note-small", least=least))
    if any(line.hidden == "beside" for line in shown):
        parts.append(say("waves-board-note-beside"))
    return Screen(
        Html.joined(parts, "\n\n"),
        turning,
        Button(say(f"waves-by-{other}"), to.Answering(id=at.id, by=other)),
        Button(say("waves-back-to-it"), to.Wave(id=wave.id)),
        table=table(shown, f"waves-column-{at.by}", say) if shown else None,
    )


def sure_to_close(wave: Wave, found: Board, say: Say) -> Screen:
    return Screen(
        say("waves-close-sure", title=wave.title) + "\n\n" + summary(wave, found, say),
        Button(say("waves-close-yes"), to.Close(id=wave.id, sure=True), style="danger"),
        Button(say("waves-back-to-it"), to.Wave(id=wave.id)),
    )


def sure_to_cancel(wave: Wave, say: Say) -> Screen:
    return Screen(
        say("waves-cancel-sure", title=wave.title, when=say.moment(wave.opens_at)),
        Button(say("waves-cancel-yes"), to.Cancel(id=wave.id, sure=True), style="danger"),
        Button(say("waves-back-to-it"), to.Wave(id=wave.id)),
    )


def ready(wave: Wave, document: File, say: Say) -> Screen:
    """The sheet, as a message of its own."""
    return Screen(say("waves-sheet-ready", title=wave.title), document=document, fresh=True)


def _title(wave: Wave, told: Told, say: Say) -> Html:
    return Html.joined(
        [
            say("waves-title", title=wave.title),
            say(f"waves-state-{wave.state}"),
            window(wave, say),
            say("waves-version", title=told.questionnaire, number=told.version),
        ]
    )


def _head(wave: Wave, told: Told, district: District, say: Say) -> Html:
    length = say("waves-length-express" if wave.express else "waves-length-full")
    rule = TargetAudience.model_validate(wave.audience)
    narrowed = TargetAudience.model_validate(
        {name: getattr(rule, name) for name in Audience.model_fields if name not in ALWAYS}
    )
    anyone = not any(getattr(narrowed, name) for name in Audience.model_fields)
    who = say("waves-everybody") if anyone else whom(narrowed, district, told.titles, say)
    return Html.joined([_title(wave, told, say), length, say("waves-whom", who=who)])


def _count(found: Outlook, say: Say) -> Html:
    if not found.asked:
        return say("waves-outlook-nobody" if not found.twice else "waves-outlook-twice", count=found.twice)
    said = [say("waves-outlook", count=found.asked)]
    if found.outside:
        said.append(say("waves-outlook-outside", count=found.outside))
    if found.twice:
        said.append(say("waves-outlook-less", count=found.twice))
    return Html.joined(said)


def _warnings(found: Outlook, say: Say) -> list[Html]:
    days = [say("waves-reminds", days=say.several(say.moment(one) for one in found.reminders))]
    if not found.reminders:
        days = [say("waves-reminds-never")]
    if found.spans:
        spans = Html.joined([_span(one, say) for one in found.spans])
        days.append(say("waves-spared", spans=spans))
    return days


def _span(span: Span, say: Say) -> Html:
    title = span.title_en if say.language == "en" and span.title_en else span.title
    return say("waves-span", title=title, first=say.day(span.first), last=say.day(span.last))


def _inside(inside: Sequence[Inside], say: Say) -> list[Html]:
    """Worth saying where people are inside more than one version."""
    if len(inside) < 2:
        return []
    return [
        Html.joined(
            say("waves-inside", number=one.number, count=one.people)
            if one.people is not None
            else say("waves-inside-few", number=one.number)
            for one in inside
        )
    ]
