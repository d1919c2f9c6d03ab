"""Spreadsheets: every cell is text, so nothing a person typed becomes a formula."""

import csv
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from io import BytesIO, StringIO
from typing import Any

CELL = 32_767
LINE = 15.0  # points
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def sheet(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """One sheet as XLSX, its first row kept in sight. For a thread: a thousand rows take a moment."""
    from xlsxwriter import Workbook

    kept = BytesIO()
    with Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        page = book.add_worksheet(named(title))
        bold = book.add_format({"bold": True, "text_wrap": True})
        for column, name in enumerate(head):
            page.write_string(0, column, name[:CELL], bold)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                page.write_string(number, column, cell[:CELL])
        page.freeze_panes(1, 0)
        page.set_column(0, len(head) - 1, 24)
    return kept.getvalue()


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of a workbook that is read on paper too: a heading, notes under it, a table.

    Whole numbers are written as numbers, so that they can be summed; everything else is text. `widths`
    are in letters, by column; `total` is the last row, in bold.
    """

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    widths: Sequence[int] = ()
    heading: str = ""
    notes: Sequence[str] = ()
    total: Sequence[str | int] = field(default=())


def workbook(pages: Sequence[Page]) -> bytes:
    """Several sheets as one XLSX, each printed across and one page wide. For a thread."""
    from xlsxwriter import Workbook

    kept = BytesIO()
    with Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        looks = {
            "heading": book.add_format({"bold": True, "font_size": 14}),
            "note": book.add_format({"italic": True, "font_color": "#606060"}),
            "head": book.add_format(
                {"bold": True, "text_wrap": True, "border": 1, "bg_color": "#E8EEF7", "valign": "vcenter"}
            ),
            "number": book.add_format({"border": 1, "align": "center", "valign": "top"}),
            "cell": book.add_format({"text_wrap": True, "border": 1, "valign": "top"}),
            "total": book.add_format({"bold": True, "border": 1, "align": "center"}),
        }
        for page in pages:
            _draw(book.add_worksheet(named(page.name, book.sheetnames)), page, looks)
    return kept.getvalue()


def _draw(sheet: Any, page: Page, looks: dict[str, Any]) -> None:
    at = 0
    for words, look in ((page.heading, "heading"), *((note, "note") for note in page.notes)):
        if words:
            sheet.write_string(at, 0, words[:CELL], looks[look])
            at += 1
    top = at
    for row, look in (
        (page.head, "head"),
        *((row, "cell") for row in page.rows),
        *([(page.total, "total")] if page.total else []),
    ):
        sheet.set_row(at, _height(row, page.widths))
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(at, column, cell, looks["number" if look == "cell" else look])
            else:
                sheet.write_string(at, column, cell[:CELL], looks[look])
        at += 1
    sheet.freeze_panes(top + 1, 0)
    for column in range(len(page.head)):
        sheet.set_column(column, column, _width(page.widths, column))
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)


def _width(widths: Sequence[int], column: int) -> int:
    return widths[column] if column < len(widths) else 16


def _height(row: Sequence[str | int], widths: Sequence[int]) -> float:
    """As high as its longest cell needs: not every program finds that by itself."""
    lines = [-(-len(str(cell)) // max(1, _width(widths, at) - 3)) for at, cell in enumerate(row)]
    return LINE * max(1, *lines)


def named(title: str, taken: Collection[str] = ()) -> str:
    """A name Excel takes: 31 units of UTF-16, none of its own signs, unlike those `taken` already."""
    fits = "".join(letter for letter in title if letter.isprintable() and letter not in "[]:*?/\\'")
    name, number, others = _cut(fits, 31) or "1", 2, {one.casefold() for one in taken}
    while name.casefold() in others:
        name, number = f"{_cut(fits, 27)} {number}", number + 1
    return name


def _cut(text: str, units: int) -> str:
    return text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore").strip()


def defused(cell: object) -> object:
    """A cell of a CSV that no program takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULAS) else cell


def separated(rows: Iterable[Iterable[object]]) -> bytes:
    """CSV for Excel: semicolons, UTF-8 with its mark, texts that look like formulas kept texts."""
    kept = StringIO()
    csv.writer(kept, delimiter=";").writerows([defused(cell) for cell in row] for row in rows)
    return kept.getvalue().encode("utf-8-sig")
