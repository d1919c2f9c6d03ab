"""What the turn itself says when no feature does."""

from collections.abc import Mapping

from locales import Say
from views import Button, Screen
from views.people import Menu


def old_button(say: Say) -> Screen:
    """A button nobody knows any more: says so and offers the menu."""
    return Screen(say("turns-old-button"), Button(say("turns-menu"), Menu()), fresh=True)


def refused(key: str, facts: Mapping[str, object], say: Say) -> Screen:
    """A rule said no: the words of its key, anew, so that what was on the screen stays."""
    words = {name: fact for name, fact in facts.items() if name != "about"}
    return Screen(say(key, **words), Button(say("turns-menu"), Menu()), fresh=True)


def incident(code: str, say: Say) -> Screen:
    """Something broke on our side: an apology with a code the person can quote."""
    return Screen(say("turns-incident", code=code), Button(say("turns-menu"), Menu()), fresh=True)


def unreadable(code: str, say: Say) -> Screen:
    """An update that could not be read at all."""
    return Screen(say("turns-unreadable", code=code), Button(say("turns-menu"), Menu()), fresh=True)
