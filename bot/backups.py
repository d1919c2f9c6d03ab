"""Backups of the SQLite database: made while the bot works, checked before they count."""

import contextlib
import gzip
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from services import outages

FROZEN = "frozen"
TAILS = ("-wal", "-shm")
UPGRADES_KEPT = 3
DAY = 24 * 3600
DAMAGED = (
    "the database file is damaged ({why}): keep it, stop the bot, and restore the last backup with "
    "python -m bot restore FILE; docs/operation.md tells how to save what is newer"
)


class Unusable(Exception):
    """The file is not a sound backup, or none can be made; the text says why."""


def make(database: Path, folder: Path, now: datetime) -> Path:
    """A consistent copy by SQLite's online backup, checked and compressed; only its owner may read it."""
    return _keep(database, folder / f"opora-{now:%Y%m%d-%H%M%S}.sqlite3.gz")


def before(database: Path, here: str, there: str) -> Path:
    """The copy from which a migration can be taken back; the last three such are kept.

    One that breaks off and begins anew replaces its own copy, so a loop of restarts pushes no older one out.
    """
    folder = database.parent / "backups"
    made = _keep(database, folder / f"before-{there}-from-{here}.sqlite3.gz")
    kept = sorted(folder.glob("before-*.sqlite3.gz"), key=lambda file: file.stat().st_mtime, reverse=True)
    for old in kept[UPGRADES_KEPT:]:
        old.unlink()
    return made


def latest(folder: Path) -> datetime | None:
    """When the last backup in the folder was made; None where there is none."""
    made = [file.stat().st_mtime for file in folder.glob("opora-*.sqlite3.gz")]
    return datetime.fromtimestamp(max(made), UTC) if made else None


def free(folder: Path) -> int:
    """Bytes left where the data lie."""
    return shutil.disk_usage(folder if folder.is_dir() else ".").free


def check(file: Path) -> None:
    """Raises Unusable for a file that is not a sound SQLite database of ours."""
    if why := flaw(file, thorough=True):
        raise Unusable("the file is damaged" if why.startswith("pages") else f"not of this program: {why}")
    with _opened(file, "ro") as opened:
        try:
            opened.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError as error:
            raise Unusable(f"not a backup of this program: {error}") from None


def flaw(file: Path, *, thorough: bool = False) -> str:
    """What is broken in the file, in a few words; nothing where its pages hold together, or it is not there.

    Pages, and when `thorough` the indexes too, are gone through. SQLite keeps no sums of what stands in
    a row: a letter that turned into another is not seen.
    """
    if not file.is_file() or not file.stat().st_size:
        return ""
    try:
        with _opened(file, "ro") as opened:
            found = opened.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if not outages.damage(error):
            raise
        return str(error)
    return "" if found == ("ok",) else f"pages do not hold together: {found[0].splitlines()[-1]}"


def restore(backup: Path, database: Path) -> None:
    """Puts a backup in the database's place, the old one beside it; leaves the installation frozen.

    A frozen bot answers people but pushes nothing until `python -m bot thaw`.
    """
    fresh, former = (database.with_name(database.name + tail) for tail in (".restored", ".before-restore"))
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
    finally:
        for side in _sides(fresh):
            side.unlink(missing_ok=True)
    (database.parent / FROZEN).write_text("", encoding="utf-8")  # empty: a word for an earlier freeze is none
    for side, kept in zip(_sides(database), _sides(former), strict=True):  # the last rows may be there alone
        kept.unlink(missing_ok=True)
        if side.exists():
            side.replace(kept)
    if database.exists():
        database.replace(former)
    fresh.replace(database)


def _keep(database: Path, packed: Path) -> Path:
    """Copies, checks and packs under other names; the right one is given to a whole file alone."""
    packed.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    for left in packed.parent.glob("*.part"):  # by one that was killed
        if time.time() - left.stat().st_mtime > DAY:
            left.unlink()
    plain, part = packed.with_suffix(".part"), packed.with_suffix(".gz.part")
    try:
        for file in (plain, part):
            file.unlink(missing_ok=True)
            file.touch(mode=0o600)
        with _opened(database, "rw") as source, contextlib.closing(sqlite3.connect(plain)) as copy:
            source.backup(copy)
        if why := flaw(plain, thorough=True):
            raise Unusable(DAMAGED.format(why=why))
        check(plain)
        with plain.open("rb") as raw, part.open("wb") as out:
            with gzip.GzipFile(packed.stem, "wb", 6, out) as squeezed:
                shutil.copyfileobj(raw, squeezed)
            out.flush()
            os.fsync(out.fileno())
        part.replace(packed)
    except sqlite3.Error as error:
        raise Unusable(DAMAGED.format(why=error) if outages.damage(error) else str(error)) from None
    except OSError as error:
        raise Unusable(f"{error.strerror or error}") from None
    finally:
        for file in (plain, part, *_sides(plain)):
            file.unlink(missing_ok=True)
    return packed


def _sides(file: Path) -> list[Path]:
    """What SQLite keeps beside a file while it is open."""
    return [file.with_name(file.name + tail) for tail in TAILS]


@contextlib.contextmanager
def _opened(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)) as opened:
        yield opened
