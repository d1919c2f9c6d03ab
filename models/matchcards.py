"""Who suits whom: what the rules look at, and what they say. Not rows: shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.beginnercards import Beginner
from models.mentorships import Mentorship
from models.people import Person, School

# What speaks for a pair, in the order in which it is said.
SUBJECT, POSITION, SAME_SCHOOL, NEIGHBOUR, ONLINE = "subject", "position", "school", "neighbour", "online"
STRENGTH, PLACES, WISH = "strength", "places", "wish"
# What speaks against.
YOUNG, BOSS, BEFORE, AWAY, FULL, FAR, LEFT_OUT = "young", "boss", "before", "away", "full", "far", "out"
AGAINST = (BOSS, YOUNG, BEFORE, AWAY, FULL, FAR, LEFT_OUT)
# Somebody suits her, but others need them more.
TAKEN = "taken"

Reason = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Seeker:
    """Who needs a mentor. `barred` are those with whom it came to nothing before.

    `shown` is what each of those mentors may know of her difficulties, by the mentor's number: there is
    an entry only where she herself shows her result to that mentor.
    """

    id: int
    schools: frozenset[int]
    subjects: frozenset[str] = frozenset()
    positions: frozenset[str] = frozenset()
    barred: frozenset[int] = frozenset()
    shown: Mapping[int, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Guide:
    """Who may mentor. `most` is her own bound; `heads` are the schools she leads; `shares` the groups in
    which she said that she could show others how it is done; `wishes` tells one who asked to mentor."""

    id: int
    schools: frozenset[int]
    subjects: frozenset[str] = frozenset()
    positions: frozenset[str] = frozenset()
    load: int = 0
    most: int = 3
    online: bool = True
    away: bool = False
    young: bool = False
    wishes: bool = False
    heads: frozenset[int] = frozenset()
    shares: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms to look: the most mentees for a mentor, her own bound apart; the same school alone;
    nobody who can meet online only; and who is left out."""

    load: int
    near: bool = False
    present: bool = False
    without: int = 0


@dataclass(frozen=True, slots=True)
class Weights:
    """Points for what speaks for a pair (programme/mentoring.yaml)."""

    subject: int
    position: int
    same_school: int
    neighbour: int
    strength: int
    free: int


@dataclass(frozen=True, slots=True)
class Field:
    """All who are looked at, as they stand now. `neighbours` holds each two schools once, as rows do."""

    seekers: tuple[Seeker, ...]
    guides: tuple[Guide, ...]
    neighbours: frozenset[tuple[int, int]]
    weights: Weights


@dataclass(frozen=True, slots=True)
class Fit:
    """Two who suit each other: with how many points, and why. `remote` ones can meet online only."""

    mentee_id: int
    mentor_id: int
    score: int
    reasons: tuple[Reason, ...]
    remote: bool = False


@dataclass(frozen=True, slots=True)
class Alone:
    """Who stays without a mentor; `why` counts mentors by what speaks against them."""

    mentee_id: int
    why: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The best for all together: as many as can be covered, then the most points."""

    pairs: tuple[Fit, ...] = ()
    alone: tuple[Alone, ...] = ()

    @property
    def score(self) -> int:
        return sum(pair.score for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class Compared:
    """A plan on other terms beside the usual one: how many more are covered, how many more points, and
    for whom the mentor is another one."""

    plan: Plan
    covered: int
    score: int
    changed: frozenset[int]


@dataclass(frozen=True, slots=True)
class Proposed:
    """Who may be asked for her, the best first; `others` suit her too; `no` counts those who do not, by
    what is against it. `people` are the mentors with their jobs and schools."""

    one: Beginner
    fits: Sequence[Fit]
    others: int
    no: Sequence[tuple[str, int]]
    people: Mapping[int, Person]


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a plan: pairs that are proposed, and those that something kept from it meanwhile:
    the two, the key of why, and its facts."""

    made: Sequence[Mentorship]
    skipped: Sequence[tuple[Person, Person, str, Mapping[str, object]]]


@dataclass(frozen=True, slots=True)
class Around:
    """A school, the others by title, and which of them are its neighbours."""

    school: School
    others: Sequence[School]
    near: frozenset[int]
