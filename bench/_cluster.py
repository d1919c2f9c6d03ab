"""A PostgreSQL of a measurement's or a story's own; it may be stopped without ceremony and started."""

import asyncio
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, Self

import asyncpg
from aiohttp.test_utils import unused_port

from bench._processes import TICKS

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


class Cluster:
    """Listens on loopback; gone with all its data at the end.

    It is set as it comes, so what it has committed is on the disk, unless told otherwise: `fsync=off`.
    """

    def __init__(self, *settings: str) -> None:
        self._folder, self._port = Path(tempfile.mkdtemp(prefix="opora-")), unused_port()
        self._settings = ("max_connections=200", *settings)
        # PostgreSQL refuses to run as root.
        self._owner = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()

    async def __aenter__(self) -> Self:
        if self._owner:
            shutil.chown(self._folder, "postgres")
        await self._run("initdb", "-U", "opora", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
        await self.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.drop()
        shutil.rmtree(self._folder)

    async def start(self) -> None:
        where = f"-h 127.0.0.1 -p {self._port} -k {self._folder}"
        options = " -c ".join([where, *self._settings])
        await self._run("pg_ctl", "start", "-w", "-l", str(self._folder / "log"), "-o", options)

    async def drop(self) -> None:
        """Stops at once: nobody is waited for, nothing is written down."""
        await self._run("pg_ctl", "stop", "-w", "-m", "immediate")

    def url(self, name: str) -> str:
        return f"postgresql+asyncpg://opora@127.0.0.1:{self._port}/{name}"

    async def copy(self, template: str, name: str) -> str:
        """A new database like the template; gives its URL."""
        await self.tell(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await self.tell(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    async def tell(self, statement: str) -> None:
        """One statement to the server itself."""
        connection: Any = await asyncpg.connect(self.url("postgres").replace("+asyncpg", ""))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    @property
    def cpu(self) -> float:
        """Seconds of processor time of all its processes so far, with those that are gone."""
        first = int((self._folder / "data" / "postmaster.pid").read_text().splitlines()[0])
        spent = 0
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = path.read_text().rpartition(")")[2].split()
            except (FileNotFoundError, ProcessLookupError):
                continue
            if path.parent.name == str(first):
                spent += sum(map(int, fields[11:15]))
            elif fields[1] == str(first):
                spent += sum(map(int, fields[11:13]))
        return spent / TICKS

    async def _run(self, program: str, *words: str) -> None:
        command = (*self._owner, str(BINARIES[-1] / program), "-D", str(self._folder / "data"), *words)
        quiet = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            *command, cwd=self._folder, stdout=quiet, stderr=quiet, stdin=quiet
        )
        if await process.wait():
            raise RuntimeError(f"{program} of PostgreSQL has failed")
