"""What is gathered about a person to be shown. Not rows: what selects give."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.associations import Association
from models.district import Rubric
from models.people import Employment, Person

PAGE = 8


@dataclass(frozen=True, slots=True)
class Card:
    """What one person may see of another. `profile` is false where only the code and roles may be seen."""

    person: Person
    jobs: Sequence[Employment]
    associations: Sequence[Association]
    accounts: int
    profile: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """A rubric, and how the person wants it: on, digest or off."""

    rubric: Rubric
    mode: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What the machine under the bot says of it.

    `backup_at` is None where no backup is known of; `free` are bytes, None where nobody looks; `frozen` is
    the last audit record there was when the database was restored, None for a bot that pushes.
    """

    version: str
    since: datetime
    backup_at: datetime | None = None
    free: int | None = None
    conflict_at: datetime | None = None
    frozen: int | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """A code that somebody was told, and when."""

    code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """How the bot fares, in numbers; the latest incidents; what waits to be sent, by the noun of its kind."""

    people: int
    inside: int
    blocked: int
    waiting: int
    quarantined: int
    queued: int
    uncertain: int
    incidents: Sequence[Incident] = ()
    waiting_by_noun: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class Circle:
    """An association with its heads and how many belong to it, and of them, are in the bot."""

    association: Association
    heads: Sequence[Person]
    members: int
    inside: int


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person on a list of a school or an association; `inside` the bot or not yet."""

    person: Person
    inside: bool
