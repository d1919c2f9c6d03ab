"""What is gathered about a meeting to be shown. Not rows: what selects give."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from models.associations import Association
from models.events import Event
from models.meetings import AgendaItem, Council, CouncilSeat, Meeting, Resolution, WorkPlan, WorkPlanLine
from models.people import Person


@dataclass(frozen=True, slots=True)
class Present:
    """A member of the body, and how she is there: place, online, or not ("")."""

    person: Person
    way: str = ""


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting as one reader meets it.

    `runs`: she may keep the agenda and the minutes; then she sees names. `title` is the body's. `open`
    says how many tasks of the body's earlier meetings still wait. `needed` make a quorum; `outcomes` are
    what closed votes came to, by the number of the question. `startable`: it may be held now.
    """

    meeting: Meeting
    event: Event
    title: str
    items: Sequence[AgendaItem]
    resolutions: Sequence[Resolution]
    here: Sequence[Present]
    reader_id: int
    runs: bool
    names: bool
    needed: int
    outcomes: dict[int, str]
    open: int = 0
    startable: bool = False

    @property
    def members(self) -> int:
        """How many belong to the body; fixed once the meeting is held."""
        return len(self.here) if self.meeting.members is None else self.meeting.members

    @property
    def present(self) -> int:
        if self.meeting.present is None:
            return sum(bool(one.way) for one in self.here)
        return self.meeting.present

    @property
    def quorum(self) -> bool:
        return self.members > 0 and self.present >= self.needed

    @property
    def minutes(self) -> int:
        """How long the questions take together."""
        return sum(item.minutes for item in self.items)

    def of(self, item: AgendaItem | None) -> list[Resolution]:
        """What was decided on a question; None: apart from any."""
        wanted = item.id if item else None
        return [one for one in self.resolutions if one.item_id == wanted]


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One question, with what was decided on it and, where it is put to the vote, the votes so far."""

    card: MeetingCard
    item: AgendaItem
    resolutions: Sequence[Resolution]
    votes: dict[str, int] = field(default_factory=dict)
    mine: str = ""
    may_vote: bool = False

    @property
    def cast(self) -> int:
        return sum(self.votes.values())


@dataclass(frozen=True, slots=True)
class Circle:
    """An association's own page: its plan of the year, its meetings, its tasks."""

    association: Association
    year: str
    plan: WorkPlan | None
    done: int
    lines: int
    upcoming: Sequence[Event]
    past: Sequence[Meeting]
    tasks: int
    late: int
    runs: bool
    plannable: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PlanCard:
    """A plan with its lines in the order of time; `events` are those that lines have become."""

    plan: WorkPlan
    lines: Sequence[WorkPlanLine]
    events: dict[int, Event]
    today: date
    runs: bool
    approves: bool


@dataclass(frozen=True, slots=True)
class CouncilCard:
    """A council with those who sit in it now and its meetings, the latest first.

    `keeps`: the reader changes who sits in it; `calls`: she may call it together.
    """

    council: Council
    seats: Sequence[CouncilSeat]
    meetings: Sequence[Meeting]
    keeps: bool
    calls: bool
    names: bool
    tasks: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """A decision to be carried out, from whichever meeting; `runs`: the reader is who asks after it."""

    resolution: Resolution
    meeting: Meeting
    title: str
    runs: bool
    mine: bool
    names: bool
    today: date

    @property
    def late(self) -> bool:
        due_on = self.resolution.due_on
        return self.resolution.state == "open" and due_on is not None and due_on < self.today
