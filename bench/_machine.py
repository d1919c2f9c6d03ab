"""On what it was measured."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("aiogram", "python-telegram-bot", "SQLAlchemy", "aiosqlite", "pydantic", "typst", "XlsxWriter")


def described() -> str:
    """Processors, memory, Python, packages, and how busy the machine was with other things."""
    kinds = [line.partition(": ")[2] for line in _read("/proc/cpuinfo") if line.startswith("model name")]
    memory = next((int(line.split()[1]) for line in _read("/proc/meminfo") if line.startswith("MemTotal")), 0)
    load = "/".join(f"{number:.1f}" for number in os.getloadavg())
    parts = [
        f"{os.cpu_count()} × {kinds[0] if kinds else platform.machine()}",
        f"{memory / 2**20:.0f} GB",
        f"Python {platform.python_version()}",
        *(found for name in PACKAGES if (found := _package(name))),
        f"load {load}",
    ]
    return ", ".join(parts)


def _read(path: str) -> list[str]:
    file = Path(path)
    return file.read_text().splitlines() if file.exists() else []


def _package(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"no {name}"
