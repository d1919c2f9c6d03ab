"""A month as a list of days, with buttons to what stands there."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from locales import Html, Say
from models.schedules import Entry, MonthPage, following, preceding
from views import Button, Screen
from views.courses.callbacks import Course
from views.events.callbacks import Events, Open
from views.meetings.callbacks import Mine as Tasks
from views.schedules.callbacks import Calendar, Picture

SAID = (
    *(f"schedules-title-{shelf}" for shelf in ("mine", "association", "district")),
    *(f"schedules-empty-{shelf}" for shelf in ("mine", "association", "district")),
    *(f"schedules-state-{state}" for state in ("seated", "offered", "waiting", "asked", "overdue")),
)
LINES = 40  # so that the longest month fits in one message
BUTTONS = 6
SHORT, LONG = 30, 80


def month(page: MonthPage, say: Say) -> Screen:
    """What is to come first gets the buttons."""
    return Screen(
        Html.joined(
            [say("schedules-head", title=title(page, say)), *_marks(page, say), *_days(page, say)], "\n\n"
        ),
        *_opens(page, say),
        [
            Button(
                say("schedules-earlier", month=say.month(preceding(page.first))), _turned(page, back=True)
            ),
            Button(say("schedules-later", month=say.month(following(page.first))), _turned(page)),
        ],
        *_shelves(page, say),
        [
            Button(say("schedules-picture"), Picture(month=page.name, shelf=page.shelf, of=page.of)),
            Button(say("schedules-events"), Events()),
        ],
    )


def title(page: MonthPage, say: Say) -> Html:
    """«Календарь района · ноябрь 2026»."""
    return say(f"schedules-title-{page.shelf}", month=say.month_of_year(page.first), name=page.title)


def _days(page: MonthPage, say: Say) -> list[Html]:
    if not page.entries:
        return [say(f"schedules-empty-{page.shelf}")]
    shown = page.entries[:LINES]
    days = [
        Html.joined([say("schedules-day", day=say.weekday(day)), *(line(each, say) for each in entries)])
        for day, entries in groupby(shown, key=lambda entry: max(entry.first, page.first))
    ]
    left = len(page.entries) - len(shown)
    return [*days, say("schedules-more", count=left)] if left else days


def line(entry: Entry, say: Say) -> Html:
    """«15:00 💻 Вебинар — Вы записаны»."""
    called = entry.title if len(entry.title) <= LONG else entry.title[: LONG - 1] + "…"
    if entry.starts is not None:
        said = say("schedules-line", time=say.time(entry.starts), icon=entry.icon, title=called)
    elif entry.last > entry.first:
        said = say("schedules-line-until", icon=entry.icon, title=called, until=say.day(entry.last))
    else:
        said = say("schedules-line-day", icon=entry.icon, title=called)
    return said + say(f"schedules-state-{entry.state}") if entry.state else said


def _marks(page: MonthPage, say: Say) -> list[Html]:
    said = [
        say("schedules-mark-span", title=mark.title, first=say.day(mark.first), last=say.day(mark.last))
        if mark.last > mark.first
        else say("schedules-mark-day", title=mark.title, day=say.day(mark.first))
        for mark in page.marks
    ]
    return [Html.joined(said)] if said else []


def _opens(page: MonthPage, say: Say) -> Iterable[Button]:
    coming = [entry for entry in page.entries if entry.last >= page.today] or list(page.entries)
    for entry in coming[:BUTTONS]:
        short = entry.title if len(entry.title) <= SHORT else entry.title[: SHORT - 1] + "…"
        words = say("schedules-open", day=say.short_day(entry.first), icon=entry.icon, title=short)
        leads = {"event": Open(id=entry.id), "course": Course(id=entry.id), "task": Tasks()}[entry.kind]
        yield Button(words, leads)


def _shelves(page: MonthPage, say: Say) -> Sequence[Sequence[Button]]:
    """The other calendars of the same month."""
    others = []
    if page.shelf != "mine":
        others.append(Button(say("schedules-mine"), Calendar(month=page.name)))
    if page.shelf != "district":
        others.append(Button(say("schedules-district"), Calendar(month=page.name, shelf="district")))
    ours = [
        Button(title, Calendar(month=page.name, shelf="association", of=number))
        for number, title in page.associations
        if page.of != number
    ]
    return [others, *([one] for one in ours[:3])]


def _turned(page: MonthPage, *, back: bool = False) -> Calendar:
    to = preceding(page.first) if back else following(page.first)
    return Calendar(month=f"{to:%Y-%m}", shelf=page.shelf, of=page.of)
