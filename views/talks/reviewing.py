"""An organiser's screens: the talks of an event, those elsewhere that wait, the register."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from locales import Html, Say
from models.district import District
from models.events import Event
from models.talks import Talk
from views import Button, File, Screen, pages, plain, sheets
from views.events.callbacks import Run
from views.people import names
from views.people.callbacks import Menu
from views.talks import callbacks as to
from views.talks import words
from views.talks.words import ICONS

COLUMNS = ("speaker", "school", "title", "kind", "where", "level", "day")
SAID = tuple(f"talks-column-{column}" for column in COLUMNS)


def of_event(
    event: Event,
    found: Sequence[Talk],
    at: to.Review,
    size: int,
    say: Say,
    *,
    named: bool,
    begun: bool,
    toast: str = "",
) -> Screen:
    """Those that wait for a word first; each leads to its card."""
    shown = found[at.page * size : (at.page + 1) * size]
    lines = [
        say(
            "talks-review-line",
            icon=ICONS[each.state],
            title=words.title(each, say),
            speaker=names.shown(each.person, say, named),
            state=words.state(each, say),
        )
        for each in shown
    ]
    turning = pages(
        say("talks-back"),
        say("talks-on"),
        lambda page: to.Review(event=event.id, page=page),
        at.page,
        len(found),
        size,
    )
    accepted = sum(each.state == "accepted" for each in found)
    took = Button(say("talks-took-all", count=accepted), to.TookAll(event=event.id), style="primary")
    said = Html.joined(lines, "\n\n") if lines else say("talks-review-none")
    return Screen(
        say("talks-review", title=event.title, lines=said),
        *(Button(f"{ICONS[each.state]} {each.title}"[:60], to.Open(id=each.id)) for each in shown),
        turning,
        [took] if begun and accepted else [],
        Button(say("talks-name"), to.Name(event=event.id)),
        Button(say("talks-back-to-event"), Run(id=event.id)),
        toast=toast,
    )


def waiting(found: Sequence[Talk], page: int, size: int, say: Say, *, named: bool, toast: str = "") -> Screen:
    """Talks elsewhere, the oldest first."""
    shown = found[page * size : (page + 1) * size]
    turning = pages(
        say("talks-back"), say("talks-on"), lambda at: to.Waiting(page=at), page, len(found), size
    )
    return Screen(
        say("talks-waiting", count=len(found)) if found else say("talks-waiting-none"),
        *(Button(_asked(each, say, named=named), to.Open(id=each.id)) for each in shown),
        turning,
        Button(say("talks-to-register"), to.Register()),
        toast=toast,
    )


def _asked(talk: Talk, say: Say, *, named: bool) -> Html:
    return say("talks-waiting-one", speaker=names.shown(talk.person, say, named), title=talk.title[:40])


def register(
    talks: Sequence[Talk],
    events: Mapping[int, Event],
    levels: Mapping[str, int],
    waits: int,
    at: to.Register,
    size: int,
    district: District,
    say: Say,
    *,
    named: bool,
) -> Screen:
    """How many of each level, and a page of them; `at.year` is known."""
    shown = talks[at.page * size : (at.page + 1) * size]
    lines = [_line(each, events.get(each.event_id or 0), district, say, named=named) for each in shown]
    counts = [
        say("talks-register-count", level=words.level(code, say, district), count=levels[code])
        for code in district.levels
        if levels.get(code)
    ]
    turning = pages(
        say("talks-back"),
        say("talks-on"),
        lambda page: to.Register(level=at.level, year=at.year, page=page),
        at.page,
        len(talks),
        size,
    )
    head = say("talks-register-head", year=f"{at.year}/{(at.year + 1) % 100:02}")
    parts = [head, Html.joined(counts), Html.joined(lines, "\n\n")]
    said = (
        Html.joined([part for part in parts if part], "\n\n")
        if talks
        else say("talks-register-none", head=head)
    )
    return Screen(
        said,
        [Button(say("talks-to-confirm", count=waits), to.Waiting(), style="primary")] if waits else [],
        *_levels(at, district, say),
        turning,
        [
            Button(say("talks-year-before"), to.Register(level=at.level, year=at.year - 1)),
            Button(say("talks-year-after"), to.Register(level=at.level, year=at.year + 1)),
        ],
        [Button(say("talks-xlsx"), to.Sheet(level=at.level, year=at.year))] if talks else [],
        Button(say("talks-to-menu"), Menu()),
    )


def _levels(at: to.Register, district: District, say: Say) -> list[list[Button]]:
    """Which level is shown: the chosen one is marked."""
    offered = [("", plain(say("talks-level-all")))]
    offered += [(code, level.called(say.language)) for code, level in district.levels.items()]
    buttons = [
        Button(f"• {label}" if code == at.level else label, to.Register(level=code, year=at.year))
        for code, label in offered
    ]
    return [buttons[:1], buttons[1:3], buttons[3:]]


def _line(talk: Talk, event: Event | None, district: District, say: Say, *, named: bool) -> Html:
    return say(
        "talks-register-line",
        speaker=names.shown(talk.person, say, named),
        title=words.title(talk, say),
        where=words.where(talk, event),
        level=words.level(talk.level, say, district),
        when=words.when(talk, event, say),
    )


def sheet(
    talks: Sequence[Talk],
    events: Mapping[int, Event],
    schools: Mapping[int, str],
    district: District,
    say: Say,
    *,
    named: bool,
) -> Callable[[], bytes]:
    """What makes «Реестр выступлений» as XLSX; for a thread."""
    head = [plain(say(f"talks-column-{column}")) for column in COLUMNS]
    rows = [
        [
            plain(names.shown(each.person, say, named)),
            schools.get(each.person_id, "") if named else "",
            each.title,
            plain(words.kind(each, say)),
            words.where(each, events.get(each.event_id or 0)),
            words.level(each.level, say, district),
            words.when(each, events.get(each.event_id or 0), say),
        ]
        for each in talks
    ]
    return partial(sheets.sheet, plain(say("talks-sheet-title")), head, rows)


def sheeted(at: to.Sheet, content: bytes, say: Say) -> Screen:
    return Screen(
        say("talks-sheet"),
        Button(say("talks-to-register"), to.Register(level=at.level, year=at.year)),
        document=File(f"{plain(say('talks-sheet-title'))}.xlsx", content),
        fresh=True,
        protect=True,
    )
