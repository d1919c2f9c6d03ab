"""An old database meets a new program: all its rows stay, even when the program is killed in the middle."""

import os
import random
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from alembic import command

from bot import backups, schema
from bot.database import Database
from tests.migrations import rows
from tests.migrations.test_migrations import CHAIN, migrate, shape
from tests.process import servers
from tests.process.conftest import BOTH
from tests.process.houses import House
from tests.process.programs import Nursery
from tests.process.telegram import Telegram

pytestmark = pytest.mark.asyncio(loop_scope="session")

# How many statements at least are run from that version on.
LEFT = {"first": 170, "diagnostics": 125, "events": 60}
SEED = int(os.environ.get("OPORA_SEED", "2026"))


@pytest_asyncio.fixture(params=BOTH, loop_scope="session")
async def old(
    request: pytest.FixtureRequest, nursery: Nursery, telegram: Telegram, tmp_path: Path
) -> AsyncIterator[House]:
    """An installation whose database is empty yet."""
    name = "" if request.param == "sqlite" else await servers.make()
    made = House(nursery, telegram, tmp_path, servers.url_of(name) if name else "")
    made.data.mkdir()
    yield made
    await made.close()
    if name:
        await servers.drop(name)


async def age(house: House, revision: str) -> dict[str, Any]:
    """Makes the database one of an earlier version, with rows in every table; gives them."""
    await migrate(command.upgrade, house.database, revision)
    async with house.database.engine.begin() as connection:
        await connection.run_sync(rows.fill)
    return await held(house.database)


async def held(database: Database) -> dict[str, Any]:
    async with database.engine.connect() as connection:
        return await connection.run_sync(rows.contents)


def lost(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """The tables in which a row is gone or a value has changed; new columns are no loss."""
    return [
        name
        for name, old_rows in before.items()
        if [{key: new[key] for key in was} for was, new in zip(old_rows, after[name], strict=True)]
        != old_rows
    ]


@pytest.mark.parametrize(
    "revision",
    [
        pytest.param(CHAIN[0], marks=pytest.mark.long),
        *(pytest.param(one, marks=pytest.mark.soak) for one in CHAIN[1:-2]),
        CHAIN[-2],
    ],
)
async def test_a_database_of_any_earlier_version_is_brought_up_with_all_its_rows(
    old: House, revision: str
) -> None:
    before = await age(old, revision)

    assert await schema.bring_up_to_date(old.database)

    assert lost(before, await held(old.database)) == []
    copies = [file.name for file in old.data.glob("backups/*")]
    assert copies == ([f"before-{CHAIN[-1]}-from-{revision}.sqlite3.gz"] if old.database.sqlite else [])
    if copies:
        await old.let_go()
        backups.restore(old.data / "backups" / copies[0], old.data / "opora.sqlite3")
        assert await schema.current(old.database) == revision
        assert await held(old.database) == before


@pytest.mark.long
async def test_without_room_for_a_copy_nothing_is_migrated(old: House) -> None:
    if not old.database.sqlite:
        return  # PostgreSQL has tools of its own
    await age(old, CHAIN[-2])
    await old.let_go()

    code, said = await old.command("run", ROOM="60000")

    assert (code, len(said)) == (2, 1), said
    assert said[0].startswith("no copy can be made before the database is brought up to date: ")
    assert await schema.current(old.database) == CHAIN[-2]


@pytest.mark.parametrize("share", [0.9, pytest.param(0.03, marks=pytest.mark.soak)])
async def test_a_start_killed_in_a_migration_goes_through_the_next_time(old: House, share: float) -> None:
    await killed_at(old, [share])


@pytest.mark.soak
async def test_a_start_killed_in_a_migration_again_and_again_goes_through_in_the_end(old: House) -> None:
    await killed_at(
        old, [random.Random(SEED).random() for _ in range(int(os.environ.get("OPORA_KILLS", "30")))]
    )


async def killed_at(old: House, shares: list[float]) -> None:
    """Killed at such a share of the statements that are left to run, each time; then left in peace."""
    before = await age(old, CHAIN[0])
    for number, share in enumerate(shares):
        at = 1 + int(share * LEFT[str(await schema.current(old.database))])
        await old.let_go()
        program = await old.start("run", DIES_AT=str(at))
        assert await program.ends() == -9, f"kill {number} at statement {at}, seed {SEED}: {program.plain()}"

    assert await schema.bring_up_to_date(old.database)

    assert lost(before, await held(old.database)) == []
    migrated = await shape(old.database)
    await migrate(command.downgrade, old.database, "base")
    await migrate(command.upgrade, old.database, "head")
    assert migrated == await shape(old.database)
