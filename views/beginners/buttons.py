"""The buttons of the register among those of all mentoring."""

from collections.abc import Callable

from locales import Say
from views import Button
from views.beginners import callbacks as to


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    buttons = [Button(say("beginners-to-register"), to.Register())] if may("mentoring.register") else []
    if may("mentoring.aggregate"):
        buttons.append(Button(say("beginners-to-figures"), to.Figures()))
    return buttons
