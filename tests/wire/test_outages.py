"""Telegram is away for three days: what waited is sent, what has passed is not, and nobody is flooded."""

import asyncio
import os
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import func, select

from bot import service
from models.deliveries import Delivery
from models.inbox import Update
from sandbox.faults import FaultKind
from scheduler import Notice
from scheduler.lulls import Lull
from scheduler.outcomes import Outcome
from scheduler.pacing import Pace
from services import deliveries
from tests.announcements.stories import TITLE
from tests.deliveries.builders import note, noticed
from tests.stage import Colleague, Stage
from tests.turns.founding import router
from tests.wire.conftest import Rests
from tests.wire.crowds import copies, mailed

AWAY = timedelta(hours=72)
AT_ONCE, IN_A_ROW = 3, 3


async def states(stage: Stage, kind: str) -> dict[tuple[str, str], int]:
    async with stage.session() as session:
        rows = await session.execute(
            select(Delivery.state, Delivery.reason, func.count())
            .where(Delivery.kind == kind)
            .group_by(Delivery.state, Delivery.reason)
        )
        return {(state, reason): count for state, reason, count in rows}


async def remind(stage: Stage, people: list[Colleague], until: datetime, number: int) -> None:
    async with stage.database.write() as session:
        for person in people:
            await deliveries.queue(
                session,
                person_id=person.person_id,
                kind="wire-note",
                about_id=number,
                once=f"{number}",
                not_before=stage.now + timedelta(minutes=3),  # the mailing goes first
                until=until,
            )


async def is_away(stage: Stage, steps: list[tuple[timedelta, timedelta]]) -> list[datetime]:
    """Time passes by so much in such steps; gives the moments of the calls that were tried."""
    before = stage.telegram.calls_made
    for until, step in steps:
        end = stage.now + until
        hourly = stage.now
        while stage.now < end:
            stage.clock.move(step)
            if stage.now - hourly >= timedelta(hours=1):
                hourly = stage.now
                await stage.application.ticker.run_due(of=("deliveries",))
            await stage.application.sender.pump()
    made = stage.telegram.calls_made - before
    return [call.at for call in list(stage.telegram.calls)[-made:]] if made else []


def tried(stage: Stage, method: str) -> int:
    return sum(call.method == method for call in stage.telegram.calls)


async def after_three_days(
    stage: Stage, kind: FaultKind, size: int, steps: list[tuple[timedelta, timedelta]]
) -> None:
    await stage.add(router)
    stage.application.pacer._all = Pace(28)
    stage.telegram.pace.clock = stage._moment
    people, meant = await mailed(stage, size)
    await remind(stage, people[:5], stage.now + timedelta(hours=20), 1)
    await remind(stage, people[5:10], stage.now + AWAY + timedelta(hours=20), 2)
    stage.telegram.faults.add(kind, method="*", times=None)

    left = stage.now
    with noticed("wire-note", Notice(note)):
        moments = await is_away(stage, steps)
        stood = await states(stage, "announcement")
        in_doubt = sum(count for (state, _), count in stood.items() if state == "uncertain")
        fine = [at for at in moments if at <= left + steps[0][0]]
        gaps = [(later - at).total_seconds() for at, later in pairwise(fine)]
        assert max(gaps) <= 64
        assert [gap for gap in gaps if gap > 1][-3:] == pytest.approx([45] * 3, abs=17)
        assert tried(stage, "sendMessage") <= AT_ONCE + IN_A_ROW - 1
        assert in_doubt <= (0 if kind == "refused_connection" else AT_ONCE + IN_A_ROW - 1)

        stage.telegram.faults.clear()
        stage.telegram.pace.strict = True
        began = stage._moment()
        for _ in range(4):
            stage.clock.move(timedelta(minutes=1))
            await stage.application.ticker.run_due(of=("deliveries",))
            await stage.application.sender.pump()

    assert stage.telegram.pace.refused == 0
    assert stage._moment() - began < 4 * 60 + size / 20
    ended = await states(stage, "announcement")
    assert sum(ended.values()) == meant
    assert ended.pop(("sent", "")) == meant - in_doubt
    assert sum(ended.values()) == in_doubt
    assert sum(copies(person, TITLE) for person in people) >= size - in_doubt
    assert max(copies(person, TITLE) for person in people) == 1
    assert await states(stage, "wire-note") == {("skipped", "expired"): 5, ("sent", ""): 5}
    assert sum(copies(person, "note 1") for person in people) == 0


@pytest.mark.parametrize("kind", ["refused_connection", pytest.param("silence", marks=pytest.mark.long)])
async def test_after_three_days_what_waited_goes_and_what_has_passed_does_not(
    stage: Stage, kind: FaultKind
) -> None:
    fine = (timedelta(minutes=8), timedelta(seconds=2))
    await after_three_days(stage, kind, 40, [fine, (AWAY - fine[0], timedelta(hours=3))])


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["refused_connection", "silence", "bad_gateway", "lost_answer"])
async def test_three_days_second_by_second(stage: Stage, kind: FaultKind) -> None:
    size = int(os.environ.get("OPORA_AWAY", "300"))
    await after_three_days(
        stage, kind, size, [(timedelta(hours=1), timedelta(seconds=1)), (AWAY, timedelta(seconds=20))]
    )


async def test_a_lull_of_weeks_goes_on_asking_once_a_minute() -> None:
    seconds, asked = [0.0], [0]

    async def nobody() -> bool:
        asked[0] += 1
        return False

    lull = Lull(lambda: seconds[0], nobody)
    lull.heed(Outcome("unsent", reason="no_connection"))
    for _ in range(5_000):
        seconds[0] += 60
        assert not await lull.over()

    assert asked[0] == 5_000


async def test_a_start_waits_for_days_and_as_long_as_telegram_asks(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests = Rests(1_100)
    monkeypatch.setattr(service, "pause", rests)
    stage.telegram.faults.add("too_many", method="getMe", retry_after=600)
    stage.telegram.faults.add("refused_connection", method="getMe", times=None)

    assert await service._persist(stage.application.parts.bot.get_me, asyncio.Event()) is None

    assert rests.seconds[0] == 600
    assert (min(rests.seconds[9:]) >= 21, max(rests.seconds[9:]) <= 30) == (True, True)


async def test_polls_wait_longer_up_to_half_a_minute_and_not_all_alike(stage: Stage) -> None:
    stage.telegram.faults.add("refused_connection", method="*", times=None)
    rests = stage.application.poller._rest = Rests(40)

    await stage.application.poller.run(asyncio.Event())

    for number, seconds in enumerate(rests.seconds, 1):
        most = min(30.0, 0.5 * 2**number)
        assert 0.7 * most <= seconds <= most
    assert len(set(rests.seconds)) == 40


async def taken(stage: Stage) -> int:
    async with stage.session() as session:
        return await session.scalar(select(func.count()).select_from(Update)) or 0


async def test_what_telegram_no_longer_keeps_is_not_answered_and_the_rest_is(stage: Stage) -> None:
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    await anna.says("/found")
    message, button = anna.sees.message, anna.sees.button("Основать")
    schools = int(anna.sees.text.removeprefix("Школ: "))
    before = await taken(stage)
    await stage.telegram.says(anna.id, "/paper")
    stage.clock.move(timedelta(hours=71))
    await stage.telegram.says(anna.id, "/table")
    stage.clock.move(timedelta(hours=1) - timedelta(seconds=151))
    late = await stage.telegram.taps(anna.id, message, button)
    stage.clock.move(timedelta(seconds=151))
    soon = await stage.telegram.taps(anna.id, message, button)

    await stage.settle()

    assert await taken(stage) == before + 2
    assert [said.split("\n")[0] for said in anna.reads] == [f"Школ: {schools + 1}", "Итоги"]
    assert (late.answered, soon.answered) == (False, True)


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_after_an_idle_week_numbers_begin_anew_and_the_old_are_known(stage: Stage, seed: int) -> None:
    """Lower than before, and higher: each is taken; what was taken already is not, whatever its number."""
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    queue = stage.telegram.updates
    queue._random.seed(seed)
    queue._next = 1_000_000_000
    await anna.says("/found")
    old = [queue.push_raw({**tap_of(anna)}) for _ in range(2)]
    kept = list(queue.waiting)
    await stage.settle()
    said = len(anna.reads)

    numbers = []
    for _ in range(3):
        stage.clock.move(timedelta(days=8))
        await stage.telegram.says(anna.id, "/table")
        numbers.append(queue.waiting[0].id)
        await stage.settle()
        said += 1
        assert len(anna.reads) == said, numbers
    queue.waiting += kept
    await stage.application.take_webhook([one.update for one in kept])
    await stage.settle()

    assert len(anna.reads) == said
    assert len(set(numbers) | set(old)) == 5
    assert min(numbers) < 1_000_000_000 or seed != 1


def tap_of(anna: Colleague) -> dict[str, object]:
    me = {"id": anna.id, "is_bot": False, "first_name": "Анна"}
    return {"callback_query": {"id": "1", "from": me, "chat_instance": "1", "data": "t-press:found"}}
