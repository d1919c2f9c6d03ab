"""How the questions fared: what is hard for people, and which questions are worth mending. No I/O."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.figures import ItemFigure, Reliability, Remark
from models.instruments import Instrument
from models.scorings import Pilot
from services.findings.figuring import whole
from services.findings.gathering import FOREIGN, UNASKED, Answered

# So large a share of answers at one end tells nobody apart.
CROWDED = 80
Points = NDArray[np.int8]


def items(answered: Answered, least: int) -> tuple[ItemFigure, ...]:
    """Every question that at least `least` people answered; shares are of the whole district."""
    found = (_item(answered, number, code, least) for number, code in enumerate(answered.codes))
    return tuple(one for one in found if one is not None)


def reliability(answered: Answered) -> dict[str, Reliability]:
    """Cronbach's alpha by group, over people who were asked and answered all of its questions.

    Variants ask different questions: the set asked of most people counts.
    """
    pilot = _pilot(answered.instrument)
    if pilot is None or not answered.people:
        return {}
    found = {}
    for group in answered.instrument.group:
        table = _complete(answered, group)
        if table is not None and table.shape[0] >= pilot.people and table.shape[1] > 1:
            alpha = cronbach(table)
            if alpha is not None:
                found[group] = Reliability(n=table.shape[0], items=table.shape[1], alpha=round(alpha, 2))
    return found


def cronbach(table: NDArray[np.float64]) -> float | None:
    """k/(k-1) · (1 - Σ variances / variance of the sum); None when all people are alike."""
    count = table.shape[1]
    spread = float(table.sum(axis=1).var(ddof=1))
    if spread == 0:
        return None
    return float(count / (count - 1) * (1 - table.var(axis=0, ddof=1).sum() / spread))


def _item(answered: Answered, number: int, code: str, least: int) -> ItemFigure | None:
    instrument, item = answered.instrument, answered.item(code)
    column = answered.points[:, number]
    asked, given = column[column != UNASKED], column[column > FOREIGN]
    if len(given) < least or instrument.scale is None or instrument.scoring is None:
        return None
    highest, lowest = instrument.scale.highest, instrument.scale.lowest
    row = code[len(item.code) + 1 :]
    made = ItemFigure(
        code=code,
        group=item.group,
        text=f"{item.text} {item.rows[row]}" if row else item.text,
        themes=item.themes,
        asked=len(asked),
        n=len(given),
        low=_share(given <= instrument.scoring.point_deficit),
        top=_share(given >= highest - 1),
        bottom=_share(given == lowest),
        foreign=_share(asked == FOREIGN),
        correlation=_correlation(answered, number, item.group),
    )
    return made.model_copy(update={"remarks": _remarks(made, _pilot(instrument))})


def _remarks(item: ItemFigure, pilot: Pilot | None) -> tuple[Remark, ...]:
    if pilot is None or item.asked < pilot.people:
        return ()
    found: list[Remark] = []
    if item.foreign > 100 * pilot.not_applicable:
        found.append("foreign")
    if item.top >= CROWDED:
        found.append("ceiling")
    if item.bottom >= CROWDED:
        found.append("floor")
    if item.correlation is not None and item.correlation < pilot.correlation:
        found.append("correlation")
    return tuple(found)


def _correlation(answered: Answered, number: int, group: str) -> float | None:
    """With the mean of the other questions of the group, over enough people."""
    pilot = _pilot(answered.instrument)
    others = [at for at in _columns(answered, group) if at != number]
    if pilot is None or not others:
        return None
    table = answered.points[:, others].astype(np.float64)
    table[table <= FOREIGN] = np.nan
    counts = (~np.isnan(table)).sum(axis=1)
    both = (answered.points[:, number] > FOREIGN) & (counts > 0)
    if both.sum() < pilot.people:
        return None
    own = answered.points[both, number].astype(np.float64)
    rest = np.nansum(table[both], axis=1) / counts[both]
    if own.std() == 0 or rest.std() == 0:
        return None
    return round(float(np.corrcoef(own, rest)[0, 1]), 2)


def _complete(answered: Answered, group: str) -> NDArray[np.float64] | None:
    """The answers of those who answered the same questions of a group in full: the commonest such set."""
    table = answered.points[:, _columns(answered, group)]
    asked, given = table != UNASKED, table > FOREIGN
    full = (asked == given).all(axis=1) & given.any(axis=1)
    if not full.any():
        return None
    patterns, which, counts = np.unique(given[full], axis=0, return_inverse=True, return_counts=True)
    chosen = int(counts.argmax())
    rows = table[full][which.ravel() == chosen]
    picked: NDArray[np.float64] = rows[:, patterns[chosen]].astype(np.float64)
    return picked


def _columns(answered: Answered, group: str) -> Sequence[int]:
    return [number for number, code in enumerate(answered.codes) if answered.item(code).group == group]


def _pilot(instrument: Instrument) -> Pilot | None:
    return instrument.quality.pilot if instrument.quality else None


def _share(which: NDArray[np.bool_]) -> int:
    return whole(100 * float(which.mean())) if which.size else 0
