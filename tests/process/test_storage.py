"""What storage does to a bot: read-only, damaged, taken away. Nobody is served from a broken file."""

import os
import random
import shutil
from pathlib import Path

import pytest

from bot import backups
from tests.process.houses import House
from tests.process.programs import until
from tests.process.test_kills import LEFT, WELCOME

pytestmark = pytest.mark.asyncio(loop_scope="session")

PAGE = 4096
DAMAGED = "the database file is damaged ("


@pytest.mark.parametrize("closed", ["opora.sqlite3", "."])
@pytest.mark.parametrize("words", ["run", "restore kept.sqlite3"])
async def test_what_may_not_be_written_is_one_plain_line(house: House, closed: str, words: str) -> None:
    await house.let_go()
    shutil.copy(house.data / "opora.sqlite3", house.folder / "kept.sqlite3")
    for file in house.data.iterdir():
        if file.name != "opora.sqlite3":
            file.unlink()
    shut = house.data / closed
    shut.chmod(0o500 if shut.is_dir() else 0o400)

    code, said = await house.command(*words.split(), HUMBLE="1")

    shut.chmod(0o700)
    if words == "run":
        assert (code, len(said)) == (2, 1), said
        assert said[0].startswith("BOT_DATA_DIR")
    elif closed == ".":
        assert (code, said) == (2, [f"{house.data / 'opora.lock'}: Permission denied"])
    else:
        assert code == 0, said


async def test_a_damaged_page_is_found_before_anybody_is_served(house: House) -> None:
    """Each page in use, one after another, is overwritten in a copy: none is missed by the thorough look."""
    await house.let_go()
    whole = (house.data / "opora.sqlite3").read_bytes()
    dice = random.Random(2026)
    found = {number: spoilt(house.folder / "spoilt", whole, [number], dice) for number in used(whole)}

    assert all(found.values()), [number for number, why in found.items() if not why]


async def test_a_damaged_file_is_refused_by_all_who_look(house: House) -> None:
    await house.let_go()
    file = house.data / "opora.sqlite3"
    whole = file.read_bytes()
    spoil(file, whole, [len(whole) // PAGE // 2], random.Random(2026))
    await house.telegram.do("starts", 1000)

    code, said = await house.command("run")

    assert (code, len(said)) == (2, 1), said
    assert DAMAGED in said[0]
    assert "python -m bot restore FILE" in said[0]
    assert await house.telegram.calls("sendMessage") == []
    assert (await house.telegram.state())["waiting"] == 1
    code, said = await house.command("health")
    assert code == 1
    assert [line.startswith(DAMAGED) for line in said] == [False, True], said
    code, said = await house.command("backup")
    assert code == 1
    assert said[0].startswith(f"no backup was made: {DAMAGED}"), said
    assert list((house.data / "backups").iterdir()) == []
    code, said = await house.command("check")
    assert code == 1
    assert said[-1].startswith(DAMAGED), said


async def test_damage_met_while_the_bot_works_ends_it_and_confirms_nothing(house: House) -> None:
    bot = await house.bot()
    await bot.tells("started")
    await house.let_go()
    with (house.data / "opora.sqlite3").open("r+b") as opened:
        opened.write(b"not a database any more " * 20_000)
    os.truncate(house.data / "opora.sqlite3-wal", 0)
    await house.telegram.do("starts", 1000)

    assert await bot.ends() == 2
    assert bot.plain()[-1].startswith(DAMAGED)
    assert await house.telegram.calls("sendMessage") == []
    assert (await house.telegram.state())["waiting"] == 1


@pytest.mark.parametrize("name", ["opora.sqlite3", pytest.param("opora.sqlite3-wal", marks=pytest.mark.long)])
async def test_a_file_taken_away_under_the_bot_ends_it_and_what_was_confirmed_is_kept(
    house: House, name: str
) -> None:
    bot = await house.bot()
    await bot.tells("started")
    await house.telegram.do("starts", *range(1000, 1010))
    await until(lambda: welcomed(house, 10), "all are welcomed")
    await house.let_go()
    (house.data / name).rename(house.folder / "taken")

    assert await bot.ends() == 2
    assert bot.plain()[-1].startswith(f"{name} was taken away or replaced")
    if name == "opora.sqlite3":
        assert not (house.data / name).exists(), "nothing new was made in its place"
    else:
        assert await house.number("SELECT count(*) FROM accounts") == 10
        assert await house.rows("PRAGMA integrity_check") == [("ok",)]


@pytest.mark.long
@pytest.mark.parametrize("lost", [["-shm"], ["-wal", "-shm"]], ids=" ".join)
async def test_a_killed_bot_whose_side_files_are_lost_starts_again(house: House, lost: list[str]) -> None:
    """Without -shm nothing is lost; what stood in -wal alone is. The rest is whole, people are served."""
    bot = await house.bot()
    await bot.tells("started")
    await house.telegram.do("starts", *range(1000, 1010))
    await until(lambda: welcomed(house, 10), "all are welcomed")
    await house.let_go()
    await bot.killed()
    for tail in lost:
        (house.data / f"opora.sqlite3{tail}").unlink()

    bot = await house.bot()
    await bot.tells("started")
    await house.telegram.do("starts", 2000)
    await until(lambda: welcomed(house, 11), "the next is welcomed")
    await until(lambda: nothing_left(house), "all is noted")

    assert await house.number("SELECT count(*) FROM accounts") == (11 if lost == ["-shm"] else 1)
    assert await house.rows("PRAGMA integrity_check") == [("ok",)]


async def welcomed(house: House, number: int) -> bool:
    return len(await house.telegram.arrived(WELCOME)) == number


async def nothing_left(house: House) -> bool:
    return await house.number(LEFT) == 0


def used(whole: bytes) -> list[int]:
    """The pages that hold something: all but those on the list of free ones."""
    pages = len(whole) // PAGE
    free, trunk = set(), int.from_bytes(whole[32:36], "big")
    while trunk:
        free.add(trunk)
        start = (trunk - 1) * PAGE
        following, count = (int.from_bytes(whole[start + at : start + at + 4], "big") for at in (0, 4))
        leaves = range(start + 8, start + 8 + 4 * count, 4)
        free |= {int.from_bytes(whole[at : at + 4], "big") for at in leaves}
        trunk = following
    return [number for number in range(1, pages + 1) if number not in free]


def spoil(file: Path, whole: bytes, pages: list[int], dice: random.Random) -> None:
    spoilt = bytearray(whole)
    for number in pages:
        spoilt[(number - 1) * PAGE : number * PAGE] = dice.randbytes(PAGE)
    file.write_bytes(spoilt)


def spoilt(file: Path, whole: bytes, pages: list[int], dice: random.Random) -> str:
    """What is found amiss in such a copy."""
    spoil(file, whole, pages, dice)
    return backups.flaw(file, thorough=True)
