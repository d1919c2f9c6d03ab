"""Self-assessment, a colleague's eyes and a test beside each other, and what they say together. No I/O."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from models.instruments import Instrument
from models.scorings import Sources as Rules
from services.questionnaires.scoring import point

ALMOST = 1e-9


@dataclass(frozen=True, slots=True)
class Sources:
    """One group as three sources have it, in percents of mastery; None where a source is silent.

    `combined` weighs those there are (0.5 / 0.3 / 0.2 unless the questionnaire says otherwise).
    `gap` is how far the self-assessment is from the source farthest from it, in percentage points:
    above zero when others see more than she does. `talk` says whether it is wide enough to speak of.
    """

    own: float | None
    external: float | None
    test: float | None
    combined: float | None
    gap: float | None
    talk: Literal["", "higher", "lower"]


def combine(rules: Rules, own: float | None, external: float | None, test: float | None) -> Sources:
    """Weighs the sources there are, their weights made to sum to one again."""
    given = {"self": own, "external": external, "test": test}
    known = {name: value for name, value in given.items() if value is not None}
    weight = sum(rules.weights.get(name, 0) for name in known)  # type: ignore[call-overload]
    combined = None
    if weight > 0:
        combined = sum(rules.weights.get(name, 0) * value for name, value in known.items()) / weight  # type: ignore[call-overload]
    gap = _gap(own, external, test)
    return Sources(own, external, test, combined, gap, _talk(gap, rules.gap))


def _gap(own: float | None, external: float | None, test: float | None) -> float | None:
    others = [other - own for other in (external, test) if own is not None and other is not None]
    return max(others, key=abs) if others else None


def _talk(gap: float | None, wide: float) -> Literal["", "higher", "lower"]:
    """ "higher": others see more than she does herself."""
    if gap is None or abs(gap) < wide - ALMOST:
        return ""
    return "higher" if gap > 0 else "lower"


def seen(instrument: Instrument, answers: Mapping[str, Any]) -> dict[str, float]:
    """Percents by group of an observer's sheet; a group in which nothing was observed is not there."""
    assert instrument.external is not None
    assert instrument.scale is not None
    lowest, highest = instrument.scale.lowest, instrument.scale.highest
    points: dict[str, list[int]] = {}
    for item in instrument.external.items:
        given = point(answers.get(item.code))
        if given is not None:
            points.setdefault(item.group, []).append(given)
    return {
        group: 100 * (sum(found) / len(found) - lowest) / (highest - lowest)
        for group, found in points.items()
    }


def beside(
    instrument: Instrument,
    own: Mapping[str, float | None],
    external: Sequence[Mapping[str, float]],
    tests: Sequence[Mapping[str, float]],
) -> dict[str, Sources]:
    """Every group of which a source says anything; of several sheets or tests the first to name a group
    counts, so the newest come first."""
    if instrument.scoring is None:
        return {}
    found = {}
    for group in instrument.groups:
        three = own.get(group.code), _first(external, group.code), _first(tests, group.code)
        if any(value is not None for value in three):
            found[group.code] = combine(instrument.scoring.sources, *three)
    return found


def _first(several: Sequence[Mapping[str, float]], group: str) -> float | None:
    return next((one[group] for one in several if group in one), None)
