"""The list of young teachers, and one of them."""

from collections.abc import Sequence

from locales import Html, Say
from models.beginnercards import SHELVES, Beginner, Tally
from models.cards import PAGE
from models.district import District
from views import Button, Screen, pages
from views.beginners import callbacks as to
from views.beginners.hub import counts
from views.people.names import shown

SAID = (
    *(f"beginners-shelf-{name}" for name in (*SHELVES, "all")),
    *(f"beginners-mark-{name}" for name in SHELVES),
)
# Buttons of shelves are in rows of so many.
ACROSS = 2


def listed(
    found: Sequence[Beginner], tally: Tally, at: to.Register, district: District, say: Say, *, names: bool
) -> Screen:
    """Each leads to her card; the shelves that hold nobody are not offered."""
    count = getattr(tally, at.shelf) if at.shelf else tally.total + tally.away
    head = say("beginners-register", shelf=say(f"beginners-shelf-{at.shelf or 'all'}"), count=count)
    lines = [head, *([] if at.shelf else counts(tally, district, say))]
    if not found:
        lines.append(say("beginners-shelf-empty"))
    return Screen(
        Html.joined(lines),
        *(Button(line(one, say, names), to.Young(person_id=one.person.id)) for one in found),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda page: to.Register(shelf=at.shelf, page=page),
            at.page,
            count,
            PAGE,
        ),
        *_shelves(tally, at.shelf, say),
        Button(say("beginners-to-hub"), to.Hub()),
    )


def line(one: Beginner, say: Say, names: bool) -> str:
    """«🟡 до 04.12 · Орлов Борис Львович»: the day comes first, for a phone cuts a long button."""
    return say(
        f"beginners-mark-{one.shelf}", who=shown(one.person, say, names), day=say.short_day(one.last_day)
    )


def _shelves(tally: Tally, now_on: str, say: Say) -> list[list[Button]]:
    there = [name for name in SHELVES if getattr(tally, name) and name != now_on]
    buttons = [Button(say(f"beginners-shelf-{name}"), to.Register(shelf=name)) for name in there]
    if now_on:
        buttons.append(Button(say("beginners-shelf-all"), to.Register()))
    return [buttons[start : start + ACROSS] for start in range(0, len(buttons), ACROSS)]
