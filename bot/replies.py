"""What answers an update, from the turn that made it to the pen that draws it."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.inbox import Waiting
from bot.pen import Place, place_of
from models.inbox import Update
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

    @classmethod
    def again(cls, row: Update) -> "Reply":
        """What was kept of an update whose screen is not known to be drawn; its tap waits no longer."""
        place, screen = place_of(row.payload), Screen.restored(row.reply or "")
        return cls(row.id, replace(place, tap_id=None) if place else None, screen, row.received_at)

    @property
    def over(self) -> int | None:
        """The message that is redrawn."""
        if self.place is None or self.screen is None or not self.screen.text:
            return None
        return self.place.message_id if self.place.takes(self.screen) else None

    @property
    def alone(self) -> bool:
        """Whether a message is redrawn and nothing else is to be drawn."""
        return self.over is not None and self.screen is not None and not self.screen.then

    @property
    def kept(self) -> str | None:
        """The screen as it is kept until it is drawn."""
        return self.screen.stored() if self.screen else None
