"""A methodist stops, pauses, resumes and retries; taps prove; what may be lost is offered again."""

import asyncio
from datetime import timedelta

import pytest

from bot.clock import Clock
from bot.database import Database
from models.deliveries import Delivery
from models.district import District
from models.inbox import Update
from scheduler.outcomes import Outcome
from services import cleanings, deliveries, pauses
from tests.deliveries.builders import SENT, TUESDAY, Post, announce, dispatcher, fates, people

CUT = Outcome("uncertain", reason="no_answer")
NO_CHAT = Outcome("refused", reason="no_chat")
LATER = TUESDAY + timedelta(minutes=5)


async def told(database: Database, count: int) -> list[int]:
    async with database.write() as session:
        ids = await people(session, count)
        await announce(session, ids)
    return ids


async def stands(database: Database) -> dict[str, int]:
    """How the note stands, without the states nobody is in."""
    async with database.read() as session:
        counted = await deliveries.counts(session, "test-note", 7)
    assert set(counted) == {"queued", "sending", "sent", "failed", "skipped", "uncertain"}
    return {state: count for state, count in counted.items() if count}


async def test_a_paused_announcement_waits_while_others_go(ledger: Database, district: District) -> None:
    ids = await told(ledger, 2)
    async with ledger.write() as session:
        await deliveries.pause(session, "test-note", 7)
        await deliveries.pause(session, "test-note", 7)
        await announce(session, ids, about_id=8)
    post = Post()
    sender = dispatcher(ledger, post, district)
    await sender.pump()
    assert (post.copies.total(), await stands(ledger)) == (2, {"queued": 2})

    async with ledger.write() as session:
        await deliveries.resume(session, "test-note", 7)
    await sender.pump()

    assert (post.copies.total(), await stands(ledger)) == (4, {"sent": 2})


@pytest.mark.long
async def test_what_is_stopped_does_not_go_even_when_it_comes_back_unsent(
    ledger: Database, district: District
) -> None:
    await told(ledger, 3)
    clock = Clock(TUESDAY)

    async def stopped(number: int) -> None:
        async with ledger.write() as session:
            assert await deliveries.stop(session, "test-note", 7, clock.now()) == number

    class Stopping(Post):
        async def __call__(self, *args: object, **facts: object) -> Outcome:
            await stopped(2)
            return Outcome("unsent", reason="too_many", retry_after=1)

    sender = dispatcher(ledger, Stopping(), district, clock, in_flight=1)
    await sender.pump()
    clock.move(timedelta(minutes=1))
    await sender.pump()

    assert await stands(ledger) == {"skipped": 3}


@pytest.mark.long
async def test_only_the_failed_are_retried_and_not_those_who_blocked_the_bot(
    ledger: Database, district: District
) -> None:
    await told(ledger, 4)
    answers = {1001: SENT, 1002: NO_CHAT, 1003: CUT, 1004: Outcome("refused", reason="blocked")}
    post = Post(lambda chat: answers[chat])
    sender = dispatcher(ledger, post, district)
    await sender.pump()
    async with ledger.write() as session:
        assert await deliveries.retry_failed(session, "test-note", 7, LATER) == 1
    post.answer = lambda _: SENT

    await dispatcher(ledger, post, district, Clock(LATER)).pump()

    assert dict(post.tried) == {1001: 1, 1002: 2, 1003: 1, 1004: 1}
    assert await stands(ledger) == {"sent": 2, "uncertain": 1, "failed": 1}


async def test_a_tap_proves_the_own_copy_and_nobody_elses(ledger: Database, district: District) -> None:
    ids = await told(ledger, 2)
    await dispatcher(ledger, Post(lambda _: CUT), district).pump()

    async with ledger.write() as session:
        await deliveries.prove(session, ids[0], 1, LATER)
        await deliveries.prove(session, ids[0], 2, LATER)

    assert await fates(ledger) == [("sent", ""), ("uncertain", "no_answer")]
    async with ledger.read() as session:
        assert (await session.get_one(Delivery, 1)).proven_at == LATER


async def test_what_may_not_have_arrived_is_offered_until_it_is_seen(
    ledger: Database, district: District
) -> None:
    ids = await told(ledger, 3)
    answers = {1001: CUT, 1002: NO_CHAT, 1003: Outcome("refused", reason="blocked")}
    await dispatcher(ledger, Post(lambda chat: answers[chat]), district).pump()

    async def offered() -> list[list[int | None]]:
        async with ledger.read() as session:
            return [list(await deliveries.unproven(session, person, LATER, "test-note")) for person in ids]

    assert await offered() == [[7], [7], []]
    async with ledger.write() as session:
        for person in ids[:2]:
            await deliveries.prove_about(session, person, "test-note", 7, LATER)
    assert (await offered(), await stands(ledger)) == ([[], [], []], {"sent": 2, "failed": 1})


async def test_what_was_on_the_wire_when_the_process_died_is_in_doubt(
    ledger: Database, district: District
) -> None:
    await told(ledger, 1)
    async with ledger.write() as session:
        delivery = await session.get_one(Delivery, 1)
        delivery.state, delivery.attempt, delivery.claimed_at = "sending", 1, TUESDAY
    post = Post()

    await dispatcher(ledger, post, district).pump()

    assert (post.tried.total(), await fates(ledger)) == (0, [("uncertain", "interrupted")])


async def test_a_long_rest_is_kept_where_every_process_sees_it(ledger: Database) -> None:
    rests = {None: TUESDAY + timedelta(seconds=40), -5: TUESDAY + timedelta(seconds=10)}
    async with ledger.write() as session:
        await pauses.remember(session, rests, TUESDAY)
        await pauses.remember(session, {None: TUESDAY + timedelta(seconds=20)}, TUESDAY)

    async with ledger.read() as session:
        assert await pauses.standing(session, TUESDAY) == rests
        assert await pauses.standing(session, TUESDAY + timedelta(seconds=30)) == {None: rests[None]}


async def test_what_is_no_longer_needed_is_deleted(ledger: Database, district: District) -> None:
    await told(ledger, 1)
    await dispatcher(ledger, Post(), district).pump()
    async with ledger.write() as session:
        session.add_all(
            Update(
                update_id=number,
                lane=1,
                payload="{}",
                received_at=TUESDAY,
                state="done",
                done_at=at,
                reply=reply,
            )
            for number, (at, reply) in enumerate([(TUESDAY, None), (TUESDAY, "{}"), (LATER, None)])
        )
    retention = district.settings.retention

    async with ledger.write() as session:
        kept_for = max(timedelta(days=retention.updates), cleanings.REPEATED_FOR)
        await cleanings.clean(session, retention, TUESDAY + kept_for + timedelta(minutes=1))
        left = [await session.get(Update, number) is not None for number in (1, 2, 3)]
        assert (left, await session.get(Delivery, 1) is not None) == ([False, True, True], True)
        await cleanings.clean(session, retention, LATER + timedelta(days=retention.deliveries))
        assert await deliveries.counts(session, "test-note", 7) == dict.fromkeys(
            ("queued", "sending", "sent", "failed", "skipped", "uncertain"), 0
        )


async def test_nothing_is_sent_by_a_process_that_does_not_lead(ledger: Database, district: District) -> None:
    await told(ledger, 1)
    post = Post()
    sender = dispatcher(ledger, post, district)
    sender._leading = lambda: False

    await sender.pump()

    assert (post.tried.total(), await stands(ledger)) == (0, {"queued": 1})


async def test_two_senders_at_once_send_one_copy_each_to_everybody(
    ledger: Database, district: District
) -> None:
    await told(ledger, 30)
    post = Post()
    one, other = dispatcher(ledger, post, district), dispatcher(ledger, post, district)
    one._recovered = other._recovered = True
    await asyncio.gather(one.pump(), other.pump())

    assert post.copies == dict.fromkeys(range(1001, 1031), 1)
    assert await stands(ledger) == {"sent": 30}
