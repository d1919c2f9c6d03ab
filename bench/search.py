"""Search as announcements and events have it, over texts whose words stand in all their forms."""

import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import fmean

from sqlalchemy import Select, column, insert, select, table, text
from sqlalchemy.ext.asyncio import AsyncSession

from bench import Line, Pair, _district, _words, size
from bench._words import Library
from bot.database import Database
from models.searches import SearchWord
from services import searches

ABOUT = "a search over 10,000 texts with Russian word forms: time and recall on a fixed set of queries"
ROUNDS, WARM = 1, False
TEXTS = size(10_000, 100)
KIND = "bench"
LIKE = "LIKE over the texts"
LINES = {
    "a query": Line("ms", LIKE, within=5),
    "the slowest query": Line("ms", LIKE),
    "recall": Line("of 1", LIKE, above=0.95),
    "precision": Line("of 1", LIKE),
}
_TEXTS = table("bench_texts", column("id"), column("text"))


async def measure() -> Mapping[str, Pair]:
    library = _words.library(TEXTS)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        await _district.copied(size(220, 50), Path(folder))
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'opora.sqlite3'}")
        async with database.write() as session:
            await _fill(session, library)
        async with database.read() as session:
            ours, peer = await _asked(session, library, like=False), await _asked(session, library, like=True)
        await database.close()
    return {name: Pair(one, other) for name, one, other in zip(LINES, ours, peer, strict=True)}


async def _fill(session: AsyncSession, library: Library) -> None:
    """As services.searches.keep would keep each, in one statement."""
    words = [
        {"kind": KIND, "stem": stem, "about_id": number, "weight": 1}
        for number, said in library.texts.items()
        for stem in searches.stems(said)
    ]
    await session.execute(insert(SearchWord), words)
    await session.execute(text("CREATE TABLE bench_texts (id INTEGER PRIMARY KEY, text TEXT)"))
    await session.execute(
        insert(_TEXTS), [{"id": number, "text": said} for number, said in library.texts.items()]
    )


async def _asked(session: AsyncSession, library: Library, *, like: bool) -> tuple[float, ...]:
    """Milliseconds of a query and of the slowest, recall and precision over the set."""
    taken, recall, precision = [], [], []
    for query in library.queries:
        began = time.perf_counter()
        wanted = _like(query) if like else await searches.matches(session, KIND, query)
        assert wanted is not None
        found = {row[0] for row in await session.execute(wanted)}
        taken.append((time.perf_counter() - began) * 1000)
        hits = len(found & library.meant[query])
        recall.append(hits / len(library.meant[query]) if library.meant[query] else 1.0)
        precision.append(hits / len(found) if found else 1.0)
    return fmean(taken), max(taken), fmean(recall), fmean(precision)


def _like(query: str) -> Select[int]:
    words = [_TEXTS.c.text.ilike(f"%{word}%") for word in query.split()]
    return select(_TEXTS.c.id).where(*words)
