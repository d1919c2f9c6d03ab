"""A commit of which nobody knows whether it was made: its effect is there once, and what it owes is paid."""

import asyncio

import pytest
from sqlalchemy import select

from bot import ledger
from bot.database import Database
from bot.ledger import Ledger
from models.inbox import Update
from tests.commits import breaking
from tests.process.programs import until
from tests.turns.founding import router
from tests.turns.test_turns import schools, updates

AT = pytest.mark.parametrize("when", ["before", "after"])


@AT
@pytest.mark.both_databases
async def test_the_screen_of_a_turn_is_drawn_and_its_effect_is_one(stage, when):
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    await anna.says("/found")
    before = await schools(stage)

    with breaking(stage.database, "INSERT INTO schools", when):
        await anna.taps("Основать")

    assert await schools(stage) == before + 1
    assert (anna.sees.text, len(anna.heard)) == (f"Школ: {before + 1}", 1)
    assert await updates(stage) == [("done", True), ("done", True)]


async def test_a_screen_comes_though_it_cannot_be_looked_up_at_first(stage, monkeypatch):
    """The database fails at the commit, and once more when what is owed is looked for."""
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    await anna.says("/found")
    before = await schools(stage)
    read, failed = Database.read, list[bool]()

    def fails_once(self):
        if not failed:
            failed.append(True)
            raise ConnectionResetError("the connection broke at a read")
        return read(self)

    with breaking(stage.database, "INSERT INTO schools", "after"):
        monkeypatch.setattr(Database, "read", fails_once)
        await anna.taps("Основать")

    assert failed
    assert await schools(stage) == before + 1
    assert (anna.sees.text, len(anna.heard)) == (f"Школ: {before + 1}", 1)


@AT
async def test_the_words_of_a_refusal_come(stage, when):
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    await anna.says("/press")

    with breaking(stage.database, "UPDATE updates SET state", when):
        await anna.taps("refuse")

    assert anna.sees.text.startswith("Эта кнопка из старого сообщения")


@AT
async def test_a_note_that_could_not_be_written_is_written_soon(stage, when, monkeypatch):
    monkeypatch.setattr(ledger, "AGAIN", 0.01)
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")
    async with stage.database.write() as session:
        row = (await session.scalars(select(Update))).one()
        row.reply = "drawn, and not noted"
    notes = Ledger(stage.database, stage.clock)
    running = asyncio.create_task(notes.run())

    async def written() -> bool:
        return running.done() or (await updates(stage))[0][1]

    with breaking(stage.database, "UPDATE updates SET reply", when):
        notes.drawn(row.id)
        await until(written, "the note is written")

    assert await updates(stage) == [("done", True)]
    running.cancel()
