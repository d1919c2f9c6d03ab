"""The figures of each slice, and who stands behind them. No I/O."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from models.figures import DIMENSIONS, Dimension, Figure, Slice
from models.findings import Sets
from models.instruments import Instrument
from services.findings import slicing
from services.findings.auditing import Numbers
from services.findings.gathering import Answered
from services.findings.slicing import Cut

Floats = NDArray[np.float64]


@dataclass(slots=True)
class Figures:
    """The figures by slice and group, with the sets behind them; `nested` as in models.findings.Table."""

    slices: dict[Dimension, tuple[Slice, ...]]
    sets: Sets
    nested: bool = False
    places: dict[str, dict[str, Numbers]] = field(default_factory=dict)


def figures(answered: Answered, cuts: Sequence[Cut], least: int, *, nested: bool) -> Figures:
    """What may be published of the slices.

    First the slices themselves must stand together, then, within those, the people of each group: how
    many they are is told too, so that a slice hidden for one reason is hidden for all.
    """
    visible = slicing.shown(cuts, least, nested=nested)
    numbers = {cut.key: len(cut.people) for cut in cuts}
    counted = np.arange(len(answered.people))
    known = {**answered.scores, **{f"base:{code}": values for code, values in answered.bases.items()}}
    seen: dict[bytes, list[str]] = {}
    places: dict[str, dict[str, Numbers]] = {}
    for code, values in known.items():
        valid = counted[~np.isnan(values)]
        own = slicing.only(cuts, visible, valid)
        if valid.tobytes() not in seen:
            seen[valid.tobytes()] = slicing.shown(own, least, nested=nested)
        allowed = set(seen[valid.tobytes()])
        places[code] = {cut.key: cut.people for cut in own if cut.key in allowed}
    drawn: dict[Dimension, list[Slice]] = {}
    for cut in cuts:
        mine = {code: shown[cut.key] for code, shown in places.items() if cut.key in shown}
        number = numbers[cut.key] if cut.key in visible else None
        drawn.setdefault(cut.dimension, []).append(_slice(cut, number, mine, answered))
    ordered = {dimension: tuple(drawn[dimension]) for dimension in DIMENSIONS if dimension in drawn}
    return Figures(ordered, _sets(answered, cuts, visible, places), nested, places)


def grave(instrument: Instrument) -> set[str]:
    """The levels at which a plan is offered; where no rule says so, those under the middle."""
    rules = instrument.recommendations.rules if instrument.recommendations else ()
    offered = {rule.level for rule in rules if rule.plan == "offer"}
    return offered or {code for code, level in instrument.level.items() if level.least < 50}


def whole(share: float) -> int:
    """A whole percent; a half goes up."""
    return int(np.floor(share + 0.5))


def _slice(cut: Cut, number: int | None, mine: Mapping[str, Numbers], answered: Answered) -> Slice:
    if number is None:
        return cut.slice
    instrument = answered.instrument
    groups = {
        code: figure(instrument, answered.scores[code][mine[code]])
        for code in answered.scores
        if code in mine
    }
    bases = {}
    for code in answered.bases:
        own = [groups[group] for group in groups if instrument.group[group].base == code]
        if f"base:{code}" in mine and own:
            drawn = figure(instrument, answered.bases[code][mine[f"base:{code}"]])
            bases[code] = drawn.model_copy(update={"percent": _together(own)})
    total = None
    if groups and 2 * len(groups) >= len(instrument.groups):
        percent = whole(sum(one.percent for one in groups.values()) / len(groups))
        total = Figure(n=number, percent=percent)
    return cut.slice.model_copy(update={"n": number, "groups": groups, "bases": bases, "total": total})


def figure(instrument: Instrument, values: Floats) -> Figure:
    """The mean of people's percents and the shares of their levels."""
    ordered = sorted(instrument.level.values(), key=lambda level: level.least)
    bounds = np.array([level.least for level in ordered[1:]])
    counts = np.bincount(np.digitize(values, bounds), minlength=len(ordered))
    shares = {level.code: 100 * int(counts[at]) / len(values) for at, level in enumerate(ordered)}
    heavy = grave(instrument)
    return Figure(
        n=len(values),
        percent=whole(float(values.mean())),
        levels={code: whole(shares[code]) for code in instrument.level},
        grave=whole(sum(share for code, share in shares.items() if code in heavy)),
    )


def _together(figures: Sequence[Figure]) -> int:
    """A basic group from its published groups alone, so that it gives away nothing they do not."""
    people = sum(one.n for one in figures)
    return whole(sum(one.n * one.percent for one in figures) / people)


def _sets(
    answered: Answered,
    cuts: Sequence[Cut],
    visible: Sequence[str],
    places: Mapping[str, Mapping[str, Numbers]],
) -> Sets:
    people = np.array(answered.people, dtype=np.int64)
    wanted = set(visible)
    return Sets(
        people={cut.key: people[cut.people].tolist() for cut in cuts if cut.key in wanted},
        without={
            code: people[np.isnan(values)].tolist()
            for code, values in answered.scores.items()
            if code in places
        },
        shown={code: list(places[code]) for code in answered.scores},
    )
