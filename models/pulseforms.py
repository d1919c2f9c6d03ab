"""The adaptation pulse as data (programme/pulse.yaml): questions, stages, waves, signals, who sees what."""

from datetime import date, time
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from models.shapes import Code, Coded, Hour, Shape, Titled, Words

Severity = Literal["red", "yellow"]
# A day of a school year without the year: «09-22».
MonthDay = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]


class PulsePoint(Shape):
    value: int
    label: Words


class Stage(Titled):
    """A stage of adaptation: days from the first day of teaching, both included."""

    from_day: int = Field(ge=0)
    to_day: int = Field(ge=0)
    focus: Words


class PulseItem(Shape):
    """A statement to agree with. A `reverse` one counts the other way; `needs_mentor` is asked of those
    who have one; `hidden_from` may never learn anything of it."""

    code: Code
    dimension: Code
    text: Words
    reverse: bool = False
    needs_mentor: bool = False
    hidden_from: tuple[str, ...] = ()


class OpenQuestion(Shape):
    code: Code
    kind: Literal["text", "choice", "bool"]
    text: Words
    longest: int = Field(default=400, ge=1, le=2000)
    options: dict[str, Words] = Field(default_factory=dict)


class MiniPulse(Shape):
    items: tuple[str, ...] = Field(min_length=1)
    every_days: int = Field(ge=7)
    stages: tuple[str, ...] = Field(min_length=1)


class Window(Titled):
    """A wave of the year: from one day to another; days on which pushes may not go are passed over."""

    first: MonthDay
    last: MonthDay


class Schedule(Shape):
    """`late_start_days` after the beginning, whoever was hired in the middle of a year is asked first;
    reminders come so many days after the asking. `enough`: who answered so many of all the waves of a year
    took part in it (pulse_coverage, ER02)."""

    waves: Coded[Window] = Field(min_length=1)
    enough: int = Field(default=4, ge=1)
    late_start_days: int = Field(ge=1)
    reminders: tuple[int, ...]
    opens: Hour
    closes: Hour


class Zone(Titled):
    least: float = Field(ge=0, le=100)
    icon: Words


class PulseScoring(Shape):
    """An index from 0 to 100 where at least so many statements are answered; zones from the best down."""

    min_answered: int = Field(ge=1)
    zones: tuple[Zone, ...] = Field(min_length=2)


class SignalRule(Shape):
    """What a signal speaks of. Exactly one of these, or several that must hold together.

    `answer_at_most`: question → highest answer that counts; `consecutive` pulses in a row. Days are
    counted in calendar days; `in_term` counts only while lessons go on.
    """

    answer_at_most: dict[str, int] = Field(default_factory=dict)
    consecutive: int = Field(default=1, ge=1)
    answer_true: str | None = None
    index_below: float | None = None
    index_drop_at_least: float | None = None
    missed_waves: int | None = None
    no_mentor_days: int | None = None
    no_session_days: int | None = None
    in_term: bool = False
    workload_over_rate: float | None = None
    dimension_at_most: dict[str, float] = Field(default_factory=dict)
    mini_pulse_all_at_most: int | None = None


class Signal(Titled):
    severity: Severity
    rule: SignalRule


class RedProtocol(Shape):
    """Working hours until a person's word, and until the head of the centre learns of it."""

    contact_within_work_hours: int = Field(ge=1)
    escalate_after_work_hours: int = Field(ge=1)
    repeat_after_days: int = Field(ge=1)
    steps: tuple[str, ...] = Field(min_length=1)


class YellowProtocol(Shape):
    contact_within_days: int = Field(ge=1)
    steps: tuple[str, ...] = Field(min_length=1)


class Safety(Shape):
    """Between which hours of any day, a day off too, somebody is told that a life may be in danger."""

    opens: Hour
    closes: Hour


class Protocol(Shape):
    """How signals are answered. `hours_a_day` is how many working hours a day has, `rate_hours` how many
    hours of lessons a week make a full rate."""

    hours_a_day: int = Field(ge=1, le=24)
    rate_hours: float = Field(gt=0)
    safety: Safety
    red: RedProtocol
    yellow: YellowProtocol
    scopes: Coded[Titled]
    measures: Coded[Titled]
    outcomes: Coded[Titled]
    help_contact: Words


class PulseForm(Shape):
    """One version of the pulse, whole. `alarm` are beginnings of words that speak of a threat to life."""

    version: int = Field(ge=1)
    title: Words
    title_en: str = ""
    minutes: int = Field(ge=1)
    intro: Words
    points: tuple[PulsePoint, ...] = Field(min_length=2)
    dimensions: Coded[Titled]
    stages: Coded[Stage]
    items: tuple[PulseItem, ...] = Field(min_length=1)
    questions: tuple[OpenQuestion, ...] = ()
    mini: MiniPulse
    schedule: Schedule
    scoring: PulseScoring
    alarm: tuple[Words, ...] = ()
    signals: Coded[Signal]
    protocol: Protocol

    @cached_property
    def item(self) -> dict[str, PulseItem]:
        return {item.code: item for item in self.items}

    @property
    def lowest(self) -> int:
        return min(point.value for point in self.points)

    @property
    def highest(self) -> int:
        return max(point.value for point in self.points)

    def stage(self, begun: date, today: date) -> Stage | None:
        """The stage of somebody who teaches since `begun`; None before it, and after the last one."""
        days = (today - begun).days
        return next((one for one in self.stages.values() if one.from_day <= days <= one.to_day), None)

    def zone(self, index: float) -> Zone:
        """The zone of an index (0–100)."""
        return next(zone for zone in self.scoring.zones if index >= zone.least)

    def hours(self) -> tuple[time, time]:
        """Between which hours of a day a pulse may be asked, by the district's clocks."""
        return self.schedule.opens, self.schedule.closes
