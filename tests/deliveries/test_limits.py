"""Quiet hours, lesson hours, the budget of attention and the Friday digest."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import Clock
from bot.database import Database
from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler.outcomes import Outcome
from scheduler.ticker import Ticker, next_due
from services import deliveries
from tests.deliveries.builders import TUESDAY, Post, announce, dispatcher, fates, people
from views import deliveries as views
from views import plain

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


async def several(database: Database, count: int, **facts: Any) -> list[int]:
    async with database.write() as session:
        ids = await people(session, 1)
        for about in range(1, count + 1):
            given: dict[str, Any] = {
                "kind": "test-note",
                "about_id": about,
                "once": f"{about}",
                "not_before": TUESDAY,
                **facts,
            }
            await deliveries.queue(session, person_id=ids[0], **given)
    return ids


async def test_the_third_push_of_a_day_waits_for_the_digest(ledger: Database, district: District) -> None:
    await several(ledger, 4)
    post = Post()

    await dispatcher(ledger, post, district).pump()

    async with ledger.read() as session:
        lanes = list(await session.scalars(select(Delivery.lane).order_by(Delivery.id)))
    assert (post.copies.total(), lanes) == (2, ["push", "push", "digest", "digest"])


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


async def friday(database: Database, district: District, post: Post) -> None:
    clock = Clock(FRIDAY)
    await Ticker(database, clock, district).run_due()
    await dispatcher(database, post, district, clock).pump()


async def test_on_friday_everybody_gets_one_digest_of_what_waited(
    ledger: Database, district: District
) -> None:
    await several(ledger, 3, lane="digest")
    post = Post()

    await friday(ledger, district, post)
    await friday(ledger, district, post)

    [(_, screen, _)] = post.screens
    assert plain(screen.text) == (
        "Дайджест недели\nСобрано 3 сообщения. Чтобы открыть, нажмите на номер.\n\n"
        "1. note 1\n\n2. note 2\n\n3. note 3"
    )
    assert await fates(ledger) == [("sent", "")] * 4


@pytest.mark.parametrize(
    ("answer", "fate"),
    [
        (Outcome("refused", reason="blocked"), ("failed", "blocked")),
        (Outcome("uncertain", reason="no_answer"), ("uncertain", "no_answer")),
        (Outcome("unsent", reason="too_many", retry_after=5), ("queued", "")),
    ],
    ids=["blocked", "in doubt", "flood"],
)
async def test_the_items_of_a_digest_share_its_fate(
    ledger: Database, district: District, answer: Outcome, fate: tuple[str, str]
) -> None:
    await several(ledger, 2, lane="digest")

    await friday(ledger, district, Post(lambda _: answer))

    assert await fates(ledger) == [fate] * 3


async def test_a_tap_in_a_digest_proves_all_of_it(ledger: Database, district: District) -> None:
    ids = await several(ledger, 2, lane="digest")
    await friday(ledger, district, Post(lambda _: Outcome("uncertain", reason="no_answer")))

    async with ledger.write() as session:
        await deliveries.prove(session, ids[0], 3, FRIDAY)

    assert await fates(ledger) == [("sent", "")] * 3


async def test_what_needs_not_be_said_is_left_out_of_the_digest(ledger: Database, district: District) -> None:
    await several(ledger, 13, lane="digest")
    async with ledger.write() as session:
        await deliveries.pause(session, "test-note", 12)
        late = await session.get_one(Delivery, 11)
        late.until = TUESDAY
    post = Post()

    await friday(ledger, district, post)

    assert (await fates(ledger))[9:14] == [
        ("sent", ""),
        ("skipped", "expired"),
        ("queued", ""),
        ("skipped", "gone"),
        ("sent", ""),
    ]


async def test_a_long_digest_goes_in_several_messages(ledger: Database, district: District) -> None:
    await several(ledger, 12, lane="digest")
    async with ledger.write() as session:
        for about in range(20, 30):
            await deliveries.queue(
                session,
                person_id=1,
                kind="test-note",
                about_id=about,
                once=f"{about}",
                not_before=TUESDAY,
                lane="digest",
            )
    post = Post()

    await friday(ledger, district, post)

    assert [text.count("note") for text in (str(screen.text) for _, screen, _ in post.screens)] == [12, 10]
    assert set(await fates(ledger)) == {("sent", "")}


async def test_the_next_thing_due_is_the_next_push_or_the_next_digest(
    ledger: Database, district: District
) -> None:
    async with ledger.read() as session:
        assert await next_due(session, TUESDAY, district) == (FRIDAY, "deliveries-next-digest")
    await one(ledger, not_before=MORNING)

    async with ledger.read() as session:
        assert await next_due(session, TUESDAY, district) == (MORNING, "deliveries-next-push")


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_digest_reads_well_with_one_item_and_with_many(
    district: District, language: str, count: int
) -> None:
    items = [views.Item(f"№{number} <b>") for number in range(count)]
    screen = views.digest(items, Say(language, district.settings.timezone))

    assert screen.text.count("&lt;b&gt;") == count
