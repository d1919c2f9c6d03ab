"""Pieces of work for a workroom: what its hands may meet."""

import os
import signal
import sys
import time
from collections.abc import Sequence

from services.apart import apart


class Shy(Exception):
    """An error that cannot be told to another process."""

    def __init__(self, name: str, *, mark: int) -> None:
        super().__init__(f"{name}: {mark}")


@apart
def whose() -> int:
    """The process it is done in."""
    return os.getpid()


@apart
def settings() -> Sequence[str]:
    """The names of the settings known there."""
    return [name for name in os.environ if name.startswith("BOT_")]


@apart
def speaks(words: str) -> str:
    sys.stdout.write(words)
    sys.stdout.flush()
    return words


@apart
def refuses(words: str) -> None:
    raise ValueError(words)


@apart
def blushes() -> None:
    raise Shy("Анна Петровна", mark=2)


@apart
def falls() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@apart
def never_ends() -> None:
    while True:
        time.sleep(1)


@apart
def wide(size: int) -> bytes:
    return bytes(size)
