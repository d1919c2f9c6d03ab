"""What state machines share: where their files lie, who is in them, and how long they run."""

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models import Row
from models.people import Employment, Person, School

MEMORY = Path("/dev/shm")


def folder() -> Path:
    """One for files that all lives of a machine are copied from, in memory where there is such a place."""
    return Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))


@asynccontextmanager
async def school(file: Path, since: Sequence[date]) -> AsyncIterator[tuple[AsyncSession, list[Person]]]:
    """Makes a database of a school and those who have worked there since; to be completed in the block."""
    database = Database(f"sqlite+aiosqlite:///{file}")
    async with database.engine.begin() as connection:
        await connection.run_sync(Row.metadata.create_all)
    async with database.write() as session:
        session.add(School(id=1, code="s1", title="Школа № 1"))
        people = [
            Person(id=number, code=f"{number:04}", surname="Иванова", name="Анна")
            for number in range(1, len(since) + 1)
        ]
        session.add_all(people)
        await session.flush()
        session.add_all(
            Employment(person_id=person.id, school_id=1, position="TEACHER", since=day)
            for person, day in zip(people, since, strict=True)
        )
        yield session, people
    await database.close()


def settled(examples: int, steps: int) -> settings:
    """So many lives of so many steps; an example that fails is not made shorter, for a step is slow."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
