"""Looks into a workbook's archive before anything opens it: what unfolds too far is refused."""

from io import BytesIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from services.refusals import Refusal

ENTRIES = 400
UNFOLDED = 64 * 2**20
RATIO = 150
SMALL = 2**20  # below this a high ratio harms nobody
LAST_ROW = 100_000
CELLS = 1_500_000
A_ROW = 16_384
STRINGS = 1_200_000
MARKS = 200_000  # elements of any part that is neither a sheet nor its strings
CHUNK = 2**16


class _TooMuch(Exception):
    """A part holds more than is read."""


def check(content: bytes) -> None:
    """Refuses what is not a plain workbook, has macros or a password, or would unfold into too much."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_sizes(parts)
            _check_kind({part.filename for part in parts})
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _check_part(archive, part)
    except (BadZipFile, NotImplementedError, OSError, EOFError, RuntimeError, expat.ExpatError) as error:
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


def _check_kind(names: set[str]) -> None:
    if any(name.casefold().endswith("vbaproject.bin") for name in names):
        raise Refusal("staff-file-macros")
    if "xl/workbook.xml" not in names:
        raise Refusal("staff-file-kind")


def _check_part(archive: ZipFile, part: ZipInfo) -> None:
    """Counts what a part holds while streaming it; declared entities are refused outright."""
    counted = _Counter(part.filename)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = counted.begins
    parser.StartDoctypeDeclHandler = counted.declares
    with archive.open(part) as stream:
        while chunk := stream.read(CHUNK):
            parser.Parse(chunk, False)
    parser.Parse(b"", True)


class _Counter:
    """What one part holds so far."""

    def __init__(self, name: str) -> None:
        self.sheet = name.startswith("xl/worksheets/")
        self.most = STRINGS if name.casefold() == "xl/sharedstrings.xml" else MARKS
        self.elements = self.cells = self.in_row = self.row = 0

    def begins(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        if not self.sheet:
            if self.elements > self.most:
                raise _TooMuch
            return
        tag = name.rpartition(" ")[2]
        if tag == "row":
            self.in_row = 0
            self.row = int(attributes["r"]) if attributes.get("r", "").isdecimal() else self.row + 1
        elif tag == "c":
            self.cells, self.in_row = self.cells + 1, self.in_row + 1
        elif tag in ("v", "is") and self.row > LAST_ROW:
            raise Refusal("staff-file-rows")
        if self.cells > CELLS or self.in_row > A_ROW or self.elements > CELLS * 4:
            raise _TooMuch

    def declares(self, *_declaration: object) -> None:
        raise _TooMuch
