"""The district as data: what `programme/` says, once read and checked. Not rows: files."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from models.calendars import Calendar, Quiet, SchoolYear, Span
from models.eventforms import CouncilKind, EventForm, PlannedLine, WorkKind
from models.instruments import Instrument
from models.mentoringrules import MentoringRules
from models.programmes import AssociationKind, ExpectedResult, Kpi, Measure, Section, WorkForm
from models.pulseforms import PulseForm
from models.settings import Operator, Pushes, Retention, Settings
from models.shapes import LocalMoment, Shape, Titled, Words

__all__ = [
    "Action", "AssociationKind", "Audience", "Calendar", "Consent", "CouncilKind", "District", "EventForm",
    "ExpectedResult", "Flag", "Kpi", "Measure", "Operator", "PlannedLine", "Position", "Pushes", "Quiet",
    "Retention", "Role", "Rubric", "Sample", "SchoolYear", "Section", "Settings", "Span", "Stage",
    "TargetAudience", "Titled", "WorkForm", "WorkKind",
]  # fmt: skip

Mode = Literal["on", "digest", "off"]
Scope = Literal["any", "own", "own_school", "own_association", "pair"]
Term = Literal["starts", "until", "link", "level"]
Need = Literal["required", "optional"]
Reaction = Literal["register", "apply", "going", "save", "vote", "ack"]
EVERYONE = "everyone"


class Rubric(Titled):
    """A kind of announcement: which measure it serves, how it reaches people, what it must carry.

    `asks` names the typed fields the editor asks for; fields left out are not asked.
    `can_mute` false: a person may not switch it off.
    """

    measure: str
    icon: Words
    default: Mode
    can_mute: bool
    asks: dict[Term, Need] = Field(default_factory=dict)
    action: Reaction | None = None
    ack: bool = False

    @property
    def required(self) -> tuple[Term, ...]:
        return tuple(term for term, need in self.asks.items() if need == "required")


class Role(Titled):
    """A hat. `scopes` says where it may be given; a derived role follows from records, nobody grants it.

    `granted_by` are the roles who may give it; `confirmed_by`, if any, must agree before it counts.
    """

    scopes: tuple[Literal["district", "school", "association"], ...] = ()
    derived: bool = False
    granted_by: tuple[str, ...] = ()
    confirmed_by: tuple[str, ...] = ()


class Action(Titled):
    """A line of the matrix: who may do this, and how far. Whoever is not named may not.

    `everyone` in `who` stands for every role.
    `consent` must be given by the person looked at; a `logged` look is shown to that person.
    """

    who: dict[str, Scope]
    consent: str | None = None
    logged: bool = False


class Consent(Shape):
    """One purpose, one text in each language. A person agrees to a version and to a hash of the words."""

    code: str
    version: str
    required: bool = False
    titles: dict[str, str]
    texts: dict[str, str]

    def title(self, language: str) -> str:
        return self.titles.get(language) or self.titles["ru"]

    def text(self, language: str) -> str:
        return self.texts.get(language) or self.texts["ru"]

    def hash(self, language: str) -> str:
        """SHA-256 of the text exactly as shown."""
        return hashlib.sha256(self.text(language).encode()).hexdigest()


class Position(Titled):
    """A post in a school; `subjects`: it is held together with subjects taught."""

    subjects: bool = False
    association: str | None = None


class Stage(Titled):
    """A slice of people by dates: `rule` compares with `amount` (years of experience, months ahead)."""

    rule: Literal["experience_below", "experience_from", "attestation_within", "course_within"]
    amount: int = Field(ge=1)


class Flag(Titled):
    """A yes-or-no mark; `computed` false means the records it needs are not kept yet."""

    of: Literal["person", "school"]
    computed: bool = True


class Audience(Shape):
    """Fields joined by AND, values within a field by OR; an empty field is everyone."""

    associations: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    school_groups: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


class TargetAudience(Audience):
    """An audience less those whom `exclude` describes."""

    exclude: Audience | None = None


class Sample(Shape):
    """An invented announcement for the demonstration; moments are local."""

    rubric: str
    title: Annotated[str, Field(min_length=1, max_length=120)]
    text: Annotated[str, Field(min_length=1, max_length=900)]
    audience: TargetAudience = TargetAudience()
    measures: tuple[str, ...] = Field(min_length=1)
    starts: LocalMoment | None = None
    until: LocalMoment | None = None
    link: str | None = None
    level: str | None = None
    ack_until: LocalMoment | None = None


class District(Shape):
    """Everything `programme/` says. Dictionaries go by code and keep the order of the files.

    `papers` are the templates of papers by the name of the file.
    """

    settings: Settings
    goal: str
    bodies: dict[str, Titled]
    sections: dict[str, Section]
    measures: dict[str, Measure]
    results: dict[str, ExpectedResult]
    forms: dict[str, WorkForm]
    clusters: dict[str, Titled]
    associations: dict[str, AssociationKind]
    rubrics: dict[str, Rubric]
    levels: dict[str, Titled]
    event_forms: dict[str, EventForm]
    councils: dict[str, CouncilKind]
    code_words: tuple[str, ...]
    work_kinds: dict[str, WorkKind]
    work_plan: tuple[PlannedLine, ...]
    calendar: Calendar
    mentoring: MentoringRules
    pulse: PulseForm
    roles: dict[str, Role]
    actions: dict[str, Action]
    consents: dict[str, Consent]
    positions: dict[str, Position]
    school_groups: dict[str, Titled]
    stages: dict[str, Stage]
    flags: dict[str, Flag]
    samples: tuple[Sample, ...]
    papers: dict[str, Path] = Field(default_factory=dict)
    questionnaires: dict[str, Instrument] = Field(default_factory=dict)

    @cached_property
    def matrix(self) -> dict[str, dict[str, Scope]]:
        """Action → role → how far; what is not there is not allowed. `everyone` is spelled out too."""
        return {code: self._spelled_out(action.who) for code, action in self.actions.items()}

    def scope(self, action: str, role: str) -> Scope | None:
        """How far a holder of the role may do this; None is no, and so is an unknown action."""
        return self.matrix.get(action, {}).get(role)

    def _spelled_out(self, who: dict[str, Scope]) -> dict[str, Scope]:
        everyone = dict.fromkeys(self.roles, who[EVERYONE]) if EVERYONE in who else {}
        return everyone | who
