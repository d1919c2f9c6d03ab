"""Whatever comes as an update is kept once and handled once, and spoils nothing for anybody."""

import os
import random
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot import inbox
from models.inbox import Update
from tests.turns.mutations import mutated

FIRST = 3_000_000_000  # above whatever the local Telegram numbers by itself


async def states(stage) -> Counter[str]:
    async with stage.session() as session:
        rows = await session.execute(
            select(Update.state, func.count()).where(Update.update_id >= FIRST).group_by(Update.state)
        )
        return Counter(dict(rows.all()))


@pytest.mark.parametrize("seed", range(4))
async def test_every_update_is_kept_once_however_it_is_spoilt(database, seed):
    dice = random.Random(seed)
    count = 5_000
    batches = [[mutated(dice, FIRST + n + k, 700) for k in range(100)] for n in range(0, count, 100)]

    for batch in (*batches, *batches[:3]):
        await inbox.store(database, batch, _now())

    async with database.read() as session:
        numbers = (await session.scalars(select(Update.update_id).order_by(Update.update_id))).all()
    assert numbers == list(range(FIRST, FIRST + count))


async def spoils(stage, seed: int, count: int) -> None:
    """So many spoilt updates of three people, between them a fourth who is served as if nothing were."""
    dice = random.Random(seed)
    anna = await stage.person("Анна Петровна")
    others = [(await stage.person("Вера Юрьевна")).id for _ in range(2)] + [666_001]
    for number in range(FIRST, FIRST + count, 100):
        batch = [mutated(dice, number + k, dice.choice(others)) for k in range(100)]
        await stage.application.take_webhook(batch)
        await stage.settle()
        await anna.says("/menu")
        assert "Анна Петровна" in anna.sees.text, f"seed {seed}, up to {number}"

    found = await states(stage)
    assert set(found) <= {"done", "quarantined"}, f"seed {seed}"
    assert found.total() == count, f"seed {seed}"


async def test_spoilt_updates_are_handled_or_put_aside_and_nobody_waits(stage):
    await spoils(stage, 20261126, 300)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(20))
async def test_a_million_spoilt_updates(stage, part):
    await spoils(stage, part, int(os.environ.get("OPORA_MUTATIONS", "1000000")) // 20)


def _now():
    from tests.stage import START

    return START + timedelta(seconds=1)
