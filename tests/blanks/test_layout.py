"""What an operator types, read line by line: tables by hand."""

import re

import pytest

from models.district import District
from models.steps import Answers, Aside
from services.blanks import layout
from services.questionnaires import answered, branching

ASKED = ("SUB01", "SUB02", "MET01", "PSY01", "COM01", "DEV01", "DEV02")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("54321", [5, 4, 3, 2, 1]),
        ("5 4 - 3 2", [5, 4, "na", 3, 2]),
        ("54—.2", [5, 4, "na", "no", 2]),
        ("н4Н4n", ["na", 4, "na", 4, "na"]),
        (".....", ["no"] * 5),
        ("5,4,3,2,1", [5, 4, 3, 2, 1]),
    ],
)
def test_a_line_of_signs_is_five_answers(district: District, typed: str, read: list[object]) -> None:
    instrument = district.questionnaires["deficits"]
    block = layout.blocks(instrument, ASKED)[0]
    assert re.fullmatch(layout.pattern(instrument, 5), typed)
    assert list(layout.read(typed, block).values()) == read


@pytest.mark.parametrize("typed", ["5432", "543211", "54326", "5432a", "", "5432 ", "0.000"])
def test_a_line_that_does_not_fit_is_not_taken(district: District, typed: str) -> None:
    assert not re.fullmatch(layout.pattern(district.questionnaires["deficits"], 5), typed)


def test_lines_are_numbered_through_and_typed_five_at_a_time(district: District) -> None:
    blocks = layout.blocks(district.questionnaires["deficits"], ASKED)
    assert [[(row.number, row.code) for row in block] for block in blocks] == [
        [(1, "SUB01"), (2, "SUB02"), (3, "MET01"), (4, "PSY01"), (5, "COM01")],
        [(6, "DEV01"), (7, "DEV02")],
    ]


def test_the_operators_form_gives_the_answers_the_chat_would(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    typed = Answers({"block0": "54-3.", "block1": "12", "q_priority": ["SUB"], "q_free": None})
    whole = layout.whole(instrument, ASKED, typed)
    assert whole["psy01"] == 3
    assert whole["met01"] == Aside("na")
    assert answered.given(instrument, ASKED, whole) == {
        "SUB01": 5,
        "SUB02": 4,
        "MET01": {"aside": "na"},
        "PSY01": 3,
        "COM01": {"aside": "no"},
        "DEV01": 1,
        "DEV02": 2,
        "Q_PRIORITY": ["SUB"],
    }


def test_answers_kept_and_read_again_are_the_same(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    kept = {"SUB01": 5, "MET01": {"aside": "na"}, "Q_PRIORITY": ["SUB", "MET"], "Q_CONTACT": True}
    assert answered.given(instrument, ASKED, layout.again(kept)) == kept


def test_only_what_differs_is_asked_about(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    first = {"SUB01": 5, "SUB02": 4, "MET01": {"aside": "na"}, "Q_PRIORITY": ["SUB"]}
    second = {"SUB01": 5, "SUB02": 3, "PSY01": 2, "Q_PRIORITY": ["SUB", "MET"]}
    assert layout.differences(instrument, ASKED, first, second) == ["SUB02", "MET01", "PSY01", "Q_PRIORITY"]
    assert layout.differences(instrument, ASKED, first, dict(first)) == []


def test_every_variant_fits_on_paper(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    assert layout.typable(instrument)
    for position in ("TEACHER", "PRIMARY_TEACHER", "PSYCHOLOGIST", "ADDITIONAL_EDUCATION", "LIBRARIAN"):
        items = branching.select(instrument, branching.Respondent(position, 20)).items
        assert [row.code for row in layout.rows(instrument, items)] == list(items)
