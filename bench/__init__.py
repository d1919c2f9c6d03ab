"""Measurements beside a peer in the same run: figures differ from machine to machine, ratios much less.

A module bench/<name>.py says in ABOUT what it measures, in UNIT in what, in PEER beside whom, and in
GOAL the highest ratio that will do; its coroutine `measure()` gives the Pair of one round.
"""

from collections.abc import Awaitable, Callable
from statistics import fmean
from typing import NamedTuple

Side = Callable[[], Awaitable[float]]


class Pair(NamedTuple):
    """What one round took of ours and of the peer; less is better."""

    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        return self.ours / self.peer


async def interleaved(ours: Side, peer: Side) -> Pair:
    """Ours, peer, peer, ours: a machine that slows down on the way slows both alike."""
    first, second, third, fourth = await ours(), await peer(), await peer(), await ours()
    return Pair(fmean((first, fourth)), fmean((second, third)))
