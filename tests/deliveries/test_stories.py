"""Pushes as people at the phone see them."""

from datetime import timedelta
from typing import Any

import pytest

from services import deliveries
from tests.deliveries.builders import fates
from tests.stage import Colleague, Stage


async def tell(stage: Stage, *people: Colleague, about: int = 7, **facts: Any) -> None:
    async with stage.database.write() as session:
        for person in people:
            given: dict[str, Any] = {"not_before": stage.now, **facts}
            await deliveries.queue(
                session,
                person_id=person.person_id,
                kind="test-note",
                about_id=about,
                once=f"note:{about}",
                **given,
            )


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    return await stage.person("Анна Петровна")


@pytest.fixture
async def ivan(stage: Stage) -> Colleague:
    return await stage.person("Иван Ильич")


@pytest.mark.long
async def test_while_telegram_asks_to_wait_nobody_is_written_to_and_then_everybody(
    stage: Stage, anna: Colleague, ivan: Colleague
) -> None:
    stage.telegram.faults.add("too_many", method="sendMessage", retry_after=30)
    await tell(stage, anna, ivan)
    await stage.settle()

    await stage.moves(minutes=1)
    await stage.moves(minutes=1)

    assert (anna.reads, ivan.reads) == (["note 7"], ["note 7"])


async def test_a_lost_answer_is_not_answered_by_a_second_copy(stage: Stage, anna: Colleague) -> None:
    stage.telegram.faults.add("lost_answer", method="sendMessage")
    await tell(stage, anna)

    await stage.settle()
    await stage.moves(hours=2)

    assert (anna.reads, await fates(stage.database)) == (["note 7"], [("uncertain", "no_answer")])


async def test_whoever_blocked_the_bot_hears_it_again_after_unblocking(
    stage: Stage, anna: Colleague, ivan: Colleague
) -> None:
    await anna.blocks()
    await tell(stage, anna, ivan)
    await stage.settle()
    await anna.unblocks()
    await tell(stage, anna, about=8)
    await stage.settle()

    assert ([words for words in anna.reads if "note" in words], ivan.reads) == (["note 8"], ["note 7"])


async def test_a_reminder_does_not_come_after_what_it_reminds_of(stage: Stage, anna: Colleague) -> None:
    evening = stage.now + timedelta(hours=5)
    await tell(stage, anna, not_before=evening, until=evening + timedelta(hours=2))

    await stage.moves(hours=20)

    assert (anna.chat, await fates(stage.database)) == ([], [("skipped", "expired")])


@pytest.mark.long
async def test_what_is_written_late_in_the_evening_comes_in_the_morning(
    stage: Stage, anna: Colleague
) -> None:
    await stage.moves(hours=6)
    await tell(stage, anna)
    await stage.settle()
    assert anna.chat == []

    await stage.moves(hours=13)

    assert anna.reads == ["note 7"]


@pytest.mark.long
async def test_a_busy_week_ends_in_one_digest(stage: Stage, anna: Colleague) -> None:
    for about in range(1, 6):
        await tell(stage, anna, about=about)
    await stage.settle()
    assert anna.reads == ["note 1", "note 2"]

    await stage.moves(days=3)

    assert anna.reads[2:] == [
        "Дайджест недели\nСобрано 3 сообщения. Чтобы открыть, нажмите на номер.\n\n"
        "1. note 3\n\n2. note 4\n\n3. note 5"
    ]


async def test_a_restart_sends_nothing_twice(stage: Stage, anna: Colleague, ivan: Colleague) -> None:
    await tell(stage, anna, ivan)
    await stage.settle()

    await stage.restart()
    await stage.moves(days=1)

    assert (anna.reads, ivan.reads) == (["note 7"], ["note 7"])
