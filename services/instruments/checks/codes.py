"""Codes: each stands once, fits a button, and means something."""

import re
from collections.abc import Collection, Iterable, Iterator

from models.editions import Flaw, Path
from models.instruments import Instrument
from services.instruments.checks.flaws import choices, flaw, items, questions

# Both travel in buttons: the name of a step, and what is chosen (models/steps.py).
STEP = re.compile(r"[a-z][a-z0-9_-]{0,19}")
OPTION = re.compile(r"[A-Za-z0-9_./-]{1,20}")
KINDS = ("base", "function", "group", "level", "module", "question", "theme", "variant")
SAID = (
    "instruments-flaw-duplicate",
    "instruments-flaw-bad-code",
    *(f"instruments-flaw-unknown-{kind}" for kind in KINDS),
)
Reference = tuple[Path, str, str, Collection[str]]


def check(instrument: Instrument) -> Iterator[Flaw]:
    yield from _repeated(instrument)
    yield from _unfit(instrument)
    for path, kind, value, known in _references(instrument):
        if value not in known:
            yield flaw(
                instrument,
                path,
                f"instruments-flaw-unknown-{kind}",
                value=value,
                choices=choices(value, known) or "—",
            )


def steps(instrument: Instrument) -> Iterator[tuple[Path, str]]:
    """The codes under which answers are kept: those of questions, and of a matrix's rows."""
    for path, question in questions(instrument):
        if question.kind != "matrix":
            yield path, question.code
        for row in question.rows:
            yield (*path, "rows", row), f"{question.code}-{row}"
    for number, item in enumerate(instrument.external.items if instrument.external else ()):
        yield ("external", "items", number), item.code


def _repeated(instrument: Instrument) -> Iterator[Flaw]:
    """Letters count as the same whether capital or small: an answer is kept by the small ones."""
    named: list[tuple[str, Iterable[tuple[Path, str]]]] = [
        ("question", _questions(instrument)),
        ("group", ((("groups", n), group.code) for n, group in enumerate(instrument.groups))),
        ("overlay", _overlays(instrument)),
        ("level", _levels(instrument)),
    ]
    for _, entries in named:
        seen: set[str] = set()
        for path, code in entries:
            if code.lower() in seen:
                yield flaw(instrument, path, "instruments-flaw-duplicate", value=code)
            seen.add(code.lower())


def _questions(instrument: Instrument) -> Iterator[tuple[Path, str]]:
    yield from steps(instrument)
    for path, question in questions(instrument):
        if question.kind == "matrix":
            yield path, question.code


def _overlays(instrument: Instrument) -> Iterator[tuple[Path, str]]:
    for number, overlay in enumerate(instrument.branching.overlays):
        yield ("branching", "overlays", number), overlay.code


def _levels(instrument: Instrument) -> Iterator[tuple[Path, str]]:
    for number, level in enumerate(instrument.scoring.levels if instrument.scoring else ()):
        yield ("scoring", "levels", number), level.code


def _unfit(instrument: Instrument) -> Iterator[Flaw]:
    for path, code in steps(instrument):
        if not STEP.fullmatch(code.lower()):
            yield flaw(instrument, path, "instruments-flaw-bad-code", value=code)
    chosen: list[tuple[Path, str]] = [
        (("groups", n), group.code) for n, group in enumerate(instrument.groups)
    ]
    chosen += [(("variants", code), code) for code in instrument.variants]
    chosen += [(("themes", code), code) for code in instrument.themes]
    chosen += [
        ((*path, "options", option), option)
        for path, question in questions(instrument)
        for option in question.options
    ]
    for path, code in chosen:
        if not OPTION.fullmatch(code):
            yield flaw(instrument, path, "instruments-flaw-bad-code", value=code)


def _references(instrument: Instrument) -> Iterator[Reference]:
    groups, variants = instrument.group, instrument.variants
    for number, group in enumerate(instrument.groups):
        yield ("groups", number, "base"), "base", group.base, instrument.base_groups
    for path, item in items(instrument):
        yield (*path, "group"), "group", item.group, groups
        yield from _each((*path, "variants"), "variant", item.variants, variants)
        yield from _each((*path, "themes"), "theme", item.themes, instrument.themes)
        yield from _each((*path, "fn"), "function", item.fn, instrument.labour_functions)
        if item.module is not None:
            modules = {m for code in item.variants or variants for m in _modules(instrument, code)}
            yield (*path, "module"), "module", item.module, modules
    for number, one in enumerate(instrument.external.items if instrument.external else ()):
        yield ("external", "items", number, "group"), "group", one.group, groups
    yield from _branching(instrument)
    levels = instrument.level
    for number, rule in enumerate(instrument.recommendations.rules if instrument.recommendations else ()):
        yield ("recommendations", "rules", number, "level"), "level", rule.level, levels


def _branching(instrument: Instrument) -> Iterator[Reference]:
    known = instrument.item
    for number, base in enumerate(instrument.branching.base):
        at: Path = ("branching", "base", number)
        yield (*at, "variant"), "variant", base.variant, instrument.variants
        if base.module is not None:
            yield (*at, "module"), "module", base.module, _modules(instrument, base.variant)
    for number, overlay in enumerate(instrument.branching.overlays):
        at = ("branching", "overlays", number)
        yield from _each((*at, "when", "variant"), "variant", overlay.when.variant, instrument.variants)
        yield from _each((*at, "add"), "question", overlay.add, known)
        yield from _each((*at, "drop"), "question", overlay.drop, known)
        yield from _each((*at, "drop_groups"), "group", overlay.drop_groups, instrument.group)
    for code, variant in instrument.variants.items():
        for asked in variant.optional_items:
            yield ("variants", code, "optional_items", asked), "question", asked, known
    every = {code for _, code in steps(instrument)}
    for path, question in questions(instrument):
        if question.when is not None:
            yield from _each(
                (*path, "when", "variant"), "variant", question.when.variant, instrument.variants
            )
            for code in question.when.answer:
                yield (*path, "when", "answer", code), "question", code, every


def _modules(instrument: Instrument, variant: str) -> Collection[str]:
    return instrument.variants[variant].modules if variant in instrument.variants else ()


def _each(path: Path, kind: str, values: Iterable[str], known: Collection[str]) -> Iterator[Reference]:
    for number, value in enumerate(values):
        yield (*path, number), kind, value, known
