"""How pushes keep off a wire that does not carry them."""

import random
from collections.abc import Awaitable, Callable

from scheduler.backoff import doubled
from scheduler.outcomes import Outcome

LONGEST = 60.0
IN_A_ROW = 3
Ask = Callable[[], Awaitable[bool]]


async def unasked() -> bool:
    """Tries with the next push itself."""
    return True


class Lull:
    """When to try again after the wire has failed: later each time, and first with a question that leaves
    nothing behind.

    A copy whose answer does not come may have arrived, and stays in doubt: a wire that is silent would
    make a doubt of every copy there is. So after IN_A_ROW of them nothing is sent until `asks` was
    answered; one lost answer among good ones stops nothing.
    """

    def __init__(self, now: Callable[[], float], asks: Ask = unasked) -> None:
        self._now, self._asks = now, asks
        self._failures = self._doubts = 0
        self._until = 0.0
        self._answered = True

    def heed(self, outcome: Outcome) -> None:
        """Learns from what became of an attempt."""
        if outcome.state == "unsent" and outcome.retry_after is None and outcome.moved_to is None:
            self._fail()
        elif outcome.state == "uncertain":
            self._doubts += 1
            if self._doubts >= IN_A_ROW:
                self._fail()
        else:
            self._failures = self._doubts = 0

    async def over(self) -> bool:
        """Whether a push may be tried now."""
        if self._now() < self._until:
            return False
        self._answered = self._answered or await self._asks()
        if not self._answered:
            self._fail()
        return self._answered

    def _fail(self) -> None:
        self._failures += 1
        self._answered = False
        self._until = self._now() + doubled(1, self._failures, LONGEST) * random.uniform(0.5, 1)  # noqa: S311
