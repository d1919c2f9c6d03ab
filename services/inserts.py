"""Inserting what may be there already, on both databases."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from models import Row

Insert = postgresql.Insert | sqlite.Insert


def insert_into(session: AsyncSession, table: type[Row]) -> Insert:
    """An INSERT that knows ON CONFLICT."""
    return _inserting(_dialect(session))(table)


def insert_many(session: AsyncSession, table: type[Row]) -> Insert:
    """An INSERT for many rows, whose values are given with it; those there already are left alone.

    It is put together once, and knows nothing of the defaults that a class gives its objects.
    """
    return _many(_dialect(session), table)


@lru_cache
def _many(dialect: str, table: type[Row]) -> Insert:
    return _inserting(dialect)(table.as_table()).on_conflict_do_nothing()


def _dialect(session: AsyncSession) -> str:
    return session.get_bind().dialect.name


def _inserting(dialect: str) -> Callable[[Any], Insert]:
    return postgresql.insert if dialect == "postgresql" else sqlite.insert


def insert_new(session: AsyncSession, table: type[Row], **values: Any) -> Insert:
    """An INSERT that leaves a row alone where a unique constraint says it is there already."""
    return insert_into(session, table).values(**values).on_conflict_do_nothing()
