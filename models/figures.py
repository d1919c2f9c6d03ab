"""The figures of a published wave: groups, questions, themes, choices, proposals. Not rows: shapes.

A figure stands for at least models.findings.Table.least people; what is missing was not published.
"""

from typing import Literal

from pydantic import Field

from models.scorings import Action, Proposal
from models.shapes import Shape

Dimension = Literal["district", "association", "cluster", "school", "school_group", "position", "experience"]
# From the widest to the narrowest; the order in which they are shown.
DIMENSIONS: tuple[Dimension, ...] = (
    "district", "association", "cluster", "school_group", "school", "position", "experience",
)  # fmt: skip
Remark = Literal["foreign", "ceiling", "floor", "correlation"]


class Heading(Shape):
    """Something the table speaks of, by the words it had when it was published.

    `title_en` is empty where the district's files have none; a title may be empty where the bot has
    words of its own for the code (bands of experience, small schools).
    """

    code: str
    title: str = ""
    title_en: str = ""
    short: str = ""


class GroupHeading(Heading):
    """A group of competences and the basic group it belongs to; `er` is the expected result it serves."""

    base: str
    er: str | None = None


class LevelHeading(Heading):
    """A level of deficit: both of its words. `grave` are those that ask for help."""

    deficit: str
    mastery: str
    icon: str
    least: float
    grave: bool = False


class Figure(Shape):
    """What `n` people are worth together in one group: never fewer than Table.least.

    `percent` of mastery and all shares are whole percents. `levels` goes by the level's code; `grave`
    is the share of high and critical deficit. Totals have no levels.
    """

    n: int
    percent: int
    levels: dict[str, int] = Field(default_factory=dict)
    grave: int | None = None


class Slice(Heading):
    """People of one school, association, position…, counted by what they were when the wave opened.

    `n` is empty and there are no figures where nothing is published. `groups` and `bases` go by code;
    `total` is the mean of the published groups. `number` is the row of the school or association.
    `inside` of a cluster names the associations too small to stand alone.
    """

    number: int | None = None
    n: int | None = None
    groups: dict[str, Figure] = Field(default_factory=dict)
    bases: dict[str, Figure] = Field(default_factory=dict)
    total: Figure | None = None
    inside: tuple[str, ...] = ()


class ItemFigure(Shape):
    """How a question fared in the whole district. Shares are whole percents.

    `low` is the share of the `n` answers at or under the point deficit, `top` of the two highest
    points, `bottom` of the lowest; `foreign` is the share of «не относится» among the `asked`.
    `correlation` is with the rest of its group. `remarks` say what is worth mending.
    """

    code: str
    group: str
    text: str
    themes: tuple[str, ...] = ()
    asked: int
    n: int
    low: int
    top: int
    bottom: int
    foreign: int
    correlation: float | None = None
    remarks: tuple[Remark, ...] = ()


class Reliability(Shape):
    """Cronbach's alpha of a group over the `n` people who answered all of its `items` questions."""

    n: int
    items: int
    alpha: float


class ThemeFigure(Heading):
    """How many people have a point deficit in a theme, and from how many schools they come."""

    hours: int
    n: int
    schools: int


class RequestFigure(Heading):
    """How many people asked for help with a theme or group and found nothing on offer."""

    kind: Action
    n: int
    schools: int


class Option(Heading):
    """An answer and how many chose it; `n` is empty where they are fewer than Table.least."""

    n: int | None = None


class Choice(Shape):
    """A closing question with options: what the `n` people who answered it chose, the favourite first.

    `role` is models.instruments.Part: format, priority, share; empty for any other question.
    """

    code: str
    role: str = ""
    text: str
    n: int
    options: tuple[Option, ...]


class ProposalFigure(Shape):
    """What the totals propose, with the figures behind it: `grave` percent of `n` people in `group`.

    `place` is the code of the slice, `themes` those of the group with the widest demand.
    """

    propose: Proposal
    dimension: Dimension
    place: str
    group: str
    n: int
    grave: int
    text: str
    themes: tuple[str, ...] = ()
