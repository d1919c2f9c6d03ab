"""Every kind of button there is, and buttons made up of all that may stand in one."""

import os
import random
from collections.abc import Iterator
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter

from bot import features

WORDS = ("", "x", "yes", "no", "all", "own", "docx", "xlsx", "2026", "2026-12-24", "2026/27", "INC", "math",
         "asked", "open", "1", "0", "я" * 20)  # fmt: skip
FAR = (0, -1, 9, 77, 10**6, 2**31, 2**63 - 1, 2**63, 10**30)


def dice() -> random.Random:
    """Chance with the seed OPORA_SEED, or one that is printed where a test fails."""
    seed = int(os.environ.get("OPORA_SEED", "0")) or random.randrange(10**6)
    print("OPORA_SEED", seed)  # noqa: T201 - shown where a test fails
    return random.Random(seed)


def kinds() -> list[type[CallbackData]]:
    """The classes of buttons that some route answers to, by prefix."""
    found = {kind.__prefix__: kind for kind, _ in routes()}
    return [found[prefix] for prefix in sorted(found)]


def routes() -> Iterator[tuple[type[CallbackData], str]]:
    """Each route for taps: the kind of its button, and the right it names."""
    for module in features.handlers():
        for handler in _handlers(module.router):
            for one in handler.filters or ():
                if isinstance(one.callback, CallbackQueryFilter):
                    yield one.callback.callback_data, handler.flags["right"]


def made(kind: type[CallbackData], number: int, word: str, *, yes: bool) -> str:
    """A well-formed button: the number wherever a number is due, and so on; empty where it is too long."""
    values: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        values[name] = _value(field.annotation, number, word, yes=yes)
    try:
        return kind(**values).pack()
    except ValueError:  # a colon in it, or more than 64 bytes
        return ""


def _value(kind: object, number: int, word: str, *, yes: bool) -> int | bool | str:
    return yes if kind is bool else number if kind is int else word


def longest(kind: type[CallbackData], number: int) -> Iterator[str]:
    """Buttons as long as may be, each with one word drawn out: what is shown next may have no room for it."""
    words = [name for name, field in kind.model_fields.items() if field.annotation is str]
    for drawn in words:
        values = dict.fromkeys(words, "") | {
            name: number if field.annotation is int else True
            for name, field in kind.model_fields.items()
            if field.annotation is not str
        }
        room = 64 - len(kind(**values).pack().encode())
        yield kind(**{**values, drawn: "x" * room}).pack()


def spoilt(data: str, dice: random.Random) -> str:
    """The same with something wrong: cut, longer, of another type, as long as may be."""
    parts = data.split(":")
    place = dice.randrange(len(parts))
    wrong = dice.choice(
        ("", "x", "-1", "1e9", "٣", "0x1", "None", "1.0", str(2**63), str(10**40), "\x00", "я")
    )
    ways = (
        data[: dice.randrange(1, len(data) + 1)],
        data + ":9",
        ":".join(parts[:place]) or parts[0],
        ":".join([*parts[:place], wrong, *parts[place + 1 :]]),
        ":".join([parts[0], *["9" * 60]]),
        data.upper(),
        data + "я" * 32,
        " " + data,
    )
    return dice.choice(ways).encode()[:64].decode("utf-8", "ignore") or "x"


def _handlers(router: Router) -> Iterator[HandlerObject]:
    yield from router.callback_query.handlers
    for part in router.sub_routers:
        yield from _handlers(part)
