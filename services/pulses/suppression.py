"""Whose answers may stand behind a published mean, so that nobody can subtract her way to a few. No I/O.

Answers change little from wave to wave. So a whole school year is checked as if everybody had answered
alike all through it: no combination of anything published of its waves may come down to fewer than
`least` people (services.findings.auditing finds that exactly). Where one or two people came or left, a
few others, picked without regard to what they answered, are left out of the mean too, rather than the
mean hidden.
"""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

import numpy as np

from services.findings import auditing

TOTAL = ""
People = frozenset[int]
# A mean of fewer than so many of hundred who answered says too little of them.
ENOUGH = 67


def admitted(groups: Mapping[str, People], earlier: Sequence[People], least: int) -> dict[str, People]:
    """Who stands behind the total (key TOTAL) and its parts; a part that cannot be shown is not there.

    `groups` holds everybody who could be counted, in all and by parts; `earlier` is what stood behind the
    means of the earlier waves of the year. Without the total nothing is shown.
    """
    found: dict[str, People] = {}
    known = list(earlier)
    order = sorted(groups.keys() - {TOTAL}, key=lambda key: (-len(groups[key]), key))
    for key in (TOTAL, *order):
        people = groups[key] & found[TOTAL] if key else groups[TOTAL]
        chosen = next((one for one in _tries(people, earlier, least) if _safe([*known, one], least)), None)
        if chosen is not None:
            found[key] = chosen
            known.append(chosen)
        elif key == TOTAL:
            break
    return found


def grown(count: int, before: int | None, least: int) -> int | None:
    """A count since the beginning of the year: it is told anew only when it has grown by `least` or more."""
    return count if count - (before or 0) >= least else before


def zones(counts: Mapping[str, int], least: int) -> dict[str, int]:
    """Whole percents of zones, the best first. A zone of few people is joined to the next ones.

    Zones joined into one tell nothing, and neither does one in which everybody is.
    """
    whole = sum(counts.values())
    cells: list[tuple[list[str], int]] = []
    for code, count in counts.items():
        if cells and cells[-1][1] < least:
            cells[-1] = ([*cells[-1][0], code], cells[-1][1] + count)
        else:
            cells.append(([code], count))
    if len(cells) > 1 and cells[-1][1] < least:
        codes, count = cells.pop()
        cells[-1] = (cells[-1][0] + codes, cells[-1][1] + count)
    if len(cells) < 2:
        return {}
    return {"+".join(codes): round(100 * count / whole) for codes, count in cells}


def _tries(people: People, earlier: Sequence[People], least: int) -> Iterator[People]:
    """Everybody first, then fewer and fewer: without the newcomers, without some of the others."""
    bases = dict.fromkeys([people, *(people & one for one in reversed(earlier))])
    tries = {one for base in bases for out in range(2 * least) for one in _without(base, out, earlier)}
    for one in sorted(tries, key=lambda one: (-len(one), sorted(one))):
        if len(one) >= least and 100 * len(one) >= ENOUGH * len(people):
            yield one


def _without(people: People, out: int, earlier: Sequence[People]) -> Iterator[People]:
    """`out` people fewer, by an order that has nothing to do with answers; the known first, or the new."""
    known = frozenset().union(*earlier)
    mixed = sorted(people, key=lambda one: sha256(f"{len(earlier)}:{one}".encode()).digest())
    for first in (True, False):
        order = sorted(mixed, key=lambda one: (one in known) != first)
        yield people - frozenset(order[:out])


def _safe(sets: Sequence[People], least: int) -> bool:
    return auditing.breach([np.array(sorted(one)) for one in dict.fromkeys(sets)], least) is None
