"""A bot comes back to thousands of waiting updates: its memory, and what is left unanswered."""

import asyncio
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from bench import Line, Pair, size, step
from bench._processes import Process
from bench._telegram import Call, Telegram, chat, person

ABOUT = "30,000 waiting updates with a Telegram 50 ms away: memory, minutes, whether everybody is answered"
ROUNDS, WARM = 1, False
TAPS, TEACHERS = size(30_000, 60), size(3_000, 20)
LATENCY = 0.05
PATIENCE = 1800.0  # `so_many` ends long before, once nothing comes any more
PEER = "aiogram alone"
LINES = {
    "taps not answered": Line("taps", PEER, within=0),
    "memory above what it was at rest": Line("MB", PEER, within=25),
    "until all are answered": Line("s", PEER),
    "who taps in the middle of it waits": Line("s", PEER),
    "CPU of a tap": Line("µs", PEER),
}


class Return(NamedTuple):
    """What one return has shown, in the order of LINES."""

    lost: float
    more: float
    seconds: float
    newcomer: float
    spent: float


async def measure() -> Mapping[str, Pair]:
    peer = await _return(step.PEERS[step.BARE])
    ours = await _return(step.OURS)
    return {name: Pair(one, other) for name, one, other in zip(LINES, ours, peer, strict=True)}


async def _return(side: step.Side) -> Return:
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        known = await side.prepare(TEACHERS, folder) if side.prepare else list(range(7000, 7000 + TEACHERS))
        async with Telegram() as telegram:
            told = step.settings(telegram, folder)
            async with Process(*side.words, log=folder / "log", **told) as process:
                await process.until(telegram.polled)
                await asyncio.sleep(size(1, 0))
                emptied = _emptied(process, telegram, known, bool(side.prepare))
                return await process.during(emptied, PATIENCE)


async def _emptied(process: Process, telegram: Telegram, known: list[int], ours: bool) -> Return:
    heard = Heard()
    telegram.heard.append(heard)
    telegram.delay = LATENCY
    rest, spent, began = process.resident, process.cpu, time.perf_counter()
    users, newcomer = known[:-1], known[-1]
    telegram.give(*(_tap(number, users[number % len(users)], ours) for number in range(TAPS)))
    await heard.so_many(TAPS // 2)
    came = time.perf_counter()
    telegram.give(_tap(TAPS, newcomer, ours))
    await heard.so_many(TAPS + 1)
    waited = heard.answered.get(f"{newcomer}-{TAPS}", float("inf")) - came
    lost, spent = TAPS + 1 - len(heard.answered), (process.cpu - spent) / TAPS * 1e6
    return Return(lost, process.peak - rest, heard.last - began, waited, spent)


class Heard:
    """When each tap was answered for the first time."""

    def __init__(self) -> None:
        self.last = time.perf_counter()
        self.answered: dict[str, float] = {}
        self._come = asyncio.Event()

    def __call__(self, call: Call) -> None:
        self.last = time.perf_counter()
        if call.method == "answerCallbackQuery":
            self.answered.setdefault(str(call.fields["callback_query_id"]), self.last)
            self._come.set()

    async def so_many(self, count: int, silence: float = 15) -> None:
        """Until so many are answered, or nothing has come for so many seconds."""
        while len(self.answered) < count:
            self._come.clear()
            try:
                await asyncio.wait_for(self._come.wait(), silence)
            except TimeoutError:
                return


def _tap(number: int, user: int, ours: bool) -> dict[str, Any]:
    """A tap on a screen that was drawn long ago."""
    shown = {"message_id": user, "from": person(1), "chat": chat(user), "date": 1_700_000_000, "text": "?"}
    data = "qn" if ours else "f:1:sub01:4:1"
    tap = {"id": f"{user}-{number}", "from": person(user), "message": shown, "chat_instance": "1"}
    return {"callback_query": tap | {"data": data}}
