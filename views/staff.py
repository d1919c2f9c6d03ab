"""The staff list: what an import would do, line by line for a console, and the template to fill in."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import unescape
from io import BytesIO
from typing import Any

from locales import Say
from models.associations import Association
from models.district import District
from models.lists import Book, Column, Difference, Problem, Report, Touched, Undone
from models.people import School
from models.shapes import Titled

# Columns of the template, in order; the others are recognised too.
OFFERED = (
    "code", "full_name", "school", "position", "subjects", "hours", "main", "teaching_since", "associations",
    "class_teacher", "attestation_until", "course_until", "roles",
)  # fmt: skip
MOST = 200


class Page:
    """Puts a report into plain lines; names are shown, for a console is the operator's own."""

    def __init__(self, say: Say, book: Book, district: District) -> None:
        self._say, self._book, self._district = say, book, district

    def report(self, report: Report) -> Iterator[str]:
        yield from self._about_columns(report)
        if report.again is not None:
            yield self._words("staff-again", number=report.again)
        yield from self._listed("staff-problems", [self.problem(one) for one in report.problems])
        schools = [
            self._words("staff-school-near", title=title, near=near) if near else f"+ {title}"
            for title, near in report.schools
        ]
        yield from self._listed("staff-schools", schools)
        yield from self._listed("staff-new", [self._new(one) for one in report.new])
        yield from self._listed("staff-changed", [self._changed(one) for one in report.changed])
        missing = [f"- {one.code} {one.name}, {one.school}" for one in report.missing]
        yield from self._listed("staff-left" if report.complete else "staff-missing", missing)
        doubts = [
            self._words("staff-doubt", line=one.line, name=one.name, code=one.code, school=one.school)
            for one in report.doubts
        ]
        yield from self._listed("staff-doubts", doubts)
        if report.skipped and report.number is not None:
            yield self._words("staff-skipped", lines=", ".join(map(str, report.skipped)))
        yield ""
        yield self._words(
            "staff-total",
            lines=report.lines,
            new=len(report.new),
            changed=len(report.changed),
            same=report.same,
            missing=len(report.missing),
            problems=len(report.problems),
        )

    def problem(self, problem: Problem) -> str:
        cure = self._words(problem.key, **problem.facts)
        column = self._book.columns.get(problem.column)
        if column is None:
            return self._words("staff-problem-line", line=problem.line, cure=cure)
        title = column.called(self._say.language)
        return self._words("staff-problem", line=problem.line, column=title, cure=cure)

    def undone(self, undone: Undone) -> Iterator[str]:
        kept = [f"= {code} {name}".replace("  ", " ") for code, name in undone.kept]
        yield from self._listed("staff-undo-kept", kept)
        yield self._words("staff-undone", number=undone.number, file=undone.file_name, count=undone.reverted)

    def _about_columns(self, report: Report) -> Iterator[str]:
        if report.ignored:
            yield self._words("staff-ignored", columns=", ".join(report.ignored))
        if report.private:
            yield self._words("staff-private", columns=", ".join(report.private))

    def _listed(self, key: str, lines: Sequence[str]) -> Iterator[str]:
        if not lines:
            return
        yield ""
        yield self._words(key, count=len(lines))
        yield from (f"  {line}" for line in lines[:MOST])
        if len(lines) > MOST:
            yield "  " + self._words("staff-more", count=len(lines) - MOST)

    def _new(self, one: Touched) -> str:
        told = "; ".join(self._difference(difference) for difference in one.differences)
        return f"+ {one.code} {one.name}: {told}"

    def _changed(self, one: Touched) -> str:
        told = "; ".join(self._difference(difference) for difference in one.differences)
        return f"~ {one.code} {one.name}, {one.school}: {told}"

    def _difference(self, one: Difference) -> str:
        column = self._book.columns.get(one.about)
        own = {"job": "staff-about-job", "left_on": "staff-about-left"}.get(one.about)
        title = column.called(self._say.language) if column else self._words(own) if own else one.about
        was, now = self._value(one.about, one.was), self._value(one.about, one.now)
        if one.was in (None, [], False):
            return f"{title.lower()}: {now}"
        return f"{title.lower()}: {was} → {now}"

    def _value(self, about: str, value: Any) -> str:
        match value:
            case None | []:
                return "—"
            case bool():
                return self._words("staff-yes" if value else "staff-no")
            case date():
                return value.strftime("%d.%m.%Y")
            case tuple():
                return f"{self._value('position', value[0])}, {value[1]}"
            case list():
                return ", ".join(map(str, value))
            case float():
                return self._say.number(value)
        titled: dict[str, Mapping[str, Titled]] = {
            "position": self._district.positions,
            "roles": self._district.roles,
        }
        found = titled.get(about, {}).get(str(value))
        return found.called(self._say.language) if found else str(value)

    def _words(self, key: str, **facts: object) -> str:
        return unescape(self._say(key, **facts))


def template(
    say: Say, book: Book, district: District, associations: Sequence[Association], schools: Sequence[School]
) -> bytes:
    """A workbook to fill in: headers with notes, an example row, and a sheet of what may be chosen."""
    from xlsxwriter import Workbook

    english = "_en" if say.language == "en" else ""
    columns = [book.columns[code] for code in OFFERED]
    kept = BytesIO()
    with Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as made:
        bold, grey = (
            made.add_format({"bold": True}),
            made.add_format({"italic": True, "font_color": "#808080"}),
        )
        page = made.add_worksheet(book.sheets[f"list{english}"])
        for place, column in enumerate(columns):
            page.write_string(0, place, column.called(say.language), bold)
            page.write_string(1, place, column.example, grey)
            if note := _note(column, say.language):
                page.write_comment(0, place, note)
        page.freeze_panes(1, 0)
        page.set_column(0, len(columns) - 1, 22)
        values = made.add_worksheet(book.sheets[f"values{english}"])
        offered = {
            "position": [position.called(say.language) for position in district.positions.values()],
            "associations": [association.short for association in associations],
            "school": [school.title for school in schools],
        }
        for place, (code, titles) in enumerate(offered.items()):
            for row, title in enumerate([book.columns[code].called(say.language), *titles]):
                values.write_string(row, place, title, bold if row == 0 else None)
        values.set_column(0, len(offered) - 1, 44)
    return kept.getvalue()


def notes(say: Say, book: Book) -> Iterator[str]:
    """What to write in each column, for a console."""
    for code in OFFERED:
        column = book.columns[code]
        yield f"  {column.called(say.language)}: {_note(column, say.language) or '—'}"


def _note(column: Column, language: str) -> str:
    return column.note_en if language == "en" and column.note_en else column.note
