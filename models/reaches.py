"""Numbers about an announcement, and the people behind them. Not rows: what selects give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.people import Person


@dataclass(frozen=True, slots=True)
class Reach:
    """How many are meant, how many get it at once and in the digest, and why the others do not."""

    push: int
    digest: int
    lost: Mapping[str, int]

    @property
    def count(self) -> int:
        return self.push + self.digest

    @property
    def total(self) -> int:
        return self.count + sum(self.lost.values())


@dataclass(frozen=True, slots=True)
class Part:
    """A school or an association: how many of its people are meant, how many get a copy."""

    title: str
    meant: int
    reached: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What would happen if the announcement were sent now."""

    reach: Reach
    starts: datetime
    chats: int
    needs_word: bool


@dataclass(frozen=True, slots=True)
class Results:
    """What became of the copies.

    `states` sum up to everybody meant; `reasons` tell the skipped and failed apart, by state and
    reason; `proven` copies were certainly seen; `silent` readers have not acknowledged.
    """

    states: Mapping[str, int]
    reasons: Mapping[tuple[str, str], int]
    reactions: Mapping[str, int]
    proven: int
    digest: int
    silent: int

    @property
    def total(self) -> int:
        return sum(self.states.values())

    @property
    def settled(self) -> int:
        return self.total - self.states["queued"] - self.states["sending"]


@dataclass(frozen=True, slots=True)
class Line:
    """One person behind a number, with the fate of the copy."""

    person: Person
    school: str
    state: str
    reason: str
    at: datetime | None
    acknowledged: datetime | None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were asked to acknowledge, and who stays silent."""

    asked: int
    silent: Sequence[Person]
