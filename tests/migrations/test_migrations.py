"""Migrations go up, down and up again, say what the models say, and survive a crash in the middle."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.ddl.impl import DefaultImpl
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot import schema
from bot.database import Database
from models import Row

CHAIN = schema.chain()


def config(database: Database) -> Config:
    made = Config()
    made.set_main_option("script_location", str(schema.FOLDER))
    made.attributes["url"] = database.url.render_as_string(hide_password=False)
    return made


class Crash(Exception):
    """The power goes off."""


async def migrate(step: Callable[[Config, str], None], database: Database, to: str) -> None:
    await asyncio.to_thread(step, config(database), to)


async def tables(database: Database) -> set[str]:
    async with database.engine.connect() as connection:
        return set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))


async def shape(database: Database) -> dict[str, Any]:
    """Tables, columns and indexes as the database itself tells of them."""

    def told(connection: Connection) -> dict[str, Any]:
        found = inspect(connection)
        return {
            name: (
                sorted((column["name"], str(column["type"])) for column in found.get_columns(name)),
                sorted(str(index["name"]) for index in found.get_indexes(name)),
                sorted(str(key["name"]) for key in found.get_foreign_keys(name)),
            )
            for name in found.get_table_names()
        }

    async with database.engine.connect() as connection:
        return await connection.run_sync(told)


def test_the_chain_is_one_line_with_dated_files() -> None:
    made = Config()
    made.set_main_option("script_location", str(schema.FOLDER))
    scripts = ScriptDirectory.from_config(made)
    in_order = [script.revision for script in reversed(list(scripts.walk_revisions()))]
    names = [path.name for path in sorted((schema.FOLDER / "versions").glob("*.py"))]

    assert in_order == CHAIN
    assert len(scripts.get_heads()) == 1
    assert all(name[:10].replace("_", "").isdigit() and len(name) > 14 for name in names)
    assert len(names) == len(CHAIN)


@pytest.mark.long
async def test_models_and_migrations_agree(empty: Database) -> None:
    def difference(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Row.metadata))

    await schema.bring_up_to_date(empty)

    async with empty.engine.connect() as connection:
        assert await connection.run_sync(difference) == []


@pytest.mark.long
async def test_partial_indexes_are_partial(empty: Database) -> None:
    """Autogenerate does not compare the conditions of indexes; they are what settles races."""
    kind = "sqlite" if empty.sqlite else "postgresql"
    wanted = {
        str(index.name)
        for table in Row.metadata.tables.values()
        for index in table.indexes
        if index.dialect_options[kind]["where"] is not None
    }
    await schema.bring_up_to_date(empty)
    question = (
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'"
        if empty.sqlite
        else "SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE '% WHERE %'"
    )

    async with empty.read() as session:
        assert set(await session.scalars(text(question))) == wanted


async def test_every_migration_goes_up_down_and_up(empty: Database) -> None:
    shapes = [await shape(empty)]
    for revision in CHAIN:
        await migrate(command.upgrade, empty, revision)
        shapes.append(await shape(empty))
    for step in range(len(CHAIN), 0, -1):
        await migrate(command.downgrade, empty, CHAIN[step - 2] if step > 1 else "base")
        assert {name: kept for name, kept in (await shape(empty)).items() if name != "alembic_version"} == {
            name: kept for name, kept in shapes[step - 1].items() if name != "alembic_version"
        }
    await migrate(command.upgrade, empty, "head")

    assert await shape(empty) == shapes[-1]


async def test_a_second_start_changes_nothing(empty: Database) -> None:
    assert await schema.bring_up_to_date(empty)
    assert not await schema.bring_up_to_date(empty)
    assert await schema.current(empty) == CHAIN[-1]


@pytest.mark.long
async def test_a_database_of_a_newer_version_is_refused(empty: Database) -> None:
    await schema.bring_up_to_date(empty)
    async with empty.write() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = 'tomorrow'"))

    with pytest.raises(schema.NewerSchema, match="tomorrow"):
        await schema.bring_up_to_date(empty)


@pytest.mark.long
@pytest.mark.parametrize("share", [0.2, 0.8, 1.0])
async def test_a_migration_that_breaks_off_leaves_nothing_of_itself_and_can_be_run_again(
    empty: Database, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, left = DefaultImpl._exec, 0

    def breaking(self: DefaultImpl, *args: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0:
            raise Crash
        return real(self, *args, **named)

    def counting(self: DefaultImpl, *args: Any, **named: Any) -> Any:
        nonlocal left
        left += 1
        return real(self, *args, **named)

    whole = [{"alembic_version"}]
    monkeypatch.setattr(DefaultImpl, "_exec", counting)
    for revision in CHAIN:
        await migrate(command.upgrade, empty, revision)
        whole.append(await tables(empty))
    steps = left
    await migrate(command.downgrade, empty, "base")
    left = max(2, round(steps * share))
    monkeypatch.setattr(DefaultImpl, "_exec", breaking)

    with pytest.raises(Crash):
        await migrate(command.upgrade, empty, "head")
    before = await tables(empty)
    monkeypatch.setattr(DefaultImpl, "_exec", real)
    await schema.bring_up_to_date(empty)

    assert before in [set(), *whole]
    assert await schema.current(empty) == CHAIN[-1]
