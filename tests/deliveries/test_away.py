"""The database is away while words are made for somebody: they are made later."""

import sqlite3
from typing import Any

from sqlalchemy.exc import OperationalError

from bot.database import Database
from models.district import District
from scheduler import Notice
from tests.deliveries.builders import Post, announce, dispatcher, fates, note, noticed, people


async def test_a_database_that_is_away_while_the_words_are_made_loses_nothing(
    ledger: Database, district: District
) -> None:
    async with ledger.write() as session:
        await announce(session, await people(session, 1))
    away = [OperationalError("", {}, sqlite3.OperationalError("is locked"))]

    async def late(*given: Any) -> Any:
        if away:
            raise away.pop()
        return await note(*given)

    sender = dispatcher(ledger, post := Post(), district)
    with noticed("test-note", Notice(late)):
        await sender.pump()
        assert not away
        await sender.pump()

    assert (post.tried[1001], await fates(ledger)) == (1, [("sent", "")])
