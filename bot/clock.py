"""What time it is: the only place, beside the turn, that asks."""

from datetime import UTC, datetime, timedelta


class Clock:
    """The present moment; the demo and the tests may move it."""

    def __init__(self, start: datetime | None = None) -> None:
        self._fixed = start
        self._ahead = timedelta()

    def now(self) -> datetime:
        return (self._fixed or datetime.now(UTC)) + self._ahead

    def move(self, by: timedelta) -> None:
        self._ahead += by
