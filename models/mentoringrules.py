"""Mentoring as data (programme/mentoring.yaml): terms, forms, templates of goals, rules of alerts."""

from typing import Annotated, Literal

from pydantic import Field

from models.shapes import Coded, Shape, Titled, Words

Days = Annotated[int, Field(ge=1, le=400)]
Side = Literal["mentor", "mentee"]


class Load(Shape):
    """How many mentees a mentor has: usually, and at most."""

    usual: int = Field(ge=1)
    most: int = Field(ge=1)


class Months(Shape):
    """How long a programme lasts, in months."""

    usual: int = Field(ge=1)
    least: int = Field(ge=1)
    most: int = Field(ge=1)


class Rhythm(Shape):
    """How often a pair meets, in days: weekly for the first weeks, then so many times a month.

    Past `nudge` days without a meeting the mentor is reminded, past `curator` days the school's deputy
    head gets a hint; both only while lessons go on.
    """

    first_weeks: int = Field(ge=1)
    first: Days
    a_month: int = Field(ge=1)
    nudge: Days
    curator: Days


class Journal(Shape):
    """How freely a meeting is logged.

    For `free_minutes` the mentor changes what she logged without a trace. A meeting more than `late_days`
    old is taken all the same; the mentor is told that it came late.
    """

    free_minutes: int = Field(default=10, ge=1, le=120)
    late_days: Days = 14


class CheckIns(Shape):
    """When pairs are asked: a mentor on the first workday of these months, and once more so many days later;
    each of the two, so many days after their first meeting, whether they get on."""

    months: tuple[Annotated[int, Field(ge=1, le=12)], ...] = (10, 11, 12, 1, 2, 3, 4, 5)
    again_days: int = Field(default=7, ge=2, le=20)
    fit_days: int = Field(default=3, ge=1, le=30)


class Weights(Shape):
    """What speaks for a pair, in points: more is better. `strength` is for each group that meets a need."""

    subject: int = Field(ge=0)
    position: int = Field(ge=0)
    same_school: int = Field(ge=0)
    neighbour: int = Field(ge=0)
    strength: int = Field(ge=0)
    free: int = Field(ge=0)


class SessionForm(Titled):
    icon: str = "▫️"


class PlannedStep(Shape):
    """A step of a template: `week` is counted from the beginning of the programme."""

    title: Words
    title_en: str = ""
    week: int = Field(ge=1, le=52)


class GoalTemplate(Titled):
    """A goal a programme may begin with. `groups` are those of the questionnaire it helps with."""

    success: Words
    success_en: str = ""
    groups: tuple[str, ...] = ()
    steps: tuple[PlannedStep, ...] = Field(min_length=1)


class Asked(Titled):
    """A question of a check-in or of the end. `choice` has options; `text` may be skipped.

    `shown` answers are read by the other of the pair; a `text` that is not stays with who wrote it,
    other answers that are not are counted for methodists, without names.
    """

    kind: Literal["text", "choice", "bool"] = "text"
    shown: bool = False
    options: Coded[Titled] = Field(default_factory=dict)


class AlertRule(Titled):
    """A written rule: it speaks after so many days (or from so many mentees, for `overloaded`)."""

    after: int = Field(ge=0)
    icon: str = "🟡"
    suggest: Words
    suggest_en: str = ""


class MentoringRules(Shape):
    """All that a district may want to change about mentoring."""

    grace_days: Days
    answer_workdays: int = Field(ge=1, le=20)
    notice_workdays: int = Field(ge=3, le=20)
    load: Load
    months: Months
    rhythm: Rhythm
    journal: Journal = Journal()
    check_ins: CheckIns = CheckIns()
    weights: Weights
    forms: Coded[Titled] = Field(min_length=1)
    kinds: Coded[Titled] = Field(min_length=1)
    session_forms: Coded[SessionForm] = Field(min_length=2)
    minutes: tuple[int, ...] = Field(min_length=2, max_length=6)
    end_reasons: Coded[Titled] = Field(min_length=1)
    hindrances: Coded[Titled] = Field(min_length=1)
    goals: Coded[GoalTemplate] = Field(min_length=1)
    closing: dict[Side, Coded[Asked]]
    alerts: Coded[AlertRule]
