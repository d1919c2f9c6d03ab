"""`python -m sandbox --port 8081`: a local Telegram on a socket of its own."""

import argparse
import sys

from aiohttp import web

from sandbox import control
from sandbox.server import application
from sandbox.telegram import Telegram


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=8081)
    options.add_argument("--token", default="1000000001:SANDBOX-TOKEN")
    options.add_argument(
        "--strict", action="store_true", help="refuse what comes faster than Telegram allows"
    )
    chosen = options.parse_args()
    clock = control.Clock()
    app = application(Telegram(clock.now, token=chosen.token, strict_pace=chosen.strict))
    control.add(app, clock)
    web.run_app(app, host=chosen.host, port=chosen.port, print=_tell, shutdown_timeout=1.0)


def _tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
