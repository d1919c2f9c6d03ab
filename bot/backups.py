"""Backups of the SQLite database: made while the bot works, checked before they count."""

import contextlib
import gzip
import os
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

FROZEN = "frozen"


class Unusable(Exception):
    """The file is not a sound backup; the text says why."""


def make(database: Path, folder: Path, now: datetime) -> Path:
    """A consistent copy by SQLite's online backup, checked and compressed; only its owner may read it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    plain = folder / f"opora-{now:%Y%m%d-%H%M%S}.sqlite3"
    with (
        contextlib.closing(sqlite3.connect(database)) as source,
        contextlib.closing(sqlite3.connect(plain)) as copy,
    ):
        source.backup(copy)
    check(plain)
    packed = plain.with_name(plain.name + ".gz")
    with plain.open("rb") as raw, gzip.open(packed, "wb") as out:
        shutil.copyfileobj(raw, out)
    plain.unlink()
    packed.chmod(0o600)
    return packed


def latest(folder: Path) -> datetime | None:
    """When the last backup in the folder was made; None where there is none."""
    made = [file.stat().st_mtime for file in folder.glob("opora-*.sqlite3.gz")]
    return datetime.fromtimestamp(max(made), UTC) if made else None


def check(file: Path) -> None:
    """Raises Unusable for a file that is not a sound SQLite database of ours."""
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as opened:
        try:
            if opened.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise Unusable("the file is damaged")
            opened.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError as error:
            raise Unusable(f"not a backup of this program: {error}") from None


def restore(backup: Path, database: Path) -> None:
    """Puts a backup in the database's place, the old one beside it; leaves the installation frozen.

    A frozen bot answers people but pushes nothing until `python -m bot thaw`.
    """
    fresh = database.with_name(database.name + ".restored")
    unpack = gzip.open if backup.suffix == ".gz" else open
    try:
        with unpack(backup, "rb") as raw, fresh.open("wb") as out:
            shutil.copyfileobj(raw, out)
            out.flush()
            os.fsync(out.fileno())
    except (OSError, EOFError) as error:
        fresh.unlink(missing_ok=True)
        raise Unusable(f"cannot be read: {error}") from None
    try:
        check(fresh)
    except Unusable:
        fresh.unlink()
        raise
    (database.parent / FROZEN).touch()
    for tail in ("-wal", "-shm"):
        database.with_name(database.name + tail).unlink(missing_ok=True)
    if database.exists():
        database.replace(database.with_name(database.name + ".before-restore"))
    fresh.replace(database)
