"""The same things in a district of two hundred, and in one of twenty thousand with a million deliveries."""

import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import text

from bench import Line, Pair, _growing, _stairs, size, smoke, step
from models.district import District
from services.announcements import accepting
from services.districts import load

ABOUT = "growth: the same in a district of 200 and in one of 20,000 with a million deliveries; copies queued"
ROUNDS, WARM = 1, False
SMALL = "a district of 200"
LARGE, PAST = size(20_000, 400), size(1_000_000, 2_000)
CROWDS = (10_000, 100_000, 1_000_000)
LINES = {
    "CPU of a step": Line("µs", SMALL, most=1.1),
    "audience and plan of an announcement": Line("ms", SMALL),
    "claim of three pushes": Line("ms", SMALL, most=1.5),
    "jobs of a minute to ten, together": Line("ms", SMALL),
    **{f"copies queued for {crowd:,}": Line("s") for crowd in CROWDS},
    "memory of queueing the most less the least": Line("MB", within=5),
}


async def measure() -> Mapping[str, Pair]:
    found = await _stairs_of(LARGE, PAST), await _stairs_of(_growing.FOUNDERS, PAST // 100)
    pairs = {name: Pair(large, small) for (name, large), small in zip(*_both(*found), strict=True)}
    if not smoke():
        steps = [await step.visit(_side(people, past)) for people, past in ((200, 10_000), (LARGE, PAST))]
        pairs["CPU of a step"] = Pair(steps[1].step, steps[0].step)
    return pairs | await _queued()


def _both(large: dict[str, float], small: dict[str, float]) -> tuple[list[tuple[str, float]], list[float]]:
    return list(large.items()), [small[name] for name in large]


async def _stairs_of(people: int, past: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        await _prepared(people, past, 0, Path(name))
        return await _stairs.costs(Path(name))


def _side(people: int, past: int) -> step.Side:
    return step.Side(step.OURS.words, step.OURS.entry, partial(_prepared, people, past))


async def _prepared(people: int, past: int, _asked: int, folder: Path) -> list[int]:
    users = await _growing.grown(people, folder)
    await _stairs.history(folder, past)
    return users


async def _queued() -> dict[str, Pair]:
    """An announcement accepted for more and more people: one statement, whatever their number."""
    district, pairs, memory = load(), {}, []
    for crowd in CROWDS if not smoke() else (500,):
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            await _growing.grown(crowd, Path(name), ("people", "accounts", "consents"))
            before = _resident()
            seconds = await _accepted(Path(name), district)
            memory.append(_resident() - before)
            pairs[f"copies queued for {crowd:,}"] = Pair(seconds, None)
    if smoke():
        return {}
    return pairs | {"memory of queueing the most less the least": Pair(memory[-1] - memory[0], None)}


async def _accepted(folder: Path, district: District) -> float:
    database, now = _growing.database_in(folder), datetime.now(UTC) - timedelta(minutes=2)
    async with database.write() as session:
        number, second = await _growing.written(session, district, now)
        began = time.perf_counter()
        await accepting.approve(session, second, number, 1, now)
        queued = await session.scalar(text("SELECT count(*) FROM deliveries"))
        seconds = time.perf_counter() - began
    await database.close()
    assert queued
    return seconds


def _resident() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024
