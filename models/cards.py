"""What is gathered about a person to be shown. Not rows: what selects give."""

from collections.abc import Sequence
from dataclasses import dataclass

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
class Status:
    """How the bot fares, in numbers."""

    people: int
    inside: int
    blocked: int
    waiting: int
    quarantined: int
    queued: int
    uncertain: int


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
