"""The picture, the workbook and the twin say what the published table says, and nothing else."""

import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from locales import Say
from models.figures import Figure, Heading, Slice
from models.findings import Table
from services import districts
from views import sheets
from views.findings.papers import books, colours, heatmaps, lists, samples, twins

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SAY = Say("ru", ZoneInfo("Europe/Moscow"))
HIDDEN = "менее 5"
BANDS = {"under3": "До 3 лет", "from3": "3–9 лет", "from10": "10–19 лет", "from20": "20 лет и больше"}


@pytest.fixture(scope="module")
def table() -> Table:
    return samples.table(districts.load())


def cell(figures, code):
    return figures[code].percent if code in figures else HIDDEN


@pytest.mark.long
def test_the_workbook_holds_the_figures_of_every_dimension(table):
    book = load_workbook(BytesIO(books.xlsx(table, SAY, NOW)))
    for dimension, sheet in {
        "association": "Объединения",
        "cluster": "Группы объединений",
        "school": "Школы",
        "experience": "Стаж",
    }.items():
        read = [list(row) for row in book[sheet].iter_rows(min_row=2, values_only=True)]
        assert read == [
            [
                one.code,
                one.title or BANDS[one.code],
                one.n or HIDDEN,
                one.total.percent if one.total else HIDDEN,
                *(cell(one.bases, base.code) for base in table.bases),
                *(cell(one.groups, group.code) for group in table.groups),
            ]
            for one in table.slices[dimension]
        ]


@pytest.mark.long
def test_the_workbook_begins_with_how_to_read_it(table):
    book = load_workbook(BytesIO(books.xlsx(table, SAY, NOW)))
    assert book.sheetnames == [
        "Как читать",
        "Весь район",
        "Объединения",
        "Группы объединений",
        "Группы школ",
        "Школы",
        "Должности",
        "Стаж",
        "Все числа",
        "Вопросы",
        "Темы и запросы",
        "Пожелания",
        "Предложения",
        "Сравнение",
        "Надёжность",
    ]
    notes = {row[0]: str(row[1]) for row in book["Как читать"].iter_rows(values_only=True)}
    assert notes["Откуда числа"] == (
        "Источник: записи бота. Анкета, версия 2, 2 ноября 2026\u202fг. – 20 ноября 2026\u202fг. В расчёте "
        "207 человек, каждое число — не меньше чем о 5. Подготовлено 25 ноября 2026\u202fг."
    )
    assert notes["Скрытые ячейки"].startswith("«менее 5» стоит там, где людей слишком мало")


@pytest.mark.long
def test_what_was_typed_never_becomes_a_formula(table):
    trap = "=cmd|' /C calc'!A0"
    schools = (Slice(code="9", title=trap, number=9, n=9),)
    trapped = table.model_copy(update={"wave": trap, "slices": table.slices | {"school": schools}})
    book = load_workbook(BytesIO(books.xlsx(trapped, SAY, NOW)))
    typed = [book["Как читать"]["B1"], book["Школы"]["B2"]]
    assert [(one.value, one.data_type) for one in typed] == [(trap, "s")] * 2
    read = list(csv.reader(StringIO(twins.table(trapped, SAY).decode("utf-8-sig")), delimiter=";"))
    assert [row for row in read if any(one.startswith(sheets.FORMULAS) for one in row)] == []
    assert next(row[2] for row in read if row[1] == "school:9") == f"'{trap}"


def test_the_twin_gives_every_figure_an_address(table):
    read = list(csv.reader(StringIO(twins.table(table, SAY).decode("utf-8-sig")), delimiter=";"))
    assert tuple(read[0]) == twins.HEAD
    address = {tuple(row[at] for at in (0, 1, 3, 5)): row[6] for row in read[1:]}
    assert len(address) == len(read) - 1, "two figures under one address"
    expected = {}
    for dimension, slices in table.slices.items():
        for one in slices:
            part = f"{dimension}:{one.code}"
            expected["slice", part, "", "n"] = str(one.n or HIDDEN)
            if one.total:
                expected["slice", part, "total", "percent"] = str(one.total.percent)
            for code in [base.code for base in table.bases] + [group.code for group in table.groups]:
                figure = (one.bases | one.groups).get(code)
                expected["slice", part, code, "n"] = str(figure.n) if figure else HIDDEN
                if figure:
                    expected["slice", part, code, "percent"] = str(figure.percent)
                    expected["slice", part, code, "grave"] = str(figure.grave)
                    expected |= {
                        ("slice", part, code, f"level:{level}"): str(share)
                        for level, share in figure.levels.items()
                    }
    assert {key: value for key, value in address.items() if key[0] == "slice"} == expected
    weakest = table.weakest(1)[0]
    assert address["item", weakest.group, weakest.code, "low"] == str(weakest.low)
    assert address["comparison", "others", "SUB", "after"] == "46"
    assert address["choice", "Q_PRIORITY", "DEV", "n"] == HIDDEN


def small(**figures):
    """A table of one association of which only these groups are known."""
    known = {code: Figure(n=9, percent=percent) for code, percent in figures.items()}
    whole = Slice(code="district", title="Район", n=30, groups=known | {"B": Figure(n=30, percent=20)})
    return Table(
        questionnaire="q",
        title="Анкета",
        version=1,
        wave="Осень",
        opened_at=NOW,
        closed_at=NOW,
        made_at=NOW,
        least=5,
        invited=40,
        counted=30,
        groups=[{"code": code, "title": code, "short": code, "base": "b"} for code in "ABC"],
        bases=[Heading(code="b", title="Базовая")],
        levels=[
            {"code": "low", "deficit": "большой", "mastery": "малое", "icon": "", "least": 0},
            {"code": "top", "deficit": "малый", "mastery": "большое", "icon": "", "least": 50},
        ],
        slices={
            "district": [whole],
            "association": [
                Slice(code="math", title="Математика", n=9, groups=known),
                Slice(code="art", title="Искусство"),
            ],
            "cluster": [
                Slice(code="stem", title="Точные науки", n=20, groups=known),
                Slice(code="arts", title="Искусства", n=8, groups=known, inside=("art",)),
            ],
        },
    )


def test_the_picture_puts_the_hardest_first_and_hides_what_is_hidden():
    drawn = heatmaps.values(small(A=70), heatmaps.USUAL, SAY, NOW)
    assert drawn["columns"] == ["B", "A"]
    assert [(row["title"], row["n"], row["strong"]) for row in drawn["rows"]] == [
        ("Район", "30", True),
        ("Математика", "9", False),
        ("Искусства", "8", False),
    ]
    cells = [[one and one["text"] for one in row["cells"]] for row in drawn["rows"]]
    assert cells == [["20", "70"], [None, "70"], [None, "70"]]
    assert [step["text"] for step in drawn["legend"]] == [
        "50–100\u00a0%: малый (большое)",
        "0–49\u00a0%: большой (малое)",
        "менее 5 ответов — не показываем",
    ]


def test_the_picture_is_as_wide_as_a_phone_three_times_over(table):
    made = heatmaps.png(table, heatmaps.USUAL, SAY, NOW)
    assert made.startswith(b"\x89PNG")
    assert int.from_bytes(made[16:20]) == 1083


def brightness(colour):
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_figure_can_be_read_on_its_colour():
    for percent in range(101):
        low, high = sorted((brightness(colours.fill(percent)), brightness(colours.ink(percent))))
        assert (high + 0.05) / (low + 0.05) >= 4.5, percent


def test_no_colour_is_green():
    for percent in range(101):
        red, green, blue = (int(colours.fill(percent)[at : at + 2], 16) for at in (1, 3, 5))
        assert green <= max(red, blue), percent


def test_lists_have_as_many_columns_as_names(table):
    for make in lists.ALL:
        title, head, rows = make(table, SAY)
        assert rows, title
        assert {len(row) for row in rows} == {len(head)}, title
