"""How the bot says no: one exception, said in words by the turn."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.exc import IntegrityError

from models import Row


class Refusal(Exception):
    """A rule says no. The turn rolls back, marks the update done, and shows the words of `key`.

    `audit` names an attempt worth remembering: it is written to the audit after the rollback.
    """

    def __init__(self, key: str, *, audit: str = "", **facts: object) -> None:
        super().__init__(key)
        self.key, self.audit, self.facts = key, audit, facts

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), self.key, audit=self.audit, **self.facts), ()


@asynccontextmanager
async def unless_taken(constraint: str, refusal: Refusal) -> AsyncIterator[None]:
    """Turns the violation of the named unique constraint or index into a refusal."""
    try:
        yield
    except IntegrityError as error:
        if violates(error, constraint):
            raise refusal from error
        raise


def violates(error: IntegrityError, constraint: str) -> bool:
    """PostgreSQL names the constraint; SQLite names the columns, so the name is looked up."""
    said = str(error.orig)
    return constraint in said or any(said.endswith(columns) for columns in _columns(constraint))


def _columns(constraint: str) -> list[str]:
    found = []
    for table in Row.metadata.tables.values():
        for unique in (*table.constraints, *table.indexes):
            if isinstance(unique, UniqueConstraint | Index) and unique.name == constraint:
                found.append(", ".join(f"{table.name}.{column.name}" for column in unique.columns))
    return found
