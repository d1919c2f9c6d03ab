"""From SQLite to PostgreSQL: everything arrives, what differs is found, people go on where they stopped."""

import re
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import JSON, func, null, select, text

from bot import moving, schema
from bot.database import Database
from models import Row
from models.district import District
from services import seeds
from tests.forms import trips
from tests.migrations import rows
from tests.process import servers
from tests.process.houses import House
from tests.process.programs import until
from tests.stage import START, Stage

pytestmark = pytest.mark.needs_postgres
in_processes = pytest.mark.asyncio(loop_scope="session")
TEACHERS = 12
# One table of each kind: a value changed, a row too many, a row too few.
SPOILT = (
    ("UPDATE people SET surname = surname || '?' WHERE id = (SELECT max(id) FROM people)", "people"),
    ("UPDATE pulse_reports SET made_at = made_at + interval '1 second' WHERE id = 9001", "pulse_reports"),
    ("DELETE FROM draft_answers WHERE id = (SELECT max(id) FROM draft_answers)", "draft_answers"),
)


@pytest.fixture
async def target() -> AsyncIterator[Database]:
    """An empty database of this version on PostgreSQL."""
    name = await servers.make()
    made = Database(servers.url_of(name))
    await schema.bring_up_to_date(made)
    yield made
    await made.close()
    await servers.drop(name)


async def furnish(database: Database, district: District) -> dict[str, int]:
    """A made-up district, and rows in every table that it leaves empty; how many rows each table has."""
    async with database.write() as session:
        await seeds.populate(session, district, seeds.Seed(TEACHERS, accounts=True), START)
    async with database.engine.begin() as connection:
        return await connection.run_sync(rows.fill)


async def test_everything_arrives_what_is_changed_is_named_and_a_person_goes_on_with_her_next_question(
    stage: Stage, target: Database, district: District
) -> None:
    await trips.set_up(stage)
    anna = await stage.person("Анна Петровна", surname="Иван\x00ова")
    await anna.says("/trip")
    await anna.taps("Автобус")
    held = await furnish(stage.database, district)
    old = stage.database

    sums = await moving.copy(old, target)

    assert {name: one.rows for name, one in sums.items()} == held
    assert min(held.values()) > 0
    assert await empty_columns(old) == await empty_columns(target)
    assert moving.differences(sums, await spoilt(target)) == sorted(
        (table for _, table in SPOILT), key=list(sums).index
    )
    stage.database = target
    await stage.restart()
    await anna.says("3")
    assert anna.sees.text == "✓ Места: 3\n\nПоездка · шаг 3 из 4\n\nКакая комната?"
    await anna.taps("Комната 2")
    boris = await stage.person("Борис")
    await boris.says("/trip")
    assert "шаг 1 из 4" in boris.sees.text
    await stage.stop()
    stage.database = old
    await stage.restart()


async def test_a_copy_that_differs_or_breaks_off_leaves_nothing(database: Database, target: Database) -> None:
    async with target.write() as session:
        await session.execute(
            text(
                "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN NEW.title := NEW.title || ' '; RETURN NEW; END $$"
            )
        )
        await session.execute(
            text("CREATE TRIGGER spoilt BEFORE INSERT ON associations FOR EACH ROW EXECUTE FUNCTION spoil()")
        )

    with pytest.raises(moving.Differs, match=r"^associations$"):
        await moving.copy(database, target)

    assert await moving.filled(target) == []


async def empty_columns(database: Database) -> dict[str, int]:
    """How many rows hold no JSON at all: something else than a null written as JSON."""
    found = {}
    async with database.engine.connect() as connection:
        for table in Row.metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, JSON) and column.nullable:
                    empty = select(func.count()).where(column.is_(null()))
                    found[str(column)] = await connection.scalar(empty) or 0
    return found


async def spoilt(target: Database) -> dict[str, moving.Sum]:
    """What the tables hold while rows of them are changed and taken out."""
    async with target.engine.connect() as connection:
        for statement, _table in SPOILT:
            assert (await connection.execute(text(statement))).rowcount == 1
        return {table.name: await moving._sum(connection, table) for table in moving.tables()}


@in_processes
async def test_the_command_moves_once_and_the_old_file_is_not_gone_on_with(house: House) -> None:
    await house.change("UPDATE associations SET title = title || ' ' || char(8470)")
    number = await house.number("SELECT count(*) FROM associations")
    await house.let_go()
    name = await servers.make()
    words = ("move", "--to", servers.url_of(name))
    try:
        code, said = await house.command(*words)

        assert code == 0, said
        assert f"associations: {number} rows" in "\n".join(said)
        assert re.fullmatch(r"moved; the file is kept as .*opora\.sqlite3\.moved; set .*", said[-1])
        assert [file.name for file in house.data.glob("opora.sqlite3*")] == ["opora.sqlite3.moved"]
        for other in ("run", "seed", "backup"):
            code, said = await house.command(other)
            assert (code, len(said)) == (2, 1), said
            assert said[0].startswith("this database was moved to PostgreSQL: set BOT_DATABASE_URL")

        (house.data / "opora.sqlite3.moved").rename(house.data / "opora.sqlite3")  # killed before this
        code, said = await house.command(*words)
        assert (code, said[-1][:5]) == (0, "moved"), said

        (house.data / "opora.sqlite3.moved").rename(house.data / "opora.sqlite3")
        await house.change("DELETE FROM associations WHERE id = (SELECT max(id) FROM associations)")
        await house.let_go()
        code, said = await house.command(*words)
        assert (code, len(said)) == (1, 1), said
        assert "is not empty and holds something else: " in said[0]
        assert (house.data / "opora.sqlite3").exists()

        bot = await house.bot(BOT_DATABASE_URL=servers.url_of(name))
        await bot.tells("started")
        code, said = await house.command(*words)
        assert (code, said) == (
            1,
            ["not moved, nothing has changed: a bot is running on the PostgreSQL database; stop it first"],
        )
        await bot.asked_to_stop()
    finally:
        await house.close()
        await servers.drop(name)


@pytest.mark.soak
@in_processes
async def test_a_move_killed_in_the_middle_has_moved_nothing_and_goes_through_the_next_time(
    house: House,
) -> None:
    await house.command("seed", "--teachers", "150")
    name = await servers.make()
    there = Database(servers.url_of(name))
    words = ("move", "--to", servers.url_of(name))
    try:
        await schema.bring_up_to_date(there)
        holding = await there.engine.connect()
        await holding.execute(text("LOCK TABLE employments IN SHARE MODE"))  # the copy waits here, half done
        program = await house.start(*words)
        await until_waiting(there)
        await program.killed()
        await holding.close()

        assert await moving.filled(there) == []
        assert (house.data / "opora.sqlite3").exists()
        assert (await house.command(*words))[0] == 0
        assert "people" in await moving.filled(there)
    finally:
        await there.close()
        await house.close()
        await servers.drop(name)


async def until_waiting(there: Database) -> None:
    async def look() -> bool:
        async with there.engine.connect() as connection:
            return bool(await connection.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")))

    await until(look, "the copy waits for the table that is held")
