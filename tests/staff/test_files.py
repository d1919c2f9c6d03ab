"""Whatever is in the file, it is read within bounds or refused in plain words."""

import zipfile
from datetime import date
from io import BytesIO

import pytest

from services.refusals import Refusal
from services.staff import files, taking
from tests.staff.builders import ANNA, HEAD, csv, xlsx

WORKBOOK = "xl/workbook.xml"
XML = b'<?xml version="1.0"?><x/>'


def archive(parts: dict[str, bytes]) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return kept.getvalue()


def sheet_of(cells: bytes) -> bytes:
    return b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>"


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
HOSTILE = {
    "nothing": (b"", "staff-file-empty"),
    "six megabytes": (b"a;b\n" * 1_500_000, "staff-file-large"),
    "an old or locked workbook": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "staff-file-old"),
    "a picture": (b"\x89PNG\r\n\0\0", "staff-file-kind"),
    "a text document": (archive({"word/document.xml": XML}), "staff-file-kind"),
    "macros": (archive({WORKBOOK: XML, "xl/vbaProject.bin": b"x"}), "staff-file-macros"),
    "half an archive": (archive({WORKBOOK: XML})[:40], "staff-file-broken"),
    "no rows inside": (archive({WORKBOOK: XML}), "staff-file-broken"),
    "not XML inside": (archive({WORKBOOK: b"<x>"}), "staff-file-broken"),
    "a bomb": (archive({WORKBOOK: XML, "xl/sharedStrings.xml": b" " * 40_000_000}), "staff-file-unfolds"),
    "too many parts": (archive({WORKBOOK: XML} | {f"{n}": b"" for n in range(500)}), "staff-file-unfolds"),
    "entities": (archive({WORKBOOK: LAUGHS}), "staff-file-unfolds"),
    "a row without end": (
        archive(
            {WORKBOOK: XML, "xl/worksheets/sheet1.xml": sheet_of(b"<row>" + b"<c/>" * 17_000 + b"</row>")}
        ),
        "staff-file-unfolds",
    ),
    "a row in the far distance": (
        archive(
            {WORKBOOK: XML, "xl/worksheets/sheet1.xml": sheet_of(b'<row r="900000"><c><v>1</v></c></row>')}
        ),
        "staff-file-rows",
    ),
    "21,000 lines": (b"a;b\n" * 21_000, "staff-file-rows"),
    "61 columns": (b";".join([b"a"] * 61), "staff-file-columns"),
    "a quote never closed": (b'a;b\n"c', "staff-file-broken"),
    "an endless cell": (b"a" * 200_000, "staff-file-broken"),
    "no header": (b"a;b\n1;2", "staff-no-header"),
    "a column twice": (csv(head=(*HEAD, "Школа")), "staff-column-twice"),
}


@pytest.mark.parametrize(("content", "key"), HOSTILE.values(), ids=HOSTILE)
def test_what_is_not_a_list_is_refused_in_words(content, key):
    with pytest.raises(Refusal) as refused:
        taking.read(content)

    assert refused.value.key == key


TABLES = {
    "UTF-8": "ФИО;Школа;Должность\nИ А;Ш;Учитель".encode(),
    "UTF-8 with a mark": "ФИО;Школа;Должность\nИ А;Ш;Учитель".encode("utf-8-sig"),
    "cp1251, as Excel saves it": "ФИО;Школа;Должность\r\nИ А;Ш;Учитель\r\n".encode("cp1251"),
    "commas": "ФИО,Школа,Должность\nИ А,Ш,Учитель".encode(),
    "tabs": "ФИО\tШкола\tДолжность\nИ А\tШ\tУчитель".encode(),
    "a separator named": "sep=;\nФИО;Школа;Должность\nИ А;Ш;Учитель".encode(),
    "a title above": "Список;;\n;;\nФ.И.О.;Образовательная организация;ДОЛЖНОСТЬ:\nИ А;Ш;Учитель".encode(),
    "a workbook": xlsx(("И А", "Ш", "Учитель"), head=("ФИО", "Школа", "Должность")),
}


@pytest.mark.parametrize("content", TABLES.values(), ids=TABLES)
def test_the_same_list_is_read_from_every_kind_of_file(content):
    layout, lines = taking.read(content)

    said = [tuple(layout.cell(line, code) for code in ("full_name", "school", "position")) for line in lines]
    assert said == [("И А", "Ш", "Учитель")]


def test_cells_of_a_workbook_become_text_as_they_are_read():
    content = xlsx(("=1+1", date(2026, 9, 1), 18.0, True, 18.5, "  два   слова ", None, "", ""))

    _, lines = taking.read(content)

    assert [line.cells[1:7] for line in lines] == [("2026-09-01", "18", "1", "18.5", "два слова", "")]


def test_columns_are_known_by_their_usual_names_and_private_ones_are_passed_over():
    head = (
        "№ п/п",
        "Ф. И. О.",
        "Наименование ОО",
        "Занимаемая должность",
        "Дата рождения",
        "Телефон",
        "Кл. рук.",
    )

    layout, _ = taking.read(csv(head=head))

    assert sorted(layout.places) == ["class_teacher", "full_name", "position", "school"]
    assert (layout.ignored, layout.private) == (("№ п/п",), ("Дата рождения", "Телефон"))


def test_a_list_on_the_second_sheet_is_found():
    from openpyxl import Workbook

    book = Workbook()
    book.worksheets[0].append(["Титул"])
    second = book.create_sheet("Список")
    second.append(HEAD)
    second.append(ANNA)
    kept = BytesIO()
    book.save(kept)

    _, lines = taking.read(kept.getvalue())

    assert [line.number for line in lines] == [2]


def test_no_more_than_the_largest_file_is_ever_unpacked():
    assert files.LARGEST == 5 * 1024 * 1024
