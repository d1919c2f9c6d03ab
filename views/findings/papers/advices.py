"""What the memo recommends and to whom: the proposals of the published table, each with its figures."""

from typing import Any, get_args

from locales import Say
from models.figures import ProposalFigure, ThemeFigure
from models.findings import Table
from models.scorings import Proposal
from views import plain
from views.findings import names
from views.findings.papers import words

Row = dict[str, Any]
THEMES = 5
CHECKED = 3
GRAVEST = 3  # groups named to one place: more would be read by nobody
SAID = (
    *(f"findings-paper-measure-{proposal}" for proposal in get_args(Proposal)),
    *(f"findings-paper-measure-{name}" for name in ("talk", "again")),
    *(f"findings-paper-remark-{name}" for name in ("foreign", "ceiling", "floor")),
)


def addressed(table: Table, propose: Proposal, say: Say) -> list[Row]:
    """A row for each place with its gravest groups; for the whole district one for each group."""
    places: dict[str, list[ProposalFigure]] = {}
    for one in words.proposals(table, propose):
        places.setdefault(one.group if one.dimension == "district" else one.place, []).append(one)
    return [_advice(table, found[:GRAVEST], say) for found in places.values()]


def _advice(table: Table, found: list[ProposalFigure], say: Say) -> Row:
    titles = {theme.code: names.called(theme, say) for theme in table.themes}
    likeliest = [next((titles[code] for code in one.themes if code in titles), "") for one in found]
    return {
        "place": words.place(table, found[0].dimension, found[0].place, say),
        "group": names.called(table.group[found[0].group], say),
        "groups": ", ".join(_hard(table, one, say) for one in found),
        "grave": str(found[0].grave),
        "n": str(min(one.n for one in found)),
        "themes": "; ".join(dict.fromkeys(theme for theme in likeliest if theme)),
        "text": found[0].text,
    }


def _hard(table: Table, one: ProposalFigure, say: Say) -> str:
    group = names.brief(table.group[one.group], say)
    return plain(say("findings-paper-hard", group=group, percent=one.grave))


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
    for one in (one for propose in get_args(Proposal) for one in words.proposals(table, propose)):
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
