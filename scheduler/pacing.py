"""When the next message may leave: an even schedule under Telegram's limits, replies before pushes."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from heapq import heapify, heappop, heappush
from itertools import count

SLACK = 0.005
BURST = 5.0
PATIENCE = 5.0
IDLE = 1000


class Pace:
    """At most `most` in any window of `per` seconds, evenly; `slack` seconds of lateness may be made up.

    A generic cell rate: each taken place moves the next one on, and nothing unused is saved up.
    """

    __slots__ = ("free_at", "slack", "step")

    def __init__(self, most: float, per: float = 1.0, slack: float = SLACK) -> None:
        self.step, self.slack = (per + slack) / most, slack
        self.free_at = 0.0

    def delay(self, now: float, slack: float = 0.0) -> float:
        return max(0.0, self.free_at - max(self.slack, slack) - now)

    def take(self, now: float) -> None:
        self.free_at = max(self.free_at, now) + self.step


class _Waiting:
    """One who waits for a place; the least goes first."""

    __slots__ = ("rank", "turn")

    def __init__(self, rank: tuple[bool, int]) -> None:
        self.rank, self.turn = rank, asyncio.Event()

    def __lt__(self, other: "_Waiting") -> bool:
        return self.rank < other.rank


class Pacer:
    """Places on the wire: `rate` a second over all, one a second in a private chat, 18 a minute in a group.

    A reply to a person goes before any push, and a few may follow one another at once in a chat.
    `noticed` is told of every rest that Telegram asked for, so that it can be remembered.
    """

    def __init__(
        self,
        rate: float = 28,
        *,
        idle: int = IDLE,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.now = monotonic
        self.noticed: Callable[[float, int | None], None] | None = None
        self._sleep = sleep
        self._all = Pace(rate)
        self._chats: dict[int, Pace] = {}
        self._idle = self._most_chats = idle
        self._line: list[_Waiting] = []
        self._numbers = count()
        self._rests_until = 0.0

    async def wait(self, chat_id: int, *, reply: bool = True) -> None:
        """Returns when a message to the chat may leave, however long that takes."""
        chat = self._chat(chat_id)
        while delay := max(self.resting, chat.delay(self.now(), BURST if reply else 0)):
            await self._sleep(delay)
        chat.take(self.now())
        while not await self._place(reply):
            await self._sleep(self.resting)

    async def admit(self, chat_id: int) -> bool:
        """Waits as a push does; False when it had better come back after `delay(chat_id)` seconds."""
        chat = self._chat(chat_id)
        while delay := self.delay(chat_id):
            if delay > PATIENCE or self.resting:
                return False
            await self._sleep(delay)
        chat.take(self.now())
        return await self._place(reply=False)

    @property
    def resting(self) -> float:
        """For how many seconds nothing may leave at all."""
        return max(0.0, self._rests_until - self.now())

    def delay(self, chat_id: int) -> float:
        """For how many seconds no push may go to the chat."""
        return max(self.resting, self._chat(chat_id).delay(self.now()))

    def rest(self, seconds: float, chat_id: int | None = None) -> None:
        """Telegram asked to wait: everything, or one chat, stands still for so long."""
        self.stand(seconds, chat_id)
        if self.noticed:
            self.noticed(seconds, chat_id)

    def stand(self, seconds: float, chat_id: int | None = None) -> None:
        """The same without telling anyone: a rest that is known already."""
        until = self.now() + seconds
        if chat_id is not None:
            chat = self._chat(chat_id)
            chat.free_at = max(chat.free_at, until + max(chat.slack, BURST))
            return
        self._rests_until = max(self._rests_until, until)
        for waiting in self._line:
            waiting.turn.set()

    async def _place(self, reply: bool) -> bool:
        mine = _Waiting((not reply, next(self._numbers)))
        heappush(self._line, mine)
        try:
            while not self.resting:
                if self._line[0] is not mine:
                    await mine.turn.wait()
                    mine.turn.clear()
                elif delay := self._all.delay(self.now()):
                    await self._sleep(delay)
                else:
                    self._all.take(self.now())
                    return True
            return False
        finally:
            self._leave(mine)

    def _leave(self, mine: _Waiting) -> None:
        if self._line[0] is mine:
            heappop(self._line)
        else:
            self._line.remove(mine)
            heapify(self._line)
        if self._line:
            self._line[0].turn.set()

    def _chat(self, chat_id: int) -> Pace:
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) >= self._most_chats:
                self._forget_idle()
            chat = self._chats[chat_id] = Pace(18, 60, 10) if chat_id < 0 else Pace(1)
        return chat

    def _forget_idle(self) -> None:
        now = self.now()
        self._chats = {chat_id: pace for chat_id, pace in self._chats.items() if pace.free_at > now}
        self._most_chats = max(self._idle, 2 * len(self._chats))
