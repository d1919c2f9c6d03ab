"""Which files make a district, what each may hold, and how they come together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import Field, ValidationError

from models.calendars import Calendar
from models.district import (
    Action,
    AssociationKind,
    Consent,
    CouncilKind,
    District,
    EventForm,
    ExpectedResult,
    Flag,
    Measure,
    PlannedLine,
    Position,
    Role,
    Rubric,
    Sample,
    Section,
    Settings,
    Stage,
    Titled,
    WorkForm,
    WorkKind,
)
from models.eventforms import CodeWord
from models.instruments import Instrument
from models.mentoringrules import MentoringRules
from models.pulseforms import PulseForm
from models.shapes import Coded, Shape
from services.districts import consents, marks, mistakes, questionnaires
from services.districts.marks import Page, Problem

STRANGER = "programme-unknown-file"  # worth saying, not worth stopping for
QUESTIONNAIRES = "questionnaires/*.yaml"
CONSENT = re.compile(r"^C\d+\.(ru|en)\.md$")
PAPERS = (".docx", ".typ")


class Associations(Shape):
    clusters: Coded[Titled]
    associations: Coded[AssociationKind]


class Measures(Shape):
    goal: str
    bodies: Coded[Titled]
    sections: Coded[Section]
    measures: Coded[Measure]
    results: Coded[ExpectedResult]
    forms: Coded[WorkForm]


class Rubrics(Shape):
    levels: Coded[Titled]
    rubrics: Coded[Rubric]


class Events(Shape):
    event_forms: Coded[EventForm]
    councils: Coded[CouncilKind]
    code_words: tuple[CodeWord, ...] = Field(min_length=20)
    work_kinds: Coded[WorkKind]
    work_plan: tuple[PlannedLine, ...]


class Roles(Shape):
    roles: Coded[Role]
    actions: Coded[Action]


class Positions(Shape):
    positions: Coded[Position]


class Audiences(Shape):
    school_groups: Coded[Titled]
    stages: Coded[Stage]
    flags: Coded[Flag]


class Samples(Shape):
    samples: tuple[Sample, ...]


SHAPES: dict[str, type[Shape]] = {
    "district.yaml": Settings,
    "associations.yaml": Associations,
    "measures.yaml": Measures,
    "rubrics.yaml": Rubrics,
    "events.yaml": Events,
    "calendar.yaml": Calendar,
    "mentoring.yaml": MentoringRules,
    "pulse.yaml": PulseForm,
    "roles.yaml": Roles,
    "positions.yaml": Positions,
    "audiences.yaml": Audiences,
    "samples.yaml": Samples,
}


# Files that are one thing of the district's, and what it is called there.
WHOLE = {
    "district.yaml": "settings",
    "calendar.yaml": "calendar",
    "mentoring.yaml": "mentoring",
    "pulse.yaml": "pulse",
}


@dataclass(slots=True)
class Pages:
    """The files as read: pages for their lines, shapes for what they say."""

    pages: dict[str, Page] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)
    consents: dict[str, Consent] = field(default_factory=dict)
    papers: dict[str, Path] = field(default_factory=dict)
    questionnaires: dict[str, Instrument] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def district(self) -> District:
        """Call it only when there are no problems."""
        flat = {
            name: getattr(shape, name)
            for file, shape in self.shapes.items()
            if file not in WHOLE
            for name in type(shape).model_fields
        }
        return District(
            **{name: self.shapes[file] for file, name in WHOLE.items()},
            consents=self.consents,
            papers=self.papers,
            questionnaires=self.questionnaires,
            **flat,
        )


def read(folder: Path, overrides: Path | None) -> Pages:
    """Reads every file; shapes are there for those without a problem."""
    read = Pages()
    if overrides and overrides.is_dir():
        read.problems += _strangers(overrides, folder)
    for name, shape in SHAPES.items():
        _read_one(read, _place(name, folder, overrides), name, shape)
    settings = read.shapes.get("district.yaml")
    if isinstance(settings, Settings):
        places = [_place(f"consents/{name}", folder, overrides) for name in _consents(folder, overrides)]
        found, pages, problems = consents.read(places, settings)
        read.consents, read.problems = found, read.problems + problems
        read.pages |= pages
    read.papers = _papers(folder) | (_papers(overrides) if overrides else {})
    for name in _questionnaires(folder, overrides):
        _read_questionnaire(read, _place(name, folder, overrides), name)
    return read


def _read_one(read: Pages, path: Path, name: str, shape: type[Shape]) -> None:
    text = marks.text(path)
    if isinstance(text, Problem):
        read.problems.append(text)
        return
    page = read.pages[name] = marks.page(marks.named(path), text)
    read.problems += page.problems
    if page.problems:
        return
    try:
        read.shapes[name] = shape.model_validate(page.data)
    except ValidationError as error:
        read.problems += mistakes.said(page, error, shape)


def _read_questionnaire(read: Pages, path: Path, name: str) -> None:
    text = marks.text(path)
    if isinstance(text, Problem):
        read.problems.append(text)
        return
    page, instrument, problems = questionnaires.parsed(marks.named(path), text)
    read.pages[name], read.problems = page, read.problems + problems
    if instrument is None:
        return
    if f"questionnaires/{instrument.code}.yaml" == name:
        read.questionnaires[instrument.code] = instrument
    else:
        read.problems.append(page.problem(("code",), "programme-questionnaire-name", code=instrument.code))


def _place(name: str, folder: Path, overrides: Path | None) -> Path:
    own = overrides / name if overrides else None
    return own if own and own.is_file() else folder / name


def _consents(folder: Path, overrides: Path | None) -> list[str]:
    folders = [folder / "consents", *([overrides / "consents"] if overrides else [])]
    names = {path.name for place in folders if place.is_dir() for path in place.iterdir()}
    return sorted(name for name in names if CONSENT.match(name))


def _papers(folder: Path) -> dict[str, Path]:
    """The templates of papers by name; whether they can be filled in is for those who draw them to say."""
    return {path.name: path for path in sorted(folder.glob("papers/*")) if path.suffix in PAPERS}


def _questionnaires(folder: Path, overrides: Path | None) -> list[str]:
    places = [place for place in (folder, overrides) if place is not None]
    return sorted({f"questionnaires/{path.name}" for place in places for path in place.glob(QUESTIONNAIRES)})


def _strangers(overrides: Path, folder: Path) -> Iterator[Problem]:
    """Files with a name nobody reads: most likely a slip in the name."""
    for path in sorted(overrides.glob("*.y*ml")):
        if path.name not in SHAPES and not (folder / path.name).exists():
            yield Problem(marks.named(path), 1, STRANGER, {"choices": ", ".join(SHAPES)})
    for path in sorted(overrides.glob("consents/*.*")):
        if not path.name.startswith(".") and not CONSENT.match(path.name):
            yield Problem(marks.named(path), 1, STRANGER, {"choices": "C1.ru.md, C1.en.md"})
    papers = _papers(folder)
    for path in sorted(overrides.glob("papers/*")):
        if path.name not in papers and not path.name.startswith((".", "~$")):
            yield Problem(marks.named(path), 1, STRANGER, {"choices": ", ".join(papers)})
