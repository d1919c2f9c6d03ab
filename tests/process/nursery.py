"""`python -m tests.process.nursery`: imports the program once and gives birth to processes of it.

Python needs seconds to import what the bot stands on and to read what it says; a story in which the bot
is killed eight times would be spent on that. Each child is a process of its own, with its own environment,
folder and log; it runs what `python -m bot …` or `python -m sandbox …` runs. Orders come as JSON lines on
standard input; when that ends, so do all the children.
"""

import ctypes
import importlib
import json
import os
import random
import resource
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

Order = dict[str, Any]
HEAVY = (
    "bot.service",
    "bot.__main__",
    "bot.commands.run",
    "alembic.command",
    "sandbox.__main__",
    "tests.process.crashes",
    "uvloop",
)
PR_SET_PDEATHSIG = 1
children: dict[int, int | None] = {}


def start(order: Order) -> int:
    pid = os.fork()
    if pid == 0:
        become(order)
    children[pid] = None
    return pid


def become(order: Order) -> NoReturn:
    """In the child: another life from here on."""
    code = 1
    try:
        os.setpgid(0, 0)
        _die_with_the_parent()
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        for number, fd in ((0, os.open(os.devnull, os.O_RDONLY)), (1, log), (2, log)):
            os.dup2(fd, number)
        os.environ.clear()
        os.environ.update(order["environment"])
        os.chdir(order["folder"])
        tempfile.tempdir = None
        meet_fate(order["environment"])
        random.seed()
        if order.get("fate"):
            importlib.import_module("tests.process.crashes").prepare(**order["fate"])
        code = PROGRAMS[order["program"]](order["words"])
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _die_with_the_parent() -> None:
    """A run of the tests that is killed leaves nobody behind; where the system knows how."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def meet_fate(environment: dict[str, str]) -> None:
    """What befalls this process alone; see House.start."""
    if environment.get("HUMBLE"):
        humble()
    if room := int(environment.get("ROOM", 0)):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    if statement := int(environment.get("DIES_AT", 0)):
        mortal(statement)


def humble() -> None:
    """Root minds the permissions of files from here on, as everybody else does."""
    header, nothing = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    if os.geteuid() == 0 and ctypes.CDLL(None).capset(header, nothing):
        raise OSError("capabilities cannot be given up")


def mortal(statement: int) -> None:
    """SIGKILL comes before that statement of the migrations."""
    impl = importlib.import_module("alembic.ddl.impl").DefaultImpl
    real = impl._exec

    def dying(*args: Any, **named: Any) -> Any:
        nonlocal statement
        statement -= 1
        if statement == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **named)

    impl._exec = dying


def bot(words: list[str]) -> int:
    main: Callable[[list[str]], int] = importlib.import_module("bot.__main__").main
    return main(words)


def sandbox(words: list[str]) -> int:
    sys.argv = ["sandbox", *words]
    importlib.import_module("sandbox.__main__").main()
    return 0


PROGRAMS = {"bot": bot, "sandbox": sandbox}


def code(order: Order) -> int | None:
    """How a child ended, minus the signal's number if by one; None while it lives."""
    pid = order["pid"]
    if children[pid] is None:
        ended, status = os.waitpid(pid, os.WNOHANG)
        children[pid] = os.waitstatus_to_exitcode(status) if ended else None
    return children[pid]


def end() -> None:
    for pid in [pid for pid in children if code({"pid": pid}) is None]:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with importlib.import_module("bot.collector").resting():
        importlib.import_module("bot.lean").defer()
        for name in HEAVY:
            importlib.import_module(name)
        importlib.import_module("bot.features").load()
        importlib.import_module("locales").bundle("ru")
    assert threading.active_count() == 1, "a fork would lose the other threads"
    tell("ready")
    for line in sys.stdin:
        order = json.loads(line)
        tell({"start": start, "code": code}[order["do"]](order))
    end()


def tell(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
