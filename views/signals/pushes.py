"""Pushes of signals: none says whose, which, or why."""

from locales import Say
from views import Button, Screen
from views.signals import callbacks as to


def red(say: Say) -> Screen:
    return Screen(say("signals-told-red"), Button(say("signals-told-open"), to.Cases(), style="primary"))


def weekly(count: int, say: Say) -> Screen:
    return Screen(say("signals-told-week", count=count), Button(say("signals-told-open"), to.Cases()))


def again(count: int, say: Say) -> Screen:
    return Screen(
        say("signals-told-again", count=count), Button(say("signals-told-open"), to.Cases(shelf="again"))
    )


def overdue(count: int, say: Say) -> Screen:
    """To the head of the service: how many, never whose."""
    return Screen(say("signals-told-overdue", count=count))


def unstaffed(say: Say) -> Screen:
    return Screen(say("signals-told-unstaffed"))
