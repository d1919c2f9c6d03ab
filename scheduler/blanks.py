"""Papers in time: a word to the person when her answers have been entered."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.questionnaires import Response
from scheduler import Skip, notice
from views import Screen
from views.blanks import pushes


@notice("blank-entered", harmless=True)
async def entered(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """The profile is there; nothing of it is told in the push."""
    found = await session.get(Response, delivery.about_id) if delivery.about_id else None
    if found is None or found.person_id != delivery.person_id:
        return Skip("gone")
    return pushes.entered(found.id, say)
