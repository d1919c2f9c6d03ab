"""What the totals propose: agenda topics, corporate training, course topics. From the table alone. No I/O."""

from collections.abc import Mapping, Sequence

from models.figures import Dimension, Figure, ProposalFigure, Slice, ThemeFigure
from models.instruments import Instrument
from models.scorings import Suggestion

THEMES = 3
WHERE: Mapping[str, tuple[Dimension, ...]] = {
    "association": ("association", "cluster"),
    "school": ("school",),
    "municipality": ("district",),
}


def proposals(
    instrument: Instrument, slices: Mapping[Dimension, Sequence[Slice]], themes: Sequence[ThemeFigure]
) -> tuple[ProposalFigure, ...]:
    """By the rules of the instrument: where enough people are at a high or critical deficit.

    In the order of the rules, the gravest first.
    """
    rules = instrument.recommendations.proposals if instrument.recommendations else ()
    found = []
    for rule in rules:
        due = [
            _proposal(rule, instrument, dimension, place.code, group, figure, themes)
            for dimension in WHERE[rule.slice]
            for place in slices.get(dimension, ())
            for group, figure in place.groups.items()
            if figure.n >= rule.people and (figure.grave or 0) >= 100 * rule.share
        ]
        found += sorted(due, key=lambda one: (-one.grave, -one.n, one.place, one.group))
    return tuple(found)


def _proposal(
    rule: Suggestion,
    instrument: Instrument,
    dimension: Dimension,
    place: str,
    group: str,
    figure: Figure,
    themes: Sequence[ThemeFigure],
) -> ProposalFigure:
    own = {theme for item in instrument.items if item.group == group for theme in item.themes}
    return ProposalFigure(
        propose=rule.propose,
        dimension=dimension,
        place=place,
        group=group,
        n=figure.n,
        grave=figure.grave or 0,
        text=rule.text,
        themes=tuple(theme.code for theme in themes if theme.code in own)[:THEMES],
    )
