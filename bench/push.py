"""An announcement goes out: as fast as it can, at the rate Telegram allows, and its copies queued.

The senders are processes of their own, told apart by what the kernel counted of them while the messages
came; Telegram answers after 50 ms. Ours makes its words from rows and keeps what became of each.
"""

import asyncio
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from bench import Line, Pair, _growing, size, smoke
from bench._people import Crowd
from bench._processes import Process
from bench._telegram import TOKEN, Call, Telegram, busiest

ABOUT = "pushes: as fast as it can, at 28 a second under a strict Telegram, and copies queued"
ROUNDS, WARM = 1, False
GATHER = "aiogram, gather of a hundred at once, nothing kept"
LOOP = "aiogram's example: one after another"
LIMITER = "python-telegram-bot's AIORateLimiter, limits out of reach"
COUNT, SLOW, PACED = size(3000, 40), size(120, 5), size(1100, 60)
DELAY, RATE, READERS = 0.05, 28, size(20, 3)
LINES = {
    "pushes a second": Line("1/s", GATHER, least=2.5),
    "pushes a second, beside the limiter": Line("1/s", LIMITER, least=9),
    "pushes a second, beside the loop": Line("1/s", LOOP),
    "CPU of a push": Line("µs", GATHER, most=0.6),
    "CPU of a push, beside the limiter": Line("µs", LIMITER),
    "CPU of a push, beside the loop": Line("µs", LOOP),
    "memory of the sender, peak": Line("MB", GATHER),
    "memory, last push less first": Line("MB", within=5),
    "pushes a second at 28": Line("1/s", above=RATE * 0.99, within=RATE),
    "most in any second at 28": Line("", within=RATE + 1),
    "refused at 28": Line("", within=0),
    "replies meanwhile, p95": Line("ms", within=1000),
}
WAYS = {GATHER: ("gather", COUNT), LIMITER: ("limiter", COUNT), LOOP: ("loop", SLOW)}


class Sent(NamedTuple):
    """What sending so many came to: a second, µs of processor time each, megabytes."""

    rate: float
    cpu: float
    peak: float
    grown: float


async def measure() -> Mapping[str, Pair]:
    if smoke():
        return _unbound({"": await ours(), GATHER: await _sends(COUNT, *_way(GATHER))}) | await paced()
    seen = {"": await ours()}
    for peer, (_, count) in WAYS.items():
        if peer != LIMITER or find_spec("telegram"):
            seen[peer] = await _sends(count, *_way(peer))
    again = [await _sends(COUNT, *_way(GATHER)), await ours()]
    seen |= {"": _middle(seen[""], again[1]), GATHER: _middle(seen[GATHER], again[0])}
    return _unbound(seen) | await paced()


def _way(peer: str) -> tuple[str, ...]:
    way, count = WAYS[peer]
    return "bench._peers.pushes", way, str(count)


def _unbound(seen: Mapping[str, Sent]) -> dict[str, Pair]:
    own, pairs = seen[""], {}
    for peer, words in {GATHER: "", LIMITER: ", beside the limiter", LOOP: ", beside the loop"}.items():
        if peer in seen:
            pairs[f"pushes a second{words}"] = Pair(own.rate, seen[peer].rate)
            pairs[f"CPU of a push{words}"] = Pair(own.cpu, seen[peer].cpu)
    pairs["memory of the sender, peak"] = Pair(own.peak, seen[GATHER].peak)
    return pairs | {"memory, last push less first": Pair(own.grown, None)}


def _middle(one: Sent, other: Sent) -> Sent:
    return Sent(*((a + b) / 2 for a, b in zip(one, other, strict=True)))


async def ours() -> Sent:
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        await _growing.grown(COUNT, Path(name))
        count = await _growing.announced(_growing.database_in(Path(name)))
        return await _sends(count, "bench._pushing", folder=name)


async def _sends(count: int, *words: str, folder: str = "") -> Sent:
    """A sender that says getMe when it is ready; measured from there to its last message."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        async with Telegram(delay=DELAY) as telegram:
            settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": telegram.url, "BOT_DATA_DIR": folder or name}
            settings |= {"BENCH_TOKEN": TOKEN, "BENCH_API_URL": telegram.url}
            ready, done, warm = asyncio.Event(), asyncio.Event(), asyncio.Event()

            def hear(call: Call) -> None:
                if call.method == "getMe":
                    ready.set()
                if len(telegram.sent_at) >= count // 10:
                    warm.set()
                if len(telegram.sent_at) >= count:
                    done.set()

            telegram.heard.append(hear)
            async with Process(*words, log=Path(name) / "log", **settings) as process:
                await process.until(ready)
                spent, began = process.cpu, time.perf_counter()
                await process.until(warm)
                first = process.resident
                await process.until(done)
                seconds, spent = time.perf_counter() - began, process.cpu - spent
                return Sent(count / seconds, spent / count * 1e6, process.peak, process.resident - first)


async def paced() -> dict[str, Pair]:
    """The whole bot at its usual rate, people tapping meanwhile, and a Telegram that refuses the 31st."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        users = await _growing.grown(PACED, folder)
        count = await _growing.announced(_growing.database_in(folder))
        async with Telegram(pace=30, delay=DELAY) as telegram:
            settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": telegram.url, "BOT_DATA_DIR": name}
            async with Process("bot", "run", log=folder / "log", **settings, BOT_RATE=str(RATE)) as process:
                await process.until(telegram.polled)
                crowd = Crowd(telegram, users[-READERS:])
                waits: list[float] = []
                while sum(telegram.got.values()) < count:
                    before = len(telegram.sent_at)
                    await asyncio.sleep(0.1 if smoke() else 3.7)
                    began = time.perf_counter()
                    person = list(crowd.people.values())[len(waits) % READERS]
                    await process.during(person.says("/menu"))
                    waits.append(time.perf_counter() - began)
                    if len(telegram.sent_at) == before:
                        raise RuntimeError("nothing was sent meanwhile")
        return _held(list(telegram.sent_at), telegram.refused, sorted(waits))


def _held(moments: list[float], refused: int, waits: list[float]) -> dict[str, Pair]:
    """How many went a second, and at most in any; the last wait for chats that were just written to."""
    steady = moments[: len(moments) - READERS]
    rate = (len(steady) - 1) / (steady[-1] - steady[0])
    return {
        "pushes a second at 28": Pair(rate, None),
        "most in any second at 28": Pair(busiest(moments), None),
        "refused at 28": Pair(refused, None),
        "replies meanwhile, p95": Pair(waits[int(len(waits) * 0.95)] * 1000, None),
    }
