"""The Friday digest: one message for what could wait."""

from datetime import UTC, datetime

import pytest

from bot.clock import Clock
from bot.database import Database
from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler.outcomes import Outcome
from scheduler.ticker import Ticker
from services import deliveries
from tests.deliveries.builders import TUESDAY, Post, dispatcher, fates, several
from views import deliveries as views
from views import plain

FRIDAY = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)  # 15:00 in Moscow


async def friday(database: Database, district: District, post: Post) -> None:
    for clock in (Clock(TUESDAY), Clock(FRIDAY)):
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


@pytest.mark.long
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


@pytest.mark.long
async def test_a_tap_in_a_digest_proves_all_of_it(ledger: Database, district: District) -> None:
    ids = await several(ledger, 2, lane="digest")
    await friday(ledger, district, Post(lambda _: Outcome("uncertain", reason="no_answer")))

    async with ledger.write() as session:
        await deliveries.prove(session, ids[0], 3, FRIDAY)

    assert await fates(ledger) == [("sent", "")] * 3


@pytest.mark.long
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


@pytest.mark.long
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


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_digest_reads_well_with_one_item_and_with_many(
    district: District, language: str, count: int
) -> None:
    items = [views.Item(f"№{number} <b>") for number in range(count)]
    screen = views.digest(items, Say(language, district.settings.timezone))

    assert screen.text.count("&lt;b&gt;") == count
