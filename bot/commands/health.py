"""Whether the running bot is well."""

import argparse
import json
import sys
import time

from bot import pulse
from bot.settings import load

HELP = "say whether the running bot is well; exits with 1 if not"


def arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(_options: argparse.Namespace) -> int:
    file = pulse.path(load())
    state = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"at": 0.0}
    if found := pulse.troubles(state, time.time()):
        print("\n".join(found), file=sys.stderr)
        return 1
    print(f"well: {state['waiting']} updates waiting, {state['queued']} deliveries queued")
    return 0
