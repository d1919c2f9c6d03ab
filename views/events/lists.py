"""Lists of events: each with its day and hour, and how the reader stands to it."""

from collections.abc import Sequence

from locales import Html, Say
from models.district import District
from models.eventlists import Listed
from models.events import CANCELLED, DRAFT, REPORTED
from models.registrations import ASKED, OFFERED, SEATED, WAITING
from views import Button, Screen, pages
from views.announcements.feed import cut
from views.courses.callbacks import Courses
from views.events.callbacks import Events, Find, New, Open, Run
from views.events.words import icon_of
from views.exchanges.callbacks import Rounds
from views.meetings.callbacks import Association
from views.people.callbacks import Menu
from views.schedules.callbacks import Calendar

TITLE = 40
SHELVES = ("me", "mine", "all", "past", "run")
STATES = (DRAFT, CANCELLED, REPORTED)
MINE = (SEATED, WAITING, ASKED, OFFERED)
SAID = (
    *(f"events-list-{shelf}" for shelf in SHELVES),
    *(f"events-none-{shelf}" for shelf in SHELVES),
    *(f"events-mark-{mark}" for mark in (*STATES, *MINE)),
)


def listed(
    entries: Sequence[Listed], at: Events, size: int, more: bool, district: District, say: Say, *, runs: bool
) -> Screen:
    """A page of a shelf; `runs` are those who may write events."""
    shelf = at.shelf or "me"
    if not entries:
        return Screen(say(f"events-none-{shelf}"), *_ways(at, say, runs=runs))
    count = at.page * size + len(entries) + more
    turning = pages(
        say("people-earlier"),
        say("people-further"),
        lambda page: Events(shelf=at.shelf, page=page),
        at.page,
        count,
        size,
    )
    return Screen(
        Html.joined([say(f"events-list-{shelf}"), *(line(one, district, say) for one in entries)], "\n\n"),
        *(opening(one, say, run=at.shelf == "run") for one in entries),
        turning,
        *_ways(at, say, runs=runs),
    )


def found(query: str, entries: Sequence[Listed], district: District, say: Say) -> Screen:
    words = say("events-found", query=query) if entries else say("events-found-none", query=query)
    return Screen(
        Html.joined([words, *(line(one, district, say) for one in entries)], "\n\n"),
        *(opening(one, say) for one in entries),
        [Button(say("events-find-again"), Find()), Button(say("events-to-list"), Events())],
    )


def line(one: Listed, district: District, say: Say) -> Html:
    """«💻 чт, 26 ноября, 15:00 / Название / ✓ Вы записаны»."""
    event = one.event
    said = [
        say(
            "events-line",
            icon=icon_of(event, district),
            day=say.weekday(event.starts_at),
            time=say.time(event.starts_at),
            title=event.title,
        )
    ]
    if event.state in STATES:
        said.append(say(f"events-mark-{event.state}"))
    elif one.mine in MINE:
        said.append(say(f"events-mark-{one.mine}"))
    return Html.joined(said)


def opening(one: Listed, say: Say, *, run: bool = False) -> Button:
    event = one.event
    words = say("events-open", day=say.day(event.starts_at), title=cut(event.title, TITLE))
    return Button(words, Run(id=event.id) if run else Open(id=event.id))


def _ways(at: Events, say: Say, *, runs: bool) -> list[list[Button]]:
    """Where one may go from a list: the other lists, the search, a new event."""
    if at.shelf == "run":
        new = Button(say("events-new"), New(), style="primary")
        return [[new], [Button(say("events-as-everyone"), Events()), Button(say("people-menu-back"), Menu())]]
    shelves = [
        Button(words, Events(shelf=shelf))
        for shelf, words in (
            ("", say("events-to-me")),
            ("mine", say("events-to-mine")),
            ("all", say("events-to-all")),
            ("past", say("events-to-past")),
        )
        if shelf != at.shelf
    ]
    ways = [*shelves, Button(say("schedules-button"), Calendar()), Button(say("events-find"), Find())]
    ways.append(Button(say("courses-menu"), Courses()))
    ways.append(Button(say("meetings-menu-mine"), Association()))
    ways.append(Button(say("exchanges-menu"), Rounds()))
    if runs:
        ways.append(Button(say("events-to-run"), Events(shelf="run")))
    rows = [ways[first : first + 2] for first in range(0, len(ways), 2)]
    return [*rows, [Button(say("people-menu-back"), Menu())]]
