"""Who came, as it is gathered to be shown. Not rows: what selects give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.attendances import Attendance
from models.events import ONLINE, Event
from models.people import Person

# How an organiser's list is paged: a row of a phone's screen is one person.
PAGE = 10
USEFUL = ("1", "2", "3", "4", "5")
APPLY = ("yes", "partly", "no")
PACE = ("slow", "fine", "fast")
# What is asked after an event, in this order, with the answers there are.
QUESTIONS: Mapping[str, tuple[str, ...]] = {"useful": USEFUL, "apply": APPLY, "pace": PACE}


@dataclass(frozen=True, slots=True)
class Guest:
    """A person on the list of an event. `expected`: she has a seat, or belongs to the body that meets."""

    person: Person
    expected: bool
    mark: Attendance | None = None
    number: int | None = None
    school: str = ""


@dataclass(frozen=True, slots=True)
class Turnout:
    """How an event was attended, in numbers."""

    expected: int = 0
    came: int = 0
    unexpected: int = 0
    online: int = 0
    late: int = 0

    @property
    def no_show(self) -> int:
        """Expected, and not there."""
        return self.expected - (self.came - self.unexpected)

    @property
    def in_place(self) -> int:
        return self.came - self.online


@dataclass(frozen=True, slots=True)
class Heard:
    """What those who came thought: how many answered, counts by question and answer, lines they added."""

    count: int
    answers: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    remarks: Sequence[str] = ()

    @property
    def useful(self) -> float:
        """The mean of «насколько полезно», from 1 to 5; 0 where nobody has answered."""
        given = self.answers.get("useful", {})
        total = sum(given.values())
        return sum(int(answer) * count for answer, count in given.items()) / total if total else 0.0


def turnout(guests: Sequence[Guest]) -> Turnout:
    """The numbers behind a list."""
    marks = [guest.mark for guest in guests if guest.mark is not None]
    return Turnout(
        expected=sum(guest.expected for guest in guests),
        came=len(marks),
        unexpected=sum(guest.mark is not None and not guest.expected for guest in guests),
        online=sum(mark.way == ONLINE for mark in marks),
        late=sum(mark.late for mark in marks),
    )


@dataclass(frozen=True, slots=True)
class Roll:
    """A page of an organiser's list."""

    event: Event
    guests: Sequence[Guest]
    page: int
    count: int
    turnout: Turnout
