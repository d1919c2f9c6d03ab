"""All rows of the database at a moment, and whose they are."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Table

from models import Row
from tests.stage import Stage

# What the bot keeps for itself of every update, whoever sends it and whatever comes of it.
BOOKS = {"updates", "occurrences", "sights"}
# What is counted for everybody together when one person does something of her own.
COUNTED = {
    "events": {"next_in_line"},
    "courses": {"next_in_line"},
    "attendance_passes": {"wrong"},
}
KNOWN: Mapping[str, Table] = Row.metadata.tables

Cells = Mapping[str, Any]
Rows = Mapping[Any, Cells]


class Ledger:
    """Reads the file of the database beside the bot."""

    def __init__(self, stage: Stage) -> None:
        if not stage.database.sqlite:
            pytest.skip("the rows are read from the file")
        self._file = sqlite3.connect(f"file:{stage.database.url.database}?mode=ro", uri=True)
        self._columns = {name: self._columns_of(name) for name in KNOWN if name not in BOOKS}

    def read(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything, to be compared with another time; `last_seen` and the like apart."""
        return {name: self._file.execute(f"SELECT * FROM {name}").fetchall() for name in self._columns}

    def named(self, name: str, row: tuple[Any, ...]) -> dict[str, Any]:
        return dict(zip(self._columns[name], row, strict=True))

    def _columns_of(self, name: str) -> list[str]:
        return [row[1] for row in self._file.execute(f"PRAGMA table_info({name})")]


@dataclass(frozen=True, slots=True)
class Change:
    """One row that is another now: `was` is None for a new one, `became` for one that is gone."""

    table: str
    was: dict[str, Any] | None
    became: dict[str, Any] | None

    @property
    def fields(self) -> set[str]:
        """What differs in a row that is still there."""
        if self.was is None or self.became is None:
            return set()
        return {name for name, value in self.became.items() if value != self.was[name]}

    def __str__(self) -> str:
        if self.was is None:
            return f"{self.table} + {self.became}"
        if self.became is None:
            return f"{self.table} - {self.was}"
        told = {name: (self.was[name], self.became[name]) for name in self.fields}
        return f"{self.table} {self.was.get('id')} {told}"


def changes(
    ledger: Ledger, was: Mapping[str, list[tuple[Any, ...]]], became: Mapping[str, list[tuple[Any, ...]]]
) -> Iterator[Change]:
    """What has changed between two readings, but for when somebody was seen last."""
    for name, rows in became.items():
        if rows == was[name]:
            continue
        before, after = set(was[name]), set(rows)
        old = {cells["id"]: cells for cells in (ledger.named(name, row) for row in before - after)}
        new = {cells["id"]: cells for cells in (ledger.named(name, row) for row in after - before)}
        for number in old.keys() | new.keys():
            change = Change(name, old.get(number), new.get(number))
            if change.was != change.became and not (
                name == "accounts" and change.fields <= {"seen_at", "blocked_at"}
            ):
                yield change


class Owners:
    """Tells whose a row is: by its columns, or by those of the row it hangs on."""

    def __init__(self, readings: Mapping[str, list[tuple[Any, ...]]], ledger: Ledger) -> None:
        self._readings, self._ledger = readings, ledger
        self._rows: dict[str, dict[Any, dict[str, Any]]] = {}

    def of(self, name: str, cells: Mapping[str, Any], deep: int = 4) -> set[int]:
        """The people named by a row or by what it hangs on, by number."""
        if name == "people":
            return {cells["id"]}
        found: set[int] = set()
        for column in KNOWN[name].columns:
            value = cells.get(column.name)
            for key in column.foreign_keys if value is not None else ():
                target = key.column.table.name
                if target == "people" and value is not None:
                    found.add(value)
                elif deep and (held := self._held(target).get(value)) is not None:
                    found |= self.of(target, held, deep - 1)
        return found

    def _held(self, name: str) -> Mapping[Any, Cells]:
        """The rows of a table by number."""
        if name not in self._rows:
            named = [self._ledger.named(name, row) for row in self._readings.get(name, ())]
            self._rows[name] = {cells["id"]: cells for cells in named}
        return self._rows[name]


def foreign(change: Change, before: Owners, after: Owners, circle: Collection[int]) -> bool:
    """Whether somebody of the circle changed what is not the circle's.

    A new row may speak of others only where others are told or written of: deliveries, the audit.
    """
    if change.was is None:
        assert change.became is not None
        whose = change.became.get("person_id")
        if change.table in ("deliveries", "audit"):
            return False
        if whose is not None and "person_id" in change.became:
            return whose not in circle
        return not after.of(change.table, change.became) & set(circle)
    if change.fields and change.fields <= COUNTED.get(change.table, set()):
        return False
    return not before.of(change.table, change.was) & set(circle)


class Watch:
    """Compares the database with what it was when last looked at, for people who act alone."""

    def __init__(self, stage: Stage, circle: Collection[int]) -> None:
        self._ledger, self._circle = Ledger(stage), circle
        self._before = self._ledger.read()

    def foreign(self) -> list[str]:
        """What has been changed since that is not theirs."""
        before, self._before = self._before, self._ledger.read()
        made = list(changes(self._ledger, before, self._before))
        if not made:
            return []
        was, became = Owners(before, self._ledger), Owners(self._before, self._ledger)
        return [str(one) for one in made if foreign(one, was, became, self._circle)]

    def changed(self) -> list[str]:
        """What has been changed since, whosever it is; the audit apart."""
        before, self._before = self._before, self._ledger.read()
        made = changes(self._ledger, before, self._before)
        return [str(one) for one in made if one.table != "audit"]
