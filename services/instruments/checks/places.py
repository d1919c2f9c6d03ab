"""What a questionnaire says about people and results exists in the district."""

from collections.abc import Collection, Iterator

from models.district import District
from models.editions import Flaw, Path
from models.instruments import Instrument, When
from services.instruments.checks.flaws import choices, flaw, questions

Reference = tuple[Path, str, str, Collection[str]]
SAID = tuple(f"instruments-flaw-unknown-{kind}" for kind in ("association", "flag", "position", "result"))


def check(instrument: Instrument, district: District) -> Iterator[Flaw]:
    for path, kind, value, known in (*_people(instrument, district), *_results(instrument, district)):
        if value not in known:
            key = f"instruments-flaw-unknown-{kind}"
            yield flaw(instrument, path, key, value=value, choices=choices(value, known))


def _people(instrument: Instrument, district: District) -> Iterator[Reference]:
    flags = [code for code, mark in district.flags.items() if mark.computed]
    for path, when in whens(instrument):
        for kind, field, values, known in (
            ("position", "position", when.position, district.positions),
            ("flag", "flags", when.flags, flags),
            ("association", "wave_association", when.wave_association, district.associations),
        ):
            for number, value in enumerate(values):
                yield (*path, field, number), kind, value, known
    for code, variant in instrument.variants.items():
        for asked, mark in variant.optional_items.items():
            yield ("variants", code, "optional_items", asked), "flag", mark, flags


def _results(instrument: Instrument, district: District) -> Iterator[Reference]:
    for number, group in enumerate(instrument.groups):
        if group.er is not None:
            yield ("groups", number, "er"), "result", group.er, district.results
    for code, theme in instrument.themes.items():
        if theme.er is not None:
            yield ("themes", code, "er"), "result", theme.er, district.results


def whens(instrument: Instrument) -> Iterator[tuple[Path, When]]:
    """Every condition, with its place."""
    for number, base in enumerate(instrument.branching.base):
        yield ("branching", "base", number, "when"), base.when
    for number, overlay in enumerate(instrument.branching.overlays):
        yield ("branching", "overlays", number, "when"), overlay.when
    for path, question in questions(instrument):
        if question.when is not None:
            yield (*path, "when"), question.when
