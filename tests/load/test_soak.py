"""Two hours of a busy day in as little time as it takes; an announcement while people answer questions."""

import asyncio
import logging
import os
import random
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bench import _growing
from bench._mob import Mob
from bench._people import Crowd, labelled
from bench._processes import Process
from bench._telegram import TOKEN, Telegram
from bot.workroom import HANDS

log = logging.getLogger(__name__)
pytestmark = pytest.mark.soak

# Fifty updates a second for two hours; OPORA_LOAD sets how many, and how many get the announcement.
UPDATES, COPIES = (int(os.environ.get("OPORA_LOAD", usual)) for usual in (360_000, 1_000))
PEOPLE = 20_000
FLAT, SETTLED = 1.05, 0.1
A_HAND = 160  # megabytes that one who makes papers may take


@asynccontextmanager
async def bot(folder: Path, telegram: Telegram, **settings: str) -> AsyncIterator[Process]:
    given = {"BOT_TOKEN": TOKEN, "BOT_API_URL": telegram.url, "BOT_DATA_DIR": str(folder)}
    async with Process("bot", "run", log=folder / "log", **given, **settings) as process:
        await process.until(telegram.polled)
        yield process


async def test_memory_stays_flat_through_two_hours_of_fifty_updates_a_second(tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    users = await _growing.grown(PEOPLE, tmp_path)
    users += range(900_000_000, 900_000_000 + PEOPLE // 20)  # strangers come too
    async with Telegram() as telegram, bot(tmp_path, telegram, BOT_RATE="1000") as process:
        mob, apart = Mob(telegram, users, seed=seed), [0.0]
        while mob.done < UPDATES * SETTLED:
            await process.during(mob.act(min(2000, UPDATES)))
            apart.append(process.apart)
        warm = process.resident
        while mob.done < UPDATES:
            await process.during(mob.act(min(2000, UPDATES)))
            apart.append(process.apart)
        after, met = process.resident, len(mob.met)
    took = sorted(mob.took)
    log.warning(
        "seed %s: %s updates of %s people, %.0f → %.0f MB, beside it %.0f at most, p95 %.2f s",
        seed, mob.done, met, warm, after, max(apart), took[int(len(took) * 0.95)],
    )  # fmt: skip
    assert len(took) > 0.8 * UPDATES, f"seed {seed}: somebody was not answered"
    assert after < warm * FLAT, f"seed {seed}: {warm:.0f} → {after:.0f} MB"
    assert max(apart) < HANDS * A_HAND, f"seed {seed}: {max(apart):.0f} MB beside it"
    shutil.rmtree(tmp_path)


async def test_people_who_answer_do_not_wait_for_an_announcement_to_thousands(tmp_path: Path) -> None:
    """Telegram refuses the 31st message of a second and answers after 50 ms; 28 are sent."""
    users = await _growing.grown(COPIES, tmp_path)
    database = _growing.database_in(tmp_path)
    meant = await _growing.announced(database)
    async with Telegram(pace=30, delay=0.05) as telegram, bot(tmp_path, telegram) as process:
        crowd, rounds = Crowd(telegram, users[:12], ignored=_growing.TITLE), 0
        await process.during(crowd.say("/menu"))
        for label in ("📋", "Пройти", "Даю согласие"):
            await process.during(crowd.tap(labelled(label)))
        while sum(telegram.got[user] > 0 for user in users[12:]) < meant - 12 and rounds < COPIES:
            if not await process.during(crowd.tap(labelled("4", "Дальше", "📋", "Продолжить"))):
                await process.during(crowd.say("/menu"))
            rounds += 1
            await asyncio.sleep(2)
        took, refused = sorted(crowd.took), telegram.refused
    async with database.read() as session:
        states = await _growing.states(session)
    await database.close()
    p95 = took[int(len(took) * 0.95)]
    log.warning("%s steps in %s rounds, p95 %.2f s; %s; refused %s", len(took), rounds, p95, states, refused)
    assert refused == 0
    assert len(took) > 6 * rounds, "they were kept from answering"
    assert p95 < 1
    assert sum(states.values()) == states["sent"] + states.get("sending", 0) + states["skipped"]
    assert states["sent"] >= meant - 3
