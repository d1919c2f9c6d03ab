"""The same papers by the usual libraries."""

import math
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from models.findings import Table
from views.findings.papers import heatmaps

_NAMES = (
    "Предмет",
    "Методика",
    "Психолого-педагогика",
    "Цифра",
    "Функциональная",
    "Инклюзия",
    "Оценивание",
    "Коммуникация",
    "Воспитание",
    "Проекты",
    "Одарённые",
    "Наставничество",
)
# What the radar of a profile is drawn from.
RADAR: dict[str, Any] = {
    "language": "ru",
    "title": "Ваш профиль",
    "groups": [
        {
            "name": name,
            "share": 0.3 + number * 37 % 60 / 100,
            "said": f"{30 + number * 37 % 60} %",
            "level": ("minimal", "medium", "high", "critical")[number % 4],
        }
        for number, name in enumerate(_NAMES)
    ],
    "bands": [
        {"level": "minimal", "said": "от 75 %"},
        {"level": "medium", "said": "50–74 %"},
        {"level": "high", "said": "25–49 %"},
        {"level": "critical", "said": "до 24 %"},
    ],
}


def workbook(head: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """By openpyxl."""
    from openpyxl import Workbook

    book, kept = Workbook(), BytesIO()
    page = book.active
    assert page is not None
    page.append(list(head))
    for row in rows:
        page.append(list(row))
    book.save(kept)
    return kept.getvalue()


def heatmap(table: Table) -> bytes:
    """By matplotlib: the same cells with their figures."""
    pyplot = _pyplot()
    across, down = heatmaps.columns(table), heatmaps.rows(table, heatmaps.USUAL)
    cells = [
        [one.groups[group.code].percent if group.code in one.groups else math.nan for group in across]
        for one in down
    ]
    figure, axes = pyplot.subplots(figsize=(6, 0.3 * len(down) + 1))
    axes.imshow(cells, vmin=0, vmax=100, cmap="viridis", aspect="auto")
    axes.set_xticks(range(len(across)), [group.short for group in across], rotation=90)
    axes.set_yticks(range(len(down)), [one.short or one.title for one in down])
    for row, line in enumerate(cells):
        for column, percent in enumerate(line):
            if not math.isnan(percent):
                axes.text(column, row, f"{percent:.0f}", ha="center", va="center", fontsize=6)
    return _png(pyplot, figure)


def radar(values: dict[str, Any]) -> bytes:
    """By matplotlib: the same axes, bands and names."""
    pyplot = _pyplot()
    groups = values["groups"]
    angles = [2 * math.pi * number / len(groups) for number in range(len(groups))]
    shares = [group["share"] for group in groups]
    figure, axes = pyplot.subplots(figsize=(5, 5), subplot_kw={"polar": True})
    axes.plot([*angles, angles[0]], [*shares, shares[0]])
    axes.fill(angles, shares, alpha=0.3)
    axes.set_ylim(0, 1)
    axes.set_yticks([0.25, 0.5, 0.75, 1])
    axes.set_xticks(angles, [f"{group['name']}\n{group['said']}" for group in groups], fontsize=7)
    axes.set_title(values["title"])
    return _png(pyplot, figure)


def _pyplot() -> Any:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    return pyplot


def _png(pyplot: Any, figure: Any) -> bytes:
    kept = BytesIO()
    figure.savefig(kept, dpi=200, bbox_inches="tight")
    pyplot.close(figure)
    return kept.getvalue()
