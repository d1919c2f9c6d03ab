"""From SQLite to PostgreSQL: everything or nothing, compared row by row before it counts."""

import hashlib
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Dialect,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    bindparam,
    cast,
    exists,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.database import Database
from models import Row

BATCH = 1000
NUL = "\x00"  # a letter that SQLite keeps and PostgreSQL does not


class Written(TypeDecorator[Any]):
    """JSON as it is written: read, an empty column and a written null would be one and the same."""

    impl = JSON
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:
        return None

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        return cast(column, Text)

    def result_processor(self, dialect: Dialect, coltype: object) -> None:
        return None


@cache
def tables() -> Sequence[Table]:
    """All of them, those first to which others point."""
    written = MetaData()
    for table in Row.metadata.sorted_tables:
        for column in table.to_metadata(written).columns:
            if isinstance(column.type, JSON):
                column.type = Written()
    return written.sorted_tables


@dataclass(frozen=True, slots=True)
class Sum:
    """What a table holds: how many rows, and a digest in which their order plays no part."""

    rows: int
    digest: str


class Differs(Exception):
    """What arrived is not what was there; the text names the tables."""


async def filled(target: Database) -> list[str]:
    """The tables that hold something."""
    async with target.engine.connect() as connection:
        return [
            table.name for table in tables() if await connection.scalar(select(exists(select(table.c.id))))
        ]


async def sums(database: Database) -> dict[str, Sum]:
    """What every table holds, of one moment."""
    async with database.engine.connect() as connection:
        return {table.name: await _sum(connection, table) for table in tables()}


async def copy(source: Database, target: Database) -> dict[str, Sum]:
    """Copies all tables in one transaction; it is committed once both sides say the same.

    Raises Differs when they do not, and what PostgreSQL raises; nothing is kept of it then.
    """
    async with source.engine.connect() as here, target.engine.begin() as there:
        for table in tables():
            await _copy(here, there, table)
        left = {table.name: await _sum(here, table) for table in tables()}
        came = {table.name: await _sum(there, table) for table in tables()}
        if wrong := differences(left, came):
            raise Differs(", ".join(wrong))
    async with target.engine.connect() as connection:
        await connection.execute(text("ANALYZE"))
        await connection.commit()
    return left


def differences(left: dict[str, Sum], came: dict[str, Sum]) -> list[str]:
    """The tables that do not hold the same."""
    return [name for name, held in left.items() if came.get(name) != held]


async def _copy(here: AsyncConnection, there: AsyncConnection, table: Table) -> None:
    """A row may point to one of its own table that comes later: such columns are filled in afterwards."""
    pointing = {key.parent.name for key in table.foreign_keys if key.column.table is table}
    later: list[dict[str, Any]] = []
    async for rows in _batches(here, table):
        later += [{"row": row["id"]} | {name: row[name] for name in pointing} for row in rows if pointing]
        await there.execute(insert(table), [row | dict.fromkeys(pointing) for row in rows])
    for name in pointing:
        if wanted := [{"row": one["row"], "to": one[name]} for one in later if one[name] is not None]:
            change = update(table).where(table.c.id == bindparam("row"))
            await there.execute(change.values({name: bindparam("to")}), wanted)
    serial = await there.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
    if serial and (last := await there.scalar(select(func.max(table.c.id)))):
        await there.execute(select(func.setval(serial, last)))


async def _batches(connection: AsyncConnection, table: Table) -> AsyncIterator[Sequence[dict[str, Any]]]:
    found = await connection.stream(select(table).order_by(table.c.id))
    async for rows in found.mappings().partitions(BATCH):
        yield [{name: _writable(value) for name, value in row.items()} for row in rows]


async def _sum(connection: AsyncConnection, table: Table) -> Sum:
    count = total = 0
    async for rows in _batches(connection, table):
        for row in rows:
            written = json.dumps(row, sort_keys=True, default=_canonical).encode()
            total += int.from_bytes(hashlib.sha256(written).digest(), "big")
        count += len(rows)
    return Sum(count, f"{total % 2**256:064x}")


def _writable(value: Any) -> Any:
    return value.replace(NUL, "\ufffd") if isinstance(value, str) and NUL in value else value


def _canonical(value: Any) -> str:
    """A moment or a day, the same on both databases."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else str(value)
