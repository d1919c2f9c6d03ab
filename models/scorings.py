"""How a questionnaire is scored, judged and turned into advice: a part of its data."""

from typing import Annotated, Literal

from pydantic import Field

from models.shapes import Code, Shape, Titled, Words

Format = Literal["c", "a", "m", "d", "k"]
Action = Literal[
    "consultation", "course", "mentor_or_peer", "association_workshop", "peer_visit", "materials", "webinar",
    "share_practice",
]  # fmt: skip
Proposal = Literal["association_workshop", "corporate_training", "course_plan"]
Share = Annotated[float, Field(ge=0, le=1)]
QUESTION = r"^[A-Za-z][A-Za-z0-9_-]{0,15}$"


class Level(Shape):
    """A band of mastery; «высокий уровень владения» is a minimal deficit: both words are always shown."""

    code: Code
    least: float = Field(ge=0, le=100)
    deficit: Words
    mastery: Words
    icon: Words


class Valid(Shape):
    """A group counts when so many of its questions, and such a share of them, are answered."""

    answered: int = Field(ge=1)
    share: Share


class Resource(Shape):
    equals: int
    items: int = Field(ge=1)


class Sources(Shape):
    """How self-assessment, an outside view and a test weigh together; `gap` is in percentage points."""

    weights: dict[Literal["self", "external", "test"], float]
    gap: float


class Scoring(Shape):
    valid: Valid
    levels: tuple[Level, ...] = Field(min_length=2)
    point_deficit: int
    resource: Resource
    priority_factor: float = Field(ge=1)
    sources: Sources


class Pilot(Shape):
    """What is expected of questions after a first wave, from so many people up."""

    people: int = Field(ge=5)
    alpha: float
    correlation: float
    not_applicable: Share


class Quality(Shape):
    """Answers that totals do not trust: too fast, all alike, too many «не относится»."""

    seconds: float
    same_share: Share
    same_items: int
    not_applicable: Share
    pilot: Pilot


class ExternalItem(Shape):
    code: Annotated[str, Field(pattern=QUESTION)]
    group: str
    text: Words


class External(Shape):
    """What a colleague fills in after a lesson visited with the teacher's consent."""

    items: tuple[ExternalItem, ...] = Field(min_length=1)


class Theme(Titled):
    """What can be learned; `hours` is the usual length, `formats`: course, association, mentor,
    documents, consultation."""

    formats: tuple[Format, ...] = Field(min_length=1)
    hours: int = Field(ge=1)
    er: str | None = None


class Rule(Shape):
    """What is offered for a level of deficit, and whether a plan is."""

    level: str
    actions: tuple[Action, ...]
    plan: Literal["offer", "optional", "none"]
    text: Words


class Suggestion(Shape):
    """What the totals propose: where at least `share` of at least so many people are high or critical."""

    slice: Literal["association", "school", "municipality"]
    people: int = Field(ge=5)
    share: Share
    propose: Proposal
    text: Words


class Recommendations(Shape):
    groups: int = Field(ge=1)
    actions: int = Field(ge=1)
    rules: tuple[Rule, ...]
    proposals: tuple[Suggestion, ...] = ()


class Months(Shape):
    usual: int
    least: int
    most: int


class PlanRules(Shape):
    """The individual plan (ИОМ): how long, how many goals, how often looked at."""

    title: Words
    months: Months
    goals: int = Field(ge=1)
    checkpoint_weeks: int = Field(ge=1)
    checkpoint: Words
