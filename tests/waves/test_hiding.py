"""A board never lets one work out how few of a small unit have answered, nor tells a no from a not yet."""

from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from services.waves import hiding
from services.waves.hiding import Asked

LEAST = 5


def asked(
    schools: Mapping[str, set[int]], answered: set[int], associations: Mapping[str, set[int]] | None = None
) -> Asked:
    everybody = frozenset().union(*schools.values()) | frozenset().union(*(associations or {}).values())
    return Asked(
        everybody,
        frozenset(answered),
        {code: frozenset(people) for code, people in schools.items()},
        {code: frozenset(people) for code, people in (associations or {}).items()},
        LEAST,
    )


def people(first: int, count: int) -> set[int]:
    return set(range(first, first + count))


TABLE = {
    "all large": (asked({"a": people(0, 6), "b": people(6, 5)}, {0, 7}), {}),
    # Eleven of fourteen would give away two of three.
    "one small school takes a large one with it": (
        asked({"a": people(0, 6), "b": people(6, 5), "c": people(11, 3)}, {0, 1, 6, 7, 11, 12}),
        {"b": "beside", "c": "small"},
    ),
    # Nobody of the small one has answered: it says so, and the total adds nothing.
    "a small school that has not begun": (
        asked({"a": people(0, 6), "b": people(6, 5), "c": people(11, 3)}, {0, 1, 6, 7}),
        {"c": "small"},
    ),
    "two small ones hide each other": (
        asked({"a": people(0, 6), "b": people(6, 3), "c": people(9, 3)}, {0, 1, 6, 7, 9}),
        {"b": "small", "c": "small"},
    ),
    # One of each has answered, so two in all would tell it: the large one hides too.
    "two small ones with one each": (
        asked({"a": people(0, 6), "b": people(6, 3), "c": people(9, 3)}, {0, 1, 6, 9}),
        {"a": "beside", "b": "small", "c": "small"},
    ),
    "one person alone is told of anyway": (
        asked({"a": people(0, 6), "b": {6}}, {0, 1, 6}),
        {"b": "small"},
    ),
    "four people in all": (asked({"a": people(0, 4)}, {0}), {"a": "small"}),
    # Four who have not begun and four who have: even the bare marks would tell two of four.
    "nothing large to hide behind": (
        asked({"a": people(0, 4), "b": people(4, 4)}, {4, 5}),
        {"a": "beside", "b": "beside"},
    ),
}


@pytest.mark.parametrize(("given_", "expected"), [pytest.param(*row, id=name) for name, row in TABLE.items()])
def test_what_is_hidden_and_why(given_, expected):
    assert hiding.hidden(given_)[0] == expected


CROSSED = {
    # Seven less six is one.
    "an association of one school and one more": (
        asked({"a": people(0, 6), "b": people(6, 6)}, {0, 6, 7}, {"m": people(0, 7)}),
        {"m": "beside"},
    ),
    # Each of them leaves three of the school.
    "two associations that make up a school": (
        asked({"a": people(0, 9), "b": people(9, 6)}, {0, 4, 10}, {"m": people(0, 6), "n": people(3, 6)}),
        {"m": "beside", "n": "beside"},
    ),
    "an association across two schools": (
        asked({"a": people(0, 10), "b": people(10, 10)}, {0, 11}, {"m": people(5, 10)}),
        {},
    ),
    # All of the school have answered, so the rest of the association are two, and one of them has not.
    "an association of a school that is done": (
        asked({"a": people(0, 6), "b": people(6, 8)}, {*people(0, 6), 6, 9, 10}, {"m": {1, 2, 3, 6, 7}}),
        {"m": "beside"},
    ),
}


@pytest.mark.parametrize(
    ("given_", "expected"), [pytest.param(*row, id=name) for name, row in CROSSED.items()]
)
def test_an_association_tells_nothing_of_a_few_beside_the_schools(given_, expected):
    assert hiding.hidden(given_) == ({}, expected)


def shown(board: Asked, answered: frozenset[int], why: Mapping[str, str]) -> tuple[object, ...]:
    """All that a board of schools says, were these the ones who have answered."""
    lines: list[object] = [len(answered) if len(board.everybody) >= LEAST else None]
    for code, members in sorted(board.schools.items()):
        count = len(members & answered)
        lines.append({"small": min(count, 1), "beside": None}.get(why[code], count) if code in why else count)
    return tuple(lines)


@st.composite
def districts(draw: st.DrawFn) -> Asked:
    """Up to eleven people in up to four schools."""
    sizes = draw(st.lists(st.integers(1, 7), min_size=1, max_size=4))
    assume(sum(sizes) <= 11)
    schools, first = {}, 0
    for number, size in enumerate(sizes):
        schools[str(number)] = people(first, size)
        first += size
    return asked(schools, draw(st.sets(st.integers(0, first - 1))))


@pytest.mark.long
@settings(max_examples=150, deadline=None)
@example(TABLE["one small school takes a large one with it"][0])
@example(TABLE["two small ones with one each"][0])
@given(board=districts())
def test_no_count_of_a_small_school_can_be_worked_out(board):
    """Every way the answers may lie that gives the same board is tried, however many there are."""
    why = hiding.hidden(board)[0]
    said = shown(board, board.answered, why)
    order = sorted(board.everybody)
    counts: dict[str, set[int]] = {code: set() for code, reason in why.items() if reason == "small"}
    for marks in product((False, True), repeat=len(order)):
        world = frozenset(one for one, mark in zip(order, marks, strict=True) if mark)
        if shown(board, world, why) == said:
            for code in counts:
                counts[code].add(len(board.schools[code] & world))

    for code, possible in counts.items():
        members = board.schools[code]
        known_anyway = len(members) == 1 or not members & board.answered or members <= board.answered
        assert known_anyway or len(possible) > 1, (code, possible)
