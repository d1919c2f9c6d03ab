"""Restoring a backup."""

import argparse
import sys
from pathlib import Path

from bot import backups
from bot.commands.backup import database_file
from bot.locks import FileLock
from bot.settings import load

HELP = "put a backup in the database's place; the bot then pushes nothing until thawed"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a file made by the backup command")


def run(options: argparse.Namespace) -> int:
    settings = load()
    if not FileLock(settings.data_dir / "opora.lock").try_hold():
        print("the bot is running on this database; stop it first", file=sys.stderr)
        return 1
    try:
        backups.restore(options.file, database_file(settings))
    except (backups.Unusable, OSError) as error:
        print(f"not restored, nothing has changed: {error}", file=sys.stderr)
        return 1
    print("restored; pushes are frozen: look at what would go out with: python -m bot thaw")
    return 0
