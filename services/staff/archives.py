"""Looks into a workbook's archive before anything opens it: what unfolds too far is refused."""

import zlib
from collections.abc import Collection
from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from services.refusals import Refusal

ENTRIES = 400
UNFOLDED = 32 * 2**20  # a letter takes four times as much once it is read beside one that needs as much
RATIO = 150
SMALL = 2**20  # below this a high ratio harms nobody
LAST_ROW, EVERY_ROW = 100_000, 2**20
CELLS, STRINGS = 600_000, 600_000
A_ROW = 16_384
MARKS = 200_000  # elements of a part that are neither cells nor strings, nor inside of them
WITHIN = 4  # elements that a cell or a string may hold, on the average
ELEMENTS = 4_000_000  # of all parts together
A_TAG = 2**20
CHUNK = 2**16
INSIDE = frozenset({"v", "f", "is", "t", "r"})
PACKED = (ZIP_STORED, ZIP_DEFLATED)  # others take as much memory as the archive says they need
BROKEN = (BadZipFile, EOFError, OSError, RuntimeError, ValueError, expat.ExpatError, zlib.error)


class _TooMuch(Exception):
    """A part holds more than is read."""


def checked(content: bytes) -> bytes:
    """The workbook without what could not be looked into: pictures and the like.

    Refuses what is not a plain workbook, has macros or a password, or would unfold into too much. Every
    part is looked into, whatever it is called: the archive itself says which of them is the book.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_sizes(parts)
            _check_kind({part.filename for part in parts})
            left, unread = ELEMENTS, set[str]()
            for part in parts:
                found = _count(archive, part, left)
                left -= found or 0
                unread |= {part.filename} if found is None else set()
            return _without(archive, unread) if unread else content
    except BROKEN as error:
        raise Refusal("staff-file-broken") from error
    except _TooMuch as error:
        raise Refusal("staff-file-unfolds") from error


def _check_sizes(parts: list[ZipInfo]) -> None:
    if len(parts) > ENTRIES or sum(part.file_size for part in parts) > UNFOLDED:
        raise _TooMuch
    if any(part.file_size > max(SMALL, part.compress_size * RATIO) for part in parts):
        raise _TooMuch
    if any(part.flag_bits & 1 for part in parts):
        raise Refusal("staff-file-locked")
    if any(part.compress_type not in PACKED for part in parts):
        raise Refusal("staff-file-broken")


def _check_kind(names: set[str]) -> None:
    if any(name.casefold().endswith("vbaproject.bin") for name in names):
        raise Refusal("staff-file-macros")
    if "xl/workbook.xml" not in names:
        raise Refusal("staff-file-kind")


def _without(archive: ZipFile, unread: Collection[str]) -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w") as made:
        for part in archive.infolist():
            if part.filename not in unread:
                made.writestr(part.filename, archive.read(part))
    return kept.getvalue()


def _count(archive: ZipFile, part: ZipInfo, left: int) -> int | None:
    """How many elements a part holds, counted while streaming it; declared entities are refused outright.

    None for what is no XML and is not called so.
    """
    counter = _Counter(left)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = counter.begins
    parser.StartDoctypeDeclHandler = counter.declares
    try:
        with archive.open(part) as stream:
            fed = 0
            while chunk := stream.read(CHUNK):
                parser.Parse(chunk, False)
                fed += len(chunk)
                if fed - parser.CurrentByteIndex > A_TAG:
                    raise _TooMuch
        parser.Parse(b"", True)
    except expat.ExpatError:
        if part.filename.endswith((".xml", ".rels")):
            raise
        return None
    return counter.elements


class _Counter:
    """What one part holds so far."""

    def __init__(self, left: int) -> None:
        self.left = left
        self.elements = self.cells = self.in_row = self.row = self.rows = 0
        self.strings = self.inside = self.others = 0

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        tag = name.rpartition(" ")[2]
        if tag == "c":
            self.cells, self.in_row = self.cells + 1, self.in_row + 1
        elif tag in INSIDE:
            self.inside += 1
            if self.row > LAST_ROW and tag in ("v", "is"):
                raise Refusal("staff-file-rows")
        elif tag == "row":
            self.in_row, self.rows = 0, self.rows + 1
            self.row = int(attributes["r"]) if attributes.get("r", "").isdecimal() else self.row + 1
        elif tag == "si":
            self.strings += 1
        else:
            self.others += 1
        if self.elements & 255 == 0 or self.elements > self.left:
            self.weighs()

    def weighs(self) -> None:
        many = self.cells > CELLS or self.in_row > A_ROW or self.rows > EVERY_ROW or self.strings > STRINGS
        inside = self.inside > MARKS + WITHIN * (self.cells + self.strings)
        if many or inside or self.others > MARKS or self.elements > self.left:
            raise _TooMuch

    def declares(self, *_declaration: object) -> None:
        raise _TooMuch
