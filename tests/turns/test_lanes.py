"""One lane per person: in order, one at a time, side by side with the others."""

import asyncio
import random
from collections import defaultdict, deque

from bot.lanes import Lanes


async def test_fifty_people_are_served_in_order_and_never_twice_at_once():
    waiting = {lane: deque(range(20)) for lane in range(50)}
    seen: dict[int, list[int]] = defaultdict(list)
    inside: set[int] = set()
    dice = random.Random(7)

    async def take(lane: int) -> bool:
        if not waiting[lane]:
            return False
        assert lane not in inside
        inside.add(lane)
        await asyncio.sleep(dice.random() / 1000)
        seen[lane].append(waiting[lane].popleft())
        inside.discard(lane)
        return True

    lanes = Lanes(take, workers=8)
    lanes.start()
    for _ in range(3):
        for lane in waiting:
            lanes.wake(lane)
    await lanes.drain()
    await lanes.stop()

    assert seen == {lane: list(range(20)) for lane in waiting}


async def test_a_storm_from_one_person_delays_nobody():
    order: list[str] = []
    storm = deque(range(1000))

    async def take(lane: int) -> bool:
        await asyncio.sleep(0)
        if lane == 1:
            order.append("storm")
            storm.popleft()
            return bool(storm)
        order.append("anna")
        return False

    lanes = Lanes(take, workers=2)
    lanes.start()
    lanes.wake(1)
    await asyncio.sleep(0.001)
    lanes.wake(2)
    await lanes.drain()
    await lanes.stop()

    assert "anna" in order[:-100]


async def test_one_hanging_lane_leaves_the_others_alone():
    free = asyncio.Event()
    served: list[int] = []

    async def take(lane: int) -> bool:
        if lane == 1:
            await free.wait()
        served.append(lane)
        return False

    lanes = Lanes(take, workers=4)
    lanes.start()
    for lane in (1, 2, 3):
        lanes.wake(lane)
    await asyncio.sleep(0.01)

    assert served == [2, 3]
    free.set()
    await lanes.drain()
    await lanes.stop()
    assert served == [2, 3, 1]


async def test_a_failing_turn_is_tried_again_and_stops_nobody():
    tries: list[int] = []

    async def take(lane: int) -> bool:
        tries.append(lane)
        if len(tries) == 1:
            raise RuntimeError("the database is away for a moment")
        return False

    lanes = Lanes(take, workers=1, again_after=0.01)
    lanes.start()
    lanes.wake(5)
    await lanes.drain()
    await lanes.stop()

    assert tries == [5, 5]


async def test_a_lane_held_by_another_process_waits_for_it():
    elsewhere = [False, False, True]
    taken: list[int] = []

    async def claim(_lane: int) -> bool:
        return elsewhere.pop(0)

    async def release(_lane: int) -> None:
        return None

    async def take(lane: int) -> bool:
        taken.append(lane)
        return False

    lanes = Lanes(take, workers=1, claim=claim, release=release, again_after=0.01)
    lanes.start()
    lanes.wake(9)
    await lanes.drain()
    await lanes.stop()

    assert taken == [9]


async def test_stopping_lets_what_runs_finish():
    finished: list[int] = []

    async def take(lane: int) -> bool:
        await asyncio.sleep(0.05)
        finished.append(lane)
        return False

    lanes = Lanes(take, workers=1)
    lanes.start()
    lanes.wake(1)
    lanes.wake(2)
    await asyncio.sleep(0.01)
    await lanes.stop(patience=1)

    assert finished == [1]
