"""The rules of checking in, as tables."""

from datetime import timedelta
from random import Random

import pytest

from models.events import ONLINE, PLACE, Event
from services.attendances import checking, rules, words
from tests.stage import START

MINUTES = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("берёза", True),
        ("БЕРЕЗА", True),
        ("  Берёза! ", True),
        ("«берёза»", True),
        ("б е р ё з а", True),
        ("берёзка", False),
        ("", False),
        ("...", False),
    ],
)
def test_a_word_is_known_however_it_is_typed(typed: str, same: bool) -> None:
    assert words.same(typed, "берёза") is same


def test_another_word_is_always_another_one() -> None:
    assert {words.choose(["сад", "лес", "луг"], "лес", Random(seed)) for seed in range(30)} == {"сад", "луг"}


@pytest.mark.parametrize(
    ("by", "shown_at", "at", "late"),
    [
        ("qr", None, 15, False),
        ("qr", None, 16, True),
        ("word", -10, 15, False),
        ("word", -10, 16, True),
        ("word", 80, 85, False),
        ("hand", None, 60, False),
        ("list", None, 600, False),
    ],
)
def test_who_comes_a_quarter_of_an_hour_after_the_start_is_late(
    by: str, shown_at: int | None, at: int, late: bool
) -> None:
    event = _event(shown_at)

    assert rules.late(event, START + at * MINUTES, by=by) is late


@pytest.mark.parametrize(
    ("by", "at", "no"),
    [
        ("word", -31, "attendances-too-early"),
        ("word", -30, None),
        ("word", 90 + 120, None),
        ("word", 90 + 121, "attendances-doors-closed"),
        ("qr", 90 + 121, "attendances-doors-closed"),
        ("hand", -31, "attendances-too-early"),
        ("hand", 9000, None),
        ("list", 9000, None),
    ],
)
def test_doors_open_half_an_hour_before_and_close_two_hours_after(by: str, at: int, no: str | None) -> None:
    refused = rules.refusal(_event(None), START + at * MINUTES, by=by)

    assert (refused.key if refused else None) == no


@pytest.mark.parametrize(
    ("ways", "seat_way", "by", "way"),
    [
        ([ONLINE], None, "qr", ONLINE),
        ([PLACE], ONLINE, "word", PLACE),
        ([PLACE, ONLINE], ONLINE, "qr", PLACE),
        ([PLACE, ONLINE], ONLINE, "word", ONLINE),
        ([PLACE, ONLINE], PLACE, "word", PLACE),
        ([PLACE, ONLINE], None, "word", ONLINE),
        ([PLACE, ONLINE], None, "hand", PLACE),
        ([PLACE, ONLINE], ONLINE, "list", ONLINE),
    ],
)
def test_how_somebody_takes_part_follows_from_how_she_came(
    ways: list[str], seat_way: str | None, by: str, way: str
) -> None:
    assert rules.way(ways, seat_way, by=by) == way


def _event(shown_at: int | None) -> Event:
    shown = START + shown_at * MINUTES if shown_at is not None else None
    return Event(
        state="published",
        external=False,
        starts_at=START,
        ends_at=START + 90 * MINUTES,
        code_word_at=shown,
    )


def test_codes_cannot_be_guessed_and_fit_a_link() -> None:
    tokens = {checking.token() for _ in range(200)}

    assert len(tokens) == 200
    assert {len(token) for token in tokens} == {39}
    assert len(f"at-{next(iter(tokens))}") <= 64
