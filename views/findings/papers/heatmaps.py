"""The heat map: competences across, parts of the district down, the colour is the percent of mastery."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from locales import Say
from models.figures import Dimension, GroupHeading, Slice
from models.findings import Table
from views import papers, plain
from views.findings import names
from views.findings.papers import colours, words

TEMPLATE = Path(__file__).with_name("heatmap.typ")
SHARP = 200  # dots an inch: on a phone three to a point
USUAL: tuple[Dimension, ...] = ("association", "cluster")


def png(table: Table, dimensions: Sequence[Dimension], say: Say, now: datetime) -> bytes:
    """As wide as a phone; for a thread: fifty milliseconds."""
    return papers.png(TEMPLATE, values(table, dimensions, say, now), SHARP)


def svg(table: Table, dimensions: Sequence[Dimension], say: Say, now: datetime) -> str:
    """The same for a paper."""
    return papers.svg(TEMPLATE, values(table, dimensions, say, now))


def values(table: Table, dimensions: Sequence[Dimension], say: Say, now: datetime) -> dict[str, Any]:
    across = columns(table)
    return {
        "language": say.language,
        "title": table.wave,
        "about": plain(say("findings-paper-heat-about")),
        "columns": [names.brief(group, say) for group in across],
        "rows": [
            {
                "title": names.brief(one, say),
                "n": "" if one.n is None else str(one.n),
                "strong": one is table.district,
                "cells": [_cell(one, group) for group in across],
            }
            for one in rows(table, dimensions)
        ],
        "legend": _legend(table, say),
        "source": words.source(table, say, now),
    }


def columns(table: Table) -> list[GroupHeading]:
    """The groups of which anything is known, the hardest first."""
    return table.hardest(len(table.groups))


def rows(table: Table, dimensions: Sequence[Dimension]) -> list[Slice]:
    """The district, then what has a figure; of clusters, those that stand for associations too small."""
    shown = [
        one
        for dimension in dimensions
        for one in table.slices.get(dimension, ())
        if one.groups and (one.inside or dimension != "cluster")
    ]
    return [table.district, *shown]


def _cell(one: Slice, group: GroupHeading) -> dict[str, str] | None:
    figure = one.groups.get(group.code)
    return None if figure is None else cell(figure.percent)


def cell(percent: int) -> dict[str, str]:
    return {"text": str(percent), "fill": colours.fill(percent), "ink": colours.ink(percent)}


def _legend(table: Table, say: Say) -> list[dict[str, Any]]:
    """Both words of each level: a high mastery is a minimal deficit."""
    ordered = sorted(table.levels, key=lambda level: -level.least)
    tops = [100, *(round(level.least) for level in ordered)]
    steps: list[dict[str, Any]] = [
        {"cell": cell((round(level.least) + top) // 2) | {"text": ""}, "text": text}
        for level, top, text in zip(ordered, tops, words.levelled(table, say), strict=False)
    ]
    return [*steps, {"cell": None, "text": plain(say("findings-paper-heat-hidden", least=table.least))}]
