"""«Скрыть»: answers and levels leave the chat at a tap; by themselves they leave within two days."""

from locales import Say
from views import Button, Screen
from views.people.callbacks import Hide, Menu


def button(say: Say) -> Button:
    """Under any screen that `fades`."""
    return Button(say("people-hide"), Hide())


def hidden(say: Say) -> Screen:
    """What stands in the place of a screen that was hidden."""
    return Screen(say("people-hidden"), Button(say("people-menu-back"), Menu()))
