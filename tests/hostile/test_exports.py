"""Whatever people typed, what is made of it opens, and nothing in it is carried out."""

import csv
import os
import random
import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from io import BytesIO, StringIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from docx import Document
from icalendar import Calendar
from openpyxl import load_workbook

from bot.papers import SAMPLES
from locales import Say
from models.district import District
from models.events import Event
from tests.hostile.words import WORDS
from views import papers, sheets
from views.people import export
from views.registrations import icals

CELLS = int(os.environ.get("OPORA_HOSTILE_CELLS", "10000"))
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SAY = Say("ru", ZoneInfo("Europe/Moscow"))
SIGNS = "=+-@\t\r\n;\"',<>&\\{}%#$\u202e\u200b\ufeff\ufffe\uffff\x00\x01\x0b\x1b\x7fя🙂"
PAPERS = ("minutes.docx", "plan.docx", "minutes.typ", "plan.typ")  # what people write themselves


def cells(seed: int, count: int) -> list[str]:
    dice = random.Random(seed)
    made = [dice.choice(SIGNS) + "".join(dice.choices(SIGNS + "a1", k=12)) for _ in range(count)]
    return [*WORDS, *made][:count]


def rows(count: int) -> list[list[str]]:
    all_of_them = cells(20261126, count)
    return [all_of_them[at : at + 20] for at in range(0, count, 20)]


def sound(content: bytes) -> list[str]:
    """The sheets of a workbook that opens and holds no formula, link to a file, or macro."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            inside = archive.read(name)
            assert b"<f>" not in inside, name
            assert b"<f " not in inside, name
            assert b"hyperlink" not in inside.lower() or not name.endswith(".rels"), name
            assert b"ddeLink" not in inside, name
    book = load_workbook(BytesIO(content))
    kinds = {cell.data_type for page in book.worksheets for row in page.iter_rows() for cell in row}
    assert kinds <= {"s", "n"}
    return list(book.sheetnames)


def test_a_workbook_of_hostile_cells_holds_texts_alone() -> None:
    table = rows(CELLS // 2)
    sound(sheets.sheet("Лист", table[0], table))
    page = sheets.Page("Лист", table[0], table, heading=WORDS[9], notes=WORDS)
    sound(sheets.workbook([page]))


def test_sheets_of_any_names_open() -> None:
    names = ["", "'", "Школа", "школа", "ШКОЛА", "\x01\ufffe", "🙂" * 31, *cells(7, 100)]
    shown = sound(sheets.workbook([sheets.Page(name, ["а"], [["1"]]) for name in names]))
    assert len({name.casefold() for name in shown}) == len(names)


def test_a_separated_text_reads_back_and_has_no_formulas() -> None:
    table = rows(CELLS)
    said = sheets.separated(table).decode("utf-8-sig")
    read = list(csv.reader(StringIO(said, newline=""), delimiter=";"))
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in table
    ]
    assert [cell for row in read for cell in row if re.match(r"[=+\-@\t\r\n＝＋－＠]", cell)] == []


def test_a_calendar_reads_back_what_was_typed_and_nothing_more() -> None:
    for words in cells(3, 70):
        event = Event(
            id=7, title=f"а{words}", about=f"б{words}", place=f"в{words}", link="", state="published",
            starts_at=NOW, ends_at=NOW + timedelta(hours=1), sequence=0,
        )  # fmt: skip
        content = icals.file(event, "opora", NOW, SAY, link=True).content
        assert content is not None
        assert all(len(line) <= 75 for line in content.split(b"\r\n")), repr(words)
        made = Calendar.from_ical(content)
        [entry] = made.walk("VEVENT")
        assert len(made.walk("VALARM")) == 2
        assert bare(str(entry["summary"])) == bare(f"а{words}"), repr(words)
        assert bare(str(entry["location"])) == bare(f"в{words}"), repr(words)


def bare(text: str) -> str:
    """What is left where ends of lines and control letters mean nothing."""
    return "".join(letter for letter in text if letter.isprintable() and not letter.isspace())


class Tags(HTMLParser):
    """The tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.names.add(tag)


def test_a_page_of_ones_own_data_has_no_tags_of_others() -> None:
    data = {"people": [{"surname": words, "<script>": words} for words in cells(5, 400)]}
    harmless = {"people": [{"surname": "а", "b": "в"}]}
    tags = [Tags(export.page(one, NOW, SAY).decode()).names for one in (data, harmless)]
    assert tags[0] == tags[1]


def filled(value: Any, words: Iterator[str]) -> Any:
    """The same values, with hostile words for every text; a picture stays: we draw it ourselves."""
    match value:
        case str() if "<svg" in value:
            return value
        case str():
            return next(words)
        case Mapping():
            return {name: filled(one, words) for name, one in value.items()}
        case list() | tuple():
            return [filled(one, words) for one in value]
    return value


def makes(district: District, name: str, seed: int) -> None:
    dice = random.Random(seed)
    pool = [word for word in cells(seed, 400) if len(word) < 500]
    values = filled(SAMPLES[name](district), iter(lambda: dice.choice(pool), None))
    template = district.papers[name]
    if name.endswith(".docx"):
        content = papers.docx(template, values)
        assert Document(BytesIO(content)).element is not None
        with zipfile.ZipFile(BytesIO(content)) as archive:
            inside = archive.read("word/document.xml")
        for mark in (b"DDE", b"INCLUDEPICTURE", b"<w:script"):
            assert mark not in inside.replace(b"&lt;", b"")
    else:
        assert papers.pdf(template, values).startswith(b"%PDF")


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_of_hostile_words_opens(district: District, name: str) -> None:
    makes(district, name, 1)


@pytest.mark.soak
@pytest.mark.parametrize("name", SAMPLES)
def test_every_paper_of_hostile_words_opens(district: District, name: str) -> None:
    for seed in range(20):
        makes(district, name, seed)
