"""A Telegram that says 429 again and again: it is obeyed, people come first, and all arrives once."""

import asyncio
import os
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from sandbox.events import Call
from scheduler.pacing import PATIENCE, Pace
from tests.announcements import stories
from tests.announcements.stories import TITLE
from tests.stage import START, Stage
from tests.turns.founding import router
from tests.wire.crowds import copies, crowd, mailed

SPEAKING = ("sendMessage", "editMessageText")


def seconds(call: Call) -> float:
    return (call.at - START).total_seconds()


def hasty(calls: list[Call]) -> list[tuple[float, float]]:
    """Calls made while Telegram had asked to wait: (when it was, until when it should have waited).

    What was on the wire at the same moment as the refusal could not know of it.
    """
    until, found = 0.0, []
    refused_at = 0.0
    for call in calls:
        at = seconds(call)
        if at + 1e-6 < until and at > refused_at:
            found.append((at, until))
        if call.status == 429:
            refused_at = at
            until = max(until, at + float(call.description.rsplit(" ", 1)[1]))
    return found


async def all_sent(stage: Stage) -> bool:
    async with stage.session() as session:
        return await session.scalar(select(Delivery.id).where(Delivery.state != "sent").limit(1)) is None


async def storm(stage: Stage, size: int, seed: int) -> None:
    """An announcement to `size` people, while some of them write and Telegram refuses at random."""
    dice = random.Random(seed)
    await stage.add(router)
    people, _ = await mailed(stage, size)
    stage.application.pacer._all = Pace(28)
    stage.telegram.pace.clock, stage.telegram.pace.strict = stage._moment, True
    stage.telegram.now = lambda: START + timedelta(seconds=stage._moment())
    for after in sorted(dice.sample(range(2 * size), size // 8)):
        stage.telegram.faults.add(
            "too_many", method="sendMessage", after=after, retry_after=dice.choice([1, 3, 17, 60, 600])
        )
    writers = dice.sample(people, size // 2)
    for number in range(40 * size):
        if number < len(writers):
            await stage.telegram.says(writers[number].id, "/table")
        await stage.application.poller.once()
        await asyncio.gather(stage.application.lanes.drain(), stage.application.sender.pump())
        if number >= len(writers) and await all_sent(stage):
            break
        stage.clock.move(timedelta(seconds=dice.choice([1, 5, 30])))
    calls = [call for call in stage.telegram.calls if call.method in SPEAKING]
    assert hasty(calls) == [], f"seed {seed}"
    assert [copies(person, TITLE) for person in people] == [1] * size, f"seed {seed}"
    assert [copies(person, "Итоги") for person in writers] == [1] * len(writers), f"seed {seed}"


async def test_a_storm_of_429s_is_waited_out_and_all_arrives_once(stage: Stage) -> None:
    await storm(stage, 40, int(os.environ.get("OPORA_SEED", "7")))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
async def test_many_storms(stage: Stage, seed: int) -> None:
    await storm(stage, int(os.environ.get("OPORA_STORM", "100")), seed)


def until_the_clock_has_moved(stage: Stage) -> Callable[[float], Awaitable[None]]:
    """Long waits last until the story moves the clock; short ones take no time."""

    async def sleep(seconds: float) -> None:
        if seconds < PATIENCE:
            await stage._wait(seconds)
            return
        until = stage._moment() + seconds
        while stage._moment() < until:  # noqa: ASYNC110 - the story's clock tells nobody that it moved
            await asyncio.sleep(0.001)

    return sleep


async def test_whoever_wrote_meanwhile_is_answered_first_when_the_wait_is_over(stage: Stage) -> None:
    await stage.add(router)
    olga, people = await stories.methodist(stage), await crowd(stage, 12)
    await stories.send(stage, olga)
    stage.application.pacer._sleep = until_the_clock_has_moved(stage)
    stage.clock.move(timedelta(minutes=2))
    stage.telegram.faults.add("too_many", method="sendMessage", after=2, retry_after=600)
    await stage.application.sender.pump()
    before = stage.telegram.calls_made
    for person in people[:4]:
        await stage.telegram.says(person.id, "/table")
    await stage.application.poller.once()
    await stage.application.sender.pump()
    assert stage.telegram.calls_made == before

    stage.clock.move(timedelta(seconds=601))
    await asyncio.gather(stage.application.lanes.drain(), stage.application.sender.pump())

    after = [call.chat_id for call in list(stage.telegram.calls)[-(stage.telegram.calls_made - before) :]]
    assert set(after[:4]) == {person.id for person in people[:4]}
    assert [copies(person, TITLE) for person in people] == [1] * 12
