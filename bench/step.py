"""A person answers a question of a real questionnaire: the tap, its durable effect, the edit, the answer.

Every bot is started anew as a process of its own and asked over a socket: so the same visits show what a
start and the memory cost. Fifty people at once, each with one tap in flight; nobody taps more often in a
row than Telegram would let a bot answer, for ours keeps to that.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from bench import Line, Pair, _district, size, smoke
from bench._people import Crowd, labelled
from bench._processes import Process
from bench._telegram import TOKEN, Telegram

ABOUT = "a conversation step through the real process: processor time, steps a second, p99, start, memory"
ROUNDS, WARM = 1, False
PEOPLE, AT_ONCE, STEPS = size(260, 4), size(50, 4), 5
TEACHERS = size(300, 10)
REST = size(7, 0)  # seconds after which a chat may be written to several times in a row again
BARE = "aiogram alone, which keeps nothing"
USUAL = "usual application on aiogram, states in memory"
USUAL_SQL = "usual application on aiogram, states in SQL"
PTB = "python-telegram-bot, which keeps nothing"
LINES = {
    "CPU of a step": Line("µs", BARE, most=1.0),
    "CPU of a step, beside the usual": Line("µs", USUAL, most=0.4),
    "CPU of a step, beside the usual in SQL": Line("µs", USUAL_SQL),
    "CPU of a step, beside python-telegram-bot": Line("µs", PTB),
    "steps a second": Line("1/s", BARE),
    "answer under 50 people, median": Line("ms", BARE),
    "answer under 50 people, p99": Line("ms", BARE, most=2.0),
    "start to first getUpdates": Line("s", BARE, most=0.45),
    "start to first answer": Line("s", BARE),
    "CPU of a start": Line("s", BARE),
    "memory at rest": Line("MB", BARE, within=110),
    "memory under load, peak": Line("MB", BARE, within=140),
}


class Visit(NamedTuple):
    """What one life of a bot has shown; seconds, microseconds of processor time a step, megabytes."""

    polled: float
    answered: float
    starting: float
    step: float
    rate: float
    median: float
    p99: float
    rest: float
    peak: float


class Side(NamedTuple):
    """A bot: how it is started, and what its people do before they come to the questions."""

    words: tuple[str, ...]
    entry: tuple[str, ...] = ()
    prepare: Callable[[int, Path], Awaitable[list[int]]] | None = None


OURS = Side(("bot", "run"), ("📋", "Пройти", "Даю согласие"), _district.copied)
PEERS = {
    BARE: Side(("bench._peers.bare",)),
    USUAL: Side(("bench._peers.usual",)),
    USUAL_SQL: Side(("bench._peers.usual", "sql")),
    PTB: Side(("bench._peers.ptb",)),
}


async def measure() -> Mapping[str, Pair]:
    """Ours, every peer, and the same backwards; in a smoke test ours and one peer."""
    if smoke():
        return pairs({name: [await visit(side)] for name, side in (("", OURS), (BARE, PEERS[BARE]))})
    peers = {name: side for name, side in PEERS.items() if name != PTB or find_spec("telegram")}
    forth = {name: await visit(side) for name, side in {"": OURS, **peers}.items()}
    back = {name: await visit(side) for name, side in [*list(peers.items())[::-1], ("", OURS)]}
    return pairs({name: (one, back[name]) for name, one in forth.items()})


def pairs(seen: Mapping[str, Sequence[Visit]]) -> dict[str, Pair]:
    """The lines of those who were there."""

    def pair(field: str, peer: str = BARE, scale: float = 1) -> Pair:
        ours, theirs = (fmean(getattr(visit, field) for visit in seen[name]) for name in ("", peer))
        return Pair(ours * scale, theirs * scale)

    steps = {USUAL: "the usual", USUAL_SQL: "the usual in SQL", PTB: "python-telegram-bot"}
    return {
        "CPU of a step": pair("step"),
        **{
            f"CPU of a step, beside {words}": pair("step", peer)
            for peer, words in steps.items()
            if peer in seen
        },
        "steps a second": pair("rate"),
        "answer under 50 people, median": pair("median", scale=1000),
        "answer under 50 people, p99": pair("p99", scale=1000),
        "start to first getUpdates": pair("polled"),
        "start to first answer": pair("answered"),
        "CPU of a start": pair("starting"),
        "memory at rest": pair("rest"),
        "memory under load, peak": pair("peak"),
    }


def settings(telegram: Telegram, folder: Path) -> dict[str, str]:
    """What ours and the peers are told by their environment."""
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": telegram.url,
        "BOT_DATA_DIR": str(folder),
        "BOT_RATE": "1000",
        "BENCH_TOKEN": TOKEN,
        "BENCH_API_URL": telegram.url,
    }


async def visit(side: Side) -> Visit:
    """A whole life: started, greeted, asked by everybody at once, killed."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        users = await side.prepare(TEACHERS, folder) if side.prepare else [7000 + n for n in range(PEOPLE)]
        async with Telegram() as telegram:
            crowd = Crowd(telegram, users[:PEOPLE])
            first = Crowd(telegram, users[-1:])
            began = time.perf_counter()
            async with Process(*side.words, log=folder / "log", **settings(telegram, folder)) as process:
                await process.until(telegram.polled)
                polled = time.perf_counter() - began
                await process.during(first.say("/menu"))
                answered, starting = time.perf_counter() - began, process.cpu
                await asyncio.sleep(size(1, 0))
                rest = process.resident
                return await process.during(_asked(process, crowd, side, (polled, answered, starting), rest))


async def _asked(
    process: Process, crowd: Crowd, side: Side, start: tuple[float, float, float], rest: float
) -> Visit:
    wanted = await came(crowd, side)
    spent, began = process.cpu, time.perf_counter()
    steps = await crowd.tap(labelled("4"), STEPS, AT_ONCE)
    seconds, spent = time.perf_counter() - began, process.cpu - spent
    middle, late = judged(crowd, steps, wanted)
    return Visit(*start, spent / steps * 1e6, steps / seconds, middle, late, rest, process.peak)


async def came(crowd: Crowd, side: Side) -> int:
    """Everybody comes to the questions; gives the steps that are to be made."""
    await crowd.say("/menu")
    for label in side.entry:
        await crowd.tap(labelled(label))
    await crowd.tap(labelled("4"))
    people = len(crowd.people)  # not everybody of a district is asked: some hold offices only
    wanted = crowd.leave(labelled("4")) * STEPS
    if wanted < 0.9 * people * STEPS:
        raise RuntimeError(f"{wanted // STEPS} of {people} are asked")
    await asyncio.sleep(REST if side.entry else 0)
    del crowd.took[:]
    return wanted


def judged(crowd: Crowd, steps: int, wanted: int) -> tuple[float, float]:
    """Seconds of an answer, the median and the 99th percentile; RuntimeError where steps are missing."""
    if steps < wanted:
        raise RuntimeError(f"{steps} steps of {wanted}: a question had no such button")
    took = sorted(crowd.took)
    return took[len(took) // 2], took[int(len(took) * 0.99)]
