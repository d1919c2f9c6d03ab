"""Quiet hours, lesson hours and the budget of attention."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import Clock
from bot.database import Database
from models.deliveries import Delivery
from models.district import District
from scheduler.ticker import next_due
from services import deliveries
from tests.deliveries.builders import TUESDAY, Post, announce, dispatcher, fates, people, several

EVENING = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)  # 20:00 in Moscow
MORNING = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)  # 09:00 the day after
LESSON = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)  # 15:00 in Moscow


async def one(database: Database, **facts: Any) -> None:
    async with database.write() as session:
        ids = await people(session, 1)
        given: dict[str, Any] = {
            "kind": "test-note",
            "about_id": 1,
            "once": "1",
            "not_before": TUESDAY,
            **facts,
        }
        await deliveries.queue(session, person_id=ids[0], **given)


async def times(database: Database) -> list[datetime]:
    async with database.read() as session:
        return list(await session.scalars(select(Delivery.not_before).order_by(Delivery.id)))


@pytest.mark.long
async def test_in_the_evening_a_push_waits_for_the_morning(ledger: Database, district: District) -> None:
    await one(ledger)
    clock, post = Clock(EVENING), Post()
    sender = dispatcher(ledger, post, district, clock)
    await sender.pump()
    assert (post.copies.total(), await times(ledger)) == (0, [MORNING])

    clock.move(MORNING - EVENING)
    await sender.pump()

    assert post.copies.total() == 1


async def test_what_is_urgent_goes_in_the_evening(ledger: Database, district: District) -> None:
    await one(ledger, urgent=True)
    post = Post()

    await dispatcher(ledger, post, district, Clock(EVENING)).pump()

    assert post.copies.total() == 1


async def test_a_reminder_that_the_night_outlasts_is_not_sent_in_the_morning(
    ledger: Database, district: District
) -> None:
    await one(ledger, until=EVENING + timedelta(hours=3))
    clock, post = Clock(EVENING), Post()
    sender = dispatcher(ledger, post, district, clock)
    await sender.pump()
    clock.move(MORNING - EVENING)

    await sender.pump()

    assert (post.tried.total(), await fates(ledger)) == (0, [("skipped", "expired")])


@pytest.mark.parametrize(
    ("moment", "urgent", "silent"),
    [(LESSON, False, True), (LESSON, True, False), (TUESDAY, False, False)],
    ids=["in a lesson", "urgent in a lesson", "after lessons"],
)
async def test_a_push_makes_no_sound_in_a_lesson(
    ledger: Database, district: District, moment: datetime, urgent: bool, silent: bool
) -> None:
    await one(ledger, urgent=urgent, not_before=LESSON)
    post = Post()

    await dispatcher(ledger, post, district, Clock(moment)).pump()

    assert [said_silently for _, _, said_silently in post.screens] == [silent]


async def test_the_third_push_of_a_day_waits_for_the_digest(ledger: Database, district: District) -> None:
    await several(ledger, 4)
    post = Post()

    await dispatcher(ledger, post, district).pump()

    async with ledger.read() as session:
        lanes = list(await session.scalars(select(Delivery.lane).order_by(Delivery.id)))
    assert (post.copies.total(), lanes) == (2, ["push", "push", "digest", "digest"])


@pytest.mark.long
async def test_the_sixth_push_of_a_week_waits_for_the_digest(ledger: Database, district: District) -> None:
    ids = await several(ledger, 0)
    clock, post = Clock(datetime(2026, 11, 23, 12, 0, tzinfo=UTC)), Post()
    sender = dispatcher(ledger, post, district, clock)
    for day in range(4):
        async with ledger.write() as session:
            for number in range(2):
                await announce(session, ids, about_id=10 * day + number + 20)
        clock.move(timedelta(days=1))
        await sender.pump()

    assert post.copies.total() == 5


@pytest.mark.long
@pytest.mark.parametrize("facts", [{"urgent": True}, {"budgeted": False}], ids=["urgent", "not budgeted"])
async def test_some_pushes_pass_the_budget(
    ledger: Database, district: District, facts: dict[str, Any]
) -> None:
    await several(ledger, 4, **facts)
    post = Post()

    await dispatcher(ledger, post, district).pump()

    assert post.copies.total() == 4


async def test_what_cannot_wait_for_friday_goes_tomorrow_or_is_counted_as_unsaid(
    ledger: Database, district: District
) -> None:
    ids = await several(ledger, 2)
    async with ledger.write() as session:
        for number, until in enumerate((timedelta(days=2), timedelta(hours=2)), 50):
            await deliveries.queue(
                session,
                person_id=ids[0],
                kind="test-note",
                about_id=number,
                once=f"{number}",
                not_before=TUESDAY,
                until=TUESDAY + until,
            )

    await dispatcher(ledger, Post(), district).pump()

    assert (await fates(ledger))[2:] == [("queued", ""), ("skipped", "budget")]
    assert (await times(ledger))[2] == MORNING


async def test_the_next_thing_due_is_the_next_push_or_the_next_digest(
    ledger: Database, district: District
) -> None:
    async with ledger.read() as session:
        assert await next_due(session, TUESDAY, district) == (FRIDAY, "deliveries-next-digest")
    await one(ledger, not_before=MORNING)

    async with ledger.read() as session:
        assert await next_due(session, TUESDAY, district) == (MORNING, "deliveries-next-push")
