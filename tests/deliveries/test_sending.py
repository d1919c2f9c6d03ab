"""What becomes of a delivery, whatever Telegram answers."""

from datetime import timedelta

import pytest

from bot.clock import Clock
from bot.database import Database
from models.deliveries import Delivery
from models.district import District
from models.people import Account, Consent, Person
from scheduler import Notice
from scheduler.outcomes import Outcome
from services import deliveries
from tests.deliveries.builders import (
    SENT,
    TUESDAY,
    Post,
    announce,
    dispatcher,
    fates,
    gone,
    note,
    noticed,
    people,
)

BLOCKED = Outcome("refused", reason="blocked")
FLOOD = Outcome("unsent", reason="too_many", retry_after=30)
CUT = Outcome("uncertain", reason="no_answer")
DOWN = Outcome("unsent", reason="no_connection")


async def told(database: Database, count: int) -> list[int]:
    async with database.write() as session:
        ids = await people(session, count)
        await announce(session, ids)
    return ids


async def test_everybody_gets_one_copy_even_when_the_announcement_is_queued_twice(
    ledger: Database, district: District
) -> None:
    ids = await told(ledger, 5)
    async with ledger.write() as session:
        await announce(session, ids)
    post = Post()

    await dispatcher(ledger, post, district).pump()

    assert post.copies == dict.fromkeys(range(1001, 1006), 1)
    assert await fates(ledger) == [("sent", "")] * 5


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (SENT, ("sent", "")),
        (BLOCKED, ("failed", "blocked")),
        (Outcome("refused", reason="no_chat"), ("failed", "no_chat")),
        (FLOOD, ("queued", "")),
        (DOWN, ("queued", "")),
        (CUT, ("uncertain", "no_answer")),
    ],
    ids=lambda case: getattr(case, "reason", None) or getattr(case, "state", None),
)
async def test_an_answer_decides_the_fate(
    ledger: Database, district: District, answer: Outcome, expected: tuple[str, str]
) -> None:
    await told(ledger, 1)
    post = Post(lambda _: answer)

    await dispatcher(ledger, post, district).pump()

    assert (await fates(ledger), post.tried[1001]) == ([expected], 1)


async def test_a_doubtful_copy_is_never_sent_again_by_itself(ledger: Database, district: District) -> None:
    await told(ledger, 1)
    clock, post = Clock(TUESDAY), Post(lambda _: CUT)
    sender = dispatcher(ledger, post, district, clock)
    await sender.pump()

    clock.move(timedelta(days=1))
    await sender.pump()

    assert post.tried[1001] == 1


async def test_a_harmless_reminder_in_doubt_goes_once_more_and_no_more(
    ledger: Database, district: District
) -> None:
    await told(ledger, 1)
    clock, post = Clock(TUESDAY), Post(lambda _: CUT)
    sender = dispatcher(ledger, post, district, clock)
    with noticed("test-note", Notice(note, harmless=True)):
        for _ in range(4):
            await sender.pump()
            clock.move(timedelta(minutes=2))

    assert (post.tried[1001], await fates(ledger)) == (2, [("uncertain", "no_answer")])


async def test_after_a_flood_warning_nothing_goes_until_the_time_has_passed(
    ledger: Database, district: District
) -> None:
    await told(ledger, 4)
    clock = Clock(TUESDAY)
    answers = iter([SENT, FLOOD])
    post = Post(lambda _: next(answers, SENT))
    await dispatcher(ledger, post, district, clock, in_flight=1).pump()
    restarted = dispatcher(ledger, post, district, clock, in_flight=1)
    await restarted.pump()
    assert sum(post.tried.values()) == 2

    clock.move(timedelta(seconds=31))
    await restarted.pump()

    assert await fates(ledger) == [("sent", "")] * 4
    assert sum(post.copies.values()) == 4


async def test_without_a_connection_the_lane_waits_longer_each_time(
    ledger: Database, district: District
) -> None:
    await told(ledger, 3)
    clock, post = Clock(TUESDAY), Post(lambda _: DOWN)
    sender = dispatcher(ledger, post, district, clock, in_flight=1)
    for _ in range(200):
        await sender.pump()
        clock.move(timedelta(seconds=1))

    assert sum(post.tried.values()) < 15

    post.answer = lambda _: SENT
    clock.move(timedelta(hours=1))
    await sender.pump()
    assert await fates(ledger) == [("sent", "")] * 3


async def test_who_blocked_the_bot_is_marked_not_hammered_and_comes_back(
    ledger: Database, district: District
) -> None:
    ids = await told(ledger, 1)
    post = Post(lambda _: BLOCKED)
    sender = dispatcher(ledger, post, district)
    await sender.pump()
    async with ledger.write() as session:
        await announce(session, ids, about_id=8)
    await sender.pump()
    assert (post.tried[1001], (await fates(ledger))[1]) == (1, ("skipped", "blocked"))

    async with ledger.write() as session:
        (await session.get_one(Account, 1)).blocked_at = None
        await announce(session, ids, about_id=9)
    post.answer = lambda _: SENT
    await sender.pump()

    assert post.copies[1001] == 1


async def test_a_group_that_moved_is_followed(ledger: Database, district: District) -> None:
    async with ledger.write() as session:
        for about in (1, 2):
            await deliveries.queue(
                session, chat_id=-100, kind="test-note", about_id=about, once=f"{about}", not_before=TUESDAY
            )
    post = Post(lambda chat: Outcome("unsent", reason="moved", moved_to=-100500) if chat == -100 else SENT)

    await dispatcher(ledger, post, district, in_flight=1).pump()

    assert (dict(post.copies), await fates(ledger)) == ({-100500: 2}, [("sent", "")] * 2)


async def left(person: Person) -> None:
    person.left_on = TUESDAY.date()


@pytest.mark.parametrize("reason", ["left", "erased", "no_account", "blocked", "consent", "expired"])
async def test_who_may_not_be_written_to_is_skipped_with_the_reason(
    ledger: Database, district: District, reason: str
) -> None:
    ids = await told(ledger, 1)
    async with ledger.write() as session:
        person, account = await session.get_one(Person, ids[0]), await session.get_one(Account, 1)
        delivery = await session.get_one(Delivery, 1)
        match reason:
            case "left":
                person.left_on = TUESDAY.date()
            case "erased":
                person.erased_at = TUESDAY
            case "no_account":
                account.person_id = None
            case "blocked":
                account.blocked_at = TUESDAY
            case "consent":
                session.add(consent(ids[0]))
            case "expired":
                delivery.until = TUESDAY
    post = Post()

    await dispatcher(ledger, post, district).pump()

    assert (await fates(ledger), post.tried.total()) == ([("skipped", reason)], 0)


def consent(person_id: int) -> Consent:
    return Consent(
        person_id=person_id,
        code="C1",
        version="1",
        text_hash="0",
        language="ru",
        given_at=TUESDAY,
        withdrawn_at=TUESDAY,
    )


async def test_what_is_no_longer_true_is_not_said(ledger: Database, district: District) -> None:
    await told(ledger, 1)
    with noticed("test-note", Notice(gone)):
        await dispatcher(ledger, Post(), district).pump()

    assert await fates(ledger) == [("skipped", "cancelled")]


async def test_one_notice_that_fails_spoils_no_other(ledger: Database, district: District) -> None:
    ids = await told(ledger, 2)
    async with ledger.write() as session:
        await deliveries.queue(
            session, person_id=ids[0], kind="unheard-of", once="1", not_before=TUESDAY, priority=1
        )

    await dispatcher(ledger, Post(), district).pump()

    assert sorted(await fates(ledger)) == [("failed", "broken"), ("sent", ""), ("sent", "")]
