"""Claims whose commit failed: whether they were kept is not known, only that nothing of them has left."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession

from scheduler.parts import Store
from services import settlements
from services.claims import Claimed
from services.settlements import Unsure


class Doubts:
    """Gives such claims back in the next transaction that claims."""

    def __init__(self) -> None:
        self.claims: list[Unsure] = []

    @asynccontextmanager
    async def claiming(self, database: Store) -> AsyncIterator[tuple[AsyncSession, list[Claimed]]]:
        """A transaction, and the list into which what it claims is to be put."""
        claimed: list[Claimed] = []
        unsure: list[Unsure] = []
        try:
            async with database.write() as session:
                await settlements.give_back(session, self.claims)
                yield session, claimed
                unsure = [Unsure.of(one.delivery) for one in claimed]
        except Exception:
            self.claims += unsure
            raise
        self.claims = []
