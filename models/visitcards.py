"""«В гости на урок» as its screens and its clock see it. Not rows: shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat

HAPPENED, NOT_YET, FAILED = "yes", "later", "no"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who joined a round, without a session: what she shows and would like to see.

    `waited` is how often nobody was found for her before: she goes first.
    """

    id: int
    schools: frozenset[int]
    shows: frozenset[str] = frozenset()
    sees: frozenset[str] = frozenset()
    online: bool = False
    waited: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """All of a round; `met` are pairs of earlier ones, the smaller number first."""

    guests: tuple[Guest, ...]
    met: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Mine:
    """A person's own place in a round: her wish, her group with the others, or that nobody was found."""

    round: ExchangeRound
    wish: ExchangeWish | None = None
    visit: PeerVisit | None = None
    seat: VisitSeat | None = None
    others: Sequence[VisitSeat] = ()
    wishes: Mapping[int, ExchangeWish] | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """A round in numbers."""

    joined: int
    groups: int
    alone: int
    happened: int
    failed: int
    taken: int


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """People of one school in a round: how many joined, are in a group, and what became of their visits."""

    title: str
    joined: int
    seated: int
    happened: int
    failed: int


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """One group: its schools, what became of the visit (None: nobody has said), whether online suits all."""

    visit: PeerVisit
    schools: Sequence[str]
    word: str | None
    online: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """A round for a file."""

    round: ExchangeRound
    schools: Sequence[SchoolFacts]
    visits: Sequence[VisitFacts]
