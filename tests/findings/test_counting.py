"""A wave is counted while others write, and made known in a short transaction."""

import pytest
from sqlalchemy import func, select

from models.deliveries import Delivery
from models.waves import Publication
from services.waves import closing
from tests.findings import builders
from tests.findings.builders import Who
from tests.stage import Stage


async def closed(stage: Stage) -> int:
    async with stage.database.write() as session:
        made = await builders.wave(session, closed_at=stage.now)
        await builders.answered(session, made, [Who() for _ in range(6)])
        return made.id


async def published(stage: Stage) -> list[int]:
    async with stage.session() as session:
        return list(await session.scalars(select(Publication.wave_id)))


async def test_counting_keeps_nobody_from_writing(stage: Stage) -> None:
    number = await closed(stage)

    async with stage.database.write() as other:
        await builders.people(other, 1)
        async with stage.database.read() as session:
            write = await closing.settle(session, stage.district, stage.now)
    assert write is not None
    assert await published(stage) == []
    async with stage.database.write() as session:
        await write(session)

    assert await published(stage) == [number]


async def test_what_another_has_counted_meanwhile_stands(stage: Stage) -> None:
    number = await closed(stage)
    async with stage.database.read() as session:
        first = await closing.settle(session, stage.district, stage.now)
        second = await closing.settle(session, stage.district, stage.now)

    for write in (first, second):
        assert write is not None
        async with stage.database.write() as session:
            await write(session)

    assert await published(stage) == [number]


@pytest.mark.long
async def test_the_clock_counts_a_closed_wave_and_tells_the_methodist_once(stage: Stage) -> None:
    olga = await stage.person("Ольга Игоревна", school="Центр", position="METHODIST", roles=["methodist"])
    number = await closed(stage)

    await stage.moves(minutes=3)
    await stage.moves(minutes=3)

    assert await published(stage) == [number]
    async with stage.session() as session:
        told = select(func.count()).where(Delivery.about_id == number, Delivery.person_id == olga.person_id)
        assert await session.scalar(told) == 1
