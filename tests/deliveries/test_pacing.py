"""Nothing leaves faster than Telegram allows, and people come before mailings."""

import asyncio
from collections.abc import Awaitable, Callable
from heapq import heappop, heappush
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.pacing import IDLE, Pacer


class Loop:
    """Time that jumps to whoever wakes next, a little late as real timers are."""

    def __init__(self, lateness: float = 0.0) -> None:
        self.seconds, self.lateness = 0.0, lateness
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []
        self._numbers = count()

    def now(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        heappush(self._sleepers, (self.seconds + seconds + self.lateness, next(self._numbers), woken))
        await woken.wait()

    async def runs(self, *work: Awaitable[None]) -> None:
        tasks = [asyncio.ensure_future(one) for one in work]
        while not all(task.done() for task in tasks):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers:
                self.seconds, _, woken = heappop(self._sleepers)
                woken.set()
        await asyncio.gather(*tasks)


def pacer(loop: Loop, rate: float = 28) -> Pacer:
    return Pacer(rate, monotonic=loop.now, sleep=loop.sleep)


def most_in(times: list[float], window: float) -> int:
    times = sorted(times)
    return max(sum(1 for at in times if start <= at < start + window - 1e-9) for start in times)


@settings(deadline=None, max_examples=40)
@given(
    rate=st.sampled_from([1, 5, 28, 30, 100]),
    arrivals=st.lists(st.floats(0, 3), min_size=1, max_size=120),
    lateness=st.floats(0, 0.004),
)
def test_no_second_holds_more_than_the_rate_not_even_the_first(
    rate: int, arrivals: list[float], lateness: float
) -> None:
    loop = Loop(lateness)
    pace = pacer(loop, rate)
    left: list[float] = []

    async def one(number: int, at: float) -> None:
        await loop.sleep(at)
        if await pace.admit(number + 1):
            left.append(loop.now())

    asyncio.run(loop.runs(*(one(number, at) for number, at in enumerate(arrivals))))

    assert len(left) == len(arrivals)
    assert most_in(left, 1.0) <= rate


async def test_a_thousand_copies_take_hardly_longer_than_the_rate_asks() -> None:
    loop = Loop(0.001)
    pace = pacer(loop)

    async def sender(chats: range) -> None:
        for chat in chats:
            await pace.admit(chat)

    await loop.runs(sender(range(1, 334)), sender(range(334, 667)), sender(range(667, 1001)))

    assert loop.now() < 1000 / 28 * 1.01


@pytest.mark.parametrize(
    ("chat_id", "messages", "window", "most"), [(5, 6, 1.0, 1), (-5, 40, 60.0, 18)], ids=["private", "group"]
)
async def test_a_chat_has_a_limit_of_its_own(chat_id: int, messages: int, window: float, most: int) -> None:
    loop = Loop()
    pace = pacer(loop)
    left: list[float] = []

    async def sender() -> None:
        while len(left) < messages:
            if await pace.admit(chat_id):
                left.append(loop.now())
            else:
                await loop.sleep(pace.delay(chat_id))

    await loop.runs(sender())

    assert most_in(left, window) <= most


async def test_a_person_is_answered_several_times_at_once() -> None:
    loop = Loop()
    pace = pacer(loop)

    async def talk() -> None:
        for _ in range(5):
            await pace.wait(5, reply=True)

    await loop.runs(talk())

    assert loop.now() < 0.5


async def test_a_reply_goes_before_three_hundred_waiting_pushes() -> None:
    loop = Loop()
    pace = pacer(loop)
    answered: list[float] = []

    async def reply() -> None:
        await loop.sleep(2.0)
        await pace.wait(7, reply=True)
        answered.append(loop.now() - 2.0)

    async def push(chat: int) -> None:
        await pace.admit(chat)

    await loop.runs(*(push(chat) for chat in range(100, 400)), reply())

    assert answered[0] < 0.1


async def test_when_telegram_asks_to_wait_pushes_come_back_later_and_replies_wait() -> None:
    loop = Loop()
    pace = pacer(loop)
    seen: list[tuple[str, bool, float]] = []
    noticed: list[tuple[float, int | None]] = []
    pace.noticed = lambda seconds, chat: noticed.append((seconds, chat))

    async def push(chat: int) -> None:
        went = await pace.admit(chat)
        seen.append(("push", went, round(loop.now())))

    async def reply() -> None:
        await loop.sleep(1)
        await pace.wait(7, reply=True)
        seen.append(("reply", True, round(loop.now())))

    pace.rest(30)
    await loop.runs(push(1), push(2), reply())

    assert seen == [("push", False, 0), ("push", False, 0), ("reply", True, 30)]
    assert noticed == [(30, None)]


async def test_those_already_waiting_are_sent_back_when_a_rest_begins() -> None:
    loop = Loop()
    pace = pacer(loop, rate=1)
    went: list[bool] = []

    async def push(chat: int) -> None:
        went.append(await pace.admit(chat))

    async def warning() -> None:
        await loop.sleep(0.5)
        pace.rest(60)

    await loop.runs(push(1), push(2), push(3), warning())

    assert (went, loop.now() < 60) == ([True, False, False], True)


async def test_a_rest_of_one_chat_holds_nobody_else() -> None:
    loop = Loop()
    pace = pacer(loop)
    pace.rest(40, chat_id=-5)

    async def both() -> None:
        assert (await pace.admit(-5), await pace.admit(6)) == (False, True)

    await loop.runs(both())

    assert 39 < pace.delay(-5) < 46


async def test_one_who_gives_up_waiting_does_not_stop_the_line() -> None:
    loop = Loop()
    pace = pacer(loop, rate=1)
    await pace.admit(1)
    impatient = asyncio.ensure_future(pace.admit(2))
    patient = asyncio.ensure_future(pace.admit(3))
    await asyncio.sleep(0)

    impatient.cancel()

    await loop.runs(as_none(lambda: patient))
    assert patient.result()


async def as_none(task: Callable[[], Awaitable[bool]]) -> None:
    await task()


async def test_chats_long_silent_are_forgotten() -> None:
    loop = Loop()
    pace = pacer(loop, rate=1e6)

    async def everybody() -> None:
        for chat in range(1, 20 * IDLE):
            await pace.admit(chat)
            loop.seconds += 0.01

    await loop.runs(everybody())

    assert len(pace._chats) <= IDLE
