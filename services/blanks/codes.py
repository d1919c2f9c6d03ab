"""The code of a printed questionnaire: six digits and a letter that catches slips. No I/O."""

import secrets
from collections.abc import Iterator

# Letters that look alike in Russian and Latin: whichever keyboard is on, the letter is the same.
LETTERS = "АВЕКМНРСТУХ"
LATIN = str.maketrans("ABEKMHPCTYX", LETTERS)
DIGITS = 6


def new() -> str:
    """A fresh code, «482163К»."""
    digits = f"{secrets.randbelow(9 * 10 ** (DIGITS - 1)) + 10 ** (DIGITS - 1)}"
    return digits + letter(digits)


def endless() -> Iterator[str]:
    while True:
        yield new()


def letter(digits: str) -> str:
    """The check letter: one wrong digit, or two that changed places, give another one.

    The sum of digits weighted 2 to 7, modulo 11: weights differ from each other and from 0 by less
    than 11, which is prime.
    """
    return LETTERS[sum(weight * int(digit) for weight, digit in enumerate(digits, 2)) % len(LETTERS)]


def read(typed: str) -> str | None:
    """A code as it is kept, whatever spaces, dashes and keyboard it was typed with; None if it is none."""
    bare = "".join(one for one in typed.upper() if one.isalnum()).translate(LATIN)
    if len(bare) != DIGITS + 1 or not (bare[:-1].isascii() and bare[:-1].isdigit()):
        return None
    return bare if bare[-1] == letter(bare[:-1]) else None


def shown(code: str) -> str:
    """«482 163 К»: easier to copy."""
    return f"{code[:3]} {code[3:6]} {code[6:]}"
