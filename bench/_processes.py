"""Bots in processes of their own, and what the kernel has counted of them."""

import asyncio
import os
import signal
import sys
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar

TICKS = os.sysconf("SC_CLK_TCK")
ROOT = Path(__file__).parent.parent
PATIENCE = 300.0
T = TypeVar("T")


class Process:
    """`python -m <words>` with these settings; killed at the end, with all it has written in `log`."""

    def __init__(self, *words: str, log: Path, **settings: str) -> None:
        self._words, self.log, self._settings = words, log, settings
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        surroundings: Mapping[str, str] = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
            **self._settings,
        }
        with self.log.open("wb") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                *self._words,
                cwd=self.log.parent,
                env=surroundings,
                stdout=log,
                stderr=log,
            )
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def until(self, event: asyncio.Event) -> None:
        """Waits; raises RuntimeError with the end of the log if the process is gone or silent meanwhile."""
        await self.during(event.wait())

    async def during(self, work: Coroutine[Any, Any, T], patience: float = PATIENCE) -> T:
        """What somebody else does with the process; raises RuntimeError as `until` does."""
        assert self._process is not None
        ended = asyncio.create_task(self._process.wait())
        task = asyncio.create_task(work)
        await asyncio.wait((ended, task), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if not task.done():
            task.cancel()
            raise RuntimeError(f"{' '.join(self._words)}: {self.log.read_text(errors='replace')[-2000:]}")
        return task.result()

    @property
    def cpu(self) -> float:
        """Seconds of processor time of all its threads so far, in steps of 10 ms."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def resident(self) -> float:
        """Megabytes in memory now."""
        return self._status("VmRSS")

    @property
    def peak(self) -> float:
        """Megabytes in memory at most."""
        return self._status("VmHWM")

    @property
    def apart(self) -> float:
        """Megabytes in memory now, of the processes that it has begun."""
        return sum(_status(one, "VmRSS") for one in begun(self.pid))

    def _status(self, name: str) -> float:
        return _status(self.pid, name)


def begun(pid: int) -> list[int]:
    """The processes that a process has begun and that are there."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has just ended
            parent = stat.read_text().rpartition(")")[2].split()[1]
            found += [int(stat.parent.name)] if int(parent) == pid else []
    return found


def _status(pid: int, name: str) -> float:
    """Megabytes; none of a process that has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(name + ":")) / 1024


class Together(NamedTuple):
    """Processes that share their work."""

    processes: Sequence[Process]

    async def during(self, work: Coroutine[Any, Any, T]) -> T:
        """As `Process.during`, whichever of them is gone."""
        for process in self.processes:
            work = process.during(work)
        return await work

    @property
    def cpu(self) -> float:
        return sum(process.cpu for process in self.processes)

    @property
    def peak(self) -> float:
        return sum(process.peak for process in self.processes)
