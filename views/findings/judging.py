"""How the questions fared, and how this wave stands beside the one before: said with care."""

from collections.abc import Mapping

from locales import Html, Say
from models.figures import ItemFigure, Remark
from models.findings import Change, Comparison, Table
from views import Button, Screen, pages, plain
from views import Table as Grid
from views.announcements.feed import cut
from views.findings import callbacks as to
from views.findings import names

SIZE = 5
TEXT = 140
# From so much up, the questions of a group measure one thing.
RELIABLE = 0.7
REMARKS: tuple[Remark, ...] = ("foreign", "ceiling", "floor", "correlation")
PARTS = ("all", "active", "others")
HEADS = ("findings-was-group", "findings-was-before", "findings-was-after", "findings-was-people")
SAID = (
    *(f"findings-remark-{remark}" for remark in REMARKS),
    *(f"findings-was-{part}" for part in PARTS),
    *HEADS,
)


def quality(table: Table, at: to.Quality, say: Say) -> Screen:
    """What is worth mending in the questionnaire before the next wave, in plain words."""
    found = [(item, remark) for item in table.items for remark in item.remarks]
    page = min(max(at.page, 0), max(len(found) - 1, 0) // SIZE)
    lines = [_remark(item, remark, say) for item, remark in found[page * SIZE : (page + 1) * SIZE]]
    parts = [say("findings-quality", version=table.version)]
    if page == 0:
        parts.append(_reliability(table, say))
    parts += lines or [say("findings-quality-fine")]
    turning = pages(
        say("findings-back"),
        say("findings-on"),
        lambda number: to.Quality(wave_id=at.wave_id, page=number),
        page,
        len(found),
        SIZE,
    )
    return Screen(Html.joined(parts, "\n\n"), turning, _home(at.wave_id, say))


def _reliability(table: Table, say: Say) -> Html:
    if not table.reliability:
        return say("findings-alpha-none")
    lines = [
        say(
            "findings-alpha-fine" if one.alpha >= RELIABLE else "findings-alpha-weak",
            group=names.group(table, code, say),
            alpha=say.number(one.alpha),
            count=one.n,
        )
        for code, one in sorted(table.reliability.items(), key=lambda pair: pair[1].alpha)
    ]
    return Html.joined([say("findings-alpha"), *lines])


def _remark(item: ItemFigure, remark: Remark, say: Say) -> Html:
    facts = {
        "foreign": item.foreign,
        "ceiling": item.top,
        "floor": item.bottom,
        "correlation": say.number(item.correlation or 0),
    }
    return say(f"findings-remark-{remark}", code=item.code, text=cut(item.text, TEXT), share=facts[remark])


def compared(table: Table, wave_id: int, comparison: Comparison, say: Say) -> Screen:
    """The same people in two waves; those who took part in something, and the others."""
    head = say(
        "findings-compared", wave=table.wave, before=comparison.title, day=say.full_day(comparison.closed_at)
    )
    back = _home(wave_id, say)
    if comparison.too_few:
        return Screen(Html.joined([head, say("findings-compared-few", least=table.least)], "\n\n"), back)
    parts = [head, say("findings-care")]
    if comparison.reworded:
        reworded = [names.group(table, code, say) for code in comparison.reworded]
        parts.append(say("findings-reworded", names=say.several(reworded)))
    if not (comparison.active and comparison.others):
        parts.append(say("findings-compared-undivided", least=table.least))
    heads = [plain(say(key)) for key in HEADS]
    rows = [row for part in PARTS for row in _changes(table, part, getattr(comparison, part), say)]
    return Screen(Html.joined(parts, "\n\n"), back, table=Grid(heads, rows))


def _changes(table: Table, part: str, changes: Mapping[str, Change], say: Say) -> list[list[str]]:
    if not changes:
        return []
    rows = [[plain(say(f"findings-was-{part}")), "", "", ""]]
    for group in table.groups:
        if (change := changes.get(group.code)) is not None:
            rows.append([names.brief(group, say), str(change.before), _after(change), str(change.n)])
    return rows


def _after(change: Change) -> str:
    """«60 (+6)»."""
    return f"{change.after} ({change.after - change.before:+d})".replace("-", "−")


def _home(wave_id: int, say: Say) -> Button:
    return Button(say("findings-home"), to.Finding(wave_id=wave_id))
