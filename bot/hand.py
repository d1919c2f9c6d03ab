"""`python -m bot.hand IDLE LONGEST`: does one piece of work after another for `bot.workroom`, and ends.

It ends by itself when nothing has come for a while, when a piece takes too long, after so many of them, and
when the bot is gone: nobody need look after it.
"""

import os
import pickle
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

MOST = 200  # pieces, after which what the libraries have kept is given back


def main(idle: int, longest: int) -> None:
    """Reads pieces of work from its input and writes their outcomes to its output.

    `idle` is how many seconds it waits for one, `longest` how many one may take.
    """
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")  # where memory runs out, it goes before the bot
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no outcome
    for _ in range(MOST):
        signal.alarm(idle)
        try:
            work, given, named = pickle.load(sys.stdin.buffer)  # noqa: S301 (it is the bot's own)
        except EOFError:
            return
        signal.alarm(longest)
        _tell(told, outcome(work, given, named))


def outcome(work: Any, given: Any, named: Any) -> bytes:
    """What became of it, to be read by `pickle`: whether it is done, the result or the error, and the
    files and lines on the error's way, innermost last."""
    try:
        return pickle.dumps((True, work(*given, **named), ()))
    except Exception as error:
        way = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]
        return pickle.dumps((False, _whole(error), way))


def _whole(error: Exception) -> Exception:
    """The error, if it can be pickled; else its kind alone, for its words may be personal."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301
    except Exception:
        return RuntimeError(type(error).__name__)
    return error


def _tell(told: BinaryIO, words: bytes) -> None:
    told.write(words)
    told.flush()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
