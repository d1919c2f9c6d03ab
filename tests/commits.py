"""A commit that fails, before it took effect or after: a connection that broke is all that is known then."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import event
from sqlalchemy.engine.default import DefaultDialect

from bot.database import Database

HERE = "its commit is meant"


@contextmanager
def breaking(database: Database, words: str, when: str) -> Iterator[None]:
    """The next commit of a transaction in which a statement had these words fails, once."""
    left = [True]
    commit = DefaultDialect.do_commit

    def mark(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if words in statement:
            connection.info[HERE] = True

    def do_commit(self: Any, connection: Any) -> None:
        meant = connection.info.pop(HERE, False) and left
        if not meant or when == "after":
            commit(self, connection)
        if meant:
            left.clear()
            raise ConnectionResetError("the connection broke at a commit")

    engine = database.engine.sync_engine
    event.listen(engine, "after_cursor_execute", mark)
    try:
        with patch.object(DefaultDialect, "do_commit", do_commit):
            yield
    finally:
        event.remove(engine, "after_cursor_execute", mark)
    assert not left, f"no commit with {words!r}"
