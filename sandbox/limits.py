"""What Telegram takes: lengths, and how often."""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.errors import ApiError

TEXT = 4096
CAPTION = 1024
DATA_BYTES = 64
TOAST = 200
COPY = 256
COMMANDS = 100
BATCH = 100
RICH_TEXT = 32_768
DELETE_HOURS = 48
TAP_SECONDS = 150

OVERALL = (30, 1.0)
PRIVATE = (3, 3.0)
GROUP = (20, 60.0)


@dataclass(slots=True)
class Window:
    """At most `count` messages in any `seconds`."""

    count: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """Seconds until one more fits; 0 when it fits now."""
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        return self.times[0] + self.seconds - now if len(self.times) >= self.count else 0.0


class Pace:
    """How fast a bot may send: 30 a second in all, about 1 a second to a person, 20 a minute to a group.

    A person may get three at once before the second's rule bites. `clock` counts seconds; it is
    real time, since a bot that waits really sleeps.
    """

    def __init__(self, *, strict: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self.strict = strict
        self.clock = clock
        self.refused = 0
        self._overall = Window(*OVERALL)
        self._chats: dict[int, Window] = {}

    def check(self, chat_id: int) -> None:
        """Count one message to a chat, or refuse it with 429 and the seconds to wait."""
        if not self.strict:
            return
        now = self.clock()
        chat = self._chats.setdefault(chat_id, Window(*(PRIVATE if chat_id > 0 else GROUP)))
        wait = max(self._overall.wait(now), chat.wait(now))
        if wait > 0:
            self.refused += 1
            seconds = max(1, math.ceil(wait))
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        self._overall.times.append(now)
        chat.times.append(now)
