"""How the bot begins: what it says when something is wrong, and how it waits for what will be right."""

import sqlite3
from contextlib import closing

import pytest
from aiohttp.test_utils import unused_port

from tests.process.houses import House
from tests.process.programs import until

pytestmark = pytest.mark.asyncio(loop_scope="session")

WRONG = {
    "BOT_TOKEN": "hunter2",
    "BOT_API_URL": "ftp://hunter2",
    "BOT_ADMINS": "hunter2",
    "BOT_RATE": "hunter2",
    "BOT_ZONE": "Europe/hunter2",
    "BOT_WEBHOOK_URL": "hunter2.example",
    "BOT_WEBHOOK_SECRET": "hunter2",
    "BOT_WEBHOOK_PORT": "hunter2",
    "BOT_PROXY": "hunter2",
    "BOT_METRICS_PORT": "hunter2",
    "BOT_DATABASE_URL": "hunter2",
}


@pytest.mark.parametrize("name", WRONG)
async def test_a_wrong_setting_is_named_in_one_line_without_its_value(house: House, name: str) -> None:
    code, said = await house.command("run", **{name: WRONG[name]})

    assert (code, len(said)) == (2, 1), said
    assert said[0].startswith(name)
    assert "hunter2" not in said[0]


async def test_without_a_token_it_says_where_to_get_one(house: House) -> None:
    del house.environment["BOT_TOKEN"]

    code, said = await house.command("run")

    assert (code, len(said)) == (2, 1)
    assert "BOT_TOKEN" in said[0]
    assert "@BotFather" in said[0]


async def test_a_token_telegram_does_not_know_is_one_plain_line(house: House) -> None:
    code, said = await house.command("run", BOT_TOKEN="1000000002:NOT-THE-TOKEN")

    assert (code, len(said)) == (2, 1)
    assert said[0].startswith("BOT_TOKEN is not known to Telegram")
    assert "NOT-THE-TOKEN" not in said[0]


async def test_a_webhook_of_somebody_else_is_one_plain_line(house: House) -> None:
    await house.telegram.webhook("https://elsewhere.example/secret-path")

    code, said = await house.command("run")

    assert (code, len(said)) == (2, 1)
    assert said[0].startswith("a webhook at elsewhere.example takes the updates")
    assert "secret-path" not in said[0]

    assert (await house.command("webhook", "--remove"))[0] == 0
    await (await house.bot()).tells("started")


async def test_a_database_from_a_newer_version_is_left_alone(house: House) -> None:
    await house.change("UPDATE alembic_version SET version_num = 'from_the_future'")

    code, said = await house.command("run")

    assert (code, len(said)) == (2, 1)
    assert "newer version" in said[0]
    assert await house.rows("SELECT version_num FROM alembic_version") == [("from_the_future",)]


@pytest.mark.long
async def test_broken_files_of_the_district_are_one_plain_line(house: House) -> None:
    folder = house.data / "programme"
    folder.mkdir()
    (folder / "rubrics.yaml").write_text("rubrics: [", encoding="utf-8")

    code, said = await house.command("run")

    assert (code, len(said)) == (2, 1), said
    assert "rubrics.yaml" in said[0]
    assert "python -m bot check" in said[0]


@pytest.mark.long
async def test_it_waits_for_telegram_and_then_works(house: House) -> None:
    bot = await house.bot(BOT_API_URL=f"http://127.0.0.1:{unused_port()}")
    await bot.tells("telegram_unreachable")
    assert await bot.asked_to_stop() == 0

    await house.telegram.trouble(
        *({"kind": kind, "method": "getMe"} for kind in ("bad_gateway", "server_error"))
    )
    await house.telegram.do("starts", 1)
    bot = await house.bot()
    await bot.tells("telegram_unreachable")

    await until(lambda: house.telegram.calls("sendMessage"), "an answer")


@pytest.mark.long
async def test_another_poller_is_logged_with_advice_and_outlived(house: House) -> None:
    bot = await house.bot()
    await bot.tells("started")

    async def met() -> bool:
        assert await house.telegram.poll() == 200
        return any(one["event"] == "conflict" for one in bot.events())

    await until(met, "the two have met")
    said = await bot.tells("conflict")
    await house.telegram.do("starts", 1)

    assert "stop the other copy" in said["advice"]
    assert "revoke it with @BotFather" in said["advice"]
    await until(lambda: house.telegram.calls("sendMessage"), "an answer")


@pytest.mark.long
async def test_the_first_start_makes_the_database(house: House) -> None:
    await house.let_go()
    for file in house.data.iterdir():
        file.unlink()

    bot = await house.bot()
    await bot.tells("started")

    with closing(sqlite3.connect(house.data / "opora.sqlite3")) as opened:
        assert opened.execute("SELECT count(*) FROM associations").fetchone()[0] > 0
