"""What the answers of one person say: percents, levels, strong sides, where help is due. No I/O."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.instruments import Instrument
from models.profiles import Profile, Score
from models.scorings import Level, Scoring

__all__ = ["Profile", "Score", "codes_of", "level", "point", "profile"]

FOCUS = 3


def profile(instrument: Instrument, items: Sequence[str], answers: Mapping[str, Any]) -> Profile:
    """The profile of one person; `items` are the codes she was asked."""
    rules = instrument.scoring
    assert rules is not None, "a survey has no scores"
    asked = _by_group(instrument, items)
    groups = {group: _score(instrument, rules, group, codes, answers) for group, codes in asked.items()}
    wished = _wished(instrument, answers)
    return Profile(
        groups=groups,
        bases=_bases(instrument, asked, answers),
        total=_mean([score.percent for score in groups.values() if score.percent is not None]),
        points=tuple(code for code in items if _at_most(answers.get(code), rules.point_deficit)),
        resources=tuple(group for group, codes in asked.items() if _resource(rules, codes, answers)),
        strengths=_strengths(rules, groups),
        focus=_focus(rules, groups, wished),
    )


def level(instrument: Instrument, percent: float) -> Level:
    """The band a percent of mastery falls into."""
    assert instrument.scoring is not None
    return _level(instrument.scoring, percent)


def point(answer: Any) -> int | None:
    """The point of the scale, if one was given: asides and blanks count for nothing."""
    return answer if isinstance(answer, int) and not isinstance(answer, bool) else None


def codes_of(instrument: Instrument, code: str) -> list[str]:
    """The codes under which a question's points are kept: its own, or those of a matrix's rows."""
    item = instrument.item[code]
    return [f"{code}-{row}" for row in item.rows] if item.kind == "matrix" else [code]


def _by_group(instrument: Instrument, items: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for code in items:
        if instrument.item[code].scored:
            found.setdefault(instrument.item[code].group, []).extend(codes_of(instrument, code))
    return found


def _score(
    instrument: Instrument, rules: Scoring, group: str, codes: Sequence[str], answers: Mapping[str, Any]
) -> Score:
    points = _points(codes, answers)
    enough = len(points) >= rules.valid.answered and len(points) >= rules.valid.share * len(codes)
    percent = _percent(instrument, points) if enough else None
    named = _level(rules, percent).code if percent is not None else None
    return Score(group, percent, named, len(points), len(codes))


def _points(codes: Sequence[str], answers: Mapping[str, Any]) -> list[int]:
    return [given for code in codes if (given := point(answers.get(code))) is not None]


def _percent(instrument: Instrument, points: Sequence[int]) -> float:
    """100 · (mean − lowest) / (highest − lowest)."""
    assert instrument.scale is not None
    lowest, highest = instrument.scale.lowest, instrument.scale.highest
    return 100 * (sum(points) / len(points) - lowest) / (highest - lowest)


def _level(rules: Scoring, percent: float) -> Level:
    ordered = sorted(rules.levels, key=lambda one: -one.least)
    return next((one for one in ordered if percent >= one.least), ordered[-1])


def _bases(
    instrument: Instrument, asked: Mapping[str, Sequence[str]], answers: Mapping[str, Any]
) -> dict[str, float | None]:
    """Each of the basic groups by all the answers of its groups together."""
    found: dict[str, float | None] = {}
    for base in instrument.base_groups:
        codes = [code for group, own in asked.items() if instrument.group[group].base == base for code in own]
        points = _points(codes, answers)
        found[base] = _percent(instrument, points) if points else None
    return found


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _at_most(answer: Any, bound: int) -> bool:
    given = point(answer)
    return given is not None and given <= bound


def _resource(rules: Scoring, codes: Sequence[str], answers: Mapping[str, Any]) -> bool:
    return sum(point(answers.get(code)) == rules.resource.equals for code in codes) >= rules.resource.items


def _wished(instrument: Instrument, answers: Mapping[str, Any]) -> set[str]:
    asked = instrument.parts.get("priority")
    given = answers.get(asked.code) if asked else None
    return set(given) if isinstance(given, list) else set()


def _strengths(rules: Scoring, groups: Mapping[str, Score]) -> tuple[str, ...]:
    """The best three in the highest band; where none is that high, the best one alone."""
    known = sorted(
        ((score.percent, group) for group, score in groups.items() if score.percent is not None),
        key=lambda pair: -pair[0],
    )
    top = max(one.least for one in rules.levels)
    best = [group for percent, group in known if percent >= top][:FOCUS]
    return tuple(best or [group for _, group in known[:1]])


def _focus(rules: Scoring, groups: Mapping[str, Score], wished: set[str]) -> tuple[str, ...]:
    """By (100 − percent), weightier where help was asked for; a strong group counts only if asked for."""
    top = max(one.least for one in rules.levels)
    weighed = []
    for group, score in groups.items():
        if score.percent is not None and (score.percent < top or group in wished):
            factor = rules.priority_factor if group in wished else 1.0
            weighed.append(((100 - score.percent) * factor, group))
    chosen = [group for _, group in sorted(weighed, key=lambda pair: -pair[0])][:FOCUS]
    return tuple(sorted(chosen, key=lambda group: group not in wished))
