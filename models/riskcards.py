"""What screens of risk cases are drawn from. Not rows: shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from models.signals import RiskCase, RiskEntry, RiskSignal


@dataclass(frozen=True, slots=True)
class RiskCard:
    """A case as a methodist sees it: by code; only the signals that may be shown now.

    `stage` is the code of the stage of adaptation she is in, empty when it is over. `hers` are scopes
    that she herself took back: nobody but her gives them again. `indexes` are those of her latest full
    pulses (0–100), the earliest first.
    """

    case: RiskCase
    code: str
    signals: Sequence[RiskSignal]
    entries: Sequence[RiskEntry]
    stage: str
    now: datetime
    today: date
    hers: frozenset[str] = frozenset()
    indexes: Sequence[tuple[datetime, float]] = ()

    @property
    def late(self) -> bool:
        """The term for a word has gone by."""
        return (
            self.case.closed_at is None and self.case.contacted_at is None and self.now > self.case.contact_by
        )

    @property
    def seen(self) -> int:
        """How much has happened: a button of an earlier card is known by it."""
        return len(self.entries)


@dataclass(frozen=True, slots=True)
class Reaction:
    """How soon people answered red signals (KPI risk_reaction, ER02).

    `occasions` are those answered or past their term; `in_time` of them had a word within it. `hours`
    is the mean of working hours until the word, None when there was none.
    """

    occasions: int = 0
    in_time: int = 0
    hours: float | None = None

    @property
    def percent(self) -> int | None:
        return 100 * self.in_time // self.occasions if self.occasions else None


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers that tell of nobody. `reaction` is None and a code is not in `people` below `least`."""

    overdue: int
    least: int
    reaction: Reaction | None = None
    people: Mapping[str, int] = field(default_factory=dict)
