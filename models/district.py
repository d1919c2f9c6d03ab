"""The district as data: what `programme/` says, once read and checked. Not rows: files."""

import hashlib
from datetime import date, datetime, time
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Mode = Literal["on", "digest", "off"]
Scope = Literal["any", "own", "own_school", "own_association", "pair"]
Term = Literal["starts", "until", "link", "level"]
Need = Literal["required", "optional"]
Reaction = Literal["register", "apply", "going", "save", "vote", "ack"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday"]


def _as_read(pattern: str, value: Any) -> Any:
    """Read a date or time the way it is written in Russian; ISO is left to pydantic."""
    if isinstance(value, str):
        try:
            return datetime.strptime(value.strip(), pattern)
        except ValueError:
            return value
    return value


def _day(value: Any) -> Any:
    read = _as_read("%d.%m.%Y", value)
    return read.date() if isinstance(read, datetime) else read


def _hour(value: Any) -> Any:
    read = _as_read("%H:%M", value)
    return read.time() if isinstance(read, datetime) else read


Day = Annotated[date, BeforeValidator(_day)]
Hour = Annotated[time, BeforeValidator(_hour)]
LocalMoment = Annotated[datetime, BeforeValidator(lambda value: _as_read("%d.%m.%Y %H:%M", value))]
Words = Annotated[str, Field(min_length=1)]


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Titled(Shape):
    """Something a person sees by name, in Russian and, where it has one, in English."""

    code: str
    title: Words
    title_en: str = ""

    def called(self, language: str) -> str:
        return self.title_en if language == "en" and self.title_en else self.title


class Operator(Shape):
    """The legal person who answers for people's data; consents name it."""

    title: Words
    title_en: Words
    address: Words
    address_en: Words
    contact: Words


class Pushes(Shape):
    """When and how often people may be disturbed; hours are local."""

    opens: Hour
    closes: Hour
    lessons_begin: Hour
    lessons_end: Hour
    in_breaks: bool = False
    a_day: int = Field(ge=1)
    a_week: int = Field(ge=1)
    digest_on: Weekday
    digest_at: Hour

    @property
    def digest_weekday(self) -> int:
        """Monday is 0."""
        return ("monday", "tuesday", "wednesday", "thursday", "friday").index(self.digest_on)


class Retention(Shape):
    """How long things are kept, in days."""

    deliveries: int = Field(ge=1)
    audit: int = Field(ge=1)
    updates: int = Field(ge=1)
    drafts: int = Field(ge=1)
    left_staff: int = Field(ge=1)
    withdrawn: int = Field(ge=1, le=30)
    consents: int = Field(ge=1)


class Settings(Shape):
    """What one district decides for itself."""

    title: Words
    title_en: Words
    operator: Operator
    zone: Words
    pushes: Pushes
    anonymity: int = Field(ge=5)
    approval_over: int = Field(ge=1)
    head_daily_cap: int = Field(ge=1)
    invite_days: int = Field(ge=1, le=365)
    names_in_chat: bool = False
    retention: Retention

    @property
    def timezone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


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

    kpis: dict[str, Kpi] = Field(min_length=1)
    features: tuple[str, ...] = Field(min_length=1)
    measures: tuple[str, ...] = Field(min_length=1)


class WorkForm(Titled):
    """An organisational form of the work and the paper it leaves behind."""

    features: tuple[str, ...] = Field(min_length=1)
    document: Words


class Rubric(Titled):
    """A kind of announcement: which measure it serves, how it reaches people, what it must carry.

    `asks` names the typed fields the editor asks for; fields left out are not asked.
    `can_mute` false: a person may not switch it off.
    """

    measure: str
    icon: Words
    default: Mode
    can_mute: bool
    asks: dict[Term, Need] = {}
    action: Reaction | None = None
    ack: bool = False

    @property
    def required(self) -> tuple[Term, ...]:
        return tuple(term for term, need in self.asks.items() if need == "required")


class Span(Shape):
    """Days from the first to the last, both included."""

    first: Day
    last: Day
    title: str = ""
    title_en: str = ""

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Quiet(Span):
    """Days to spare people: `none` holds pushes back, `few` only warns whoever plans one."""

    pushes: Literal["none", "few"]


class SchoolYear(Shape):
    code: str
    first: Day
    last: Day
    lessons_end: Day
    preliminary: bool = False
    quarters: tuple[Span, ...] = Field(min_length=1)
    breaks: tuple[Span, ...] = Field(min_length=1)
    quiet: tuple[Quiet, ...] = ()

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Calendar(Shape):
    """School years, holidays (Labour Code, art. 112) and the days the Government moved."""

    years: tuple[SchoolYear, ...]
    holidays: tuple[Span, ...]
    days_off: tuple[Span, ...] = ()
    working_weekends: tuple[Span, ...] = ()


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
    """Everything `programme/` says. Dictionaries go by code and keep the order of the files."""

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
    calendar: Calendar
    roles: dict[str, Role]
    matrix: dict[str, Action]
    consents: dict[str, Consent]
    positions: dict[str, Position]
    school_groups: dict[str, Titled]
    stages: dict[str, Stage]
    flags: dict[str, Flag]
    samples: tuple[Sample, ...]

    def scope(self, action: str, role: str) -> Scope | None:
        """How far a holder of the role may do this; None is no, and so is an unknown action."""
        line = self.matrix.get(action)
        return line.who.get(role) if line else None
