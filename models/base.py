"""The base of every row: naming convention, aware UTC moments, typed JSON."""

from datetime import UTC, datetime
from typing import Annotated, Any, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Table,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.sql import operators

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Utc(TypeDecorator[datetime]):
    """An aware moment, kept as UTC; SQLite itself forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Written(JSON):
    """JSON that no statement compares: SQLite would, PostgreSQL knows no equality of it."""

    class Comparator(JSON.Comparator[Any]):
        def operate(self, op: operators.OperatorType, *other: Any, **how: Any) -> Any:
            # Whether two columns are the same one, SQLAlchemy itself asks in this way.
            if op in (operators.eq, operators.ne) and not isinstance(other[0], ColumnElement):
                raise TypeError(f"{self.expr} is JSON and cannot be compared in the database")
            return super().operate(op, *other, **how)

    comparator_factory = Comparator


Moment = Annotated[datetime, mapped_column(Utc)]
Big = BigInteger().with_variant(Integer(), "sqlite")
Long = Annotated[int, mapped_column(Big)]
Json = Annotated[dict[str, Any], mapped_column(Written)]
JsonList = Annotated[list[Any], mapped_column(Written)]


class Row(DeclarativeBase):
    """A row with a number of its own."""

    metadata = MetaData(naming_convention=NAMES)
    __abstract__ = True

    id: Mapped[int] = mapped_column(Big, primary_key=True)

    @classmethod
    def as_table(cls) -> Table:
        """For statements that are made thousands of times and need no objects."""
        return cast("Table", cls.__table__)
