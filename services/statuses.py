"""How the bot fares, in numbers: nothing personal."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cards import Status
from models.deliveries import Delivery
from models.inbox import Update
from models.people import Account, Person


async def look(session: AsyncSession) -> Status:
    async def count(row: type[object], *said: object) -> int:
        return await session.scalar(select(func.count()).select_from(row).where(*said)) or 0  # type: ignore[arg-type]

    return Status(
        people=await count(Person, Person.erased_at.is_(None)),
        inside=await count(Account, Account.person_id.is_not(None)),
        blocked=await count(Account, Account.blocked_at.is_not(None)),
        waiting=await count(Update, Update.state == "new"),
        quarantined=await count(Update, Update.state == "quarantined"),
        queued=await count(Delivery, Delivery.state == "queued"),
        uncertain=await count(Delivery, Delivery.state == "uncertain"),
    )
