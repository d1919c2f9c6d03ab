"""A flaw, and how its place is called."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Any

from models.editions import Flaw, Path
from models.instruments import Instrument, Item, Question

FEW = 6


def flaw(instrument: Instrument, path: Path, key: str, **facts: object) -> Flaw:
    said = {name: str(fact) for name, fact in facts.items()}
    return Flaw(path, key, {"where": where(instrument, path), **said})


def where(instrument: Instrument, path: Path) -> str:
    """«SUB01», «branching → base → 3»: entries by their codes, others counted from one."""
    here: Any = instrument
    names: list[str] = []
    for step in path:
        here = _inner(here, step)
        code = getattr(here, "code", None)
        if isinstance(here, Question) or (code and isinstance(step, int)):
            names = [str(code)]
        elif isinstance(step, str):
            names.append(step)
        elif not isinstance(here, str):  # a value in a list of values is named beside its place
            names.append(str(step + 1))
    return " → ".join(names)


def _inner(here: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return here[step] if isinstance(here, tuple) and step < len(here) else None
    return here.get(step) if isinstance(here, dict) else getattr(here, step, None)


def choices(value: str, known: Collection[str]) -> str:
    """What to write instead: the likeliest, or the whole list when it is short."""
    names = sorted(known)
    if len(names) <= FEW:
        return ", ".join(names)
    return ", ".join(get_close_matches(value, names, n=3, cutoff=0.5) or [*names[:FEW], "…"])


def questions(instrument: Instrument) -> Iterable[tuple[Path, Question]]:
    """Everything that is asked, with its place: items first, then the questions at the end."""
    for number, item in enumerate(instrument.items):
        yield ("items", number), item
    for number, question in enumerate(instrument.questions):
        yield ("questions", number), question


def items(instrument: Instrument) -> Iterable[tuple[Path, Item]]:
    for number, item in enumerate(instrument.items):
        yield ("items", number), item
