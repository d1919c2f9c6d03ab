"""The heat map as a table, and one slice at a time."""

from collections.abc import Sequence

from locales import Html, Say
from models.figures import DIMENSIONS, Dimension, Figure, Slice
from models.findings import Table
from views import Button, Screen, pages, plain
from views import Table as Grid
from views.announcements.feed import cut
from views.findings import callbacks as to
from views.findings import names

COLUMNS = 4
SIZE = 8
HEAD, NAME = 10, 18
HIDDEN = "·"
SAID = tuple(f"findings-by-{dimension}" for dimension in DIMENSIONS)


def heat(table: Table, at: to.Heat, say: Say) -> Screen:
    """Associations and clusters down, a few groups across, the hardest first."""
    across = table.hardest(len(table.groups))
    page = min(max(at.page, 0), (len(across) - 1) // COLUMNS) if across else 0
    shown = across[page * COLUMNS : (page + 1) * COLUMNS]
    listed = [table.district, *_associations(table)]
    head = [plain(say("findings-heat-corner")), *(cut(names.brief(group, say), HEAD) for group in shown)]
    rows = [
        [cut(names.brief(one, say), NAME), *(_cell(one.groups.get(group.code)) for group in shown)]
        for one in listed
    ]
    turning = pages(
        say("findings-back"),
        say("findings-on"),
        lambda number: to.Heat(wave_id=at.wave_id, page=number),
        page,
        len(across),
        COLUMNS,
    )
    words = [say("findings-heat", wave=table.wave), say("findings-hidden", least=table.least)]
    return Screen(Html.joined(words), turning, _home(at.wave_id, say), table=Grid(head, rows))


def dimensions(table: Table, wave_id: int, say: Say) -> Screen:
    """By what the results can be looked at."""
    offered = [
        Button(say(f"findings-by-{dimension}"), to.By(wave_id=wave_id, dimension=dimension))
        for dimension in DIMENSIONS
        if dimension in table.slices and dimension != "district"
    ]
    whole = Button(say("findings-by-district"), to.One(wave_id=wave_id, dimension="district", at=0))
    return Screen(say("findings-by", wave=table.wave), whole, *offered, _home(wave_id, say))


def slices(table: Table, at: to.By, say: Say) -> Screen:
    """The slices of one dimension; those too small are named, and nothing is said of them."""
    dimension: Dimension = at.dimension  # type: ignore[assignment] # the caller has found it in the table
    listed = table.slices[dimension]
    shown = [(number, one) for number, one in enumerate(listed) if one.n is not None]
    page = min(max(at.page, 0), max(len(shown) - 1, 0) // SIZE)
    buttons = [
        Button(_line(one, say), to.One(wave_id=at.wave_id, dimension=dimension, at=number))
        for number, one in shown[page * SIZE : (page + 1) * SIZE]
    ]
    turning = pages(
        say("findings-back"),
        say("findings-on"),
        lambda number: to.By(wave_id=at.wave_id, dimension=dimension, page=number),
        page,
        len(shown),
        SIZE,
    )
    parts = [say("findings-slices", by=say(f"findings-by-{dimension}"))]
    hidden = [names.brief(one, say) for one in listed if one.n is None]
    if hidden:
        parts.append(say("findings-not-shown", names=say.several(hidden), least=table.least))
    back = Button(say("findings-by-other"), to.By(wave_id=at.wave_id))
    return Screen(Html.joined(parts, "\n\n"), *buttons, turning, [back, _home(at.wave_id, say)])


def one(table: Table, found: Slice, at: to.One, say: Say) -> Screen:
    """One slice beside the district, the hardest group first."""
    parts = [say("findings-one", name=names.called(found, say), wave=table.wave)]
    back = [_to_slices(at, say), _home(at.wave_id, say)]
    if found.n is None:
        return Screen(
            Html.joined([*parts, say("findings-one-hidden", least=table.least)], "\n\n"), _row(back)
        )
    parts.append(say("findings-one-people", count=found.n))
    if found.inside:
        inside = [names.brief(one, say) for one in _inside(table, found)]
        parts.append(say("findings-one-inside", names=say.several(inside or found.inside), least=table.least))
    if any(group.code not in found.groups for group in table.groups):
        parts.append(say("findings-hidden", least=table.least))
    head = [plain(say(f"findings-one-{column}")) for column in ("group", "percent", "district", "grave")]
    return Screen(Html.joined(parts, "\n\n"), _row(back), table=Grid(head, _figures(table, found, say)))


COLUMN_HEADS = ("findings-one-group", "findings-one-percent", "findings-one-district", "findings-one-grave")
SAID = (*SAID, *COLUMN_HEADS)


def _figures(table: Table, found: Slice, say: Say) -> list[list[str]]:
    known = sorted(
        table.groups,
        key=lambda group: found.groups[group.code].percent if group.code in found.groups else 101,
    )
    rows = []
    for group in known:
        own, all_of = found.groups.get(group.code), table.district.groups.get(group.code)
        grave = HIDDEN if own is None or own.grave is None else str(own.grave)
        rows.append([names.brief(group, say), _cell(own), _cell(all_of), grave])
    for base in table.bases:
        own, all_of = found.bases.get(base.code), table.district.bases.get(base.code)
        grave = HIDDEN if own is None or own.grave is None else str(own.grave)
        rows.append(
            [plain(say("findings-base", base=names.called(base, say))), _cell(own), _cell(all_of), grave]
        )
    return rows


def _associations(table: Table) -> list[Slice]:
    """Every association, and the clusters that stand for the small ones."""
    return [*table.slices.get("association", ()), *table.slices.get("cluster", ())]


def _inside(table: Table, found: Slice) -> list[Slice]:
    return [one for one in table.slices.get("association", ()) if one.code in found.inside]


def _line(one: Slice, say: Say) -> Html:
    name = cut(names.brief(one, say), 32)
    if one.total is None:
        return say("findings-slice", name=name, count=one.n or 0)
    return say("findings-slice-percent", name=name, count=one.n or 0, percent=one.total.percent)


def _cell(figure: Figure | None) -> str:
    return HIDDEN if figure is None else str(figure.percent)


def _to_slices(at: to.One, say: Say) -> Button:
    dimension = "" if at.dimension == "district" else at.dimension
    return Button(say("findings-by-back"), to.By(wave_id=at.wave_id, dimension=dimension))


def _home(wave_id: int, say: Say) -> Button:
    return Button(say("findings-home"), to.Finding(wave_id=wave_id))


def _row(buttons: Sequence[Button]) -> list[Button]:
    return list(buttons)
