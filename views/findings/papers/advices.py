"""What the memo recommends and to whom: the proposals of the published table, each with its figures."""

from typing import Any, get_args

from locales import Html, Say
from models.figures import ProposalFigure, ThemeFigure
from models.findings import Table
from models.scorings import Proposal
from views import plain
from views.findings import names
from views.findings.papers import words

Row = dict[str, Any]
THEMES = 5
CHECKED = 3
SAID = (
    *(f"findings-paper-measure-{proposal}" for proposal in get_args(Proposal)),
    *(f"findings-paper-measure-{name}" for name in ("talk", "again")),
    *(f"findings-paper-remark-{name}" for name in ("foreign", "ceiling", "floor")),
)


def addressed(table: Table, propose: Proposal, say: Say) -> list[str]:
    """A sentence for each place with all of its groups; for the whole district one for each group."""
    places: dict[str, list[ProposalFigure]] = {}
    for one in table.proposals:
        if one.propose == propose:
            places.setdefault(one.group if one.dimension == "district" else one.place, []).append(one)
    return [_advice(table, found, say) for found in places.values()]


def _advice(table: Table, found: list[ProposalFigure], say: Say) -> str:
    titles = {theme.code: names.called(theme, say) for theme in table.themes}
    named = dict.fromkeys(titles[code] for one in found for code in one.themes if code in titles)
    groups = [
        say(
            "findings-paper-advice-group",
            group=names.called(table.group[one.group], say),
            grave=one.grave,
            n=one.n,
        )
        for one in found
    ]
    return plain(
        say(
            "findings-paper-advice",
            place=words.place(table, found[0].dimension, found[0].place, say),
            text=found[0].text,
            groups=Html.joined(groups, "; "),
            themes=say("findings-paper-advice-themes", themes="; ".join(named)) if named else "",
        )
    )


def centre(table: Table, say: Say) -> list[str]:
    """What the centre itself can plan: the themes most people lack."""
    return [_theme(one, say) for one in table.themes[:THEMES]]


def _theme(one: ThemeFigure, say: Say) -> str:
    title = names.called(one, say)
    return plain(
        say("findings-paper-advice-theme", theme=title, n=one.n, schools=one.schools, hours=one.hours)
    )


def measures(table: Table, say: Say) -> list[str]:
    """What is to be done; dates and names are written in by a person."""
    places: dict[Proposal, list[str]] = {}
    for one in table.proposals:
        listed = places.setdefault(one.propose, [])
        called = names.called(table.group[one.group], say)
        if one.propose != "course_plan":
            called = words.place(table, one.dimension, one.place, say)
        if called not in listed:
            listed.append(called)
    found = [
        plain(say(f"findings-paper-measure-{propose}", places="; ".join(listed)))
        for propose, listed in places.items()
    ]
    return [*found, *(plain(say(f"findings-paper-measure-{name}")) for name in ("talk", "again"))]


def checks(table: Table, say: Say) -> list[Row]:
    """By what it will be seen whether the measures helped: figures of today, beside room for the next."""
    known = table.district.groups
    lacking = sorted(
        (group for group in table.groups if group.code in known and known[group.code].grave is not None),
        key=lambda group: -(known[group.code].grave or 0),
    )
    return [
        {
            "what": plain(say("findings-paper-check-grave", group=names.called(group, say))),
            "now": plain(say("findings-paper-percent", percent=known[group.code].grave)),
        }
        for group in lacking[:CHECKED]
    ]


def remarks(table: Table, say: Say) -> list[str]:
    """What is wrong with the questions themselves: to be mended before the next wave."""
    return [
        plain(say(f"findings-paper-remark-{remark}", code=item.code, share=share, text=item.text))
        for item in table.items
        for remark, share in (("foreign", item.foreign), ("ceiling", item.top), ("floor", item.bottom))
        if remark in item.remarks
    ]
