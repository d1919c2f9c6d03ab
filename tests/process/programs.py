"""Processes as a story sees them: started, killed, listened to, ended; every wait is bounded."""

import asyncio
import json
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parents[2]
PATIENCE, IMPORTING = 60.0, 300.0
T = TypeVar("T")


async def until(look: Callable[[], Awaitable[T]], what: str, patience: float = PATIENCE) -> T:
    """What `look` gives once it is true."""
    deadline = time.monotonic() + patience
    while not (found := await look()):
        assert time.monotonic() < deadline, f"waited {patience} s in vain: {what}"
        await asyncio.sleep(0.05)
    return found


class Nursery:
    """The parent of the processes; see tests.process.nursery."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._turn = asyncio.Lock()

    @classmethod
    async def opened(cls) -> "Nursery":
        command = (sys.executable, "-m", "tests.process.nursery")
        made = cls(await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=PIPE, stdout=PIPE))
        assert await made._answer(IMPORTING) == "ready"
        return made

    async def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        await asyncio.wait_for(self._process.wait(), 20)

    async def ask(self, **order: Any) -> Any:
        assert self._process.stdin is not None
        async with self._turn:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            return await self._answer()

    async def _answer(self, patience: float = PATIENCE) -> Any:
        assert self._process.stdout is not None
        return json.loads(await asyncio.wait_for(self._process.stdout.readline(), patience))


class Program:
    """A process of the bot or of the sandbox, and what it has written to its log."""

    def __init__(self, nursery: Nursery, pid: int, log: Path) -> None:
        self._nursery, self.pid, self.log = nursery, pid, log
        self._seen = 0

    @classmethod
    async def started(
        cls,
        nursery: Nursery,
        program: str,
        *words: str,
        log: Path,
        environment: dict[str, str] | None = None,
        fate: dict[str, Any] | None = None,
    ) -> "Program":
        """`fate` is what tests.process.crashes prepares in it."""
        surroundings = {"PATH": os.environ.get("PATH", ""), "TMPDIR": str(log.parent)} | (environment or {})
        pid = await nursery.ask(
            do="start",
            program=program,
            words=list(words),
            log=str(log),
            folder=str(log.parent),
            environment=surroundings,
            fate=fate,
        )
        return cls(nursery, pid, log)

    def events(self) -> list[dict[str, Any]]:
        """Its JSON lines so far."""
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [json.loads(line) for line in lines if line.startswith("{")]

    def plain(self) -> list[str]:
        """Its other lines so far: what a person at the console reads."""
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [line for line in lines if not line.startswith("{")]

    async def tells(self, event: str, patience: float = PATIENCE) -> dict[str, Any]:
        """The first event of this name."""

        async def look() -> dict[str, Any] | None:
            found = next((one for one in self.events() if one["event"] == event), None)
            if found is None and await self.code() is not None:
                raise AssertionError(f"ended before {event!r}: {self.log.read_text(encoding='utf-8')}")
            return found

        found = await until(look, f"{event!r} in the log", patience)
        assert found is not None
        return found

    async def code(self) -> int | None:
        found: int | None = await self._nursery.ask(do="code", pid=self.pid)
        return found

    async def ends(self, patience: float = PATIENCE) -> int:
        """How it ended."""

        async def look() -> tuple[int] | None:
            code = await self.code()
            return None if code is None else (code,)

        found = await until(look, f"the end of process {self.pid}", patience)
        assert found is not None
        return found[0]

    async def killed(self) -> None:
        """SIGKILL: no word of farewell."""
        os.kill(self.pid, signal.SIGKILL)
        assert await self.ends(10) == -signal.SIGKILL

    async def asked_to_stop(self, patience: float = 15, number: int = signal.SIGTERM) -> int:
        """SIGTERM, or another signal, and the code it ends with in time."""
        os.kill(self.pid, number)
        return await self.ends(patience)
