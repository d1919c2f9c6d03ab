"""Questionnaires as data: what a file or an editor says, once read and checked. Not rows: shapes.

The whole of one version of a questionnaire is an Instrument; rows keep it as JSON and never change
it once it is published.
"""

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from models.scorings import QUESTION, External, Level, PlanRules, Quality, Recommendations, Scoring, Theme
from models.shapes import Code, Coded, Shape, Titled, Words

Kind = Literal["scale", "matrix", "single", "multi", "ranking", "number", "date", "text", "bool"]
Part = Literal["priority", "format", "share", "contact", "free"]
Offered = Literal["groups", "groups_with_5"]


def _listed(value: Any) -> Any:
    """One word stands for a list of one."""
    return (value,) if isinstance(value, str) else value


Several = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class Point(Shape):
    """A step of a scale with its behavioural anchor."""

    value: int
    label: Words


class Scale(Shape):
    """`not_applicable` is offered beside the points and counts for nothing."""

    code: Code
    question: Words
    options: tuple[Point, ...] = Field(min_length=2, max_length=10)
    not_applicable: str = ""

    @property
    def lowest(self) -> int:
        return min(point.value for point in self.options)

    @property
    def highest(self) -> int:
        return max(point.value for point in self.options)


class Group(Titled):
    """A group of competences; `base` is one of the four basic ones, `er` the expected result it serves."""

    short: Words
    base: str
    er: str | None = None


class When(Shape):
    """Keys are joined by AND, values within one by OR; nothing said is always true."""

    position: Several = ()
    experience_lt: int | None = None
    experience_from: int | None = None
    flags: Several = ()
    wave_association: Several = ()
    variant: Several = ()
    answer: dict[str, Several] = Field(default_factory=dict)


class Question(Shape):
    """Anything that is asked. `options` are by code; `rows` are those of a matrix, each its own step.

    `least` and `most` bound a number, or how many options; `longest` is in characters. A date without
    `past` is not before today. What is `off` is kept for another year and not asked.
    """

    code: Annotated[str, Field(pattern=QUESTION)]
    kind: Kind = "scale"
    text: Words
    off: bool = False
    optional: bool = False
    options: dict[str, Words] = Field(default_factory=dict)
    rows: dict[str, Words] = Field(default_factory=dict)
    options_from: Offered | None = None
    least: float | None = None
    most: float | None = None
    longest: int = Field(default=500, ge=1, le=2000)
    past: bool = True
    when: When | None = None
    role: Part | None = None

    @property
    def scored(self) -> bool:
        return self.kind in ("scale", "matrix")


class Item(Question):
    """A question of a group, asked in its variants; `gate` opens its group in the express form."""

    group: str
    variants: Several = ()
    module: str | None = None
    gate: bool = False
    fn: Several = ()
    themes: Several = ()


class Variant(Titled):
    """Whom the questionnaire is worded for; `optional_items` are asked where the flag is."""

    modules: Several = ()
    optional_items: dict[str, str] = Field(default_factory=dict)


class Base(Shape):
    when: When = When()
    variant: str
    module: str | None = None


class Overlay(Shape):
    """What is added to a variant and taken from it."""

    code: Code
    when: When
    add: Several = ()
    drop: Several = ()
    drop_groups: Several = ()


class Limits(Shape):
    max_items: int = Field(ge=1)
    min_items: int = Field(ge=1)


class Express(Shape):
    """A group opens when its gate is answered at most so."""

    expand_at_most: int


class Branching(Shape):
    base: tuple[Base, ...] = Field(min_length=1)
    overlays: tuple[Overlay, ...] = ()
    limits: Limits
    express: Express | None = None
    block: int = Field(default=5, ge=1)


class Instrument(Titled):
    """One version of a questionnaire, whole. A `survey` has no groups, scores or plan."""

    version: int = Field(default=1, ge=1)
    kind: Literal["self_assessment", "survey"] = "self_assessment"
    minutes: int = Field(ge=1)
    intro: Words
    outro: Words
    scale: Scale | None = None
    groups: tuple[Group, ...] = ()
    base_groups: dict[str, Words] = Field(default_factory=dict)
    labour_functions: dict[str, Words] = Field(default_factory=dict)
    variants: Coded[Variant]
    branching: Branching
    items: tuple[Item, ...] = ()
    questions: tuple[Question, ...] = ()
    scoring: Scoring | None = None
    quality: Quality | None = None
    external: External | None = None
    themes: Coded[Theme] = Field(default_factory=dict)
    recommendations: Recommendations | None = None
    plan: PlanRules | None = None

    @cached_property
    def group(self) -> dict[str, Group]:
        return {group.code: group for group in self.groups}

    @cached_property
    def item(self) -> dict[str, Item]:
        return {item.code: item for item in self.items}

    @cached_property
    def level(self) -> dict[str, Level]:
        return {level.code: level for level in self.scoring.levels} if self.scoring else {}

    @cached_property
    def parts(self) -> dict[str, Question]:
        """The closing questions by the part they play in recommendations."""
        return {question.role: question for question in self.questions if question.role}
