"""One line of the list read: what it says, and what is wrong with it, cell by cell."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.associations import Association
from models.district import District
from models.lists import Problem
from models.people import School
from services.staff import cells
from services.staff.columns import Layout, book, plain
from services.staff.files import Line

EXAMPLE = "пример"
CODE = re.compile(r"[0-9A-Za-zА-Яа-яЁё_./-]{1,20}")
NAME = re.compile(r"[^\W\d_][\w .'’()-]{0,59}")
UNPRIVILEGED = ("association_head", "school_curator", "school_head", "mentor")


@dataclass(frozen=True, slots=True)
class Wish:
    """A role to be given: the school's own, or at one association (by id)."""

    role: str
    association_id: int | None = None


@dataclass(slots=True)
class Entry:
    """One job of one person as the file tells it. What is not in the dictionaries is left as it is."""

    line: int
    code: str = ""
    surname: str = ""
    name: str = ""
    patronymic: str = ""
    school: str = ""
    school_code: str = ""
    position: str = ""
    person: dict[str, Any] = field(default_factory=dict)
    work: dict[str, Any] = field(default_factory=dict)
    place: dict[str, Any] = field(default_factory=dict)
    associations: list[int] | None = None
    experience: int | None = None
    wishes: list[Wish] = field(default_factory=list)
    bad: bool = False
    at: School | None = None

    @property
    def full_name(self) -> str:
        return plain(f"{self.surname} {self.name} {self.patronymic}")


@dataclass
class Reader:
    """Reads lines against what the district knows; gathers problems on the way."""

    district: District
    layout: Layout
    associations: Iterable[Association]
    today: date
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._positions = _by_name(
            (p.code, p.code, p.title, p.title_en) for p in self.district.positions.values()
        )
        self._groups = _by_name(
            (g.code, g.code, g.title, g.title_en) for g in self.district.school_groups.values()
        )
        self._roles = _by_name(
            (role.code, role.code, role.title, role.title_en) for role in self.district.roles.values()
        )
        self._circles = _by_name(
            (row.id, row.code, row.title, row.short, _core(row.title)) for row in self.associations
        )

    def entries(self, lines: Iterable[Line]) -> list[Entry]:
        code = "code"
        return [self._entry(line) for line in lines if plain(self.layout.cell(line, code)) != EXAMPLE]

    def wrong(self, entry: Entry, column: str, key: str, **facts: Any) -> None:
        entry.bad = True
        self.problems.append(Problem(entry.line, column, key, facts))

    def _entry(self, line: Line) -> Entry:
        entry = Entry(line.number)
        row = {code: self.layout.cell(line, code) for code in self.layout.places}
        for column, said in row.items():
            if said.startswith("="):
                self.wrong(entry, column, "staff-cell-formula")
                row[column] = ""
        self._identity(entry, row)
        self._job(entry, row)
        self._self(entry, row)
        self._circles_of(entry, row.get("associations", ""))
        self._roles_of(entry, row.get("roles", ""))
        return entry

    def _identity(self, entry: Entry, row: dict[str, str]) -> None:
        entry.code = row.get("code", "")
        if entry.code and not CODE.fullmatch(entry.code):
            self.wrong(entry, "code", "staff-cell-code", said=entry.code)
        if full := row.get("full_name", ""):
            entry.surname, entry.name, entry.patronymic = (*full.split(maxsplit=2), "", "", "")[:3]
        for column in ("surname", "name", "patronymic"):
            if row.get(column):
                setattr(entry, column, row[column])
            if getattr(entry, column).isupper():
                setattr(entry, column, getattr(entry, column).title())
        where = "full_name" if "full_name" in row else "surname"
        if not entry.surname or not entry.name:
            self.wrong(entry, where, "staff-cell-no-name")
        for part in filter(None, (entry.surname, entry.name, entry.patronymic)):
            if not NAME.fullmatch(part):
                self.wrong(entry, where, "staff-cell-name", said=part)

    def _job(self, entry: Entry, row: dict[str, str]) -> None:
        entry.school, entry.school_code = row.get("school", ""), row.get("school_code", "")
        if not entry.school:
            self.wrong(entry, "school", "staff-cell-empty")
        elif len(entry.school) > 200:
            self.wrong(entry, "school", "staff-cell-long", most=200)
        if entry.school_code and not CODE.fullmatch(entry.school_code):
            self.wrong(entry, "school_code", "staff-cell-code", said=entry.school_code)
        entry.position = self._position(entry, row.get("position", ""))
        if said := row.get("subjects"):
            subjects = [" ".join(part.split()) for part in re.split(r"[,;]", said)]
            entry.work["subjects"] = (
                [] if cells.nothing(said) else [part.lower() for part in subjects if part][:20]
            )
        self._read(entry, row, "hours", entry.work, cells.hours)
        self._read(entry, row, "main", entry.work, cells.yes_or_no)
        self._read(entry, row, "school_small", entry.place, cells.yes_or_no)
        if said := row.get("school_group"):
            if plain(said) in self._groups:
                entry.place["school_group"] = self._groups[plain(said)]
            else:
                titles = [group.title for group in self.district.school_groups.values()]
                self.wrong(entry, "school_group", "staff-cell-unknown", said=said, choices=", ".join(titles))

    def _position(self, entry: Entry, said: str) -> str:
        """The longest known title that the cell begins with: «учитель физики» is a teacher."""
        if not said:
            self.wrong(entry, "position", "staff-cell-empty")
            return ""
        words = plain(said)
        fits = [name for name in self._positions if words == name or words.startswith(name + " ")]
        if not fits:
            titles = ", ".join(position.title for position in self.district.positions.values())
            self.wrong(entry, "position", "staff-cell-unknown", said=said, choices=titles)
            return ""
        return str(self._positions[max(fits, key=len)])

    def _self(self, entry: Entry, row: dict[str, str]) -> None:
        self._read(entry, row, "teaching_since", entry.person, cells.day_or_year)
        self._read(entry, row, "attestation_until", entry.person, cells.day)
        self._read(entry, row, "course_until", entry.person, cells.day)
        self._read(entry, row, "class_teacher", entry.person, cells.yes_or_no)
        since = entry.person.get("teaching_since")
        if since and since > self.today:
            self.wrong(entry, "teaching_since", "staff-cell-future", said=row["teaching_since"])
        years: dict[str, Any] = {}
        self._read(entry, row, "experience", years, cells.years)
        entry.experience = years.get("experience")

    def _read(
        self, entry: Entry, row: dict[str, str], column: str, into: dict[str, Any], read: Callable[[str], Any]
    ) -> None:
        """Keeps what a cell says; an empty cell says nothing."""
        if said := row.get(column, ""):
            try:
                into[column] = read(said)
            except ValueError:
                self.wrong(entry, column, cells.KEYS[read], said=said)

    def _circles_of(self, entry: Entry, said: str) -> None:
        if not said:
            return
        entry.associations = []
        for part in [] if cells.nothing(said) else _parts(said, self._circles):
            if found := self._circles.get(plain(part)) or self._circles.get(_core(part)):
                entry.associations.append(found)
            else:
                self.wrong(entry, "associations", "staff-cell-association", said=part)

    def _roles_of(self, entry: Entry, said: str) -> None:
        for part in [] if cells.nothing(said) else [p for p in said.split(";") if p.strip()]:
            title, _, where = part.partition(":")
            role = self._roles.get(plain(title))
            known = self.district.roles.get(str(role)) if role in UNPRIVILEGED else None
            if known is None or known.confirmed_by:
                titles = [self.district.roles[r].title for r in UNPRIVILEGED if r in self.district.roles]
                self.wrong(entry, "roles", "staff-cell-role", said=part.strip(), choices=", ".join(titles))
            elif known.code != "association_head":
                entry.wishes.append(Wish(known.code))
            else:
                self._headed(entry, where)

    def _headed(self, entry: Entry, where: str) -> None:
        circles = entry.associations or []
        found = (
            self._circles.get(plain(where)) if where.strip() else (circles[0] if len(circles) == 1 else None)
        )
        if found is None:
            self.wrong(entry, "roles", "staff-cell-headed", said=where.strip())
        else:
            entry.wishes.append(Wish("association_head", found))


def _by_name(named: Iterable[tuple[Any, ...]]) -> dict[str, Any]:
    """Each thing by all of its names; the first of two that share one has it."""
    found: dict[str, Any] = {}
    for thing, *names in named:
        for name in names:
            if plain(name):
                found.setdefault(plain(name), thing)
    return found


def _core(title: str) -> str:
    """A title without the words that many share: «РМО учителей математики» is «математики»."""
    return " ".join(word for word in plain(title).split() if word not in book().beside)


def _parts(said: str, known: dict[str, Any]) -> list[str]:
    """Titles may hold commas, so a semicolon parts first, and a comma only where the whole is unknown."""
    parts = [part for part in said.split(";") if part.strip()]
    return [
        one for part in parts for one in ([part] if plain(part) in known else part.split(",")) if one.strip()
    ]
