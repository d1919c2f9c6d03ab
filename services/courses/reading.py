"""A plan-schedule read line by line, and what is wrong in it, cell by cell. No rows."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.district import District
from models.instruments import Instrument
from models.lists import Problem
from models.planfiles import PlanFile, PlanLine
from services.apart import apart
from services.courses import columns, rules
from services.staff import cells, files
from services.staff.columns import Layout, plain
from services.staff.files import Line

EXAMPLE = "пример"
LONGEST = 200
DATES = ("starts_on", "ends_on", "apply_until")


@apart
def read(content: bytes, district: District, themes: Mapping[str, str]) -> PlanFile:
    """The first sheet of the file. Refuses what is no table, or has no header the bot knows.

    `themes` are codes by what they may be called.
    """
    lines = next(iter(files.sheets(content)), [])
    layout, rest = columns.recognise(lines)
    reader = Reader(district, layout, themes)
    found = reader.lines(rest)
    return PlanFile(found, reader.problems, layout.ignored, reader.private)


def names_of(instrument: Instrument) -> dict[str, str]:
    """Codes of groups and themes by their codes and titles."""
    known = {theme.title: code for code, theme in instrument.themes.items()}
    known |= {group.title: group.code for group in instrument.groups}
    known |= {code: code for code in (*instrument.themes, *instrument.group)}
    return {plain(name): code for name, code in known.items()}


@dataclass
class Reader:
    """Reads lines and gathers problems on the way."""

    district: District
    layout: Layout
    themes: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)
    private: list[int] = field(default_factory=list)

    def lines(self, lines: Iterable[Line]) -> list[PlanLine]:
        found: list[PlanLine] = []
        times: dict[str, int] = {}
        for line in lines:
            row = {code: self.layout.cell(line, code) for code in self.layout.places}
            if plain(row.get("title", "")).startswith(EXAMPLE) or not any(row.values()):
                continue
            made = self._line(line.number, row)
            times[made.key] = times.get(made.key, 0) + 1
            if times[made.key] > 1:
                # Two streams of one course: the second in the file is another course.
                made.key = f"{made.key}|{times[made.key]}"
            found.append(made)
        return found

    def _line(self, number: int, row: dict[str, str]) -> PlanLine:
        made = PlanLine(number)
        for column, said in row.items():
            if said.startswith("="):
                self._wrong(made, column, "courses-cell-formula")
                row[column] = ""
        values = made.values
        values["title"] = self._words(made, row, "title", needed=True)
        values["provider"] = self._words(made, row, "provider", needed=True)
        values["listeners"] = self._words(made, row, "listeners")
        values["positions"] = self._positions(values["listeners"])
        values["provider_kind"] = self._coded(made, row, "provider_kind", columns.book().providers, "state")
        values["mode"] = self._coded(made, row, "mode", columns.book().modes, "mixed")
        self._numbers(made, row)
        self._days(made, row)
        marks = {"yes": columns.book().yes, "no": columns.book().no}
        values["for_heads"] = self._coded(made, row, "for_heads", marks, "no") == "yes"
        payment = {"budget": columns.book().budget, "paid": columns.book().paid}
        values["budget"] = self._coded(made, row, "budget", payment, "budget") == "budget"
        values["themes"] = self._themes(made, row.get("themes", ""))
        values["link"] = self._link(made, row.get("link", ""))
        made.key = plain(row.get("key", "")) or f"{plain(values['title'])}|{plain(values['provider'])}"
        if rules.warnings(values["provider_kind"]):
            self.private.append(number)
        return made

    def _words(self, made: PlanLine, row: Mapping[str, str], column: str, *, needed: bool = False) -> str:
        said = row.get(column, "")
        if needed and not said:
            self._wrong(made, column, "courses-cell-empty")
        if len(said) > LONGEST:
            self._wrong(made, column, "courses-cell-long", most=LONGEST)
        return said[:LONGEST]

    def _coded(
        self, made: PlanLine, row: Mapping[str, str], column: str, words: Mapping[str, Any], default: str
    ) -> str:
        said = row.get(column, "")
        if cells.nothing(said):
            return default
        found = columns.meant(said, words)
        if found is None:
            choices = ", ".join(group[1] for group in words.values())
            self._wrong(made, column, "courses-cell-unknown", said=said, choices=choices)
        return found or default

    def _numbers(self, made: PlanLine, row: Mapping[str, str]) -> None:
        for column, least, most in (
            ("hours", rules.LEAST_HOURS, rules.MOST_HOURS), ("quota", 1, 1000), ("school_quota", 1, 100),
        ):  # fmt: skip
            said = row.get(column, "")
            made.values[column] = None
            if cells.nothing(said):
                if column == "hours":
                    self._wrong(made, column, "courses-cell-empty")
                continue
            try:
                number = columns.whole(said)
            except ValueError:
                self._wrong(made, column, "courses-cell-number", said=said)
                continue
            if not least <= number <= most:
                self._wrong(made, column, "courses-cell-range", said=said, least=least, most=most)
                continue
            made.values[column] = number

    def _days(self, made: PlanLine, row: Mapping[str, str]) -> None:
        values = made.values
        values.update(dict.fromkeys(DATES))
        if said := row.get("dates", ""):
            read = self._day(made, "dates", said, columns.days)
            if read:
                values["starts_on"], values["ends_on"] = read
        for column in DATES:
            if said := row.get(column, ""):
                values[column] = self._day(made, column, said, cells.day)
        refused = rules.dates_refusal(*(values[column] for column in DATES))
        if refused:
            column = "ends_on" if refused.key == "courses-ends-early" else "apply_until"
            self._wrong(made, column, refused.key)

    def _day(self, made: PlanLine, column: str, said: str, read: Callable[[str], Any]) -> Any:
        try:
            return read(said)
        except ValueError:
            self._wrong(made, column, "courses-cell-day", said=said)
            return None

    def _positions(self, listeners: str) -> list[str]:
        """The positions among the words about listeners; others stay words."""
        known = {plain(one.title): one.code for one in self.district.positions.values()}
        parts = [plain(part) for part in re.split(r"[,;]", listeners)]
        return [known[part] for part in dict.fromkeys(parts) if part in known]

    def _themes(self, made: PlanLine, said: str) -> list[str]:
        found: list[str] = []
        if cells.nothing(said):
            return found
        parts = [said] if plain(said) in self.themes else re.split(r"[;\n]|,(?=\s*TH_)", said)
        for part in (part.strip() for part in parts):
            if part and plain(part) in self.themes:
                found.append(self.themes[plain(part)])
            elif part:
                self._wrong(made, "themes", "courses-cell-theme", said=part)
        return list(dict.fromkeys(found))

    def _link(self, made: PlanLine, said: str) -> str | None:
        if cells.nothing(said):
            return None
        if not re.fullmatch(r"https?://\S{3,300}", said):
            self._wrong(made, "link", "courses-cell-link", said=said)
            return None
        return said

    def _wrong(self, made: PlanLine, column: str, key: str, **facts: Any) -> None:
        made.bad = True
        self.problems.append(Problem(made.line, column, key, facts))
