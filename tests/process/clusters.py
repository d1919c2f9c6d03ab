"""A PostgreSQL server of a story's own, that may be stopped without ceremony and started again."""

import asyncio
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import asyncpg
from aiohttp.test_utils import unused_port

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


class Cluster:
    """Its data lie in a folder; what a power cut would cost is not guarded against, a kill is."""

    def __init__(self) -> None:
        # Where tests keep their files, its user may not look.
        self.folder, self.port = Path(tempfile.mkdtemp(prefix="opora-")), unused_port()
        # PostgreSQL refuses to run as root.
        self._owner = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()

    @property
    def url(self) -> str:
        return f"postgresql+asyncpg://opora@127.0.0.1:{self.port}/opora"

    async def open(self) -> None:
        if self._owner:
            shutil.chown(self.folder, "postgres")
        await self._run("initdb", "-U", "opora", "--auth=trust", "--encoding=UTF8", "--no-sync")
        await self.start()
        connection: Any = await asyncpg.connect(
            self.url.replace("+asyncpg", "")[: -len("opora")] + "postgres"
        )
        await connection.execute("CREATE DATABASE opora")
        await connection.close()

    async def start(self) -> None:
        options = f"-h 127.0.0.1 -p {self.port} -k {self.folder} -c fsync=off -c full_page_writes=off"
        await self._run("pg_ctl", "start", "-w", "-l", str(self.folder / "log"), "-o", options)

    async def drop(self) -> None:
        """Stops at once: nobody is waited for, nothing is written down."""
        await self._run("pg_ctl", "stop", "-w", "-m", "immediate")

    async def close(self) -> None:
        await self.drop()
        shutil.rmtree(self.folder)

    async def _run(self, program: str, *words: str) -> None:
        command = (*self._owner, str(BINARIES[-1] / program), "-D", str(self.folder / "data"), *words)
        quiet = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            *command, cwd=self.folder, stdout=quiet, stderr=quiet, stdin=quiet
        )
        assert await process.wait() == 0, f"{program} {words}"
