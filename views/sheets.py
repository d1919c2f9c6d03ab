"""Spreadsheets: every cell is text, so nothing a person typed becomes a formula."""

from collections.abc import Sequence
from io import BytesIO

CELL = 32_767


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


def named(title: str) -> str:
    """A name Excel takes: 31 characters, none of its own signs."""
    return "".join(letter for letter in title if letter not in "[]:*?/\\'")[:31].strip() or "1"
