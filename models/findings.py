"""What a district learns from a closed wave, as it is kept: one table, counted once.

Not rows: shapes. models.waves.Publication keeps a Table as JSON; every screen, picture and paper is
drawn from it. What is not in the table has not been published: a missing figure stands for too few
people, or for one whose number would give away too few.
"""

from datetime import datetime
from functools import cached_property

from pydantic import Field

from models.figures import (
    Choice,
    Dimension,
    GroupHeading,
    Heading,
    ItemFigure,
    LevelHeading,
    ProposalFigure,
    Reliability,
    RequestFigure,
    Slice,
    ThemeFigure,
)
from models.shapes import Shape


class Change(Shape):
    """The same `n` people in two waves: percents of mastery, whole."""

    n: int
    before: int
    after: int


class Comparison(Shape):
    """This wave beside an earlier one, by the people who answered both.

    `all` are all of them, `active` those who took part in something between the waves, `others` the
    rest, if there are any active; each goes by the group's code. `reworded` are groups whose questions
    are no longer the same: they are not compared. `too_few` tells that hardly anybody, or
    hardly anybody else, answered both.
    """

    wave_id: int
    title: str
    closed_at: datetime
    version: int
    all: dict[str, Change] = Field(default_factory=dict)
    active: dict[str, Change] = Field(default_factory=dict)
    others: dict[str, Change] = Field(default_factory=dict)
    reworded: tuple[str, ...] = ()

    @property
    def too_few(self) -> bool:
        return not self.all


class Table(Shape):
    """All that was published of one wave.

    `answered` finished in time; `excluded` of them are left out of every figure because their answers
    cannot be trusted, empty when too few to be told (then `answered` counts the others alone). All of
    them are empty where fewer than `least` count.
    `nested` tells that the district is too large for the exact check, and only slices that lie within
    each other were published.
    """

    questionnaire: str
    title: str
    version: int
    wave: str
    association: str = ""
    opened_at: datetime
    closed_at: datetime
    made_at: datetime
    least: int
    invited: int
    answered: int | None = None
    counted: int | None = None
    excluded: int | None = None
    nested: bool = False
    groups: tuple[GroupHeading, ...] = ()
    bases: tuple[Heading, ...] = ()
    levels: tuple[LevelHeading, ...] = ()
    slices: dict[Dimension, tuple[Slice, ...]] = Field(default_factory=dict)
    items: tuple[ItemFigure, ...] = ()
    reliability: dict[str, Reliability] = Field(default_factory=dict)
    themes: tuple[ThemeFigure, ...] = ()
    requests: tuple[RequestFigure, ...] = ()
    choices: tuple[Choice, ...] = ()
    proposals: tuple[ProposalFigure, ...] = ()
    comparison: Comparison | None = None

    @property
    def district(self) -> Slice:
        """Everybody who counts."""
        return self.slices["district"][0]

    @cached_property
    def group(self) -> dict[str, GroupHeading]:
        return {group.code: group for group in self.groups}

    def slice(self, dimension: str, code: str) -> Slice | None:
        found = self.slices.get(dimension, ())  # type: ignore[call-overload] # a code from a button
        return next((one for one in found if one.code == code), None)

    def hardest(self, count: int = 3) -> list[GroupHeading]:
        """The groups of the lowest mastery in the whole district, the lowest first."""
        known = self.district.groups
        listed = [group for group in self.groups if group.code in known]
        return sorted(listed, key=lambda group: known[group.code].percent)[:count]

    def weakest(self, count: int = 10) -> list[ItemFigure]:
        """The questions with most point deficits, the most first."""
        listed = [item for item in self.items if item.low]
        return sorted(listed, key=lambda item: (-item.low, -item.n, item.code))[:count]


class Sets(Shape):
    """Who stands behind the published figures, by number. Never shown: it lets a later publication be
    checked against this one.

    `people` goes by slice («school:12»); `without` by group: those whose answers there are too few;
    `shown` by group: the slices published. `compared` are the people of each published comparison,
    by wave, group and part.
    """

    people: dict[str, list[int]] = Field(default_factory=dict)
    without: dict[str, list[int]] = Field(default_factory=dict)
    shown: dict[str, list[str]] = Field(default_factory=dict)
    compared: dict[int, dict[str, dict[str, list[int]]]] = Field(default_factory=dict)
