"""Inserting what may be there already, on both databases."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from models import Row


def insert_into(session: AsyncSession, table: type[Row]) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that knows ON CONFLICT."""
    if session.get_bind().dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def insert_new(session: AsyncSession, table: type[Row], **values: Any) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that leaves a row alone where a unique constraint says it is there already."""
    return insert_into(session, table).values(**values).on_conflict_do_nothing()
