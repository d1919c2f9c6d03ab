"""What the bot says about cover of its own accord: how many, never who."""

from locales import Say
from views import Button, Screen
from views.beginners import callbacks as to


def soon(count: int, say: Say) -> Screen:
    button = Button(say("beginners-push-open"), to.Register(shelf="grace"), style="primary")
    return Screen(say("beginners-push-soon", count=count), button)


def late(count: int, say: Say) -> Screen:
    button = Button(say("beginners-push-open"), to.Register(shelf="uncovered"), style="primary")
    return Screen(say("beginners-push-late", count=count), button)
