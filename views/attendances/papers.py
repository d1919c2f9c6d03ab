"""The list of an event on paper: to be ticked and signed where there is no network."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from locales import Say
from models.district import District
from models.events import ONLINE, Event
from models.turnouts import Guest
from views import Button, File, Screen, papers, plain, sheets
from views.attendances import callbacks as to
from views.people.names import shown

LIST = "event_list.typ"
KINDS = ("pdf", "xlsx")
# Lines for those who come without being on the list.
BLANK = 8


def words_of(district: District) -> Say:
    """Papers of the district speak Russian, whoever asks for them."""
    return Say("ru", district.settings.timezone)


def when(event: Event, say: Say) -> str:
    """«26 ноября 2026 г., 15:00–16:30»; the last day too, where it is another."""
    begins = f"{say.full_day(event.starts_at)}, {say.time(event.starts_at)}"
    same = event.starts_at.astimezone(say.zone).date() == event.ends_at.astimezone(say.zone).date()
    ends = say.time(event.ends_at) if same else say.moment(event.ends_at)
    return f"{begins}–{ends}" if same else f"{begins} — {ends}"


def where(event: Event, say: Say) -> str:
    """The place, and that people took part by a link."""
    said = [event.place] if event.place else []
    said += [plain(say("attendances-paper-online"))] if ONLINE in event.ways else []
    return "; ".join(said)


def listed(
    kind: str, event: Event, guests: Sequence[Guest], district: District, *, names: bool
) -> Callable[[], bytes]:
    """What makes the list; for a thread. Without `names` there is the code, and room for the name."""
    say = words_of(district)
    if kind == "xlsx":
        return partial(sheets.sheet, *_rows(guests, say, names))
    return partial(papers.pdf, district.papers[LIST], values(event, guests, district, names=names))


def values(event: Event, guests: Sequence[Guest], district: District, *, names: bool) -> dict[str, Any]:
    """Plain texts, whatever the template."""
    say = words_of(district)
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "title": event.title,
        "when": when(event, say),
        "where": where(event, say),
        "people": [
            {
                "number": str(one.number or ""),
                "who": shown(one.person, say, names),
                "school": one.school,
                "here": one.mark is not None,
            }
            for one in guests
        ],
        "named": names,
        "blank": BLANK,
        "source": plain(say("attendances-paper-source")),
    }


def _rows(guests: Sequence[Guest], say: Say, names: bool) -> tuple[str, list[str], list[list[str]]]:
    head = ("number", "who", "school", "way", "here", "signature")
    rows = [
        [
            str(one.number or ""),
            shown(one.person, say, names),
            one.school,
            plain(say(f"attendances-way-{one.mark.way}")) if one.mark else "",
            plain(say("attendances-sheet-yes")) if one.mark else "",
            "",
        ]
        for one in guests
    ]
    titles = [plain(say(f"attendances-sheet-{name}")) for name in head]
    return plain(say("attendances-sheet-title")), titles, rows


SAID = tuple(f"attendances-sheet-{name}" for name in ("number", "who", "school", "way", "here", "signature"))


def ready(event: Event, kind: str, content: bytes, say: Say) -> Screen:
    """The list as a file; the other kind is a tap away."""
    name = plain(say("attendances-list-name", number=event.id))
    other = "xlsx" if kind == "pdf" else "pdf"
    return Screen(
        say("attendances-list-ready"),
        Button(say("attendances-list-other", kind=other.upper()), to.Print(event=event.id, kind=other)),
        Button(say("attendances-to-list"), to.Mark(event=event.id)),
        document=File(f"{name}.{kind}", content),
        fresh=True,
    )


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: the template is tried with them when the district's files are checked."""
    person = {"number": "1", "who": "—", "school": "—", "here": True}
    plainly = dict.fromkeys(("title", "when", "where", "source"), "—")
    operator = " ".join(district.settings.operator.title.split())
    return {**plainly, "operator": operator, "people": [person], "named": True, "blank": 1}
