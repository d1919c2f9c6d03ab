"""May these figures be published together? An exact answer. No I/O.

Every figure of one group of competences is a sum over a known set of people, so whatever can be worked
out from the published ones is a linear combination of the sets. Nobody's number is given away as long
as no combination, however long, comes down to fewer than `least` people.

The sets are rows over people; people who lie in the same sets are one atom. With P the projector onto
the space of the rows, something follows about a few atoms T alone exactly when P over T has the
eigenvalue 1, that is, when Q = I - P is singular over T. The largest entry p of what follows satisfies
Σ|P(p,q)| ≥ 1 over T and, since Σ P(p,q)² = P(p,p), also P(p,p) ≥ 1/|T|: few atoms can be p. From each
the search grows T by its strongest neighbours; the last two members are found at once, as columns of
Q, less what is chosen, that are parallel. Doubt, in numbers or in the length of the search, counts as
a breach.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

DOUBT = 1e-7
# So many ways to go on are tried around one atom.
SEARCH = 5_000
# So many cells (sets × atoms) of eight bytes are held at a time; beyond it the check is not made.
LARGEST = 12_000_000

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]


def admitted(
    sets: Mapping[str, Numbers], order: Sequence[str], least: int, fixed: Collection[str] = ()
) -> list[str]:
    """Which of the sets may be published beside the `fixed` ones.

    As long as somebody is given away, the last in `order` of the sets that this needs is left out. Sets
    are arrays of people's places. Nothing is admitted where the fixed ones give people away by themselves.
    """
    left = list(order)
    while left:
        keys = [*fixed, *left]
        needed = _needed([sets[key] for key in keys], least)
        if needed is None:
            break
        blamed = {keys[number] for number in needed}
        left.remove(next((key for key in reversed(left) if key in blamed), left[-1]))
    return left


def breach(sets: Sequence[Numbers], least: int) -> list[int] | None:
    """The places of people whom the sums over the sets give away, if they give away anybody."""
    space = _space(sets)
    found = space and _found(space, least)
    if not space or not found:
        return None
    return [int(place) for place in space.people[np.isin(space.atom_of, found)]]


def fits(sets: Sequence[Numbers]) -> bool:
    """Whether the exact check is within bounds: sets × people."""
    count = len(np.unique(np.concatenate(list(sets)))) if sets else 0
    return len(sets) * count <= LARGEST


@dataclass(frozen=True, slots=True)
class _Space:
    """What follows from the sets: `rows` are sets over atoms, `dual` is G⁺·rows, so P = rowsᵀ·dual.

    `lone` is the diagonal of Q; `dice` are two vectors, `thrown` are Q times them.
    """

    rows: Floats
    dual: Floats
    lone: Floats
    sizes: Numbers
    people: Numbers
    atom_of: Numbers
    dice: Floats
    thrown: Floats
    seen: dict[int, Floats] = field(default_factory=dict)

    def around(self, atom: int) -> Floats:
        """P(atom, ·)."""
        if atom not in self.seen:
            self.seen[atom] = self.rows[:, atom] @ self.dual
        return self.seen[atom]


def _space(sets: Sequence[Numbers]) -> _Space | None:
    if not sets:
        return None
    people = np.unique(np.concatenate(list(sets)))
    member = np.zeros((len(people), len(sets)), dtype=bool)
    for number, one in enumerate(sets):
        member[np.searchsorted(people, one), number] = True
    packed = np.ascontiguousarray(np.packbits(member, axis=1))
    signature = packed.view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, first, atom_of, sizes = np.unique(
        signature, return_index=True, return_inverse=True, return_counts=True
    )
    rows = member[first].T.astype(np.float64)
    dual = np.linalg.pinv(rows @ rows.T, rcond=1e-10, hermitian=True) @ rows
    lone = 1 - np.einsum("ij,ij->j", rows, dual)
    dice = np.random.default_rng(5).normal(size=(len(sizes), 2))
    thrown = dice - rows.T @ (dual @ dice)
    return _Space(rows, dual, lone, sizes.astype(np.int64), people, atom_of.ravel(), dice, thrown)


def _needed(sets: Sequence[Numbers], least: int) -> list[int] | None:
    """The sets without any of which the breach found would be none; if there are no such, all involved."""
    space = _space(sets)
    found = space and _found(space, least)
    if not space or not found:
        return None
    chosen = list(found)
    _, vectors = np.linalg.eigh(space.rows[:, chosen].T @ space.dual[:, chosen])
    weights = np.abs(space.dual[:, chosen] @ vectors[:, -1])
    involved = weights > 1e-6 * weights.max()
    alone = np.einsum("ij,ij->i", space.dual, space.rows) >= 1 - DOUBT
    needed = involved & alone if (involved & alone).any() else involved
    return [int(number) for number in np.flatnonzero(needed)]


def _found(space: _Space, least: int) -> tuple[int, ...] | None:
    return next((one for atom in _pivots(space, least) if (one := _around(space, atom, least))), None)


def _pivots(space: _Space, least: int) -> list[int]:
    """The atoms that may be the largest entry of something that follows about fewer than `least`."""
    small = np.flatnonzero(space.sizes < least)
    most = least - 1
    likely = small[space.lone[small] <= 1 - 1 / most + DOUBT]
    found = []
    for start in range(0, len(likely), 512):
        block = likely[start : start + 512]
        pull = np.abs(space.rows[:, block].T @ space.dual[:, small])
        if pull.shape[1] > most:
            pull = np.partition(pull, -most, axis=1)[:, -most:]
        found += [int(atom) for atom in block[pull.sum(axis=1) >= 1 - DOUBT]]
    return found


def _around(space: _Space, pivot: int, least: int) -> tuple[int, ...] | None:
    """Atoms with fewer than `least` people, `pivot` the first, about which something follows."""
    if space.lone[pivot] <= DOUBT:
        return (pivot,)
    pull = np.abs(space.around(pivot))
    order = np.argsort(-pull, kind="stable")
    waiting: list[tuple[tuple[int, ...], int, float]] = [
        ((pivot,), least - 1 - int(space.sizes[pivot]), float(space.lone[pivot]))
    ]
    for _ in range(SEARCH):
        if not waiting:
            return None
        chosen, left, missing = waiting.pop()
        if left < 1:
            continue
        if (found := _completed(space, chosen, left)) is not None:
            return found
        if left > 2:
            strong = order[: int(np.searchsorted(-pull[order], DOUBT - max(missing, 0) / left, "right"))]
            waiting += [
                ((*chosen, int(atom)), left - int(space.sizes[atom]), missing - float(pull[atom]))
                for atom in strong
                if atom not in chosen and space.sizes[atom] < left
            ]
    return (pivot,)


def _completed(space: _Space, chosen: tuple[int, ...], left: int) -> tuple[int, ...] | None:
    """The chosen atoms with one or two more, of at most `left` people, about which something follows."""
    columns = -np.stack([space.around(atom) for atom in chosen], axis=1)
    columns[list(chosen), range(len(chosen))] += 1
    solved = np.linalg.solve(columns[list(chosen)], columns.T)
    rest = space.lone - np.einsum("ij,ji->i", columns, solved)
    free = space.sizes <= left
    free[list(chosen)] = False
    if (alone := np.flatnonzero(free & (rest <= DOUBT))).size:
        return (*chosen, int(alone[0]))
    free &= space.sizes < left
    places = np.flatnonzero(free)
    shown = space.thrown[places] - columns[places] @ (solved @ space.dice)
    angle = np.arctan2(shown[:, 1], shown[:, 0]) % np.pi
    order = np.argsort(angle)
    places, angle = places[order], angle[order]
    for step in range(1, min(4, len(places))):
        near = np.abs((np.roll(angle, -step) - angle + 0.5 * np.pi) % np.pi - 0.5 * np.pi) < 1e-6
        for at in np.flatnonzero(near):
            pair = int(places[at]), int(places[(at + step) % len(places)])
            if space.sizes[list(pair)].sum() <= left and _follows(space, (*chosen, *pair)):
                return (*chosen, *pair)
    return None


def _follows(space: _Space, atoms: tuple[int, ...]) -> bool:
    chosen = list(atoms)
    return bool(np.linalg.eigvalsh(space.rows[:, chosen].T @ space.dual[:, chosen])[-1] >= 1 - DOUBT)
