"""What stands in the way of publishing a questionnaire. No I/O."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from models.instruments import Instrument


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something to mend: where (the path of the entry in the file), and the words that say what to do."""

    path: tuple[str | int, ...]
    key: str
    facts: dict[str, str] = field(default_factory=dict)


def problems(instrument: Instrument) -> list[Flaw]:
    """Every flaw, in the order of the file."""
    return [*_items(instrument)]


def _items(instrument: Instrument) -> Iterator[Flaw]:
    seen: set[str] = set()
    for number, item in enumerate(instrument.items):
        place = ("items", number)
        if item.code in seen:
            yield Flaw(place, "instruments-flaw-twice", {"code": item.code})
        seen.add(item.code)
        if item.group not in instrument.group:
            yield Flaw(place, "instruments-flaw-group", {"code": item.code, "group": item.group})
        for theme in item.themes:
            if theme not in instrument.themes:
                yield Flaw(place, "instruments-flaw-theme", {"code": item.code, "theme": theme})
