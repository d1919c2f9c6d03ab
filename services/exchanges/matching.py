"""Who visits whom: everybody in one group, strangers to each other, across schools, by what each shows.

Nobody left out comes first, then no two of one school, then as many wishes met as possible.
"""

from collections.abc import Sequence
from itertools import combinations

from models.visitcards import Guest, Table

Group = tuple[int, ...]
# Above so many people only the likeliest trios are weighed: their number grows with the cube.
FEW, TRIOS = 25, 400
# What is found by then is taken, the best or not: a large round must not keep the clock busy.
SECONDS = 20.0


def groups(table: Table) -> list[Group]:
    """The groups by number of people, the smallest number first; who is in none was not found anybody.

    At most one is a trio: where the count is odd, or somebody would be left over.
    """
    guests = sorted(table.guests, key=lambda one: one.id)
    if len(guests) < 2:
        return []
    found = _possible(guests, table)
    chosen = _solve(guests, found) if found else []
    return sorted(tuple(one.id for one in group) for group in chosen)


def cost(group: Sequence[Guest], count: int) -> int:
    """What a group costs among so many people; less is better. A guest left alone costs `lonely`."""
    same = sum(bool(one.schools & other.schools) for one, other in combinations(group, 2))
    return same * _school(count) - met(group)


def lonely(guest: Guest, count: int) -> int:
    """More than anything the others could win; more yet for who was left alone before."""
    return (1 + min(guest.waited, 3)) * _school(count) * (count + 4)


def met(group: Sequence[Guest]) -> int:
    """How many wishes to see something are met in the group."""
    return sum(len(host.shows & guest.sees) for host in group for guest in group if host is not guest)


def _school(count: int) -> int:
    """More than all wishes together: a pair meets six at most, a trio eighteen."""
    return 3 * count + 20


def _possible(guests: Sequence[Guest], table: Table) -> list[tuple[Guest, ...]]:
    pairs = [(one, other) for one, other in combinations(guests, 2) if (one.id, other.id) not in table.met]
    known = {(one.id, other.id) for one, other in pairs}
    trios = [
        group
        for group in combinations(guests, 3)
        if all((one.id, other.id) in known for one, other in combinations(group, 2))
    ]
    if len(guests) > FEW:
        trios.sort(key=lambda group: (cost(group, len(guests)), [one.id for one in group]))
        trios = trios[:TRIOS]
    return [*pairs, *trios]


def _solve(guests: Sequence[Guest], found: Sequence[tuple[Guest, ...]]) -> list[tuple[Guest, ...]]:
    """Exact cover by whole numbers: each in one group, or alone at a price."""
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp

    count, place = len(guests), {guest.id: row for row, guest in enumerate(guests)}
    covers = np.zeros((count + 1, len(found) + count))
    for column, group in enumerate(found):
        covers[[place[one.id] for one in group], column] = 1
        covers[count, column] = len(group) == 3
    covers[np.arange(count), len(found) + np.arange(count)] = 1
    prices = [*(cost(group, count) for group in found), *(lonely(guest, count) for guest in guests)]
    solved = milp(
        np.array(prices, dtype=float),
        constraints=LinearConstraint(covers, [1] * count + [0], [1] * count + [1]),
        integrality=np.ones(len(prices)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0, "time_limit": SECONDS},
    )
    if solved.x is None:
        raise RuntimeError(f"no exchange found: {solved.message}")
    return [group for group, taken in zip(found, solved.x[: len(found)], strict=True) if taken > 0.5]
