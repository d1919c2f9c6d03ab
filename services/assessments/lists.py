"""A list of test results from a file, line by line: code, group, percent, source, date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from services.assessments import testing
from services.refusals import Refusal
from services.rights import Actor
from services.staff import cells, files
from services.staff.columns import plain
from services.staff.files import Line

COLUMNS = {
    "code": ("код", "code", "код педагога"),
    "group": ("группа", "group", "группа компетенций", "блок"),
    "percent": ("процент", "percent", "результат", "процент выполнения"),
    "source": ("источник", "source", "работа", "название работы"),
    "day": ("дата", "date", "день"),
}
HEAD_WITHIN = 15
LONGEST_SOURCE = 120


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that was refused, with the key and the facts of the reason."""

    line: int
    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Report:
    """What a list says: how many lines are kept, of how many people, and which are refused."""

    kept: int = 0
    people: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


async def take(session: AsyncSession, actor: Actor, content: bytes, now: datetime) -> Report:
    """Keeps every line that can be kept; a line that cannot is refused with its reason, alone."""
    actor.demand(testing.ACTION)
    groups = _groups(await testing.groups(session))
    report = Report()
    places, lines = _table(next(iter(files.sheets(content)), []))
    for line in lines:
        try:
            code, group, percent, source, day = _read(line, places, groups)
            made = await testing.record(session, actor, code, {group: percent}, source, day, now)
        except Refusal as no:
            report.problems.append(Problem(line.number, no.key, no.facts))
            continue
        report.kept += 1
        report.people.add(made.person_id)
    return report


def _table(lines: Sequence[Line]) -> tuple[dict[str, int], Sequence[Line]]:
    """Where each column stands, and the lines under the header."""
    names = {plain(name): column for column, known in COLUMNS.items() for name in known}
    for number, line in enumerate(lines[:HEAD_WITHIN]):
        found = {names[plain(cell)]: place for place, cell in enumerate(line.cells) if plain(cell) in names}
        if found.keys() == COLUMNS.keys():
            return found, lines[number + 1 :]
    raise Refusal("assessments-list-head")


def _groups(known: Sequence[tuple[str, str]]) -> dict[str, str]:
    return {plain(name): code for code, title in known for name in (code, title)}


def _read(
    line: Line, places: Mapping[str, int], groups: Mapping[str, str]
) -> tuple[str, str, float, str, date]:
    cell = {name: line.cells[place] if place < len(line.cells) else "" for name, place in places.items()}
    group = groups.get(plain(cell["group"]))
    if group is None:
        raise Refusal("assessments-list-group", group=cell["group"][:40])
    source = cell["source"]
    if not 1 <= len(source) <= LONGEST_SOURCE:
        raise Refusal("assessments-list-source", most=LONGEST_SOURCE)
    return cell["code"], group, _percent(cell["percent"]), source, _day(cell["day"])


def _percent(said: str) -> float:
    try:
        percent = float(said.removesuffix("%").strip().replace(",", "."))
    except ValueError as error:
        raise Refusal("assessments-list-percent") from error
    if 0 < percent < 1:
        raise Refusal("assessments-list-share")
    if not 0 <= percent <= 100:
        raise Refusal("assessments-list-percent")
    return percent


def _day(said: str) -> date:
    try:
        day = cells.day(said)
    except ValueError as error:
        raise Refusal("assessments-list-day") from error
    if day is None:
        raise Refusal("assessments-list-day")
    return day
