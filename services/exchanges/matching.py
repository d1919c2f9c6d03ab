"""Who visits whom: everybody in one group, strangers to each other, across schools, by what each shows.

Nobody left out comes first, then no two of one school, then as many wishes met as possible, and with them
a little for two whom online suits.

What a group costs is the sum over its pairs, so pairs alone are found exactly and at once
(`scipy.optimize.milp`). A trio is set aside first and the rest is paired: those are tried which, by the
prices of the linear relaxation, may win at all, the likeliest first.
"""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from models.visitcards import Guest, Table
from services.apart import apart

Group = tuple[int, ...]
# What one wish met is worth, and what it is worth that online suits both.
WISH, ONLINE = 4, 1
# So many trios at most are tried, divided by the square of the number of people: seconds, not minutes.
TRIES = 80_000
# One pairing stops here; for a hundred people it takes a fifth of a second.
SECONDS = 2.0


@apart
def groups(table: Table) -> list[Group]:
    """The groups by number of people, the smallest number first; who is in none was not found anybody.

    At most one is a trio: where the count is odd, or somebody would be left over.
    """
    guests = sorted(table.guests, key=lambda one: one.id)
    if len(guests) < 2:
        return []
    chosen = _Seating(guests, table).best()
    return sorted(tuple(guests[at].id for at in group) for group in chosen)


def cost(group: Sequence[Guest], count: int) -> int:
    """What a group costs among so many people; less is better. A guest left alone costs `lonely`."""
    pairs = list(combinations(group, 2))
    same = sum(bool(one.schools & other.schools) for one, other in pairs)
    online = sum(one.online and other.online for one, other in pairs)
    return same * _school(count) - WISH * met(group) - ONLINE * online


def lonely(guest: Guest, count: int) -> int:
    """More than anything the others could win; more yet for who was left alone before."""
    return (1 + min(guest.waited, 3)) * _school(count) * (count + 4)


def met(group: Sequence[Guest]) -> int:
    """How many wishes to see something are met in the group."""
    return sum(len(host.shows & guest.sees) for host in group for guest in group if host is not guest)


def _school(count: int) -> int:
    """More than all wishes together: a pair meets six at most, a trio eighteen; and online for each pair."""
    return 13 * count + 80


class _Seating:
    """The people of a round by their place in a row, and what each pair of them costs."""

    def __init__(self, guests: Sequence[Guest], table: Table) -> None:
        import numpy as np

        self.count = count = len(guests)
        self.alone = np.array([lonely(one, count) for one in guests], dtype=float)
        self.price = np.full((count, count), np.inf)
        for (one, guest), (two, other) in combinations(enumerate(guests), 2):
            if (guest.id, other.id) not in table.met:
                self.price[one, two] = self.price[two, one] = cost((guest, other), count)

    def best(self) -> list[Group]:
        """The best pairs, unless with a trio it is better yet."""
        everybody = range(self.count)
        found = self.paired(everybody)
        if self.count % 2 == 0 and sum(map(len, found)) == self.count:
            return found  # A trio would leave somebody alone.
        reach, trios = self._trios()
        for bound, trio in zip(reach[: TRIES // self.count**2], trios, strict=False):
            if bound >= self.total(found):
                break
            others = [at for at in everybody if at not in trio]
            found = min(found, [trio, *self.paired(others)], key=self.total)
        return found

    def total(self, chosen: Sequence[Group]) -> float:
        seated = [at for group in chosen for at in group]
        pairs = [pair for group in chosen for pair in combinations(group, 2)]
        return float(self.alone.sum() - self.alone[seated].sum() + sum(self.price[pair] for pair in pairs))

    def paired(self, people: Sequence[int]) -> list[Group]:
        """The best pairs of these people; should it take too long, never worse than greedy ones."""
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp

        pairs, covers, prices = self._columns(people)
        if not pairs:
            return []
        solved = milp(
            prices,
            constraints=LinearConstraint(covers, 1, 1),
            integrality=np.ones(len(prices)),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 0, "time_limit": SECONDS},
        )
        greedy = self._greedy(people)
        if solved.x is None:
            return greedy
        taken = solved.x[: len(pairs)] > 0.5
        return min([pair for pair, on in zip(pairs, taken, strict=True) if on], greedy, key=self.total)

    def _greedy(self, people: Sequence[int]) -> list[Group]:
        """The cheapest pair that is still free, again and again."""
        left = set(people)
        pairs = [pair for pair in combinations(sorted(left), 2) if self.price[pair] < float("inf")]
        chosen = list[Group]()
        for pair in sorted(pairs, key=lambda pair: (self.price[pair] - self.alone[list(pair)].sum(), pair)):
            if left.issuperset(pair):
                chosen.append(pair)
                left.difference_update(pair)
        return chosen

    def _columns(self, people: Sequence[int]) -> tuple[list[tuple[int, int]], Any, Any]:
        """Each possible pair, and being alone, as a column; each of the people as a row."""
        import numpy as np

        row = {at: number for number, at in enumerate(people)}
        pairs = [pair for pair in combinations(people, 2) if self.price[pair] < np.inf]
        covers = np.zeros((len(row), len(pairs) + len(row)))
        for column, (one, other) in enumerate(pairs):
            covers[[row[one], row[other]], column] = 1
        covers[:, len(pairs) :] = np.eye(len(row))
        prices = [*(self.price[pair] for pair in pairs), *self.alone[list(people)]]
        return pairs, covers, np.array(prices, dtype=float)

    def _trios(self) -> tuple[list[float], list[Group]]:
        """All possible trios, and below what no answer with each can come; the most promising first.

        What a person is worth in the relaxation of pairing everybody bounds what the others cost without
        the trio. Costs are whole numbers, so the bound is too.
        """
        import numpy as np
        from scipy.optimize import linprog

        _, covers, prices = self._columns(range(self.count))
        solved = linprog(prices, A_eq=covers, b_eq=np.ones(self.count), bounds=(0, None))
        worth = solved.eqlin.marginals
        all_of = np.array(list(combinations(range(self.count), 3)), dtype=int).reshape(-1, 3)
        one, two, three = all_of.T
        costs = self.price[one, two] + self.price[one, three] + self.price[two, three]
        reach = np.ceil(worth.sum() + costs - worth[all_of].sum(axis=1) - 1e-4)
        order = [at for at in np.argsort(reach, kind="stable") if np.isfinite(reach[at])]
        return [float(reach[at]) for at in order], [tuple(map(int, all_of[at])) for at in order]
