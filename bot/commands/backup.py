"""Backups."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot import backups
from bot.settings import Settings, Unset, load

HELP = "make a checked copy of the database while the bot works"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, help="the folder; BOT_DATA_DIR/backups if not given")


def run(options: argparse.Namespace) -> int:
    settings = load()
    folder = options.to or settings.data_dir / "backups"
    try:
        made = backups.make(database_file(settings), folder, datetime.now(UTC))
    except (backups.Unusable, OSError) as why:
        print(f"no backup was made: {why}", file=sys.stderr)
        return 1
    print(made)
    return 0


def database_file(settings: Settings) -> Path:
    """The SQLite file; raises Unset on PostgreSQL, which has tools of its own."""
    if settings.file is None:
        raise Unset("BOT_DATABASE_URL is PostgreSQL: use pg_dump and pg_restore (see docs/operation.md)")
    return settings.file
