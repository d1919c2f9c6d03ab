"""Backups."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url

from bot import backups
from bot.settings import Settings, Unset, load

HELP = "make a checked copy of the database while the bot works"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, help="the folder; BOT_DATA_DIR/backups if not given")


def run(options: argparse.Namespace) -> int:
    settings = load()
    made = backups.make(
        database_file(settings), options.to or settings.data_dir / "backups", datetime.now(UTC)
    )
    print(made)
    return 0


def database_file(settings: Settings) -> Path:
    """The SQLite file; raises Unset on PostgreSQL, which has tools of its own."""
    url = make_url(settings.database)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise Unset("BOT_DATABASE_URL is PostgreSQL: use pg_dump and pg_restore (see docs/operation.md)")
    return Path(url.database)
