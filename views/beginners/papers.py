"""Which paper, of which period; and the paper itself as a file."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal

from locales import Say
from views import Button, File, Screen, plain
from views.beginners import callbacks as to
from views.beginners.figures import named

Kind = Literal["report", "csv", "schools"]
KINDS: dict[str, str] = {"report": "docx", "csv": "csv", "schools": "xlsx"}
SAID = (
    *(f"beginners-paper-{kind}" for kind in (*KINDS, "hours")),
    *(f"beginners-file-{kind}" for kind in (*KINDS, "hours")),
)


def choice(year: str, half: int, halves: Sequence[int], may: Callable[[str], bool], say: Say) -> Screen:
    """`halves` are those that can be looked at; hours are for whoever sees facts of pairs too."""
    hours = may("mentoring.session_facts")
    return Screen(
        say("beginners-papers-title", period=named(year, half, say)),
        *(
            Button(say(f"beginners-paper-{kind}"), to.Paper(kind=kind, year=year, half=half))
            for kind in KINDS
        ),
        [Button(say("beginners-paper-hours"), to.Hours())] if hours else [],
        [Button(say(f"beginners-half-{each}"), to.Papers(year=year, half=each)) for each in halves],
        Button(say("beginners-to-hub"), to.Hub()),
    )


def months(found: Sequence[date], say: Say) -> Screen:
    """For which month the hours are asked."""
    buttons = [Button(say.full_month(first), to.Hours(month=f"{first:%Y-%m}")) for first in found]
    return Screen(
        say("beginners-hours-title"),
        *(buttons[at : at + 2] for at in range(0, len(buttons), 2)),
        Button(say("beginners-to-hub"), to.Hub()),
    )


def ready(kind: str, name: str, content: bytes, say: Say) -> Screen:
    """The file, as a message of its own; `name` says of what time it is."""
    title = plain(say(f"beginners-file-{kind}", of=name))
    ending = KINDS.get(kind, "xlsx")
    return Screen(
        say("beginners-paper-ready", title=title),
        Button(say("beginners-to-hub"), to.Hub()),
        document=File(f"{title}.{ending}", content),
        fresh=True,
    )
