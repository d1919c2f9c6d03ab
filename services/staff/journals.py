"""What an import does to rows, written down so that it can be shown and taken back."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import AsyncSession

from models import Row
from models.associations import Membership
from models.people import Employment, Person, RoleGrant, School
from models.staff import ImportChange

KINDS: dict[str, type[Row]] = {
    table.__tablename__: table for table in (School, Person, Employment, Membership, RoleGrant)
}


@dataclass(slots=True)
class Change:
    """One row and what was in it; `was` is None for a row that is new."""

    row: Row
    person: Person | None
    was: dict[str, Any] | None


@dataclass
class Journal:
    """Changes rows and remembers how they were."""

    session: AsyncSession
    changes: dict[int, Change] = field(default_factory=dict)

    def add(self, row: Row, person: Person | None = None) -> None:
        self.session.add(row)
        self.changes[id(row)] = Change(row, person, None)

    def put(self, row: Row, person: Person | None, **values: Any) -> dict[str, Any]:
        """Sets what differs and gives how it was."""
        was = {name: getattr(row, name) for name, value in values.items() if getattr(row, name) != value}
        for name in was:
            setattr(row, name, values[name])
        if was:
            change = self.changes.setdefault(id(row), Change(row, person, {}))
            if change.was is not None:
                change.was = was | change.was
        return was

    def kept(self, import_id: int) -> list[ImportChange]:
        """The changes as rows; every changed row must have its number by now."""
        return [
            ImportChange(
                import_id=import_id,
                subject_id=change.person.id if change.person else None,
                kind=change.row.__tablename__,
                row_id=change.row.id,
                was=None
                if change.was is None
                else {name: plainly(value) for name, value in change.was.items()},
                became=snapshot(change.row, change.was),
            )
            for change in self.changes.values()
        ]


def snapshot(row: Row, fields: dict[str, Any] | None = None) -> dict[str, Any]:
    """The row as JSON: the fields named, or all but the number."""
    names = [column.key for column in inspect(type(row)).columns if column.key != "id"]
    return {name: plainly(getattr(row, name)) for name in names if fields is None or name in fields}


def plainly(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def restored(table: type[Row], name: str, value: Any) -> Any:
    """What `plainly` made of a value, turned back into what the column holds."""
    if value is None:
        return None
    kind = inspect(table).columns[name].type.python_type
    return kind.fromisoformat(value) if kind in (date, datetime) else value
