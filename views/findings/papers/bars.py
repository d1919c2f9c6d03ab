"""Bars: how the people of the district divide into levels, in the basic groups and in each group."""

from itertools import pairwise
from pathlib import Path
from typing import Any

from locales import Say
from models.figures import Figure, Heading, LevelHeading
from models.findings import Table
from views import papers, plain
from views.findings import names
from views.findings.papers import colours

TEMPLATE = Path(__file__).with_name("bars.typ")


def png(table: Table, say: Say) -> bytes:
    return papers.png(TEMPLATE, values(table, say), ppi=200)


def svg(table: Table, say: Say) -> str:
    return papers.svg(TEMPLATE, values(table, say))


def values(table: Table, say: Say) -> dict[str, Any]:
    steps = _steps(table)
    whole = table.district
    return {
        "language": say.language,
        "rows": [
            _row(heading, figures[heading.code], strong, steps, say)
            for headings, figures, strong in (
                (table.bases, whole.bases, True),
                (table.groups, whole.groups, False),
            )
            for heading in headings
            if heading.code in figures
        ],
        "legend": [{"text": level.deficit, "fill": colours.fill(middle)} for level, middle in steps],
    }


def _steps(table: Table) -> list[tuple[LevelHeading, int]]:
    """The levels from the gravest, each with the percent whose colour it takes."""
    ordered = sorted(table.levels, key=lambda level: level.least)
    bounds = pairwise([*(round(level.least) for level in ordered), 100])
    return [(level, (low + high) // 2) for level, (low, high) in zip(ordered, bounds, strict=True)]


def _row(
    heading: Heading, figure: Figure, strong: bool, steps: list[tuple[LevelHeading, int]], say: Say
) -> dict[str, Any]:
    return {
        "title": names.called(heading, say),
        "strong": strong,
        "percent": plain(say("findings-paper-percent", percent=figure.percent)),
        "parts": [
            {"share": share, "fill": colours.fill(middle), "ink": colours.ink(middle)}
            for level, middle in steps
            if (share := figure.levels.get(level.code, 0))
        ],
    }
