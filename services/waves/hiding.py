"""Which counts of a response board may be shown, so that none tells how a small unit fares. No I/O.

A unit of fewer than `least` people shows only whether anybody of it has answered. Its count must not
follow from the others either: not as a difference of sums (services.findings.auditing looks at every
combination), not from a unit all of whose people have answered, and not from the bare fact that
somebody has answered.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from models.boards import Why
from services.findings import auditing

TOTAL = ""
People = frozenset[int]


@dataclass(frozen=True, slots=True)
class Asked:
    """Everybody asked and who of them has answered, by schools (no one in two) and by associations."""

    everybody: People
    answered: People
    schools: Mapping[str, People]
    associations: Mapping[str, People]
    least: int

    @property
    def units(self) -> dict[str, People]:
        """Both kinds by one key; nobody's code is empty."""
        schools = {f"s{code}": people for code, people in self.schools.items()}
        return {**schools, **{f"a{code}": people for code, people in self.associations.items()}}


def hidden(asked: Asked) -> tuple[dict[str, Why], dict[str, Why]]:
    """The schools and the associations whose counts are not shown, each with the reason."""
    units = asked.units
    small = {key for key, people in units.items() if len(people) < asked.least}
    shown = sorted(units.keys() - small, key=lambda key: (-len(units[key]), key))
    while telling := _telling(asked, shown, small):
        shown = [key for key in shown if key not in telling]
    total = len(asked.everybody) >= asked.least
    mute = (
        small if total and not shown and _tight(asked, shown, small) else _lone(units, small, asked.answered)
    )
    why: dict[str, Why] = {
        key: "small" if key in small and key not in mute else "beside" for key in units.keys() - set(shown)
    }
    schools = {key[1:]: reason for key, reason in why.items() if key[0] == "s"}
    return schools, {key[1:]: reason for key, reason in why.items() if key[0] == "a"}


def _lone(units: Mapping[str, People], small: set[str], answered: People) -> set[str]:
    """Small units in which all but one are in others that have not begun: somebody is she."""
    silent = frozenset().union(*(units[key] for key in small if not units[key] & answered))
    return {
        key
        for key in small
        if len(units[key]) > 1 and units[key] & answered and len(units[key] - silent) == 1
    }


def _telling(asked: Asked, shown: list[str], small: set[str]) -> set[str]:
    """The units to be hidden next: what they show, together with the rest, tells of a few people."""
    if not shown or len(asked.everybody) < asked.least:
        return set(shown)
    units = asked.units
    known = _known(asked, shown, small)
    reduced = {key: units[key] - known for key in shown}
    few = {key for key, people in reduced.items() if 0 < len(people) < asked.least}
    if few:
        return few
    if _tight(asked, shown, small):
        return {shown[-1]}
    sets = {key: np.array(sorted(people)) for key, people in reduced.items() if people}
    if rest := asked.everybody - known:
        sets[TOTAL] = np.array(sorted(rest))
    order = [key for key in shown if key in sets]
    fixed = [TOTAL] if rest else []
    return set(order) - set(auditing.admitted(sets, order, asked.least, fixed))


def _known(asked: Asked, shown: Iterable[str], small: Iterable[str]) -> People:
    """Those of whom the board tells by itself whether they have answered.

    A large unit in which nobody has answered yet is not among them: at the beginning of a wave that is
    every unit, and it tells of nobody that she will not.
    """
    units = asked.units
    known: set[int] = set()
    for people in (*(units[key] for key in shown), asked.everybody):
        if people <= asked.answered:
            known |= people
    for people in (units[key] for key in small):
        if not people & asked.answered or len(people) == 1:
            known |= people
    return frozenset(known)


def _tight(asked: Asked, shown: list[str], small: set[str]) -> bool:
    """Whether the total is about fewer people than may be told of, or tells the count of a small school."""
    rest = asked.everybody - _known(asked, shown, small)
    return 0 < len(rest) < asked.least or _pinned(asked, shown, small)


def _pinned(asked: Asked, shown: list[str], small: set[str]) -> bool:
    """Whether the count of a small school follows from what is left of the total.

    So many have answered outside the schools shown; at least one in each small school that takes part.
    """
    open_schools = [people for key, people in asked.units.items() if key[0] == "s" and key in set(shown)]
    rest = asked.everybody - frozenset().union(*open_schools)
    left = len(rest & asked.answered)
    parts = [
        len(people)
        for key, people in asked.units.items()
        if key[0] == "s" and key in small and people & asked.answered
    ]
    silent = [
        len(people)
        for key, people in asked.units.items()
        if key[0] == "s" and key in small and not people & asked.answered
    ]
    others = len(rest) - sum(parts) - sum(silent)
    for size in parts:
        least = max(1, left - (sum(parts) - size) - others)
        most = min(size, left - (len(parts) - 1))
        if least == most and most < size:
            return True
    return False
