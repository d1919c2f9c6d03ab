"""Whether the running bot is well."""

import argparse
import json
import sys
import time

from bot import pulse
from bot.settings import Settings, load

HELP = "say whether the running bot is well; exits with 1 if not"


def arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(_options: argparse.Namespace) -> int:
    settings = load()
    file = pulse.path(settings)
    state = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"at": 0.0}
    if found := pulse.troubles(state, time.time()):
        print("\n".join(found + _broken(settings)), file=sys.stderr)
        return 1
    print(f"well: {state['waiting']} updates waiting, {state['queued']} deliveries queued")
    if state["frozen"]:
        print("restored from a backup and frozen: nothing is pushed; look with: python -m bot thaw")
    return 0


def _broken(settings: Settings) -> list[str]:
    """Whether the file itself is why the bot does not run."""
    from bot import backups  # needs the database's library: too much for an answer that is mostly "well"

    why = backups.flaw(settings.file) if settings.file else ""
    return [backups.DAMAGED.format(why=why)] if why else []
