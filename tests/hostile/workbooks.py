"""Workbooks that somebody made to do harm, each small enough to be sent."""

import base64
import random
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO

from tests.staff.builders import ANNA, xlsx

TYPES, BOOK, SHEET, RELS = (
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/_rels/workbook.xml.rels",
)
MIB = 2**20
NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
STRINGS = "xl/sharedStrings.xml"


def parts() -> dict[str, bytes]:
    """Those of a sound staff list of one person."""
    with zipfile.ZipFile(BytesIO(xlsx(ANNA))) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    kind = f"{KIND}.sharedStrings+xml"
    override = f'<Override PartName="/{STRINGS}" ContentType="{kind}"/></Types>'
    found[TYPES] = found[TYPES].replace(b"</Types>", override.encode())
    return found | {STRINGS: strings(b"<si><t>a</t></si>")}


def packed(contents: Mapping[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", how, compresslevel=9) as made:
        for name, content in contents.items():
            made.writestr(name, content + ballast(len(content)))
    return kept.getvalue()


def ballast(size: int) -> bytes:
    """What doesn't pack, so that the whole of a part packs no better than honest ones do."""
    if size < MIB:
        return b""
    return b"<!--" + base64.b64encode(random.Random(size).randbytes(size // 150)) + b"-->"


def but(**changes: bytes) -> bytes:
    """The sound one, with other contents in some parts: `sheet`, `strings`, `book`, `types`."""
    names = {"sheet": SHEET, "strings": STRINGS, "book": BOOK, "types": TYPES, "rels": RELS}
    return packed(parts() | {names[name]: content for name, content in changes.items()})


def moved(was: str, to: str, content: bytes) -> bytes:
    """A part somewhere else, where the content types say it is."""
    types = parts()[TYPES].replace(f"/{was}".encode(), f"/{to}".encode())
    rels = parts()[RELS].replace(f"/{was}".encode(), f"/{to}".encode())
    return packed(parts() | {TYPES: types, RELS: rels, to: content})


def sheet(cells: bytes, before: bytes = b"") -> bytes:
    return b"<worksheet " + NAMESPACE + b">" + before + b"<sheetData>" + cells + b"</sheetData></worksheet>"


def strings(items: bytes) -> bytes:
    return b"<sst " + NAMESPACE + b">" + items + b"</sst>"


def book(inside: bytes) -> bytes:
    return parts()[BOOK].replace(b"</workbook>", inside + b"</workbook>")


def cell(text: bytes) -> bytes:
    return b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + text + b"</t></is></c></row>"


def names(count: int = 2_700_000) -> bytes:
    return b"<definedNames>" + b'<definedName name="a"/>' * count + b"</definedNames>"


EXTERNAL = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 20) for n in range(10))
    + b"]>"
)


WIDE = b"<si><t>" + b"a" * 32_000 + "🙂".encode() + b"</t></si>"
BOMBS: dict[str, Callable[[], bytes]] = {
    "strings under another name": lambda: moved(STRINGS, "xl/strings.dat", strings(b"<si/>" * 12_000_000)),
    "the book under another name": lambda: moved(BOOK, "xl/book.png", book(names())),
    "the book among the sheets": lambda: moved(BOOK, "xl/worksheets/book.xml", book(names())),
    "strings among the sheets": lambda: moved(STRINGS, "xl/worksheets/s.xml", strings(b"<si/>" * 5_900_000)),
    "strings": lambda: but(strings=strings(b"<si/>" * 12_000_000)),
    "strings of many runs": lambda: but(strings=strings(b"<si>" + b"<r><t>a</t></r>" * 590_000 + b"</si>")),
    "names of the book": lambda: but(book=book(names())),
    "elements nobody knows": lambda: but(sheet=sheet(b"<a/>" * 5_900_000)),
    "elements in a cell": lambda: but(sheet=sheet(b'<row><c r="A1">' + b"<v/>" * 5_900_000 + b"</c></row>")),
    "elements before the rows": lambda: but(
        sheet=sheet(b"", b"<cols>" + b'<col min="1"/>' * 4_000_000 + b"</cols>")
    ),
    "cells": lambda: but(sheet=sheet(b"<row>" + b"<c/>" * 16_000 + b"</row>" + b"<row><c/></row>" * 700_000)),
    "rows": lambda: but(sheet=sheet(b"<row/>" * 5_900_000)),
    "attributes": lambda: but(
        sheet=sheet(b"<row " + b" ".join(b'a%d=""' % n for n in range(2_000_000)) + b"/>")
    ),
    "one long cell": lambda: but(sheet=sheet(cell(b"ab " * 7_000_000))),
    "one long attribute": lambda: but(sheet=sheet(b'<row r="' + b"1" * 60_000_000 + b'"/>')),
    "one long comment": lambda: but(sheet=sheet(b"<!--" + b"a" * 60_000_000 + b"-->")),
    "wide letters": lambda: but(strings=strings(WIDE * 1_900)),
    "laughs": lambda: but(sheet=LAUGHS + sheet(cell(b"&k;"))),
    "deep": lambda: but(sheet=sheet(b"<a>" * 400_000 + b"</a>" * 400_000)),
    "deep in the book": lambda: but(book=book(b"<a>" * 90_000 + b"</a>" * 90_000)),
}


def bombs(names: Iterable[str] = tuple(BOMBS)) -> Iterator[tuple[str, bytes]]:
    """Those that would unfold into more than anybody has."""
    return ((name, BOMBS[name]()) for name in names)


def crooked() -> Iterator[tuple[str, bytes]]:
    """Those that are broken in ways no program writes."""
    sound = packed(parts())
    yield "a row of 5,000 digits", but(sheet=sheet(b'<row r="' + b"9" * 5_000 + b'"><c><v>1</v></c></row>'))
    yield "spoilt in the middle", _spoilt(sound)
    yield "packed by LZMA and spoilt", _spoilt(packed(parts(), zipfile.ZIP_LZMA))
    yield "a name that is no text", _renamed(sound)
    yield "a workbook in a workbook", packed({"a.xlsx": sound, "xl/workbook.xml": sound})
    yield "an archive of archives", packed({f"{n}.zip": sound for n in range(50)})
    yield "an outside file", but(sheet=EXTERNAL + sheet(cell(b"&e;")))
    yield "a way out of the folder", packed(parts() | {"../../../etc/passwd": b"x", "/tmp/x.xml": b"<x/>"})
    yield "a part twice over", _doubled(sound)
    yield "macros renamed", packed(parts() | {"xl/VBAPROJECT.bin": b"x"})
    yield "a letter document renamed", packed({"word/document.xml": b"<x/>", "word/vbaProject.bin": b"x"})
    yield "a locked one", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    yield "letters that are none", but(sheet=sheet(cell(b"_x0000__xD800__x0001__x202E_")))
    yield (
        "a number without end",
        but(sheet=sheet(b'<row r="1"><c r="A1"><v>' + b"9" * 9_000 + b"</v></c></row>")),
    )
    yield "a day that never was", but(sheet=sheet(b'<row r="1"><c r="A1" t="d"><v>0000-99-99</v></c></row>'))
    told = b'<?xml version="1.0" encoding="cp037"?>' + book(names(300_000))
    foreign = told.decode().encode("cp037")
    yield "the book in letters of a mainframe", moved(BOOK, "xl/book.dat", foreign)
    yield "a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (20_000).to_bytes(4, "big") * 2 + bytes(99)


def _spoilt(whole: bytes) -> bytes:
    """With other bytes in the packed words of every part."""
    spoilt = bytearray(whole)
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        for part in archive.infolist():
            begins = part.header_offset + 30 + len(part.filename)
            spoilt[begins + 5 : begins + 25] = b"\xff" * 20
    return bytes(spoilt)


def _renamed(whole: bytes) -> bytes:
    """One part's name says that it is UTF-8, and is not."""
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        at = whole.index(b"PK\x01\x02", archive.start_dir)
    spoilt = bytearray(whole)
    spoilt[at + 8 : at + 10] = (0x800).to_bytes(2, "little")
    spoilt[at + 46 : at + 48] = b"\xff\xfe"
    return bytes(spoilt)


def _doubled(whole: bytes) -> bytes:
    kept = BytesIO(whole)
    with zipfile.ZipFile(kept, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr(SHEET, sheet(cell(b"x")))
    return kept.getvalue()


def spoilt_anyhow(dice: random.Random) -> bytes:
    """The sound one cut off, or with a few of its bytes changed."""
    whole = bytearray(packed(parts()))
    if dice.random() < 0.2:
        return bytes(whole[: dice.randrange(len(whole))])
    for _ in range(dice.randint(1, 8)):
        whole[dice.randrange(len(whole))] = dice.choice([0, 1, 0xFF, 0x7F, dice.randrange(256)])
    return bytes(whole)
