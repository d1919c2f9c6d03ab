"""The letter of a code catches every slip of one digit and every two that changed places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.blanks import codes

DIGITS = st.text("0123456789", min_size=6, max_size=6)


@pytest.mark.parametrize(
    ("digits", "letter"),
    [
        ("100000", "Е"),  # 2 · 1 = 2
        ("123456", "Е"),  # 2 + 6 + 12 + 20 + 30 + 42 = 112 = 10 · 11 + 2
        ("000001", "С"),  # 7
        ("999999", "В"),  # 9 · 27 = 243 = 22 · 11 + 1
    ],
)
def test_the_letter_is_the_weighted_sum_modulo_eleven(digits: str, letter: str) -> None:
    assert codes.letter(digits) == letter


@given(DIGITS, st.integers(0, 5), st.integers(1, 9))
def test_one_wrong_digit_is_caught(digits: str, place: int, by: int) -> None:
    wrong = digits[:place] + str((int(digits[place]) + by) % 10) + digits[place + 1 :]
    assert codes.letter(wrong) != codes.letter(digits)


@given(DIGITS, st.integers(0, 5), st.integers(0, 5))
def test_two_digits_that_changed_places_are_caught(digits: str, one: int, other: int) -> None:
    swapped = list(digits)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    same = digits[one] == digits[other]
    assert (codes.letter("".join(swapped)) == codes.letter(digits)) == same


def test_a_new_code_is_read_as_itself() -> None:
    for _ in range(100):
        code = codes.new()
        assert codes.read(codes.shown(code)) == code


@pytest.mark.parametrize(
    "typed",
    ["482163K", "482163к", "482 163 К", " 482-163-к ", "482163k"],
    ids=["latin", "small", "spaces", "dashes", "small latin"],
)
def test_a_code_is_read_whatever_the_keyboard(typed: str) -> None:
    letter = codes.letter("482163")
    latin = dict(zip(codes.LETTERS, "ABEKMHPCTYX", strict=True))
    put = typed.replace("K", latin[letter]).replace("k", latin[letter].lower())
    put = put.replace("К", letter).replace("к", letter.lower())
    assert codes.read(put) == f"482163{letter}"


@pytest.mark.parametrize("typed", ["", "482163", "48216К", "абвгдеК", "4821633К", "٤٨٢١٦٣К", "482163Я"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert codes.read(typed) is None
