"""Who takes part in a wave, in numbers. Not rows: what selects give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from models.calendars import Span

Why = Literal["small", "beside"]
"""Why a count is not shown: too few people, or it would tell the count of such a unit beside it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A school or an association: how many are asked, how many have answered.

    Where `hidden`, `answered` is 0 or 1: nobody yet, or at least one; beside a small unit it says
    nothing at all.
    """

    code: str
    title: str
    asked: int
    answered: int
    hidden: Why | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """How a wave is answered. What would stand for fewer than five people is None or left out.

    `begun` have started and not finished; `minutes` is the median of those who finished in the
    chat; `stops` is how many stand in each block of questions, by its number from 1.
    """

    asked: int
    answered: int | None
    begun: int | None = None
    minutes: int | None = None
    stops: Mapping[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would happen if a wave were opened: `asked` people, of whom `outside` are not in the bot.

    `twice` are left out: they are being asked the same in another wave. `spans` are the days to
    spare people that the wave runs into; `reminders` the moments when it would remind.
    """

    asked: int
    outside: int
    twice: int
    spans: Sequence[Span]
    reminders: Sequence[datetime]


@dataclass(frozen=True, slots=True)
class Inside:
    """So many are answering by a version of a questionnaire now; None is fewer than five."""

    number: int
    people: int | None


@dataclass(frozen=True, slots=True)
class Own:
    """What a head of a school or of an association sees of a wave: her own line."""

    wave_id: int
    title: str
    closes: date
    closed: bool
    line: Line
