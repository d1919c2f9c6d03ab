"""Something done in a process of its own that may take so much memory and so many seconds, and no more."""

import gc
import os
import pickle
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

MIB = 2**20


class Done(NamedTuple):
    """What came of it: the answer or the error's own text, and the memory it took at most."""

    answer: Any
    error: str
    mib: int


def within(what: Callable[[], Any], *, mib: int, seconds: int) -> Done:
    """Runs it in a fork; one that takes more memory fails of it, one that takes longer is ended."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _bound(mib, seconds)
        os.write(writer, pickle.dumps(_tried(what))[: 60 * 1024])
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        said = told.read()
    _, status = os.waitpid(child, 0)
    if status:
        return Done(None, f"ended by signal {os.WTERMSIG(status)}", mib)
    return Done(*pickle.loads(said))


def _bound(mib: int, seconds: int) -> None:
    gc.unfreeze()
    had = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (had + mib * MIB,) * 2)
    spent = int(sum(os.times()[:2]))
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, spent + seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    count_from_here()


def _tried(what: Callable[[], Any]) -> tuple[Any, str, int]:
    had = peak()
    try:
        answer, error = what(), ""
    except BaseException as met:
        answer, error = None, f"{type(met).__name__}: {met}"[:500]
    return answer, error, peak() - had


def count_from_here() -> int:
    """The peak counts from here; gives what is held now, in MiB."""
    Path("/proc/self/clear_refs").write_text("5")
    return peak()


def peak() -> int:
    """The most memory held so far, in MiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024
