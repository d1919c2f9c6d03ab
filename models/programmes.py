"""The district's programme as data: its associations, measures and expected results."""

from typing import Literal

from pydantic import Field

from models.shapes import Coded, Titled, Words


class AssociationKind(Titled):
    """A methodical association as the programme lists it; the row of the same code comes from it."""

    short: Words
    level: Literal["district", "school"] = "district"
    kind: Literal["subject", "level", "function", "specialist"]
    subjects: tuple[str, ...] = ()
    cluster: str


class Section(Titled):
    """A part of the programme with its task."""

    task: Words


class Measure(Titled):
    """A measure of the programme; `code` is its number («3.5»), `title` its words as approved."""

    short: Words
    section: str
    dates: Words
    responsible: str
    results: tuple[str, ...] = Field(min_length=1)
    features: tuple[str, ...] = Field(min_length=1)
    lead: str
    evidence: tuple[str, ...] = Field(min_length=1)

    def named(self, language: str) -> str:
        """Short enough for a button."""
        return self.title_en if language == "en" and self.title_en else self.short


class Kpi(Titled):
    target: float
    unit: Words
    origin: Literal["seed", "proposed"]


class ExpectedResult(Titled):
    """What the programme promises, and the indicators (at least this much) that show it."""

    kpis: Coded[Kpi] = Field(min_length=1)
    features: tuple[str, ...] = Field(min_length=1)
    measures: tuple[str, ...] = Field(min_length=1)


class WorkForm(Titled):
    """An organisational form of the work and the paper it leaves behind."""

    features: tuple[str, ...] = Field(min_length=1)
    document: Words
