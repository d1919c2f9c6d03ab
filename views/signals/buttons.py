"""The buttons of signals on screens of others."""

from collections.abc import Callable

from locales import Say
from views import Button
from views.signals import callbacks as to


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    """«Сигналы» for whoever answers them; the numbers alone for the head of the service."""
    if may("adaptation.risk"):
        return [Button(say("signals-to-cases"), to.Cases())]
    return [Button(say("signals-to-figures"), to.Figures())] if may("adaptation.overdue") else []


def of_own(say: Say) -> Button:
    """On a young teacher’s page of pulses, while her case is live."""
    return Button(say("signals-to-mine"), to.Mine())
