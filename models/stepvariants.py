"""Steps that take a little more or less than those they are made of."""

from dataclasses import dataclass
from datetime import date

from models.steps import Day, Text


@dataclass(frozen=True)
class Spoken(Text):
    """A line or a few, typed or said: a voice note is kept as Telegram's file id, as in a FileStep."""


@dataclass(frozen=True)
class DayWithin(Day):
    """A date between `first` and `last`, both inclusive; None is no bound."""

    first: date | None = None
    last: date | None = None

    def takes(self, day: date) -> bool:
        """Whether the day lies within the bounds."""
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)
