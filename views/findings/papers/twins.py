"""The machine's twin of the papers: every published figure on a line of its own, with its address.

Columns: section, part (dimension:code of the slice, or what is compared), part_title, code, title,
figure, value. Codes are those of the questionnaire and the district's files; they are the same in
every language.
"""

from collections.abc import Iterator

from locales import Say
from models.figures import Figure, Heading, Slice
from models.findings import Table
from views import sheets
from views.findings import names
from views.findings.papers import words

HEAD = ("section", "part", "part_title", "code", "title", "figure", "value")
Value = int | float | str
Line = tuple[str, str, str, str, str, str, Value]


def table(published: Table, say: Say) -> bytes:
    """CSV for Excel: semicolons, UTF-8 with its mark, texts that look like formulas kept texts."""
    return sheets.separated([HEAD, *lines(published, say)])


def lines(published: Table, say: Say) -> Iterator[Line]:
    yield from _wave(published)
    for dimension, found in published.slices.items():
        for one in found:
            yield from _slice(published, dimension, one, say)
    yield from _questions(published)
    yield from _asked(published, say)
    yield from _proposed(published)
    yield from _compared(published, say)


def _wave(published: Table) -> Iterator[Line]:
    facts: dict[str, Value | None] = {
        "wave": published.wave,
        "questionnaire": published.questionnaire,
        "version": published.version,
        "opened_at": published.opened_at.isoformat(),
        "closed_at": published.closed_at.isoformat(),
        "published_at": published.made_at.isoformat(),
        "least": published.least,
        "invited": published.invited,
        "answered": published.answered,
        "counted": published.counted,
        "excluded": published.excluded,
    }
    for name, value in facts.items():
        yield "wave", "", "", "", "", name, "" if value is None else value


def _slice(published: Table, dimension: str, one: Slice, say: Say) -> Iterator[Line]:
    part, title = f"{dimension}:{one.code}", names.called(one, say)
    hidden = words.hidden(published, say)
    yield "slice", part, title, "", "", "n", hidden if one.n is None else one.n
    for headings, figures in ((published.bases, one.bases), (published.groups, one.groups)):
        for heading in headings:
            called = names.called(heading, say)
            for name, value in _figures(figures.get(heading.code), hidden):
                yield "slice", part, title, heading.code, called, name, value
    if one.total:
        yield "slice", part, title, "total", "", "percent", one.total.percent


def _figures(figure: Figure | None, hidden: str) -> Iterator[tuple[str, Value]]:
    if figure is None:
        yield "n", hidden
        return
    yield "n", figure.n
    yield "percent", figure.percent
    for code, share in figure.levels.items():
        yield f"level:{code}", share
    if figure.grave is not None:
        yield "grave", figure.grave


def _questions(published: Table) -> Iterator[Line]:
    for item in published.items:
        known: dict[str, Value | None] = {
            "asked": item.asked,
            "n": item.n,
            "low": item.low,
            "top": item.top,
            "bottom": item.bottom,
            "foreign": item.foreign,
            "correlation": item.correlation,
        }
        for name, value in known.items():
            if value is not None:
                yield "item", item.group, "", item.code, item.text, name, value
    for code, one in published.reliability.items():
        for name, value in (("n", one.n), ("items", one.items), ("alpha", one.alpha)):
            yield "reliability", code, "", code, "", name, value


def _asked(published: Table, say: Say) -> Iterator[Line]:
    counted: list[tuple[str, str, Heading, int, int]] = [
        *(("theme", "", one, one.n, one.schools) for one in published.themes),
        *(("request", one.kind, one, one.n, one.schools) for one in published.requests),
    ]
    for section, part, heading, n, schools in counted:
        yield section, part, "", heading.code, names.called(heading, say), "n", n
        yield section, part, "", heading.code, names.called(heading, say), "schools", schools
    for choice in published.choices:
        yield "choice", choice.code, choice.text, "", "", "n", choice.n
        for option in choice.options:
            value = words.hidden(published, say) if option.n is None else option.n
            yield "choice", choice.code, choice.text, option.code, names.called(option, say), "n", value


def _proposed(published: Table) -> Iterator[Line]:
    for one in published.proposals:
        part = f"{one.dimension}:{one.place}"
        for name, value in (("n", one.n), ("grave", one.grave)):
            yield f"proposal:{one.propose}", part, one.text, one.group, "", name, value


def _compared(published: Table, say: Say) -> Iterator[Line]:
    if not (comparison := published.comparison):
        return
    for part, changes in (
        ("all", comparison.all),
        ("active", comparison.active),
        ("others", comparison.others),
    ):
        for code, change in changes.items():
            called = names.called(published.group[code], say)
            for name, value in (("n", change.n), ("before", change.before), ("after", change.after)):
                yield "comparison", part, comparison.title, code, called, name, value
