"""What is left of the certificates of somebody who is forgotten."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.certificates import Certificate

KEPT = ("number", "form", "title", "begins", "ends", "hours", "issued")


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """That a number was given for an event stays, so that numbers have no gaps; whose it was does not."""
    found = await session.scalars(select(Certificate).where(Certificate.person_id == person_id))
    for each in found:
        each.facts = {name: each.facts[name] for name in KEPT if name in each.facts}
        each.signature = each.revoked_why = ""
        each.revoked_at = each.revoked_at or now
    await session.flush()
