"""Typed texts, numbers, links, yes and no; options and people by part of a name."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people import Person
from models.steps import Clock, Confirm, Day, Link, Moment, Number, Option, Scale, Step, Text, YesNo
from services.forms import candidates
from services.forms.reading import aside, matching, read
from services.refusals import Refusal
from tests.forms.surveys import ASIDE, POINTS
from tests.forms.test_dates import NOW

SCALE = Scale("s", points=POINTS)


def meant(step: Step, typed: str) -> Any:
    try:
        return read(step, typed, NOW).values[0]
    except Refusal as no:
        return no.key


@pytest.mark.parametrize(
    ("step", "typed", "value"),
    [
        (Number("n"), "12", 12),
        (Number("n"), " 1 000 ", 1000),
        (Number("n"), "−3", -3),
        (Number("n"), "12,5", "forms-whole-needed"),
        (Number("n", whole=False), "12,5", 12.5),
        (Number("n"), "двенадцать", "forms-number-needed"),
        (Number("n"), "1e5", "forms-number-needed"),
        (Number("n", least=1, most=10), "0", "forms-number-between"),
        (Number("n", least=1), "0", "forms-number-least"),
        (Number("n", most=10), "11", "forms-number-most"),
        (Text("t"), "  Раз\r\nдва \x00", "Раз\nдва"),
        (Text("t", longest=3), "Раз", "Раз"),
        (Text("t", longest=3), "Четыре", "forms-text-too-long"),
        (Text("t", shortest=3), "да", "forms-text-too-short"),
        (Text("t"), "\u200b", "forms-text-too-short"),
        (Link("l"), "https://example.ru/a?b=1#c", "https://example.ru/a?b=1#c"),
        (Link("l"), "HTTP://пример.рф", "HTTP://пример.рф"),
        (Link("l"), "example.ru", "https://example.ru"),
        (Link("l"), "javascript:alert(1)", "forms-link-needed"),
        (Link("l"), "ftp://example.ru", "forms-link-needed"),
        (Link("l"), "https://localhost", "forms-link-needed"),
        (Link("l"), "https://example.ru:99999", "forms-link-needed"),
        (Link("l"), "https://[::1", "forms-link-needed"),
        (Link("l"), "смотрите example.ru", "forms-link-needed"),
        (YesNo("y"), "ДА!", True),
        (YesNo("y"), "no", False),
        (YesNo("y"), "может быть", "forms-yes-needed"),
        (SCALE, "4", 4),
        (SCALE, " 4. ", 4),
        (SCALE, "4 из 5", 4),
        (SCALE, "4 — Делаю уверенно", 4),
        (SCALE, "делаю УВЕРЕННО!", 4),
        (SCALE, "пока не умею", 1),
        (SCALE, "0", "forms-number-between"),
        (SCALE, "6", "forms-number-between"),
        (SCALE, "-4", "forms-number-between"),
        (SCALE, "4-5", "forms-number-between"),
        (SCALE, "4,5", "forms-number-between"),
        (SCALE, "получается", "forms-number-between"),
        (SCALE, "четыре", "forms-number-between"),
        (SCALE, "", "forms-number-between"),
        (Confirm("c"), "yes", True),
        (Confirm("c"), "нет", "forms-confirm-needed"),
    ],
)
def test_a_typed_answer_is_read_or_refused(step: Step, typed: str, value: Any) -> None:
    assert meant(step, typed) == value


@pytest.mark.long
@given(st.text(max_size=80) | st.from_regex(r"\A[0-9 .:/\-в]{1,20}\Z"))
def test_any_text_is_read_or_refused_in_words(typed: str) -> None:
    for step in (
        SCALE,
        Number("n"),
        Text("t"),
        Link("l"),
        YesNo("y"),
        Day("d", past=True),
        Clock("c"),
        Moment("m"),
    ):
        read_or_refused = meant(step, typed)
        assert (
            not isinstance(read_or_refused, str)
            or isinstance(step, Text | Link)
            or read_or_refused.startswith("forms-")
        )


OPTIONS = [Option(1, "Математика"), Option(2, "Математика и физика"), Option(3, "Ёлочка")]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [("математика", [1]), ("матем", [1, 2]), ("физика", [2]), ("елочка!", [3]), ("химия", []), ("…", [])],
)
def test_an_option_is_found_by_its_name_or_a_part_of_it(typed: str, ids: list[int]) -> None:
    assert [option.id for option in matching(OPTIONS, typed)] == ids


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Не хочу отвечать", "no"),
        ("не относится к моей работе.", "na"),
        ("не хочу", None),
        ("Не хочу отвечать на это", None),
        ("…", None),
    ],
)
def test_an_answer_that_is_none_is_typed_in_full(typed: str, meant: str | None) -> None:
    assert aside(list(ASIDE), typed) == meant


ANNA = Person(code="0147", surname="Семёнова-Тян", name="Анна", patronymic="Петровна")


@pytest.mark.parametrize(
    ("typed", "names", "found"),
    [
        ("семен", True, True),
        ("тян анна", True, True),
        ("Анна Семёнова", True, True),
        ("анна иванова", True, False),
        ("0147", True, True),
        ("№ 01", False, True),
        ("семен", False, False),
        ("", True, False),
    ],
)
def test_a_person_is_found_by_beginnings_of_words(typed: str, names: bool, found: bool) -> None:
    assert (candidates.matching([ANNA], typed, names=names) == [ANNA]) is found
