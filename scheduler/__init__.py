"""The clock and the pushes: jobs say what is due, notices make the words when they are sent."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from services import occurrences
from views import Screen
from views.deliveries import Item

Work = Callable[[AsyncSession, datetime, District], Awaitable[None]]
Write = Callable[[AsyncSession], Awaitable[None]]
Study = Callable[[AsyncSession, datetime, District], Awaitable[Write | None]]
NextAt = Callable[[datetime, District], datetime]
"""The first moment strictly after the given one at which the job is due."""

LATE = 24 * 3600


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked at every tick: each `seconds`, or once for each moment that `next_at` names.

    A moment missed by more than `late` seconds is let go; of several missed, only the last counts.
    `label` is the Fluent key by which a person sees what comes next; without it, nobody does.
    One with a `study` has no `work`: it reads first, and then writes what it has found.
    """

    name: str
    work: Work | None = None
    study: Study | None = None
    seconds: float = 0
    next_at: NextAt | None = None
    late: float = LATE
    label: str = ""


@dataclass(frozen=True, slots=True)
class Skip:
    """There is nothing to say any more; the delivery ends as skipped for this reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """One screen for several deliveries; those in `left_out` (id → reason) are not on it."""

    screen: Screen | Skip
    left_out: Mapping[int, str] = field(default_factory=dict)


Make = Callable[[AsyncSession, Delivery, Say, datetime, District], Awaitable[Screen | Skip | Gathered]]
Line = Callable[[AsyncSession, Delivery, Say, datetime, District], Awaitable[Item | str | None]]


@dataclass(frozen=True, slots=True)
class Notice:
    """How one kind of delivery is put into words at the moment it is sent.

    `line` is its item in the Friday digest; None leaves it out. A `harmless` one may be sent once
    more when nobody knows whether it arrived.
    """

    make: Make
    line: Line | None = None
    harmless: bool = False


JOBS: dict[str, Job] = {}
NOTICES: dict[str, Notice] = {}


def every(*, seconds: float = 0, minutes: float = 0) -> Callable[[Work], Work]:
    """Registers a job asked over and over: `async def job(session, now, district) -> None`.

    It runs in one transaction that is committed for it. It turns what is due at `now` into rows,
    harmlessly when asked twice, and never speaks itself.
    """
    return lambda work: _add(work, Job(_name(work), work, seconds=seconds + minutes * 60))


def studied(*, minutes: float) -> Callable[[Study], Study]:
    """Registers a job that counts for long: `async def job(session, now, district) -> Write | None`.

    It only reads, while others write; what it returns is called with the session of a short
    transaction, where it looks once more whether it is still due. None writes nothing.
    """

    def register(study: Study) -> Study:
        name = _name(study)
        JOBS[name] = Job(name, study=study, seconds=minutes * 60)
        return study

    return register


def daily(at: time, *, late: float = LATE, label: str = "") -> Callable[[Work], Work]:
    """Registers a job that happens once a day, when the district's clocks show `at`."""

    def next_at(after: datetime, district: District) -> datetime:
        return occurrences.next_time(at, after, district.settings.timezone)

    return recurring(next_at, late=late, label=label)


def recurring(next_at: NextAt, *, late: float = LATE, label: str = "") -> Callable[[Work], Work]:
    """Registers a job that happens once for each moment `next_at(after, district)` names."""
    return lambda work: _add(work, Job(_name(work), work, next_at=next_at, late=late, label=label))


def notice(kind: str, *, line: Line | None = None, harmless: bool = False) -> Callable[[Make], Make]:
    """Registers the words of a kind: `async def make(session, delivery, say, now, district)`.

    `make` returns the Screen, or a Skip when the person need not hear it any more: eligibility is
    looked at again here. The session only reads.
    """

    def register(make: Make) -> Make:
        NOTICES[kind] = Notice(make, line, harmless)
        return make

    return register


def harmless() -> frozenset[str]:
    """The kinds that may be said once more when in doubt."""
    return frozenset(kind for kind, registered in NOTICES.items() if registered.harmless)


def _name(work: Work | Study) -> str:
    return f"{work.__module__.removeprefix('scheduler.')}.{getattr(work, '__name__', 'job')}"


def _add(work: Work, job: Job) -> Work:
    JOBS[job.name] = job
    return work
