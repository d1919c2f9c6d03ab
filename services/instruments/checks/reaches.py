"""Who gets what: everything is asked of somebody, and nobody is asked too much or too little."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from models.editions import Flaw, Path
from models.instruments import Instrument, Question, When
from services.instruments import personas
from services.instruments.branching import holds
from services.instruments.checks.codes import steps
from services.instruments.checks.flaws import choices, flaw, questions
from services.instruments.personas import Persona, Way

ASIDES = ("na", "no")


def check(instrument: Instrument) -> Iterator[Flaw]:
    everybody = list(islice(personas.personas(instrument), personas.MOST + 1))
    if len(everybody) > personas.MOST:
        yield flaw(instrument, ("branching",), "instruments-flaw-too-branchy")
        return
    ways = personas.ways(instrument, everybody)
    bases = list(_bases(instrument, ways))
    yield from bases
    yield from _overlays(instrument, ways)
    yield from _answers(instrument)
    yield from _whens(instrument, everybody, ways)
    if not bases:
        yield from _unasked(instrument, ways)
    yield from _counts(instrument, ways)
    yield from _thin(instrument, ways)


def _bases(instrument: Instrument, ways: Sequence[Way]) -> Iterator[Flaw]:
    bases = instrument.branching.base
    if bases[-1].when != When():
        yield flaw(instrument, ("branching", "base", len(bases) - 1), "instruments-flaw-no-otherwise")
    used = {way.base for way in ways}
    given = {bases[number].variant for number in used}
    for number, base in enumerate(bases):
        if number not in used and base.variant in given:
            yield flaw(instrument, ("branching", "base", number), "instruments-flaw-shadowed")
    for code, variant in instrument.variants.items():
        if code not in given:
            yield flaw(instrument, ("variants", code), "instruments-flaw-variant-nobody", title=variant.title)


def _overlays(instrument: Instrument, ways: Sequence[Way]) -> Iterator[Flaw]:
    given = {code for way in ways for code in way.selection.overlays}
    for number, overlay in enumerate(instrument.branching.overlays):
        if overlay.code not in given:
            yield flaw(instrument, ("branching", "overlays", number), "instruments-flaw-overlay-nobody")


def _unasked(instrument: Instrument, ways: Sequence[Way]) -> Iterator[Flaw]:
    asked = {code for way in ways for code in way.selection.items}
    groups = {item.group for item in instrument.items if item.code in asked}
    for number, group in enumerate(instrument.groups):
        if group.code not in groups:
            yield flaw(instrument, ("groups", number), "instruments-flaw-group-never")
    for number, item in enumerate(instrument.items):
        if item.code not in asked and item.group in groups:
            yield flaw(instrument, ("items", number), "instruments-flaw-unreachable")


def _answers(instrument: Instrument) -> Iterator[Flaw]:
    """A branch by an answer looks back, at something that can be answered so."""
    known = {code: path for path, code in steps(instrument)}
    asked = dict(questions(instrument))
    for path, question in asked.items():
        for code, values in (question.when.answer if question.when else {}).items():
            at: Path = (*path, "when", "answer", code)
            if not _before(known[code], path, instrument):
                yield flaw(instrument, at, "instruments-flaw-later-answer", value=code)
                continue
            possible = _possible(instrument, asked[known[code][:2]])
            for value in values if possible is not None else ():
                if possible is not None and value not in possible:
                    said = {"value": value, "question": code, "choices": choices(value, possible)}
                    yield flaw(instrument, at, "instruments-flaw-no-such-answer", **said)


def _before(one: Path, other: Path, instrument: Instrument) -> bool:
    return _place(one, instrument) < _place(other, instrument)


def _place(path: Path, instrument: Instrument) -> tuple[int, int, int]:
    """Items are asked group by group, the questions at the end after them."""
    part, number = path[0], path[1]
    assert isinstance(number, int)
    if part != "items":
        return 1, 0, number
    groups = [group.code for group in instrument.groups]
    return 0, groups.index(instrument.items[number].group), number


def _possible(instrument: Instrument, question: Question) -> list[str] | None:
    """The answers a condition may name; None where anything may be answered."""
    asides = list(ASIDES)
    if question.scored and instrument.scale is not None:
        return [str(point.value) for point in instrument.scale.options] + asides
    if question.kind == "bool":
        return ["yes", *asides]
    if question.options:
        return [*question.options, *asides]
    if question.options_from is not None:
        return [group.code for group in instrument.groups] + asides
    return None


def _whens(instrument: Instrument, everybody: Sequence[Persona], ways: Sequence[Way]) -> Iterator[Flaw]:
    """A condition on the person that holds for nobody who could be asked."""
    for path, question in questions(instrument):
        when = question.when
        if when is None:
            continue
        profile = when.model_copy(update={"answer": {}})
        variants = {way.selection.variant for way in ways if _asks(way, question)}
        if variants and not any(
            holds(profile, one.who, one.wave_association, variant=variant)
            for one in everybody
            for variant in variants
            if variant == _variant(instrument, one)
        ):
            yield flaw(instrument, (*path, "when"), "instruments-flaw-never")


def _asks(way: Way, question: Question) -> bool:
    return not hasattr(question, "group") or question.code in way.selection.items


def _variant(instrument: Instrument, persona: Persona) -> str:
    bases = instrument.branching.base
    fitting = (base for base in bases if holds(base.when, persona.who, persona.wave_association))
    return next(fitting, bases[-1]).variant


def _counts(instrument: Instrument, ways: Sequence[Way]) -> Iterator[Flaw]:
    """How many questions each variant comes to, with whatever is added to it and taken from it."""
    limits = instrument.branching.limits
    seen: set[tuple[str, str | None, tuple[str, ...], int]] = set()
    for way in ways:
        chosen = way.selection
        count = len(chosen.items)
        if instrument.kind == "survey":
            count += len(instrument.questions)
        kind = (chosen.variant, chosen.module, chosen.overlays, count)
        if kind in seen or limits.min_items <= count <= limits.max_items:
            continue
        seen.add(kind)
        yield flaw(
            instrument,
            ("branching", "limits"),
            "instruments-flaw-count",
            variant=instrument.variants[chosen.variant].title,
            overlays=_also(chosen.module, chosen.overlays),
            count=count,
            least=limits.min_items,
            most=limits.max_items,
        )


def _also(module: str | None, overlays: Sequence[str]) -> str:
    return ", ".join([*([module] if module else []), *overlays]) or "—"


def _thin(instrument: Instrument, ways: Sequence[Way]) -> Iterator[Flaw]:
    """A group of which too few questions are asked gets no percent, however they are answered."""
    if instrument.scoring is None:
        return
    least = instrument.scoring.valid.answered
    seen: set[tuple[str, str, str | None]] = set()
    for way in ways:
        chosen = way.selection
        scored = (instrument.item[code] for code in chosen.items if instrument.item[code].scored)
        counts: Counter[str] = Counter()
        for item in scored:
            counts[item.group] += len(item.rows) if item.kind == "matrix" else 1
        for number, group in enumerate(instrument.groups):
            kind = (group.code, chosen.variant, chosen.module)
            if 0 < counts[group.code] < least and kind not in seen:
                seen.add(kind)
                yield flaw(
                    instrument,
                    ("groups", number),
                    "instruments-flaw-thin-group",
                    variant=instrument.variants[chosen.variant].title,
                    overlays=_also(chosen.module, chosen.overlays),
                    count=counts[group.code],
                    least=least,
                )
