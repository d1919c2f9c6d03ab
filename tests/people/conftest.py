"""What stories about people need: invites made by hand, a look at rows."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from models.people import Account, Person
from sandbox.people import Human
from services import invites
from tests.stage import Colleague, Stage

Letter = Callable[..., Awaitable[str]]


@pytest.fixture
def letter(stage: Stage) -> Letter:
    """A key for a person of the staff list, as the console would print it."""

    async def write(person: Colleague, **given: object) -> str:
        async with stage.database.write() as session:
            row = await session.get_one(Person, person.person_id)
            _, key = await invites.make(session, row, stage.district, stage.now, **given)  # type: ignore[arg-type]
        return key

    return write


async def who(stage: Stage, human: Human) -> int | None:
    """The person behind an account, as committed."""
    async with stage.session() as session:
        return await session.scalar(select(Account.person_id).where(Account.telegram_id == human.id))
