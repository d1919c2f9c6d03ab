"""Which column is which: headers of a staff list are recognised by their usual names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from models.lists import Book, Column
from services.refusals import Refusal
from services.staff.files import Line

FILE = Path(__file__).parents[2] / "programme" / "import" / "columns.yaml"
HEAD_WITHIN = 15
NAMED = ("surname", "name")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each known column stands, and which headers were passed over."""

    places: dict[str, int]
    ignored: tuple[str, ...] = ()
    private: tuple[str, ...] = ()

    def cell(self, line: Line, column: str) -> str:
        place = self.places.get(column)
        return line.cells[place] if place is not None and place < len(line.cells) else ""


@cache
def book() -> Book:
    """The default names; every scalar is read as text, so that «yes» stays a word."""
    return Book.model_validate(yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506 - our own file, strings only


def plain(text: str) -> str:
    """What is left when case, «ё», punctuation and spaces do not matter."""
    letters = text.casefold().replace("ё", "е")
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


@cache
def _names() -> dict[str, str]:
    return named(book().columns)


def named(columns: Mapping[str, Column]) -> dict[str, str]:
    """Whatever the head of a column may say, without case and signs, and the column's code."""
    return {
        plain(name): code
        for code, column in columns.items()
        for name in (code, column.title, column.title_en, *column.also)
    }


def recognise(lines: Sequence[Line]) -> tuple[Layout, list[Line]]:
    """The layout and the lines under the header; refuses where no header is found near the top."""
    for place, line in enumerate(lines[:HEAD_WITHIN]):
        found = [_names().get(plain(cell)) for cell in line.cells]
        if "school" in found and "position" in found and ("full_name" in found or set(NAMED) <= set(found)):
            return _layout(line, found), list(lines[place + 1 :])
    needed = book().columns
    raise Refusal(
        "staff-no-header",
        needed=", ".join(f"«{needed[code].title}»" for code in ("full_name", "school", "position")),
    )


def _layout(head: Line, found: list[str | None]) -> Layout:
    places: dict[str, int] = {}
    ignored: list[str] = []
    private: list[str] = []
    for place, (title, code) in enumerate(zip(head.cells, found, strict=True)):
        if code in places:
            raise Refusal("staff-column-twice", column=title)
        if code is not None:
            places[code] = place
        elif title:
            (private if any(word in title.casefold() for word in book().never) else ignored).append(title)
    return Layout(places, tuple(ignored), tuple(private))
