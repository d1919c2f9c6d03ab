"""What answers an update, from the turn that made it to the pen that draws it."""

from dataclasses import dataclass
from datetime import datetime

from bot.inbox import Waiting
from bot.pen import Place, place_of
from views import Screen


@dataclass(slots=True)
class Reply:
    """What is to be drawn once the turn is committed."""

    row_id: int
    place: Place | None
    screen: Screen | None
    received_at: datetime
    result: str = "done"
    more: bool = True

    @classmethod
    def to(cls, row: Waiting, screen: Screen | None, result: str = "done") -> "Reply":
        return cls(row.id, place_of(row.payload), screen, row.received_at, result)

    @property
    def kept(self) -> str | None:
        """The screen as it is kept until it is drawn."""
        return self.screen.stored() if self.screen else None
