"""A backup made while people write is whole; one that cannot be finished does not count."""

import asyncio
import gzip
import os
import random
import signal
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot import backups
from bot.settings import set_twice
from tests.process.houses import House
from tests.process.programs import until
from tests.process.test_kills import WELCOME

pytestmark = pytest.mark.asyncio(loop_scope="session")

WRITING = 30
SEED = int(os.environ.get("OPORA_SEED", "2026"))


@pytest.mark.parametrize(
    "rounds",
    [2, pytest.param(int(os.environ.get("OPORA_BACKUPS", "30")), marks=pytest.mark.soak)],
    ids=["short", "long"],
)
async def test_each_backup_made_while_people_write_holds_all_that_was_confirmed_before(
    house: House, rounds: int
) -> None:
    bot = await house.bot()
    await bot.tells("started")
    for number in range(rounds):
        crowd = range(1000 * (number + 1), 1000 * (number + 1) + WRITING)
        await house.telegram.do("starts", *crowd)
        await until(partial(some_of, house, WRITING * (number + 0.3)), "some of them are welcomed")
        confirmed = set(await house.telegram.arrived(WELCOME))

        code, said = await house.command("backup", "--to", str(house.folder / f"kept-{number}"))

        assert code == 0, said
        people = held(Path(said[0]), house.folder / "looked-at.sqlite3")
        assert confirmed <= people, f"round {number}: {len(confirmed - people)} are missing"
    await until(lambda: some_of(house, WRITING * rounds), "all are welcomed")


async def some_of(house: House, number: float) -> bool:
    return len(await house.telegram.arrived(WELCOME)) >= number


def held(packed: Path, plain: Path) -> set[int]:
    """Whom a sound backup knows."""
    plain.write_bytes(gzip.decompress(packed.read_bytes()))
    backups.check(plain)
    with closing(sqlite3.connect(plain)) as opened:
        return {row for (row,) in opened.execute("SELECT telegram_id FROM accounts")}


async def test_without_room_no_backup_is_made_and_the_former_one_stays(house: House) -> None:
    code, said = await house.command("backup")
    assert code == 0

    code, told = await house.command("backup", ROOM="60000")

    assert (code, len(told)) == (1, 1), told
    assert told[0].startswith("no backup was made: ")
    assert [str(file) for file in (house.data / "backups").iterdir()] == said


@pytest.mark.long
async def test_a_backup_killed_at_any_moment_leaves_no_half_file_that_counts(house: House) -> None:
    dice = random.Random(SEED)
    await house.let_go()
    for _ in range(5):
        program = await house.start("backup")
        await asyncio.sleep(dice.uniform(0.02, 0.25))
        os.kill(program.pid, signal.SIGKILL)  # which may come too late
        assert await program.ends() in {0, -signal.SIGKILL}

    for file in (house.data / "backups").glob("opora-*.sqlite3.gz"):
        held(file, house.folder / "looked-at.sqlite3")


async def test_a_backup_of_nothing_makes_nothing(house: House) -> None:
    code, said = await house.command("backup", BOT_DATA_DIR=str(house.folder / "elsewhere"))

    assert (code, len(said)) == (1, 1), said
    assert not (house.folder / "elsewhere" / "opora.sqlite3").exists()


async def test_the_last_three_copies_made_before_migrations_are_kept_and_a_restore_freezes_anew(
    tmp_path: Path,
) -> None:
    file = tmp_path / "opora.sqlite3"
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("CREATE TABLE alembic_version (version_num)")
    for number in (1, 2, 3, 4, 4, 4):  # the last one breaks off and begins anew
        made = backups.before(file, f"v{number}", f"v{number + 1}")
        os.utime(made, (number, number))
    whole = backups.make(file, tmp_path / "backups", datetime.now(UTC))

    kept = sorted(found.name for found in (tmp_path / "backups").glob("before-*"))
    assert kept == [f"before-v{number + 1}-from-v{number}.sqlite3.gz" for number in (2, 3, 4)]

    (tmp_path / "frozen").write_text("5", encoding="utf-8")  # an earlier freeze that nobody has ended
    backups.restore(whole, file)
    assert (tmp_path / "frozen").read_text(encoding="utf-8") == "", "the freeze begins anew"


async def test_what_a_restore_puts_aside_keeps_its_last_rows(tmp_path: Path) -> None:
    file = tmp_path / "opora.sqlite3"
    with closing(sqlite3.connect(file)) as opened:
        opened.executescript("PRAGMA journal_mode=WAL; CREATE TABLE alembic_version (version_num)")
    whole = backups.make(file, tmp_path / "backups", datetime.now(UTC))
    opened = sqlite3.connect(file)
    opened.execute("INSERT INTO alembic_version VALUES ('in -wal alone')")
    opened.commit()

    backups.restore(whole, file)

    with closing(sqlite3.connect(tmp_path / "opora.sqlite3.before-restore")) as former:
        assert former.execute("SELECT version_num FROM alembic_version").fetchall() == [("in -wal alone",)]
    opened.close()
    with closing(sqlite3.connect(file)) as restored:
        assert restored.execute("SELECT count(*) FROM alembic_version").fetchone() == (0,)
    assert not left_over(tmp_path)


def left_over(folder: Path) -> list[Path]:
    return list(folder.glob("*.restored*"))


async def test_a_code_told_to_a_person_is_found_and_what_she_wrote_is_not_shown(house: House) -> None:
    now = datetime.now(UTC)
    await house.change(
        "INSERT INTO updates (update_id, lane, payload, received_at, state, done_at, reason, incident) "
        "VALUES (77, 1, 'a secret', :now, 'quarantined', :now, 'KeyError handlers/x.py:12', 'A1B2C3')",
        now=now.replace(tzinfo=None).isoformat(" "),
    )

    code, said = await house.command("incident", "a1b2c3")

    assert (code, said) == (0, [f"{now:%Y-%m-%d %H:%M:%S} UTC, update 77: KeyError handlers/x.py:12"])
    assert (await house.command("incident", "FFFFFF"))[0] == 1


async def test_a_secret_in_the_environment_and_in_a_file_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "bot_token").write_text("1:a", encoding="utf-8")
    (tmp_path / "bot_proxy").write_text("", encoding="utf-8")

    assert set_twice(tmp_path, {"BOT_TOKEN": "1:b", "BOT_PROXY": "", "BOT_RATE": "5"}) == ["BOT_TOKEN"]
    assert set_twice(tmp_path / "missing", {"BOT_TOKEN": "1:b"}) == []
