"""Numbers that are given out once and leave no gaps: of certificates, of minutes."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.certificates import Counter
from services.inserts import insert_into


async def take(session: AsyncSession, name: str, count: int = 1) -> int:
    """The next number under this name; with a `count`, the last of so many in a row.

    Whoever asks for one of the same name meanwhile waits until the transaction ends: a rollback gives the
    numbers back, so there are neither gaps nor doubles.
    """
    made = insert_into(session, Counter).values(name=name, value=count)
    grown = made.on_conflict_do_update(index_elements=["name"], set_={"value": Counter.value + count})
    given: int = (await session.execute(grown.returning(Counter.value))).scalar_one()
    return given
