"""Measurements beside a peer in the same run: figures differ from machine to machine, ratios much less.

A module bench/<name>.py says in ABOUT what it measures; its coroutine `measure()` gives what one round has
shown. With a single figure that is a Pair, and UNIT, PEER and GOAL (the highest ratio that will do) stand
beside it. With several it is a Pair for each name of LINES. ROUNDS says how many rounds unless told, WARM
whether one more goes before them.
"""

import os
from collections.abc import Awaitable, Callable
from statistics import fmean
from typing import NamedTuple

Side = Callable[[], Awaitable[float]]


class Pair(NamedTuple):
    """What one round took of ours and of the peer, who may be nobody."""

    ours: float
    peer: float | None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peer if self.peer else None


class Line(NamedTuple):
    """A line of the table: the unit, the peer, and the goal.

    `most` and `least` bound the ratio, `within` the figure itself, in its unit, and `above` it from below.
    """

    unit: str
    peer: str = ""
    most: float | None = None
    least: float | None = None
    within: float | None = None
    above: float | None = None

    def verdict(self, ours: float, ratio: float | None) -> str:
        """The goal and whether it is met; nothing where there is none."""
        bounds = [("≤ {:g} ×", self.most, ratio, 1), ("≥ {:g} ×", self.least, ratio, -1)]
        bounds += [("≤ {:g}", self.within, ours, 1), ("≥ {:g}", self.above, ours, -1)]
        said = []
        for words, bound, found, sign in bounds:
            if bound is not None and found is not None:
                said.append(f"{words.format(bound)} {'met' if found * sign <= bound * sign else 'MISSED'}")
        return ", ".join(said)


def smoke() -> bool:
    """Whether it is only asked if the measurements still work: tiny numbers, no goals."""
    return os.environ.get("OPORA_BENCH_SMOKE") == "1"


def size(full: int, tiny: int) -> int:
    """The number of something in earnest, or in a smoke test."""
    return tiny if smoke() else full


async def interleaved(ours: Side, peer: Side) -> Pair:
    """Ours, peer, peer, ours: a machine that slows down on the way slows both alike."""
    first, second, third, fourth = await ours(), await peer(), await peer(), await ours()
    return Pair(fmean((first, fourth)), fmean((second, third)))
