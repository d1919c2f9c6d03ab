"""Rows for every table of a schema, of whatever revision: made from what the database tells of itself."""

import re
from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    MetaData,
    Table,
    insert,
    inspect,
    null,
    select,
    update,
)

VERSION = "alembic_version"
FIRST, COUNT = 9001, 5
ONE_OF_TWO = {("deliveries", "chat_id")}  # either this or the person


def fill(connection: Connection) -> dict[str, int]:
    """Puts up to three rows of its own into each empty table; gives how many each has then."""
    ids: dict[str, list[int]] = {}
    for table in tables(connection):
        ids[table.name] = list(connection.scalars(select(table.c.id).order_by(table.c.id)))
        if not ids[table.name]:
            words = _words(connection, table)
            for number in range(_count(table, ids)):
                connection.execute(insert(table).values(_row(table, number, ids, words)))
                ids[table.name].append(FIRST + number)
            _point_to_the_last(connection, table, ids[table.name])
    return {name: len(held) for name, held in ids.items()}


def contents(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """All rows, each as its columns and values."""
    return {
        table.name: [dict(row) for row in connection.execute(select(table).order_by(table.c.id)).mappings()]
        for table in tables(connection)
    }


def tables(connection: Connection) -> list[Table]:
    known = MetaData()
    known.reflect(connection)
    return [table for table in known.sorted_tables if table.name != VERSION]


def _point_to_the_last(connection: Connection, table: Table, ids: list[int]) -> None:
    """The first row points to a later one of its own table, where rows of it may."""
    for key in table.foreign_keys:
        if key.column.table is table:
            change = update(table).where(table.c.id == ids[0])
            connection.execute(change.values({key.parent.name: ids[-1]}))


def _count(table: Table, ids: dict[str, list[int]]) -> int:
    """No more than there are rows to point to; fewer where two columns point to one table, in order."""
    pointed = Counter(name for key in table.foreign_keys if (name := key.column.table.name) != table.name)
    return min([COUNT, *(len(ids[name]) - (count > 1) for name, count in pointed.items())])


def _words(connection: Connection, table: Table) -> dict[str, str]:
    """A word that each column with a closed list of them may hold."""
    found = {}
    for check in inspect(connection).get_check_constraints(table.name):
        if literal := re.search(r"'(\w+)'", check["sqltext"]):
            name = re.match(r"\W*(\w+)", check["sqltext"])
            assert name is not None
            found[name[1]] = literal[1]
    return found


def _row(table: Table, number: int, ids: dict[str, list[int]], words: dict[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    met = Counter[str]()
    for column in table.columns:
        pointed = next((key.column.table.name for key in column.foreign_keys), "")
        if pointed == table.name:
            made[column.name] = None
        elif pointed:
            made[column.name] = ids[pointed][(number + met[pointed]) % len(ids[pointed])]
            met[pointed] += 1
        else:
            made[column.name] = words.get(column.name) or _value(column, number)
    return made


def _value(column: Column[Any], number: int) -> Any:
    if column.primary_key:
        return FIRST + number
    if column.nullable and (number % 2 or (column.table.name, column.name) in ONE_OF_TWO):
        return null()
    kinds: list[tuple[type[Any], Any]] = [
        (Boolean, bool(number % 2)),
        (DateTime, datetime(2026, 9, 1, 8, 30, number, 123_000, tzinfo=UTC)),
        (Date, date(2026, 9, 1 + number)),
        (JSON, None if column.nullable else {"слово": [number, 0.1, None, True]}),
        (Float, number + 0.1),
        (Integer, number + 1),
    ]
    return next((made for kind, made in kinds if isinstance(column.type, kind)), f"ё{number}")
