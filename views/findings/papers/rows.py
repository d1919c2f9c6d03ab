"""The tables of the memo as values for its templates: plain texts, nothing to count any more."""

from typing import Any

from locales import Say
from models.figures import Dimension, Figure, Slice
from models.findings import Comparison, Table
from views import plain
from views.findings import names
from views.findings.papers import words

Row = dict[str, Any]
HARDEST = 3
LONGEST = 10


def levels(table: Table, say: Say) -> list[Row]:
    ordered = sorted(table.levels, key=lambda one: -one.least)
    return [
        {"span": words.span(table, one, say), "deficit": one.deficit, "mastery": one.mastery}
        for one in ordered
    ]


def competences(table: Table, say: Say, *, basic: bool) -> list[Row]:
    """The basic groups, or the groups, in the order of the questionnaire."""
    figures = table.district.bases if basic else table.district.groups
    headings = table.bases if basic else table.groups
    bases = {base.code: names.called(base, say) for base in table.bases}
    homes = {one.code: bases.get(one.base, "") for one in table.groups}
    return [
        {
            "code": one.code,
            "title": names.called(one, say),
            "base": homes.get(one.code, ""),
            **_known(table, figures.get(one.code), say),
        }
        for one in headings
    ]


def _known(table: Table, figure: Figure | None, say: Say) -> Row:
    ordered = sorted(table.levels, key=lambda one: -one.least)
    if figure is None:
        hidden = words.hidden(table, say)
        return {"n": hidden, "percent": "", "shares": ["" for _ in ordered], "grave": "", "level": ""}
    level = words.level(table, figure.percent)
    return {
        "n": str(figure.n),
        "percent": str(figure.percent),
        "shares": [str(figure.levels.get(one.code, "")) for one in ordered],
        "grave": "" if figure.grave is None else str(figure.grave),
        "level": plain(say("findings-paper-both", deficit=level.deficit, mastery=level.mastery))
        if level
        else "",
    }


def parts(table: Table, dimension: Dimension, say: Say) -> list[Row]:
    """The slices of a dimension of which anything is known, with the basic groups and the hardest groups."""
    return [
        {
            "title": names.called(one, say),
            "n": words.hidden(table, say) if one.n is None else str(one.n),
            "total": str(one.total.percent) if one.total else "",
            "bases": [_percent(table, one.bases.get(base.code), say) for base in table.bases],
            "hardest": hardest(table, one, say),
        }
        for one in table.slices.get(dimension, ())
        if one.groups or one.bases
    ]


def hardest(table: Table, one: Slice, say: Say) -> str:
    """«Цифра — 28 %, Инклюзия — 31 %»: only what was published of this slice."""
    known = [group for group in table.groups if group.code in one.groups]
    lowest = sorted(known, key=lambda group: one.groups[group.code].percent)[:HARDEST]
    return ", ".join(
        plain(
            say(
                "findings-paper-hard",
                group=names.brief(group, say),
                percent=one.groups[group.code].percent,
            )
        )
        for group in lowest
    )


def folded(table: Table, say: Say) -> list[str]:
    """Which groups of associations stand for those with too few answers."""
    return [names.called(one, say) for one in table.slices.get("cluster", ()) if one.inside and one.groups]


def unshown(table: Table, dimension: Dimension, say: Say) -> str:
    """Whose figures are not published: named, so that nobody takes them for forgotten."""
    found = [one for one in table.slices.get(dimension, ()) if not (one.groups or one.bases)]
    return ", ".join(names.called(one, say) for one in found)


def items(table: Table, say: Say) -> list[Row]:
    return [
        {
            "number": str(number),
            "code": one.code,
            "text": one.text,
            "group": names.brief(table.group[one.group], say),
            "low": str(one.low),
            "n": str(one.n),
        }
        for number, one in enumerate(table.weakest(LONGEST), 1)
    ]


def themes(table: Table, say: Say) -> list[Row]:
    return [
        {
            "title": names.called(one, say),
            "n": str(one.n),
            "schools": str(one.schools),
            "hours": str(one.hours),
        }
        for one in table.themes[:LONGEST]
    ]


def requests(table: Table, say: Say) -> list[Row]:
    return [
        {
            "title": names.called(one, say),
            "kind": words.kind(one.kind, say),
            "n": str(one.n),
            "schools": str(one.schools),
        }
        for one in table.requests[:LONGEST]
    ]


def chosen(table: Table, role: str, say: Say) -> list[Row]:
    """What people chose in the closing question of this role; what too few chose is left out."""
    return [
        {"title": names.called(option, say), "n": str(option.n), "of": str(choice.n)}
        for choice in table.choices
        if choice.role == role
        for option in choice.options
        if option.n is not None
    ]


def comparison(table: Table, found: Comparison, say: Say) -> Row:
    return {
        "wave": found.title,
        "closed": say.full_day(found.closed_at),
        "version": str(found.version),
        "rows": [
            {"code": code, "title": names.called(table.group[code], say), **_changes(table, found, code, say)}
            for code in found.all
        ],
        "reworded": ", ".join(names.called(table.group[code], say) for code in found.reworded),
        "known": not found.too_few,
    }


def _changes(table: Table, found: Comparison, code: str, say: Say) -> Row:
    whole = found.all[code]
    row: Row = {"n": str(whole.n), "before": str(whole.before), "after": str(whole.after)}
    for name, changes in (("change", found.all), ("active", found.active), ("others", found.others)):
        change = changes.get(code)
        row[name] = signed(change.after - change.before) if change else words.hidden(table, say)
    return row


def signed(change: int) -> str:
    """«+4», «−2» with a true minus, «0»."""
    return f"+{change}" if change > 0 else f"−{-change}" if change else "0"


def reliability(table: Table, say: Say) -> list[Row]:
    return [
        {
            "title": names.called(table.group[code], say),
            "alpha": say.number(one.alpha),
            "n": str(one.n),
            "items": str(one.items),
        }
        for code, one in table.reliability.items()
    ]


def _percent(table: Table, figure: Figure | None, say: Say) -> str:
    return str(figure.percent) if figure else words.hidden(table, say)
