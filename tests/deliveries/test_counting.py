"""What waits to be sent is counted every few seconds; what was sent before must not be walked for it."""

import pytest
from sqlalchemy import func, select, text

from bot.database import Database
from services import statuses


async def test_what_waits_is_counted_by_its_index_alone(database: Database):
    if not database.sqlite:
        pytest.skip("the plans of PostgreSQL depend on what is in the tables")
    asked = select(func.count()).where(*statuses.QUEUED)
    said = str(asked.compile(database.engine.sync_engine, compile_kwargs={"literal_binds": True}))
    async with database.read() as session:
        plan = (await session.execute(text(f"EXPLAIN QUERY PLAN {said}"))).all()

    assert "SEARCH deliveries USING INDEX queued_deliveries" in str(plan)
