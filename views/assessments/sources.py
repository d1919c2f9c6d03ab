"""Self-assessment, a colleague's look and a test beside each other, in words."""

from collections.abc import Mapping
from typing import Protocol

from locales import Html, Say
from models.instruments import Instrument
from views import Table

TALKS = {"higher": "assessments-talk-higher", "lower": "assessments-talk-lower"}
SAID = ("assessments-none", *TALKS.values())


class Sources(Protocol):
    """One group as three sources have it: services.assessments.combining.Sources."""

    @property
    def own(self) -> float | None: ...
    @property
    def external(self) -> float | None: ...
    @property
    def test(self) -> float | None: ...
    @property
    def combined(self) -> float | None: ...
    @property
    def gap(self) -> float | None: ...
    @property
    def talk(self) -> str: ...


def seen(sources: Mapping[str, Sources]) -> bool:
    """Whether anybody but the person herself has said anything."""
    return any(one.external is not None or one.test is not None for one in sources.values())


def table(sources: Mapping[str, Sources], instrument: Instrument, say: Say) -> Table:
    """Group by group; columns of a source that says nothing are left out."""
    columns = (
        ("assessments-column-own", "own"),
        ("assessments-column-external", "external"),
        ("assessments-column-test", "test"),
        ("assessments-column-combined", "combined"),
    )
    shown = [
        (say(key), name)
        for key, name in columns
        if any(getattr(one, name) is not None for one in sources.values())
    ]
    head = [say("assessments-column-group"), *(title for title, _ in shown)]
    rows = [
        [instrument.group[group].short, *(percent(getattr(one, name), say) for _, name in shown)]
        for group, one in sources.items()
        if group in instrument.group
    ]
    return Table(head, rows)


def lines(sources: Mapping[str, Sources], instrument: Instrument, say: Say) -> list[Html]:
    """Where others see the work otherwise than she does: a reason to talk, in either direction once."""
    found = []
    for direction, key in TALKS.items():
        groups = [
            say(
                "assessments-talk",
                group=instrument.group[group].title,
                own=say.number(round(one.own)),
                other=say.number(round(one.own + one.gap)),
            )
            for group, one in sources.items()
            if one.talk == direction and one.own is not None and one.gap is not None
            if group in instrument.group
        ]
        if groups:
            found.append(say(key, lines=Html.joined(groups)))
    return found


def percent(value: float | None, say: Say) -> str:
    return say.number(round(value)) if value is not None else say("assessments-none")
