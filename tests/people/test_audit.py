"""The audit: each record holds the hash of the one before it."""

import pytest
from sqlalchemy import Executable, delete, update

from models.people import AuditRecord
from services import audit
from tests.stage import Stage


async def write_three(stage: Stage) -> None:
    async with stage.database.write() as session:
        for number in range(3):
            await audit.write(session, 1, "people.look", stage.now, subject_id=number)


async def test_an_untouched_chain_holds(stage: Stage) -> None:
    await write_three(stage)

    async with stage.session() as session:
        assert await audit.broken_at(session) is None


@pytest.mark.parametrize(
    ("harm", "at"),
    [
        pytest.param(update(AuditRecord).where(AuditRecord.id == 2).values(action="else"), 2, id="changed"),
        pytest.param(delete(AuditRecord).where(AuditRecord.id == 2), 3, id="taken-out"),
        pytest.param(update(AuditRecord).where(AuditRecord.id == 1).values(actor_id=7), 1, id="blamed"),
    ],
)
async def test_a_record_changed_behind_the_back_is_found(stage: Stage, harm: Executable, at: int) -> None:
    await write_three(stage)
    async with stage.database.write() as session:
        await session.execute(harm)

    async with stage.session() as session:
        assert await audit.broken_at(session) == at
