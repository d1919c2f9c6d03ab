"""Reads a staff list: a workbook or a CSV, from whoever may have made it."""

import csv
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

from services.refusals import Refusal
from services.staff import archives

LARGEST = 5 * 2**20
ROWS, COLUMNS = 20_000, 60
SHEETS = 10
A_CELL = 2**17  # letters: four times what a cell of Excel holds, and as many as the reader of CSV takes
# What no database keeps or no reader sees: control letters, halves of letters, turns of the writing.
UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
ZIP, OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file with its number there; every cell is text."""

    number: int
    cells: tuple[str, ...]


def sheets(content: bytes) -> Iterator[list[Line]]:
    """The sheets of the file, without their empty lines; a CSV is one sheet.

    The content decides what it is, never the file's name. Refuses what is too large or not a table.
    """
    if not content:
        raise Refusal("staff-file-empty")
    if len(content) > LARGEST:
        raise Refusal("staff-file-large", most=LARGEST // 2**20)
    if content.startswith(OLD_OFFICE):
        raise Refusal("staff-file-old")
    if content.startswith(ZIP):
        return _workbook(archives.checked(content))
    return iter([_gathered(enumerate(_records(_text(content)), 1))])


def _workbook(content: bytes) -> Iterator[list[Line]]:
    from openpyxl import load_workbook  # heavy, and needed only here

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about validations and fonts, which do not matter here
        try:
            book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets[:SHEETS]:
                sheet.reset_dimensions()
                rows = sheet.iter_rows(max_row=archives.LAST_ROW, max_col=COLUMNS + 1, values_only=True)
                yield _gathered(enumerate(rows, 1))
        except Refusal:
            raise
        except Exception as error:  # a crafted file breaks openpyxl in any way it likes
            raise Refusal("staff-file-broken") from error


def _gathered(rows: Iterable[tuple[int, Iterable[Any]]]) -> list[Line]:
    found: list[Line] = []
    for number, row in rows:
        if number > archives.LAST_ROW:
            raise Refusal("staff-file-rows")
        cells = tuple(_said(value) for value in row)
        if not any(cells):
            continue
        if len(found) > ROWS:
            raise Refusal("staff-file-rows")
        if any(cells[COLUMNS:]):
            raise Refusal("staff-file-columns", most=COLUMNS)
        found.append(Line(number, cells[:COLUMNS]))
    return found


def _said(value: Any) -> str:
    """A cell as text: dates as 2026-09-01, whole numbers without a fraction."""
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
    words = str(value)
    if len(words) > A_CELL:
        raise Refusal("staff-file-unfolds")
    return " ".join(UNSEEN.sub("", words).split())


def _text(content: bytes) -> str:
    if b"\0" in content:
        raise Refusal("staff-file-kind")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1251")
    except UnicodeDecodeError as error:
        raise Refusal("staff-file-kind") from error


def _records(text: str) -> Iterator[list[str]]:
    begun = text[:4096].splitlines()
    if begun and begun[0].startswith("sep="):
        begun = begun[1:]
        text = text.partition("\n")[2]
    counts = {mark: sum(line.count(mark) for line in begun[:5]) for mark in ";\t,"}
    delimiter = max(counts, key=lambda mark: counts[mark])
    try:
        for record in csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True):
            if len(record) > archives.A_ROW:
                raise Refusal("staff-file-columns", most=COLUMNS)
            yield record
    except csv.Error as error:
        raise Refusal("staff-file-broken") from error
