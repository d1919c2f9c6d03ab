"""The buttons of proposals among those of all mentoring."""

from collections.abc import Callable

from locales import Say
from views import Button
from views.matches import callbacks as to


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    return [Button(say("matches-to-cohort"), to.Cohort())] if may("mentoring.assign") else []
