"""What a report takes: from what is kept, beside counting it anew and beside the usual libraries."""

import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import fmean

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bench import Line, Pair, _alternatives, _district, _waves, size
from bot.database import Database
from locales import Say
from models.district import District
from models.findings import Table
from models.waves import Wave
from services import findings
from services.districts import load
from services.waves import boards
from views import papers, sheets
from views.findings.papers import heatmaps, samples
from views.questionnaires import pictures

ABOUT = "heat map over a million answers, the board of a wave, a workbook of 10,000 rows, pictures"
ROUNDS, WARM = 1, False
ANSWERS, INVITED, ROWS, AGAIN = (
    size(1_000_000, 5_000),
    size(5_000, 50),
    size(10_000, 100),
    size(5, 1),
)
DRAWN = "matplotlib"
LINES = {
    "heat map, from what is kept": Line("ms", "GROUP BY over a million answers in SQL", within=5),
    "heat map, the first time after a start": Line("ms", "GROUP BY over a million answers in SQL"),
    "board of a wave, 5,000 asked": Line("ms", "two counts for each school and association"),
    "workbook, 10,000 rows": Line("ms", "openpyxl"),
    "picture of the heat map": Line("ms", DRAWN, within=100),
    "radar": Line("ms", DRAWN, within=100),
}


async def measure() -> Mapping[str, Pair]:
    district = load()
    say = Say("ru", district.settings.timezone)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        await _district.copied(INVITED, Path(folder))
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'opora.sqlite3'}")
        async with database.write() as session:
            wave = await _waves.published(session, district)
            await _waves.answered(session, wave, ANSWERS)
        kept = await _from_what_is_kept(database, wave.id, say)
        board = await _board(database, wave, district)
        await database.close()
    return kept | board | await _drawn(samples.table(district), say)


async def _from_what_is_kept(database: Database, wave_id: int, say: Say) -> dict[str, Pair]:
    async def read() -> None:
        async with database.read() as session:
            table = await findings.table(session, wave_id)
            assert table is not None
            heatmaps.values(table, heatmaps.USUAL, say, datetime.now(UTC))

    async def anew() -> None:
        findings._READ.clear()
        await read()

    async def scan() -> None:
        async with database.read() as session:
            await session.execute(text(_waves.SCAN), {"wave": wave_id})

    await read()
    scanned = await best(scan, 2)
    return {
        "heat map, from what is kept": Pair(await best(read, 20), scanned),
        "heat map, the first time after a start": Pair(await best(anew, AGAIN), scanned),
    }


async def _board(database: Database, wave: Wave, district: District) -> dict[str, Pair]:
    async def ours() -> None:
        async with database.read() as session:
            counted = await boards.count(session, wave, district)
            await boards.board(session, wave, counted.asked)

    async def peer() -> None:
        async with database.read() as session:
            await _each(session, wave.id)

    return {"board of a wave, 5,000 asked": Pair(await best(ours, AGAIN), await best(peer, AGAIN))}


async def _each(session: AsyncSession, wave_id: int) -> None:
    for statement, places in (
        (_waves.BY_SCHOOL, "id FROM schools"),
        (_waves.BY_CIRCLE, "code FROM associations"),
    ):
        for (place,) in (await session.execute(text(f"SELECT {places}"))).all():
            await session.execute(text(statement), {"wave": wave_id, "place": place})


async def _drawn(table: Table, say: Say) -> dict[str, Pair]:
    """What is made outside the database; each once before it is timed, for its imports."""
    now, head = datetime.now(UTC), [f"Столбец {number}" for number in range(12)]
    rows = [[f"Значение {number} · {column}" for column in range(12)] for number in range(ROWS)]
    pairs: dict[str, tuple[Callable[[], object], Callable[[], object] | None]] = {
        "workbook, 10,000 rows": (
            partial(sheets.sheet, "Список", head, rows),
            partial(_alternatives.workbook, head, rows),
        ),
        "picture of the heat map": (
            partial(heatmaps.png, table, heatmaps.USUAL, say, now),
            partial(_alternatives.heatmap, table),
        ),
        "radar": (
            partial(papers.png, pictures.HERE / "radar.typ", _alternatives.RADAR, pictures.PPI),
            partial(_alternatives.radar, _alternatives.RADAR),
        ),
    }
    timed = {}
    for name, (ours, peer) in pairs.items():
        there = peer is not None and (name.startswith("workbook") or find_spec("matplotlib"))
        timed[name] = Pair(average(ours), average(peer) if there and peer else None)
    return timed


async def best(work: Callable[[], Awaitable[None]], times: int) -> float:
    """The least of so many times, in ms: what else the machine does only adds."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        await work()
        taken.append(time.perf_counter() - began)
    return min(taken) * 1000


def average(work: Callable[[], object]) -> float:
    """Of a few, once it has been done, in ms."""
    work()
    taken = []
    for _ in range(AGAIN):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return fmean(sorted(taken)[: max(1, AGAIN - 2)]) * 1000
