"""Whatever is asked on a scale can be scored, and every score leads to words and advice."""

from collections.abc import Iterator

from models.editions import Flaw, Path
from models.instruments import Instrument
from models.scorings import Scoring
from services.instruments.checks.flaws import flaw, items

NEEDED = ("scale", "groups", "scoring", "quality", "recommendations")


def check(instrument: Instrument) -> Iterator[Flaw]:
    asked = (*instrument.items, *instrument.questions)
    if instrument.kind == "self_assessment":
        for part in NEEDED:
            if not getattr(instrument, part):
                yield flaw(instrument, (part,), "instruments-flaw-no-part", part=part)
        yield from _unscored(instrument)
    elif instrument.scale is None and any(question.scored for question in asked):
        yield flaw(instrument, ("scale",), "instruments-flaw-no-part", part="scale")
    if instrument.scale is not None:
        yield from _points(instrument)
    if instrument.scoring is not None:
        yield from _levels(instrument, instrument.scoring)
        yield from _rules(instrument, instrument.scoring)


def _unscored(instrument: Instrument) -> Iterator[Flaw]:
    for number, question in enumerate(instrument.questions):
        if question.scored:
            yield flaw(instrument, ("questions", number), "instruments-flaw-unscored")
    for path, item in items(instrument):
        if item.scored and not item.themes:
            yield flaw(instrument, path, "instruments-flaw-no-theme")


def _points(instrument: Instrument) -> Iterator[Flaw]:
    assert instrument.scale is not None
    values = [point.value for point in instrument.scale.options]
    for number, value in enumerate(values):
        if value in values[:number]:
            yield flaw(instrument, ("scale", "options", number), "instruments-flaw-same-point", value=value)
    lowest, highest = instrument.scale.lowest, instrument.scale.highest
    for path, value in _bounds(instrument):
        if not lowest <= value <= highest:
            yield flaw(
                instrument, path, "instruments-flaw-off-scale", value=value, least=lowest, most=highest
            )


def _bounds(instrument: Instrument) -> Iterator[tuple[Path, int]]:
    """The points of the scale that rules name."""
    if instrument.scoring is not None:
        yield ("scoring", "point_deficit"), instrument.scoring.point_deficit
        yield ("scoring", "resource", "equals"), instrument.scoring.resource.equals
    if instrument.branching.express is not None:
        yield ("branching", "express", "expand_at_most"), instrument.branching.express.expand_at_most


def _levels(instrument: Instrument, scoring: Scoring) -> Iterator[Flaw]:
    """The bands go down from the best to 0: no percent falls between them."""
    for number, (above, level) in enumerate(zip(scoring.levels, scoring.levels[1:], strict=False), 1):
        if level.least >= above.least:
            yield flaw(
                instrument, ("scoring", "levels", number), "instruments-flaw-levels-order", before=above.code
            )
    if min(level.least for level in scoring.levels) > 0:
        lowest = min(level.least for level in scoring.levels)
        yield flaw(instrument, ("scoring", "levels"), "instruments-flaw-levels-gap", least=f"{lowest:g}")


def _rules(instrument: Instrument, scoring: Scoring) -> Iterator[Flaw]:
    if instrument.recommendations is None:
        return
    ruled = [rule.level for rule in instrument.recommendations.rules]
    for level in scoring.levels:
        if level.code not in ruled:
            yield flaw(instrument, ("recommendations", "rules"), "instruments-flaw-no-rule", level=level.code)
