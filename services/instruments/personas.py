"""Everybody a questionnaire can tell apart, and what each of them is asked. No I/O."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, islice, product

from models.instruments import Instrument, Limits, When
from services.instruments.branching import Respondent, Selection, holds, select

MOST_FLAGS = 5  # of more, they are tried one by one and all together
MOST = 20_000  # kinds of people: more would take seconds to walk through


@dataclass(frozen=True, slots=True)
class Persona:
    """A kind of person, and for which association's wave she was invited."""

    who: Respondent
    wave_association: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """What a kind of person is asked; `base` is the number of the rule that chose her variant."""

    persona: Persona
    base: int
    selection: Selection


def personas(instrument: Instrument) -> Iterator[Persona]:
    """One of each kind that conditions distinguish, and those no condition names."""
    whens = list(_whens(instrument))
    positions = sorted({code for when in whens for code in when.position})
    years = {0}
    for when in whens:
        for bound in (when.experience_lt, when.experience_from):
            years |= {bound, max(0, bound - 1)} if bound is not None else set()
    flags = {flag for when in whens for flag in when.flags}
    flags |= {flag for variant in instrument.variants.values() for flag in variant.optional_items.values()}
    waves = sorted({code for when in whens for code in when.wave_association})
    for position, experience, marks, wave in product(
        [*positions, ""], [None, *sorted(years)], list(_sets(sorted(flags))), ["", *waves]
    ):
        yield Persona(Respondent(position, experience, marks), wave)


def ways(instrument: Instrument, everybody: Iterable[Persona]) -> list[Way]:
    """The different sets of questions, each with a persona who gets it, before the limit cuts them."""
    uncut = instrument.branching.model_copy(update={"limits": Limits(max_items=10**6, min_items=1)})
    whole = instrument.model_copy(update={"branching": uncut})
    optional = {flag for variant in instrument.variants.values() for flag in variant.optional_items.values()}
    found: dict[object, Way] = {}
    for persona in everybody:
        base = _base(instrument, persona)
        variant = instrument.branching.base[base].variant
        overlays = tuple(
            holds(overlay.when, persona.who, persona.wave_association, variant=variant)
            for overlay in instrument.branching.overlays
        )
        kind = (base, overlays, persona.who.flags & optional)
        if kind not in found:
            chosen = select(whole, persona.who, wave_association=persona.wave_association)
            found[kind] = Way(persona, base, chosen)
    return list(found.values())


def counts(instrument: Instrument) -> list[tuple[int, int]]:
    """The fewest and the most questions asked of whoever each rule of `base` fits; (0, 0) of nobody.

    A survey's questions are all counted, for it has no others.
    """
    bases = instrument.branching.base
    if any(base.variant not in instrument.variants for base in bases):
        return [(0, 0)] * len(bases)
    found: dict[int, list[int]] = {}
    closing = len(instrument.questions) if instrument.kind == "survey" else 0
    for way in ways(instrument, islice(personas(instrument), MOST)):
        found.setdefault(way.base, []).append(len(way.selection.items) + closing)
    return [(min(found[n]), max(found[n])) if n in found else (0, 0) for n in range(len(bases))]


def _base(instrument: Instrument, persona: Persona) -> int:
    bases = instrument.branching.base
    fitting = (n for n, one in enumerate(bases) if holds(one.when, persona.who, persona.wave_association))
    return next(fitting, len(bases) - 1)


def _whens(instrument: Instrument) -> Iterator[When]:
    yield from (base.when for base in instrument.branching.base)
    yield from (overlay.when for overlay in instrument.branching.overlays)
    yield from (one.when for one in (*instrument.items, *instrument.questions) if one.when)


def _sets(flags: list[str]) -> Iterator[frozenset[str]]:
    sizes: Iterable[int] = range(len(flags) + 1) if len(flags) <= MOST_FLAGS else (0, 1, len(flags))
    for size in sizes:
        yield from map(frozenset, combinations(flags, size))
