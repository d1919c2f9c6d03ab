"""What somebody makes of published tables who knows who answered, where she works and what she skipped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.findings import Change, Table
from tests.findings.attacks import Row, given_away
from tests.findings.builders import Who
from tests.findings.worlds import Told

BAND: dict[int | None, str] = {5: "from3", 12: "from10", 25: "from20"}
CLUSTERS = {"math": "stem", "rus_lit": "humanities"}
BASES = {"subject": ("SUB",), "method": ("DIG",), "psycho": ("INC",)}


def slices(people: Mapping[int, Who], table: Table) -> dict[tuple[str, str], Row]:
    """Who is in each slice of the table, from what is known of people."""
    return {
        (dimension, one.code): frozenset(
            number for number, who in people.items() if inside(who, dimension, one.code, one.title)
        )
        for dimension, listed in table.slices.items()
        for one in listed
    }


def inside(who: Who, dimension: str, code: str, title: str) -> bool:
    clusters = {CLUSTERS.get(one, "specialists") for one in who.associations}
    traits: dict[str, set[str | None]] = {
        "district": {code},
        "association": set(who.associations),
        "cluster": {*clusters},
        "school_group": {"small" if who.small else who.group},
        "position": {who.position},
        "experience": {BAND.get(who.experience)},
    }
    return f"Школа {who.school}" == title if dimension == "school" else code in traits[dimension]


def valid(people: Mapping[int, Who], group: str) -> Row:
    return frozenset(number for number, who in people.items() if who.points.get(group) != "na")


@dataclass
class Known:
    """Sums of one kind of number, by what the number is."""

    sums: dict[tuple[str, ...], set[Row]] = field(default_factory=dict)

    def learn(self, about: tuple[str, ...], row: Row, n: int | None = None) -> None:
        assert n is None or n == len(row), f"{about}: {n} people are said to be {sorted(row)}"
        self.sums.setdefault(about, set()).add(row)


def everything(waves: Sequence[Told]) -> Known:
    """All sums that all tables tell: of scores, of levels, of who has a score at all, of both waves."""
    known = Known()
    for number, told in enumerate(waves):
        places = slices(told.people, told.table)
        for dimension, listed in told.table.slices.items():
            for one in listed:
                row = places[dimension, one.code]
                if one.n is not None:
                    known.learn((str(number), "people"), row, one.n)
                for group, figure in one.groups.items():
                    known.learn((str(number), group), row & valid(told.people, group), figure.n)
                    known.learn((str(number), group, "whether"), row)
                for base, figure in one.bases.items():
                    has = {number for group in BASES[base] for number in valid(told.people, group)}
                    known.learn((str(number), "base", base), row & has, figure.n)
                    known.learn((str(number), "base", base, "whether"), row)
        if told.table.comparison is not None:
            _compared(known, number, told, waves[number - 1])
    return known


def _compared(known: Known, number: int, told: Told, before: Told) -> None:
    comparison = told.table.comparison
    assert comparison is not None
    parts = {
        "all": told.both,
        "active": told.both & told.active,
        "others": told.both - told.active,
    }
    for part, people in parts.items():
        changes: Mapping[str, Change] = getattr(comparison, part)
        for group, change in changes.items():
            row = people & valid(told.people, group) & valid(before.people, group)
            for wave in (number, number - 1):
                known.learn((str(wave), group), row, change.n)
                known.learn((str(wave), group, "whether"), people)


def learned(waves: Sequence[Told]) -> list[tuple[tuple[str, ...], tuple[int, ...]]]:
    """What somebody who reads it all knows about fewer than five people."""
    seen: dict[frozenset[Row], tuple[int, ...] | None] = {}
    found = []
    for about, sums in everything(waves).sums.items():
        rows = frozenset(sums)
        if rows not in seen:
            seen[rows] = given_away(rows)
        if (people := seen[rows]) is not None:
            found.append((about, people))
    return found


def counts(kept: Any) -> Iterator[int]:
    """Every number of people anywhere in a table."""
    if isinstance(kept, dict):
        for name, value in kept.items():
            if name in ("n", "asked", "answered", "counted") and value is not None:
                yield value
            else:
                yield from counts(value)
    elif isinstance(kept, list):
        for value in kept:
            yield from counts(value)
