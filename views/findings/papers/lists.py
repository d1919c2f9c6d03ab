"""The results as lists, for a workbook: a title, a head and rows. None in a row is a hidden figure."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import get_args

from locales import Say
from models.figures import Dimension, Figure, Slice
from models.findings import Table
from models.scorings import Proposal
from views import plain
from views.findings import names
from views.findings.papers import words

Cell = str | int | float | None
List = tuple[str, list[str], list[list[Cell]]]

COLUMNS = (
    "code", "name", "n", "total", "by", "group", "percent", "grave", "question", "low", "top", "bottom",
    "foreign", "correlation", "theme", "kind", "schools", "hours", "answered", "option", "place", "proposal",
    "themes", "who", "before", "after", "change", "items", "alpha",
)  # fmt: skip
SHEETS = ("read", "shares", "items", "themes", "choices", "proposals", "comparison", "reliability")
PARTS = ("all", "active", "others")
SAID = (
    *(f"findings-paper-column-{name}" for name in COLUMNS),
    *(f"findings-paper-sheet-{name}" for name in SHEETS),
    *(f"findings-paper-part-{name}" for name in PARTS),
    *(f"findings-paper-propose-{name}" for name in get_args(Proposal)),
)


def notes(table: Table, say: Say, now: datetime) -> tuple[str, list[tuple[str, str]]]:
    """How to read the workbook, and where its figures come from."""
    scores = [
        (plain(say("findings-paper-about-percent")), plain(say("findings-paper-read-percent"))),
        (plain(say("findings-paper-about-levels")), "; ".join(words.levelled(table, say))),
    ]
    return _sheet("read", say), [
        (plain(say("findings-paper-about-wave")), table.wave),
        (plain(say("findings-paper-about-source")), words.source(table, say, now)),
        *(scores if table.groups else ()),
        (
            plain(say("findings-paper-about-hidden")),
            plain(say("findings-paper-read-hidden", hidden=words.hidden(table, say))),
        ),
        (plain(say("findings-paper-about-use")), plain(say("findings-paper-read-use"))),
    ]


def matrix(table: Table, dimension: Dimension, slices: Sequence[Slice], say: Say) -> List:
    """One line a slice: how many, the total, the basic groups, the groups; a survey has no scores."""
    scored = bool(table.groups)
    head = [
        *_head(("code", "name", "n", "total") if scored else ("code", "name", "n"), say),
        *(names.called(base, say) for base in table.bases),
        *(names.brief(group, say) for group in table.groups),
    ]
    rows: list[list[Cell]] = [
        [
            one.code,
            names.called(one, say),
            one.n,
            *([one.total.percent if one.total else None] if scored else []),
            *(_percent(one.bases.get(base.code)) for base in table.bases),
            *(_percent(one.groups.get(group.code)) for group in table.groups),
        ]
        for one in slices
    ]
    return words.dimension(dimension, say), head, rows


def shares(table: Table, say: Say) -> List:
    """Every published figure of every slice: how many, the percent, the shares of the levels."""
    columns = ("by", "code", "name", "code", "group", "n", "percent")
    head = [*_head(columns, say), *(level.deficit for level in table.levels), *_head(("grave",), say)]
    rows: list[list[Cell]] = [
        [
            words.dimension(dimension, say),
            one.code,
            names.called(one, say),
            heading.code,
            names.called(heading, say),
            *_shares(table, figures.get(heading.code)),
        ]
        for dimension, slices in table.slices.items()
        for one in slices
        for headings, figures in ((table.bases, one.bases), (table.groups, one.groups))
        for heading in headings
    ]
    return _sheet("shares", say), head, rows


def items(table: Table, say: Say) -> List:
    columns = ("code", "group", "question", "answered", "low", "top", "bottom", "foreign", "correlation")
    rows: list[list[Cell]] = [
        [
            one.code,
            names.brief(table.group[one.group], say),
            one.text,
            one.n,
            one.low,
            one.top,
            one.bottom,
            one.foreign,
            "" if one.correlation is None else one.correlation,
        ]
        for one in table.items
    ]
    return _sheet("items", say), _head(columns, say), rows


def themes(table: Table, say: Say) -> List:
    """What people need: by their point deficits, and by what they asked for."""
    found: list[list[Cell]] = [
        [one.code, names.called(one, say), "", one.n, one.schools, one.hours] for one in table.themes
    ]
    asked: list[list[Cell]] = [
        [one.code, names.called(one, say), words.kind(one.kind, say), one.n, one.schools, ""]
        for one in table.requests
    ]
    return (
        _sheet("themes", say),
        _head(("code", "theme", "kind", "n", "schools", "hours"), say),
        [*found, *asked],
    )


def choices(table: Table, say: Say) -> List:
    rows: list[list[Cell]] = [
        [choice.code, choice.text, choice.n, option.code, names.called(option, say), option.n]
        for choice in table.choices
        for option in choice.options
    ]
    return _sheet("choices", say), _head(("code", "question", "answered", "code", "option", "n"), say), rows


def proposals(table: Table, say: Say) -> List:
    known = {one.code: names.called(one, say) for one in table.themes}
    rows: list[list[Cell]] = [
        [
            plain(say(f"findings-paper-propose-{one.propose}")),
            words.place(table, one.dimension, one.place, say),
            names.called(table.group[one.group], say),
            one.n,
            one.grave,
            one.text,
            "; ".join(known.get(code, code) for code in one.themes),
        ]
        for propose in get_args(Proposal)
        for one in words.proposals(table, propose)
    ]
    columns = ("proposal", "place", "group", "n", "grave", "name", "themes")
    return _sheet("proposals", say), _head(columns, say), rows


def comparison(table: Table, say: Say) -> List:
    found = table.comparison
    parts = {"all": found.all, "active": found.active, "others": found.others} if found else {}
    rows: list[list[Cell]] = [
        [
            code,
            names.called(table.group[code], say),
            plain(say(f"findings-paper-part-{part}")),
            change.n,
            change.before,
            change.after,
            change.after - change.before,
        ]
        for part, changes in parts.items()
        for code, change in changes.items()
    ]
    columns = ("code", "group", "who", "n", "before", "after", "change")
    return _sheet("comparison", say), _head(columns, say), rows


def reliability(table: Table, say: Say) -> List:
    rows: list[list[Cell]] = [
        [code, names.called(table.group[code], say), one.n, one.items, one.alpha]
        for code, one in table.reliability.items()
    ]
    return _sheet("reliability", say), _head(("code", "group", "n", "items", "alpha"), say), rows


ALL: tuple[Callable[[Table, Say], List], ...] = (
    shares, items, themes, choices, proposals, comparison, reliability,
)  # fmt: skip


def _percent(figure: Figure | None) -> int | None:
    return figure.percent if figure else None


def _shares(table: Table, figure: Figure | None) -> list[Cell]:
    if figure is None:
        return [None] * (len(table.levels) + 3)
    known = [figure.levels.get(level.code, "") for level in table.levels]
    return [figure.n, figure.percent, *known, "" if figure.grave is None else figure.grave]


def _sheet(name: str, say: Say) -> str:
    return plain(say(f"findings-paper-sheet-{name}"))


def _head(names: Sequence[str], say: Say) -> list[str]:
    return [plain(say(f"findings-paper-column-{name}")) for name in names]
