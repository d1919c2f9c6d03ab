"""A backup made while the bot works, restored elsewhere, says nothing to anybody until it is allowed to."""

import asyncio
import json
from pathlib import Path

import pytest

from models.district import District
from tests.process.houses import House
from tests.process.programs import until
from tests.process.test_announcements import BODY, accepted

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.long
async def test_a_restored_bot_answers_but_pushes_nothing_until_thawed(
    house: House, district: District, tmp_path: Path
) -> None:
    meant = [chat for chat, state in await accepted(house, district, people=40) if state == "queued"]
    await house.change("UPDATE deliveries SET not_before = '2099-01-01 00:00:00'")
    await house.telegram.people(*meant, started=True)
    bot = await house.bot()
    await bot.tells("started")
    await house.telegram.do("starts", *range(1, 60))
    code, said = await house.command("backup", "--to", str(tmp_path / "kept"))
    assert code == 0
    assert await bot.asked_to_stop() == 0

    other = House(house.nursery, house.telegram, tmp_path / "other")
    other.folder.mkdir()
    try:
        assert (await other.command("restore", said[0]))[0] == 0
        await other.change("UPDATE deliveries SET not_before = '2020-01-01 00:00:00'")
        before = len(await house.telegram.calls("sendMessage"))
        bot = await other.bot()
        await bot.tells("frozen")
        await until(lambda: well(other), "the first heartbeat")
        code, said = await other.command("health")
        assert code == 0
        assert said[1].startswith("restored from a backup and frozen: nothing is pushed")
        await other.telegram.do("starts", 1000)
        await until(lambda: answered(other, 1000), "people are answered all the same")
        await asyncio.sleep(1.5)
        assert await other.telegram.arrived(BODY) == {}

        shown = await other.command("thaw")
        assert shown[1][0].startswith("announcement: ")
        assert shown[1][-1] == "frozen; let them go with: python -m bot thaw --yes"
        assert (await other.command("thaw", "--yes"))[0] == 0
        await until(lambda: all_told(other, meant), "the pushes have gone")
        assert before <= len(await house.telegram.calls("sendMessage"))
        assert set((await other.telegram.arrived(BODY)).values()) == {1}
    finally:
        await other.close()


async def answered(house: House, person: int) -> bool:
    return bool(
        await house.telegram.arrived("помощник методической службы")
        and (await house.telegram.chat(person))[1:]
    )


async def all_told(house: House, meant: list[int]) -> bool:
    return set(await house.telegram.arrived(BODY)) == set(meant)


@pytest.mark.long
async def test_a_running_bot_is_not_restored_over(house: House, tmp_path: Path) -> None:
    await (await house.bot()).tells("started")
    _, said = await house.command("backup")

    code, told = await house.command("restore", said[0])

    assert (code, told) == (1, ["the bot is running on this database; stop it first"])


async def test_a_damaged_backup_changes_nothing(house: House, tmp_path: Path) -> None:
    (tmp_path / "bad.sqlite3.gz").write_bytes(b"not a backup")
    await house.change(
        "INSERT INTO schools (code, title, \"group\", small) VALUES ('x', 'x', 'village', false)"
    )

    code, told = await house.command("restore", str(tmp_path / "bad.sqlite3.gz"))

    assert code == 1
    assert told[0].startswith("not restored, nothing has changed")
    assert await house.number("SELECT count(*) FROM schools") == 1
    assert not (house.data / "frozen").exists()


@pytest.mark.long
async def test_health_tells_a_bot_that_works_from_one_that_does_not(house: House) -> None:
    assert (await house.command("health"))[0] == 1
    bot = await house.bot()
    await bot.tells("started")
    await until(lambda: well(house), "the first heartbeat")

    await bot.killed()
    beat = next(house.folder.glob("opora-*.json"))
    state = json.loads(beat.read_text(encoding="utf-8"))
    beat.write_text(json.dumps(state | {"at": state["at"] - 60}), encoding="utf-8")  # a minute later
    code, said = await house.command("health")

    assert (code, said) == (1, ["the bot is not running, or its loop stands still"])


async def well(house: House) -> bool:
    code, said = await house.command("health")
    return code == 0 and said[0].startswith("well: ")
