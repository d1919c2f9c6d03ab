"""«Скрыть»: answers and levels leave the chat at a tap; by themselves they leave within two days."""

from functools import cache
from pathlib import Path

from locales import Say
from views import Button, Screen
from views.people.callbacks import Hide, Menu


def button(say: Say) -> Button:
    """Under any screen that `fades`."""
    return Button(say("people-hide"), Hide())


def hidden(say: Say) -> Screen:
    """What stands in the place of a screen that was hidden."""
    return Screen(say("people-hidden"), Button(say("people-menu-back"), Menu()))


@cache
def blank() -> bytes:
    """An empty picture, for the place of one that was hidden."""
    return Path(__file__).with_name("hidden.png").read_bytes()
