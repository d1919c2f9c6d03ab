"""The word shown in the room: choosing it, and recognising it however it is typed. No I/O."""

from collections.abc import Sequence
from typing import Protocol

LONGEST = 40


class Draw(Protocol):
    """random.Random, secrets.SystemRandom."""

    def choice(self, seq: Sequence[str], /) -> str: ...


def choose(words: Sequence[str], before: str | None, draw: Draw) -> str:
    """A word of the district's, another one than before."""
    return draw.choice([word for word in words if word != before])


def bare(typed: str) -> str:
    """The letters alone: neither case, nor Ё, nor spaces and signs around make a difference."""
    return "".join(letter for letter in typed.casefold().replace("ё", "е") if letter.isalpha())


def same(typed: str, word: str) -> bool:
    return bool(bare(word)) and bare(typed) == bare(word)


def like_one(typed: str) -> bool:
    """Whether something a person wrote may be such a word: one word, not a sentence, not a command."""
    trimmed = typed.strip(" .,!?»«\"'")
    return 3 <= len(trimmed) <= LONGEST and not trimmed.startswith("/") and len(trimmed.split()) == 1
