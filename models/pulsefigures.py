"""Totals of the pulse. Not rows: shapes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from models.beginnerfigures import Retention
from models.pulses import PulseReport


@dataclass(frozen=True, slots=True)
class Work:
    """What was done about signals since the year began: people by severity, cases by measure, red occasions
    (how many had their word in time; the mean of working hours until it)."""

    people: Mapping[str, int] = field(default_factory=dict)
    measures: Mapping[str, int] = field(default_factory=dict)
    occasions: int = 0
    in_time: int = 0
    hours: float | None = None


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean index (0–100, whole) of so many people."""

    people: int
    index: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What may be told of a closed wave; whatever would tell of few people is None or not there.

    `asked` and `answered` are all of the wave; `total` is the mean of whose answers are counted, `stages`
    are parts of it. `dimensions` are means from 1 to 5, `zones` whole percents by codes joined by «+».
    `signals`, `measures` and the reaction are counted from the beginning of the year; so is `coverage`
    (who took part in the year, of how many).
    """

    wave: str
    closed_on: date
    least: int
    asked: int | None = None
    answered: int | None = None
    total: Mean | None = None
    stages: Mapping[str, Mean] = field(default_factory=dict)
    dimensions: Mapping[str, float] = field(default_factory=dict)
    zones: Mapping[str, int] = field(default_factory=dict)
    signals: Mapping[str, int] = field(default_factory=dict)
    measures: Mapping[str, int] = field(default_factory=dict)
    occasions: int | None = None
    in_time: int | None = None
    hours: float | None = None
    coverage: tuple[int, int] | None = None

    @classmethod
    def read(cls, report: PulseReport) -> Self:
        """As the row keeps it."""
        table: dict[str, Any] = dict(report.table)
        total, stages, coverage = table.pop("total"), table.pop("stages"), table.pop("coverage")
        return cls(
            wave=report.wave,
            closed_on=report.closed_on,
            least=report.least,
            total=Mean(**total) if total else None,
            stages={code: Mean(**one) for code, one in stages.items()},
            coverage=(coverage[0], coverage[1]) if coverage else None,
            **table,
        )

    @property
    def year(self) -> str:
        return self.wave.split()[0]

    @property
    def code(self) -> str:
        """Of the wave in the district's file: «W3»."""
        return self.wave.split()[-1]


@dataclass(frozen=True, slots=True)
class Open:
    """A wave that goes on: counts alone, None where they would be of few people."""

    wave: str
    asked: int | None
    answered: int | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What a memo is drawn from: the wave, its year until it in order, who stayed in the district."""

    wave: Totals
    year: Sequence[Totals]
    kept: Retention | None = None
