"""From answers to an index: rules without a database (scoring of programme/pulse.yaml)."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import mean
from typing import Any

from models.pulseforms import PulseForm


@dataclass(frozen=True, slots=True)
class Score:
    """Means by dimension, 1…5; an index 0…100 and its zone, none where too few statements are answered."""

    dimensions: dict[str, float]
    index: float | None
    zone: str | None


def score(form: PulseForm, answers: Mapping[str, Any], *, full: bool) -> Score:
    """A reverse statement counts as highest + lowest − answer; a skipped one is not there.

    index = 100 · (mean of the dimensions − lowest) / (highest − lowest); a mini pulse has none.
    """
    given: dict[str, list[int]] = {}
    for item in form.items:
        answer = answers.get(item.code)
        if isinstance(answer, int) and not isinstance(answer, bool):
            value = form.highest + form.lowest - answer if item.reverse else answer
            given.setdefault(item.dimension, []).append(value)
    dimensions = {code: round(mean(values), 2) for code, values in given.items()}
    count = sum(map(len, given.values()))
    if not full or count < form.scoring.min_answered:
        return Score(dimensions, None, None)
    average = mean(mean(values) for values in given.values())
    index = round(100 * (average - form.lowest) / (form.highest - form.lowest), 1)
    return Score(dimensions, index, form.zone(index).code)
