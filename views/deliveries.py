"""The Friday digest."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData

from locales import Html, Say
from views import Button, Screen

IN_A_ROW = 6


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a digest, and what its numbered button opens."""

    text: str
    opens: CallbackData | None = None


def digest(items: Sequence[Item], say: Say) -> Screen:
    """The week's items, numbered; a button with the number opens what can be opened."""
    numbered = list(enumerate(items, 1))
    head = say("deliveries-digest", count=len(items))
    lines = [say("deliveries-digest-item", number=str(number), text=item.text) for number, item in numbered]
    buttons = [Button(str(number), item.opens) for number, item in numbered if item.opens]
    rows = [buttons[start : start + IN_A_ROW] for start in range(0, len(buttons), IN_A_ROW)]
    return Screen(Html.joined([head, *lines], "\n\n"), *rows)
