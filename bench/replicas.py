"""One process and three behind a webhook on PostgreSQL, beside one process on SQLite that polls.

People answer the real questionnaire as in `bench.step`. The balancer is a round-robin in the measuring
process, which shares the machine's processors with the bots and PostgreSQL: where there are few of them,
processor time of a step says more than steps a second.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from aiohttp.test_utils import unused_port

from bench import Line, Pair, _district, _growing, size, smoke, step
from bench._balanced import SECRET, Balanced
from bench._cluster import BINARIES, Cluster
from bench._people import Crowd, labelled
from bench._processes import Process, Together
from bench._telegram import Telegram, busiest
from bot.database import Database

ABOUT = "one process and three behind a webhook on PostgreSQL, beside one on SQLite: steps, pushes"
ROUNDS, WARM = 1, False
TEACHERS = size(600, 10)
SECONDS, EACH, READERS = size(20, 2), 0.25, size(20, 3)
ALONE = "one process on SQLite that polls"
SIDES = {"one on PostgreSQL": 1, "three on PostgreSQL": 3}
WHAT = {
    "steps a second": "1/s",
    "answer under 50 people, median": "ms",
    "answer under 50 people, p99": "ms",
    "CPU of a step, bots": "µs",
    "CPU of a step, PostgreSQL": "µs",
    "memory of the bots, peak": "MB",
}
RATES = (28, 9)  # what each process is told
LINES = {f"{what}, {side}": Line(unit, ALONE) for what, unit in WHAT.items() for side in SIDES} | {
    f"{what}, three told {rate}": Line(unit)
    for rate in RATES
    for what, unit in {"messages a second": "1/s", "most in any second": "", "refused above 30": ""}.items()
}


class Visit(NamedTuple):
    """What fifty people at once have come to, in the order of WHAT."""

    rate: float
    median: float
    p99: float
    bots: float
    postgres: float
    peak: float


async def measure() -> Mapping[str, Pair]:
    """SQLite, one, three, and the same backwards; then what three send a second."""
    if not BINARIES:
        print("replicas: skipped, there is no PostgreSQL on this machine", file=sys.stderr)
        return {}
    async with Cluster() as cluster:
        users = await _district.made(TEACHERS, await cluster.copy("template1", "origin"))
        if smoke():
            return await _tried(cluster, users)
        order = [0, *SIDES.values()]
        seen: dict[int, list[Visit]] = {number: [] for number in order}
        for number in [*order, *order[::-1]]:
            seen[number].append(await (_many(cluster, users, number) if number else _one()))
        found = _pairs(seen)
        for rate in RATES:
            async with _bots(cluster, 3, rate, pace=30) as (bots, telegram, url):
                found |= await _paced(bots, telegram, users, url, rate)
        return found


async def _tried(cluster: Cluster, users: Sequence[int]) -> dict[str, Pair]:
    """Everything once with two processes: a start is what costs here."""
    async with _bots(cluster, 2, RATES[0], pace=30) as (bots, telegram, url):
        visit = await bots.during(_visited(bots, Crowd(telegram, users[: step.PEOPLE]), cluster))
        found = {f"{what}, one on PostgreSQL": Pair(one, None) for what, one in zip(WHAT, visit, strict=True)}
        return found | await _paced(bots, telegram, users, url, RATES[0])


def _pairs(seen: Mapping[int, Sequence[Visit]]) -> dict[str, Pair]:
    found = {number: [fmean(part) for part in zip(*visits, strict=True)] for number, visits in seen.items()}
    return {
        f"{what}, {side}": Pair(found[number][place], found[0][place] or None)
        for place, what in enumerate(WHAT)
        for side, number in SIDES.items()
    }


async def _one() -> Visit:
    """On SQLite by polling."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        users = await _district.copied(TEACHERS, folder)
        async with Telegram() as telegram:
            told = step.settings(telegram, folder)
            async with Process("bot", "run", log=folder / "log", **told) as process:
                await process.until(telegram.polled)
                bots = Together([process])
                return await bots.during(_visited(bots, Crowd(telegram, users[: step.PEOPLE]), None))


async def _many(cluster: Cluster, users: Sequence[int], number: int) -> Visit:
    """On PostgreSQL, so many processes behind the webhook."""
    async with _bots(cluster, number, 1000) as (bots, telegram, _url):
        return await bots.during(_visited(bots, Crowd(telegram, users[: step.PEOPLE]), cluster))


@asynccontextmanager
async def _bots(
    cluster: Cluster, number: int, rate: int, pace: int = 0
) -> AsyncIterator[tuple[Together, Balanced, str]]:
    """So many processes that share a new copy of the district, all of them listening."""
    url = await cluster.copy("origin", "shared")
    ports = [unused_port() for _ in range(number)]
    async with Balanced(ports, pace=pace, delay=0.05 if pace else 0) as telegram, AsyncExitStack() as stack:
        processes = []
        for port in ports:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
            told = step.settings(telegram, folder) | {
                "BOT_RATE": str(rate),
                "BOT_DATABASE_URL": url,
                "BOT_WEBHOOK_URL": "http://127.0.0.1",
                "BOT_WEBHOOK_SECRET": SECRET,
                "BOT_WEBHOOK_PORT": str(port),
            }
            process = Process("bot", "run", log=folder / "log", **told)
            processes.append(await stack.enter_async_context(process))
        bots = Together(processes)
        await bots.during(telegram.ready())
        yield bots, telegram, url


async def _visited(bots: Together, crowd: Crowd, cluster: Cluster | None) -> Visit:
    wanted = await step.came(crowd, step.OURS)
    spent, beside, began = bots.cpu, cluster.cpu if cluster else 0.0, time.perf_counter()
    steps = await crowd.tap(labelled("4"), step.STEPS, step.AT_ONCE)
    seconds, spent = time.perf_counter() - began, bots.cpu - spent
    beside = cluster.cpu - beside if cluster else 0.0
    middle, late = step.judged(crowd, steps, wanted)
    each = 1e6 / steps
    return Visit(steps / seconds, middle * 1000, late * 1000, spent * each, beside * each, bots.peak)


async def _paced(
    bots: Together, telegram: Balanced, users: Sequence[int], url: str, rate: int
) -> dict[str, Pair]:
    """An announcement goes out, people ask four of them a second, and Telegram refuses the 31st."""
    queued = await _growing.announced(Database(url))
    people = list(Crowd(telegram, users[-READERS:]).people.values())
    asking = set[asyncio.Task[None]]()
    before, refused = len(telegram.sent_at), telegram.refused
    while len(telegram.sent_at) == before:
        await bots.during(asyncio.sleep(0.05))
    begin = time.monotonic()
    for number in range(int(SECONDS / EACH)):
        asking.add(asyncio.create_task(people[number % READERS].says("/menu")))
        await bots.during(asyncio.sleep(EACH))
    moments = [at for at in telegram.sent_at if at >= begin]
    for task in asking:
        task.cancel()
    if not smoke() and len(moments) >= queued:
        raise RuntimeError(f"all {queued} were sent before {SECONDS} seconds had gone")
    return {
        f"messages a second, three told {rate}": Pair(len(moments) / SECONDS, None),
        f"most in any second, three told {rate}": Pair(busiest(moments), None),
        f"refused above 30, three told {rate}": Pair(telegram.refused - refused, None),
    }
