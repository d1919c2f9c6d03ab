"""The results as a workbook: how to read it, a sheet for each dimension, questions, demand, comparison."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from locales import Say
from models.findings import Table
from views.findings.papers import colours, lists, words
from views.findings.papers.lists import Cell
from views.sheets import CELL, named

A4 = 9
LINE = 15  # points; rows keep the height they are given, so it is worked out from the widths


def xlsx(table: Table, say: Say, now: datetime) -> bytes:
    """For a thread: a tenth of a second."""
    from xlsxwriter import Workbook

    kept = BytesIO()
    with Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        pen = _Pen(book, words.hidden(table, say))
        pen.notes(*lists.notes(table, say, now))
        for dimension, slices in table.slices.items():
            if slices:
                pen.matrix(*lists.matrix(table, dimension, slices, say))
        for make in lists.ALL:
            title, head, rows = make(table, say)
            if rows:
                pen.lines(title, head, rows)
    return kept.getvalue()


class _Pen:
    """Writes texts as texts and numbers as numbers, whatever they look like."""

    def __init__(self, book: Any, hidden: str) -> None:
        self.book, self.hidden = book, hidden
        self.bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.wrap = book.add_format({"text_wrap": True, "valign": "vcenter"})
        self.upright = book.add_format({"bold": True, "rotation": 90, "bottom": 1, "align": "center"})
        self.grey = book.add_format({"font_color": "#777777", "align": "center", "valign": "vcenter"})
        self.number = book.add_format({"align": "center", "valign": "vcenter"})
        self.filled: dict[int, Any] = {}

    def notes(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        page = self._page(title, widths := [22, 100])
        for row, line in enumerate(lines):
            page.set_row(row, _height(line, widths))
            page.write_string(row, 0, line[0], self.bold)
            page.write_string(row, 1, line[1][:CELL], self.wrap)

    def matrix(self, title: str, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Code, name, how many, and from the fourth column on percents: coloured, or hidden."""
        page = self._page(title, widths := [16, 40, 9, *[8] * (len(head) - 3)])
        page.set_row(0, 130)
        for column, name in enumerate(head):
            page.write_string(0, column, name, self.bold if column < 3 else self.upright)
        for number, row in enumerate(rows, 1):
            page.set_row(number, _height(row[:2], widths))
            for column, cell in enumerate(row):
                if column > 2 and isinstance(cell, int):
                    page.write_number(number, column, cell, self._filled(cell))
                else:
                    self._cell(page, number, column, cell)
        page.freeze_panes(1, 2)

    def lines(self, title: str, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        widest = [max(len(str(row[at] or "")) for row in rows) for at in range(len(head))]
        page = self._page(title, widths := [min(50, max(11, wide + 2)) for wide in widest])
        page.set_row(0, _height(head, widths) + LINE)
        for column, name in enumerate(head):
            page.write_string(0, column, name, self.bold)
        for number, row in enumerate(rows, 1):
            page.set_row(number, _height(row, widths))
            for column, cell in enumerate(row):
                self._cell(page, number, column, cell)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, len(rows), len(head) - 1)

    def _page(self, title: str, widths: Sequence[int]) -> Any:
        page = self.book.add_worksheet(named(title, self.book.sheetnames))
        page.set_landscape()
        page.set_paper(A4)
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        for column, width in enumerate(widths):
            page.set_column(column, column, width)
        return page

    def _cell(self, page: Any, row: int, column: int, cell: Cell) -> None:
        if cell is None:
            page.write_string(row, column, self.hidden, self.grey)
        elif isinstance(cell, str):
            page.write_string(row, column, cell[:CELL], self.wrap)
        else:
            page.write_number(row, column, cell, self.number)

    def _filled(self, percent: int) -> Any:
        if percent not in self.filled:
            colour = {"bg_color": colours.fill(percent), "font_color": colours.ink(percent)}
            self.filled[percent] = self.book.add_format({"align": "center", "valign": "vcenter", **colour})
        return self.filled[percent]


def _height(row: Sequence[Cell], widths: Sequence[int]) -> int:
    """Room for the cell with most lines; a letter is taken for a ninth wider than a column's unit."""
    lines = [-(-len(str(cell or "")) * 10 // (width * 9)) for cell, width in zip(row, widths, strict=False)]
    return LINE * max(1, *lines)
