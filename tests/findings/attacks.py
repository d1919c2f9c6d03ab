"""Somebody who knows who answered where, reads everything published, and works out what she can.

She shares nothing with the bot's own check: she takes each figure for a sum over the people she knows to
be behind it, solves for what the sums leave open, and looks at every set of fewer than five people.
Sums are solved in whole numbers modulo a large prime; what she finds is proved in fractions.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

PRIME = (1 << 61) - 1
Row = frozenset[int]


def given_away(rows: Iterable[Row], least: int = 5) -> tuple[int, ...] | None:
    """The fewest people, under `least`, about whose numbers some combination of the sums tells something."""
    sums = {row for row in rows if row}
    people = sorted({one for row in sums for one in row})
    free = _unsettled([[int(one in row) for one in people] for row in sorted(sums, key=sorted)])
    for size in range(1, least):
        found = _bound(free, size, 0, [], [])
        if found is not None:
            chosen = tuple(people[at] for at in found)
            assert _proved(sums, chosen), f"{chosen} do not follow after all"
            return chosen
    return None


def _unsettled(rows: list[list[int]]) -> list[tuple[int, ...]]:
    """For each person, her entries in a basis of all the ways numbers may change with no sum changing."""
    count = len(rows[0]) if rows else 0
    reduced: dict[int, list[int]] = {}
    for row in rows:
        left = [value % PRIME for value in row]
        for at, known in reduced.items():
            if left[at]:
                left = [(a - left[at] * b) % PRIME for a, b in zip(left, known, strict=True)]
        lead = next((at for at, value in enumerate(left) if value), None)
        if lead is not None:
            turned = pow(left[lead], -1, PRIME)
            left = [value * turned % PRIME for value in left]
            for at, known in reduced.items():
                if known[lead]:
                    reduced[at] = [(a - known[lead] * b) % PRIME for a, b in zip(known, left, strict=True)]
            reduced[lead] = left
    loose = [at for at in range(count) if at not in reduced]
    return [
        tuple(int(at == one) if at not in reduced else -reduced[at][one] % PRIME for one in loose)
        for at in range(count)
    ]


def _bound(
    free: Sequence[tuple[int, ...]],
    size: int,
    start: int,
    basis: list[tuple[int, list[int]]],
    chosen: list[int],
) -> list[int] | None:
    """People whose entries depend on each other: so their numbers are bound together by the sums alone."""
    for at in range(start, len(free)):
        left = list(free[at])
        for known_lead, known in basis:
            if left[known_lead]:
                left = [(a - left[known_lead] * b) % PRIME for a, b in zip(left, known, strict=True)]
        lead = next((place for place, value in enumerate(left) if value), None)
        if lead is None:
            return [*chosen, at]
        if size > 1:
            turned = pow(left[lead], -1, PRIME)
            scaled = [value * turned % PRIME for value in left]
            deeper = _bound(free, size - 1, at + 1, [*basis, (lead, scaled)], [*chosen, at])
            if deeper is not None:
                return deeper
    return None


def _proved(sums: Iterable[Row], chosen: Sequence[int]) -> bool:
    """Whether, in exact fractions, some combination of the sums is about the chosen people alone."""
    people = sorted({one for row in sums for one in row})
    others = [one for one in people if one not in chosen]
    rows = [[Fraction(one in row) for one in (*others, *chosen)] for row in sums]
    rank = 0
    for column in range(len(others)):
        pivot = next((at for at in range(rank, len(rows)) if rows[at][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for at in range(rank + 1, len(rows)):
            if rows[at][column]:
                factor = rows[at][column] / rows[rank][column]
                rows[at] = [a - factor * b for a, b in zip(rows[at], rows[rank], strict=True)]
        rank += 1
    return any(any(row[len(others) :]) for row in rows[rank:])
